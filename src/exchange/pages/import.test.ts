// The page of one import.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';
import { testClock } from '#testing';

import { resumeImports } from '../resume-imports.ts';

test('a workbook is refused whole, with what to do', async () => {
  const { as, database } = await smallProgram();
  const visit = await as('analyst');
  const sent = await visit.upload(
    '/imports/new',
    { kind: 'crimes' },
    { name: 'crimes.xlsx', text: 'PK\u0003\u0004rest' },
  );
  await resumeImports(database.db, testClock);
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /perhaps an Excel workbook\. Save it as CSV UTF-8/u);
});
