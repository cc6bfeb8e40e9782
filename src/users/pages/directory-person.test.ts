// What somebody can be asked about is kept by a supervisor, once each, and ended without being lost.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, makeStaff, testClock, testDatabase } from '#testing';

import { directoryPersonPage } from './directory-person.ts';

test('a supervisor adds a skill once and ends it; an officer may not', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const officer = await makeStaff(db, 'officer');
  const { ref } = await db
    .selectFrom('staff')
    .select('ref')
    .where('id', '=', officer.id)
    .executeTakeFirstOrThrow();
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const form = { do: 'add', skill: 'digital', 'from-day': '1', 'from-month': '11', 'from-year': '2026' };
  const refusedTo = await askPage(directoryPersonPage, { ...ask, viewer: officer.viewer, form });
  assert.equal(refusedTo.answer.kind, 'not-allowed');
  const saved = await askPage(directoryPersonPage, { ...ask, form });
  assert.equal(saved.answer.kind, 'redirect');
  const twice = await askPage(directoryPersonPage, { ...ask, form });
  assert.match(twice.html, /on record already/u);
  const shown = await askPage(directoryPersonPage, ask);
  assert.match(shown.html, /Digital evidence, since 1 Nov 2026/u);
  const held = await db.selectFrom('staff_skill').select('id').executeTakeFirstOrThrow();
  await askPage(directoryPersonPage, { ...ask, form: { do: 'end', held: String(held.id) } });
  const after = await askPage(directoryPersonPage, ask);
  assert.doesNotMatch(after.html, /Digital evidence, since/u);
  assert.equal((await db.selectFrom('staff_skill').select('id').execute()).length, 2);
});
