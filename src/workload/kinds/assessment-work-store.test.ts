// Work about risk assessments: a blank by its clock, one item for a case and suspect, and a review by its day.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards } from '#interventions';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeCrime, makePerson, makeStaff, onBothEngines, testClock } from '#testing';
import type { MadePerson } from '#testing';

import { isWorkKey } from './work-key.ts';
import { readWork } from '../work-store.ts';
import { watchFor } from '../watch.ts';

const now = testClock.now();
const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'officer');

async function found(db: Db): Promise<readonly string[]> {
  const { viewer } = await makeStaff(db, 'officer');
  const { items } = await readWork(db, viewer, 'force', now, watch);
  return items
    .filter(({ kind }) => kind === 'assess' || kind === 'reassess')
    .map(({ key, kind, recordRef, due, reason }) => {
      assert.ok(isWorkKey(key), key);
      assert.ok(due.kind === 'day');
      const count = reason.kind === 'several' ? ` ${reason.count}` : '';
      return `${kind} ${recordRef} ${due.on.toString()}${count}`;
    });
}

async function caseOf(db: Db, subject: MadePerson, offenceKey: string, recordedOn: string) {
  const crime = await makeCrime(db, testClock, { suspects: [subject], offenceKey, recordedOn });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  return crime;
}

async function assess(
  db: Db,
  subject: MadePerson,
  crimeId: number,
  given: { readonly tool: string; readonly on: string; readonly review?: string },
) {
  const number = (await db.selectFrom('assessment').select('id').execute()).length + 1;
  await db
    .insertInto('assessment')
    .values({
      ref: `RA-T-${number}`,
      subject_nominal_id: subject.nominalId,
      crime_id: crimeId,
      tool: given.tool,
      state: 'not-needed',
      reason: 'recent',
      occurred_on: Temporal.PlainDate.from(given.on),
      next_review_on: given.review === undefined ? null : Temporal.PlainDate.from(given.review),
      training: 'not-required',
      recorded_at: now,
      source_system: 'gwarchod',
    })
    .execute();
}

onBothEngines('a stalking case lacks SASH and HRE until each is written down', async (db) => {
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const crime = await caseOf(db, subject, 'stalking_s2a', '2026-11-20');
  await caseOf(db, subject, 'harassment_s2', '2026-11-20');
  assert.deepEqual(await found(db), [`assess ${crime.ref} 2026-11-23 2`]);
  await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-25' });
  assert.deepEqual(await found(db), [`assess ${crime.ref} 2026-11-23 1`]);
  await assess(db, subject, crime.id, { tool: 'hre', on: '2026-11-25' });
  assert.deepEqual(await found(db), []);
});

onBothEngines('a review is due by its day, and a later assessment with the same tool ends it', async (db) => {
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const crime = await caseOf(db, subject, 'harassment_s2', '2026-10-01');
  await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-01', review: '2026-12-02' });
  await assess(db, subject, crime.id, { tool: 'dash', on: '2026-11-01', review: '2026-12-03' });
  assert.deepEqual(await found(db), ['reassess RA-T-1 2026-12-02']);
  await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-24' });
  assert.deepEqual(await found(db), []);
});
