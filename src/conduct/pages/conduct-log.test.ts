// An event taken back is gone from the course of conduct and stays on record.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { conductOf } from '../conduct-store.ts';
import { conductLogPage } from './conduct-log.ts';
import { newConductLogPage } from './new-conduct-log.ts';

test('a supervisor takes back one line; an analyst may read and not change', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const suspect = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [suspect] });
  const lines = '1/11/2026 text one\n2/11/2026 text two';
  const sent = await askPage(newConductLogPage, {
    db,
    clock: testClock,
    viewer,
    query: { crime: crime.ref },
    form: { lines },
  });
  assert.ok(sent.answer.kind === 'redirect');
  const params = { ref: sent.answer.to.split('/').at(-1) ?? '' };
  const [newest] = await conductOf(db, { crimeIds: [crime.id] }, testClock.now());
  assert.ok(newest);
  const form = { do: 'back', event: String(newest.id) };
  const analyst = await makeStaff(db, 'analyst');
  const refusedTo = await askPage(conductLogPage, {
    db,
    clock: testClock,
    viewer: analyst.viewer,
    params,
    form,
  });
  assert.equal(refusedTo.answer.kind, 'not-allowed');
  const back = await askPage(conductLogPage, { db, clock: testClock, viewer, params, form });
  assert.equal(back.answer.kind, 'redirect');
  const left = await conductOf(db, { crimeIds: [crime.id] }, testClock.now());
  assert.deepEqual(
    left.map(({ account }) => account),
    ['text one'],
  );
  assert.equal((await db.selectFrom('conduct_event').select('id').execute()).length, 3);
});
