// Work about risk assessments: a blank by its clock, one item for a case and suspect; asked again by what happened; a review by its day.

import assert from 'node:assert/strict';

import { addRiskEvents } from '#assessments';
import { rebuildConsiderationCards } from '#interventions';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeBreach, makeCrime, makePerson, makeStaff, onBothEngines, testClock } from '#testing';
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
    .filter(({ kind }) => kind === 'assess' || kind === 'assess-again' || kind === 'reassess')
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

onBothEngines('HRE is due by the first supervisor review where that is sooner than its clock', async (db) => {
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const crime = await caseOf(db, subject, 'stalking_s2a', '2026-11-24');
  assert.deepEqual(await found(db), [`assess ${crime.ref} 2026-11-27 2`]);
  const { viewer } = await makeStaff(db, 'supervisor');
  const review = (place: string, at: string) =>
    db
      .insertInto('consideration_entry')
      .values({
        ref: `CON-T-${at}`,
        crime_id: crime.id,
        subject_nominal_id: subject.nominalId,
        place,
        occurred_at: Temporal.Instant.from(at),
        recorded_at: now,
        entered_by: viewer.staffId,
        source_system: 'gwarchod',
      })
      .execute();
  await review('daily-meeting', '2026-11-24T10:00:00Z');
  assert.deepEqual(await found(db), [`assess ${crime.ref} 2026-11-27 2`]);
  await review('supervisor-review', '2026-11-25T07:00:00Z');
  assert.deepEqual(await found(db), [`assess ${crime.ref} 2026-11-25 2`]);
  await assess(db, subject, crime.id, { tool: 'hre', on: '2026-11-25' });
  assert.deepEqual(await found(db), [`assess ${crime.ref} 2026-11-27 1`]);
});

/** An event of risk about somebody, known at a moment. */
async function happened(db: Db, subject: MadePerson, kind: string, on: string, knownAt = `${on}T12:00:00Z`) {
  const { viewer } = await makeStaff(db, 'officer');
  await addRiskEvents(db, [
    {
      subjectNominalId: subject.nominalId,
      kind,
      occurredOn: Temporal.PlainDate.from(on),
      note: null,
      by: { staffId: viewer.staffId, at: Temporal.Instant.from(knownAt) },
    },
  ]);
}

const asksAgain = [
  { kind: 'breach', on: '2026-11-21', due: '2026-11-24' },
  { kind: 'separation', on: '2026-11-22', due: '2026-11-25' },
  { kind: 'new-partner', on: '2026-11-23', due: '2026-11-26' },
  // Asked for by the day itself.
  { kind: 'court-date', on: '2026-11-24', due: '2026-11-24' },
] as const;

for (const { kind, on, due } of asksAgain) {
  onBothEngines(`${kind} asks again: one item for a person, until each tool is recorded`, async (db) => {
    await loadReferenceData(db, testClock);
    const subject = await makePerson(db, testClock);
    const crime = await caseOf(db, subject, 'harassment_s2', '2026-10-01');
    for (const tool of ['sash', 'hre', 'ppit'])
      await assess(db, subject, crime.id, { tool, on: '2026-11-20' });
    assert.deepEqual(await found(db), []);
    if (kind === 'breach') await makeBreach(db, testClock, { subject, at: `${on}T12:00:00Z` });
    else await happened(db, subject, kind, on);
    assert.deepEqual(await found(db), [`assess-again ${subject.ref} ${due} 2`]);
    await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-25' });
    assert.deepEqual(await found(db), [`assess-again ${subject.ref} ${due} 1`]);
    await assess(db, subject, crime.id, { tool: 'hre', on: '2026-11-25' });
    assert.deepEqual(await found(db), []);
  });
}

onBothEngines('what happened before the assessment, or too long ago for Today, asks nothing', async (db) => {
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const crime = await caseOf(db, subject, 'harassment_s2', '2026-09-01');
  await assess(db, subject, crime.id, { tool: 'sash', on: '2026-10-01' });
  await makeBreach(db, testClock, { subject, at: '2026-09-30T12:00:00Z' });
  await happened(db, subject, 'separation', '2026-10-20');
  assert.deepEqual(await found(db), []);
  // It became known on the day on which it asks.
  await happened(db, subject, 'new-partner', '2026-09-20', '2026-11-23T12:00:00Z');
  assert.deepEqual(await found(db), [`assess-again ${subject.ref} 2026-11-26 1`]);
});

onBothEngines(
  'what happened and a review day are one item, by the sooner; a tool that an open case lacks is asked for there',
  async (db) => {
    await loadReferenceData(db, testClock);
    const subject = await makePerson(db, testClock);
    const crime = await caseOf(db, subject, 'harassment_s2', '2026-10-01');
    await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-20', review: '2026-11-30' });
    await happened(db, subject, 'separation', '2026-11-24');
    assert.deepEqual(await found(db), [`assess-again ${subject.ref} 2026-11-27 1`]);
    await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-21', review: '2026-11-26' });
    assert.deepEqual(await found(db), ['reassess RA-T-2 2026-11-26']);
    const later = await caseOf(db, subject, 'stalking_s2a', '2026-11-23');
    await assess(db, subject, crime.id, { tool: 'sash', on: '2026-11-22' });
    assert.deepEqual(await found(db), [`assess ${later.ref} 2026-11-26 2`]);
  },
);
