// Every problem of an import, page by page.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram, testClock } from '#testing';

import { resumeImports } from '../resume-imports.ts';

test('refused rows are paged beyond the first fifty, each with its row, column, value and what to do', async () => {
  const { as, database } = await smallProgram();
  const visit = await as('analyst');
  const rows = Array.from({ length: 130 }, (_, index) => `P-${index},NORTH,A,31/02/19${10 + (index % 80)}`);
  const sent = await visit.upload(
    '/imports/new',
    { kind: 'people' },
    { name: 'people.csv', text: ['person_id,surname,given_names,date_of_birth', ...rows].join('\n') },
  );
  await resumeImports(database.db, testClock);
  const address = `${sent.location?.split('?')[0] ?? ''}/rows`;
  const first = await visit.get(address);
  assert.equal(first.status, 200);
  assert.match(first.body, /31\/02\/1910/u);
  const second = await visit.get(`${address}?page=2`);
  assert.equal(second.status, 200);
  assert.match(second.body, /<th scope="row">130</u);
  assert.doesNotMatch(second.body, /31\/02\/1910/u);
  const odd = await visit.get(`${address}?page=-4&state=%27`);
  assert.equal(odd.status, 200);
});

test('an import that does not exist has no rows', async () => {
  const { as } = await smallProgram();
  assert.equal((await (await as('analyst')).get('/imports/I-0/rows')).status, 404);
});
