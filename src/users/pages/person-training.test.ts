// Training is recorded by a supervisor for somebody else, counts from its day, and is taken back with a reason, never erased.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeStaff, testClock, testDatabase } from '#testing';

import { trainingOf } from '../training-store.ts';
import { personTrainingPage } from './person-training.ts';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer', { name: 'PC P Prawf' });
  const supervisor = await makeStaff(db, 'supervisor', { name: 'Sgt G Goruchwyliwr' });
  const refOf = async (id: number) =>
    (await db.selectFrom('staff').select('ref').where('id', '=', id).executeTakeFirstOrThrow()).ref;
  const ask = { db, clock: testClock };
  return {
    officer: officer.id,
    ofOfficer: { ...ask, params: { ref: await refOf(officer.id) } },
    ofSupervisor: { ...ask, params: { ref: await refOf(supervisor.id) } },
    asOfficer: { viewer: officer.viewer },
    asSupervisor: { viewer: supervisor.viewer },
  };
}

const course = {
  do: 'add',
  course: 'sash',
  'completed-day': '26',
  'completed-month': '11',
  'completed-year': '2024',
};

test('the last day follows from the length of the course, and the record names who entered it', async (t) => {
  const db = await testDatabase(t);
  const { ofOfficer, asSupervisor, officer } = await begin(db);
  const sent = await askPage(personTrainingPage, { ...ofOfficer, ...asSupervisor, form: course });
  assert.equal(sent.answer.kind, 'redirect');
  assert.equal(sent.changes[0]?.action, 'record-training');
  const [record] = (await trainingOf(db, [officer], testClock.now())).get(officer) ?? [];
  assert.equal(record?.expiresOn?.toString(), '2026-11-25');
  assert.equal(record?.enteredBy, asSupervisor.viewer.staffId);
});

test('nobody records their own training, and an officer records none: no form, and the form sent anyway is refused', async (t) => {
  const db = await testDatabase(t);
  const { ofOfficer, ofSupervisor, asOfficer, asSupervisor } = await begin(db);
  const own = { ...ofSupervisor, ...asSupervisor };
  assert.match((await askPage(personTrainingPage, own)).html, /recorded by another supervisor/u);
  for (const ask of [own, { ...ofOfficer, ...asOfficer }, { ...ofSupervisor, ...asOfficer }]) {
    assert.doesNotMatch((await askPage(personTrainingPage, ask)).html, /name="course"/u);
    assert.equal((await askPage(personTrainingPage, { ...ask, form: course })).answer.kind, 'not-allowed');
  }
  assert.deepEqual(await db.selectFrom('staff_training').selectAll().execute(), []);
});

test('a record taken back no longer counts and is still there, with the reason', async (t) => {
  const db = await testDatabase(t);
  const { ofOfficer, asSupervisor, officer } = await begin(db);
  const ask = { ...ofOfficer, ...asSupervisor };
  await askPage(personTrainingPage, { ...ask, form: course });
  const { id } = await db.selectFrom('staff_training').select('id').executeTakeFirstOrThrow();
  const bare = await askPage(personTrainingPage, { ...ask, form: { do: 'take-back', record: String(id) } });
  assert.match(bare.html, /Enter why the record is taken back/u);
  const form = { do: 'take-back', record: String(id), reason: 'Another officer of that name' };
  assert.equal((await askPage(personTrainingPage, { ...ask, form })).answer.kind, 'redirect');
  assert.equal((await trainingOf(db, [officer], testClock.now())).get(officer), undefined);
  assert.equal((await db.selectFrom('staff_training').selectAll().execute()).length, 2);
});

test('a day to come, days in the wrong order and no course are refused in words', async (t) => {
  const db = await testDatabase(t);
  const { ofOfficer, asSupervisor } = await begin(db);
  const form = {
    do: 'add',
    'completed-day': '26',
    'completed-month': '11',
    'completed-year': '2026',
    'expires-day': '1',
    'expires-month': '1',
    'expires-year': '2020',
  };
  const { html } = await askPage(personTrainingPage, { ...ofOfficer, ...asSupervisor, form });
  assert.match(html, /Choose a course/u);
  assert.match(html, /must be today or earlier/u);
  assert.match(html, /must not be before the day it was completed/u);
});
