// A file says of an occupation order whether it carries a power of arrest, and of bail whose case it is and from which arrest it runs.

import assert from 'node:assert/strict';

import { findMeasure } from '#orders';
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { makeStaff, onBothEngines, testClock } from '#testing';

import { bringIn } from './bring-in-text.ts';

async function recordOf(db: Db, number: string) {
  const { viewer } = await makeStaff(db, 'officer');
  const { ref } = await db
    .selectFrom('measure')
    .select('ref')
    .where('source_ref', '=', number)
    .executeTakeFirstOrThrow();
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found);
  return found.record;
}

const powerOf = async (db: Db, number: string) => (await recordOf(db, number)).measure.law.powerGroup;

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  await bringIn(db, testClock, 'people', ['source_id,surname', 'N1,UN']);
}

onBothEngines(
  'a power of arrest comes in with its order, in either language; empty is not known, another word is an error',
  async (db) => {
    await begin(db);
    const { problems } = await bringIn(db, testClock, 'orders', [
      'number,regime,subject,granted_on,Power of arrest',
      'O1,occupation,crime-system:N1,2026-03-01,attached',
      'O2,occupation,crime-system:N1,2026-03-02,Heb ei atodi',
      'O3,occupation,crime-system:N1,2026-03-03,',
      'O4,occupation,crime-system:N1,2026-03-04,perhaps',
    ]);
    assert.deepEqual(
      problems.map(({ row, key }) => `${row} ${key}`),
      ['4 not-a-choice'],
    );
    assert.equal(await powerOf(db, 'O1'), 'arrest-not-crime');
    assert.equal(await powerOf(db, 'O2'), 'warrant');
    assert.equal(await powerOf(db, 'O3'), 'arrest-if-attached');
    const refused = await db.selectFrom('measure').select('id').where('source_ref', '=', 'O4').execute();
    assert.equal(refused.length, 0, 'the row goes back');
    const corrected = await bringIn(db, testClock, 'orders', [
      'number,regime,subject,granted_on,arrest_power',
      'O1,occupation,crime-system:N1,2026-03-01,not attached',
    ]);
    assert.deepEqual(corrected.problems, []);
    assert.equal(await powerOf(db, 'O1'), 'warrant');
  },
);

onBothEngines('of a kind whose law gives the power itself it is left out and said', async (db) => {
  await begin(db);
  const { problems } = await bringIn(db, testClock, 'orders', [
    'number,regime,subject,considered_on,granted_on,arrest_power',
    'O1,nmo,crime-system:N1,,2026-03-01,attached',
    'O2,occupation,crime-system:N1,2026-03-01,,attached',
  ]);
  assert.deepEqual(problems.map(({ row, key }) => `${row} ${key}`).toSorted(), [
    '1 not-of-this-kind',
    '2 power-without-grant',
  ]);
  const steps = async (number: string) => (await recordOf(db, number)).events.map(({ step }) => step);
  assert.deepEqual(await steps('O1'), ['granted']);
  assert.deepEqual(await steps('O2'), ['considered']);
});

onBothEngines(
  'bail comes in with its arrest and with whose case it is; after charge neither is asked',
  async (db) => {
    await begin(db);
    const { problems } = await bringIn(db, testClock, 'bail', [
      'number,type,subject,granted_on,ends_on,arrested_on,case_of,note',
      'B1,pre,crime-system:N1,2026-03-02,2026-08-31,2026-03-01,sfo,From custody',
      'B2,post,crime-system:N1,2026-03-02,,2026-03-01,nca,',
      'B3,pre,crime-system:N1,2026-03-02,2026-06-01,2026-03-03,,',
    ]);
    assert.deepEqual(problems.map(({ row, key }) => `${row} ${key}`).toSorted(), [
      '2 not-of-this-kind',
      '2 not-of-this-kind',
      '3 stages-out-of-order',
    ]);
    const said = async (number: string) =>
      (await recordOf(db, number)).events.map(({ step, reason, note }) =>
        [step, reason, note].filter((each) => each !== null).join(' '),
      );
    assert.deepEqual((await said('B1')).toSorted(), [
      'arrested-for',
      'deciding-body sfo',
      'granted From custody',
    ]);
    assert.deepEqual(await said('B2'), ['granted']);
  },
);
