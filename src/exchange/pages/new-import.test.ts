// Bringing a file in by the page: good rows kept, bad rows given back with what to do.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';
import { testClock } from '#testing';

import { resumeImports } from '../resume-imports.ts';

const file = [
  'source_id,given_names,surname,date_of_birth,sex',
  'T-1,Siôn,Prawf,1988-03-14,male',
  'T-2,Mair,Prawf,31/02/1990,female',
].join('\r\n');

test('a file is kept at once, applied behind, and its bad row comes back with row, column and what to do', async () => {
  const { as, database } = await smallProgram();
  const visit = await as('analyst');
  const sent = await visit.upload('/imports/new', { kind: 'people' }, { name: 'people.csv', text: file });
  assert.equal(sent.status, 303);
  const address = sent.location ?? '';
  assert.match((await visit.get(address)).body, /Waiting/u);
  assert.equal(await resumeImports(database.db, testClock), 1);
  const { body } = await visit.get(address);
  assert.match(body, /Brought in/u);
  assert.match(body, /There is no such day\. Check the day and the month\./u);
  assert.match(body, /date_of_birth/u);
  const bad = await visit.get(`${address}/rows.csv`);
  assert.match(bad.body, /T-2,Mair,Prawf,31\/02\/1990,female/u);
  assert.doesNotMatch(bad.body, /T-1/u);
});

test('no kind and no file are said beside their fields, in Welsh too', async () => {
  const { program } = await smallProgram();
  const visit = await program.signIn('analyst');
  const sent = await visit.upload('/imports/new?lang=cy', { kind: 'cats' }, null);
  assert.equal(sent.status, 422);
  assert.match(sent.body, /Dewiswch beth sydd yn y ffeil/u);
  assert.match(sent.body, /Dewiswch ffeil/u);
  await visit.get('/imports?lang=en');
});
