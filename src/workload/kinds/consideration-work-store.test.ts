// Work about what was considered: blanks after 48 hours, answers to look at again, answers that wait, one item each.

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
const shipped = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'officer');
/** FOUR has tests of its own. */
const watch = { ...shipped, cases: { ...shipped.cases, fourOffences: [] } };

async function found(db: Db): Promise<readonly string[]> {
  const { viewer } = await makeStaff(db, 'officer');
  const { items } = await readWork(db, viewer, 'force', now, watch);
  assert.ok(items.every((item) => isWorkKey(item.key)));
  assert.equal(new Set(items.map((item) => item.key)).size, items.length);
  return items
    .filter(({ kind }) => kind !== 'assess')
    .map(({ kind, recordRef, due, reason }) => {
      const when = due.kind === 'day' || due.kind === 'since-day' ? due.on : due.at;
      return `${kind} ${recordRef} ${when.toString()} ${reason.kind === 'several' ? reason.count : ''}`.trim();
    })
    .toSorted();
}

async function crimeKnown(db: Db, recordedAt: string, suspects?: readonly MadePerson[]) {
  const subject = suspects ?? [await makePerson(db, testClock)];
  const crime = await makeCrime(db, testClock, { suspects: subject, recordedAt });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  return { crime, subject };
}

async function answer(
  db: Db,
  crimeId: number,
  nominalId: number,
  given: { readonly lookAgainOn?: string; readonly needsSecond?: boolean },
) {
  const { id } = await makeStaff(db, 'officer');
  const entry = await db
    .insertInto('consideration_entry')
    .values({
      ref: `CON-T-${crimeId}-${nominalId}`,
      crime_id: crimeId,
      subject_nominal_id: nominalId,
      occurred_at: now,
      place: 'own-review',
      recorded_at: now,
      source_system: 'gwarchod',
      entered_by: id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('consideration_answer')
    .values({
      entry_id: entry.id,
      intervention: 'spo',
      answer: given.needsSecond === true ? 'not-suitable' : 'not-now',
      reason: 'more-evidence',
      look_again_on: given.lookAgainOn === undefined ? null : Temporal.PlainDate.from(given.lookAgainOn),
      needs_second_reader: given.needsSecond ?? false,
    })
    .execute();
  await rebuildConsiderationCards(db, testClock, [crimeId]);
}

onBothEngines('a blank is work from 48 hours after the case was known, for 28 days', async (db) => {
  await loadReferenceData(db, testClock);
  const { crime } = await crimeKnown(db, '2026-11-23T18:00:00Z');
  await crimeKnown(db, '2026-11-23T18:00:01Z');
  await crimeKnown(db, '2026-10-28T17:59:59Z');
  assert.deepEqual(await found(db), [`consider ${crime.ref} 2026-11-23T18:00:00Z 7`]);
});

onBothEngines('two suspects of one crime are two items, each with a name of its own', async (db) => {
  await loadReferenceData(db, testClock);
  const suspects = [await makePerson(db, testClock), await makePerson(db, testClock)];
  const { crime } = await crimeKnown(db, '2026-11-20T06:00:00Z', suspects);
  const [first] = suspects;
  await answer(db, crime.id, first?.nominalId ?? 0, { needsSecond: true });
  assert.deepEqual(await found(db), [
    `consider ${crime.ref} 2026-11-20T06:00:00Z 6`,
    `consider ${crime.ref} 2026-11-20T06:00:00Z 7`,
    `second-reader ${crime.ref} ${now.toString()} 1`,
  ]);
});

onBothEngines('an answer to look at again is work from a week before its day', async (db) => {
  await loadReferenceData(db, testClock);
  const soon = await crimeKnown(db, '2026-10-01T06:00:00Z');
  await answer(db, soon.crime.id, soon.subject[0]?.nominalId ?? 0, { lookAgainOn: '2026-12-02' });
  const later = await crimeKnown(db, '2026-10-01T06:00:00Z');
  await answer(db, later.crime.id, later.subject[0]?.nominalId ?? 0, { lookAgainOn: '2026-12-03' });
  assert.deepEqual(await found(db), [`look-again ${soon.crime.ref} 2026-12-02 1`]);
});

onBothEngines('a missed session under an order, and a check after a programme, are work', async (db) => {
  await loadReferenceData(db, testClock);
  const owner = await makeStaff(db, 'schemes-coordinator');
  const referral = async (ref: string, card: { readonly check?: string; readonly undecided?: string }) => {
    const person = await makePerson(db, testClock);
    const row = await db
      .insertInto('referral')
      .values({
        ref,
        subject_nominal_id: person.nominalId,
        programme: 'reflecting-on-relationships',
        basis: 'consent',
        risk_band: 'medium-or-low',
        provider: 'threshold-das',
        criteria: [],
        recorded_at: now,
        source_system: 'gwarchod',
        entered_by: owner.id,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const day = (text: string | undefined) => (text === undefined ? null : Temporal.PlainDate.from(text));
    await db
      .insertInto('referral_card')
      .values({
        referral_id: row.id,
        person_id: person.id,
        programme: 'reflecting-on-relationships',
        provider: 'threshold-das',
        state: card.check === undefined ? 'on-programme' : 'completed',
        referred_on: Temporal.PlainDate.from('2026-01-05'),
        ended_on: card.check === undefined ? null : Temporal.PlainDate.from('2026-05-26'),
        sessions_attended: 1,
        sessions_missed: 1,
        undecided_since: day(card.undecided),
        next_check_on: day(card.check),
        next_check_months: card.check === undefined ? null : 6,
        owner_staff_id: owner.id,
        rebuilt_at: now,
      })
      .execute();
  };
  await referral('REF-T-1', { check: '2026-11-26' });
  await referral('REF-T-2', { check: '2026-12-03' });
  await referral('REF-T-3', { undecided: '2026-11-24' });
  assert.deepEqual(await found(db), ['follow-up REF-T-1 2026-11-26', 'missed-session REF-T-3 2026-11-24']);
});

onBothEngines(
  'blanks beyond a role’s budget are counted; those due nearest to today are listed, never the oldest alone',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { viewer } = await makeStaff(db, 'officer');
    const refs: string[] = [];
    for (const days of [300, 20, 9, 4]) {
      const { crime } = await crimeKnown(db, now.subtract({ hours: days * 24 }).toString());
      refs.push(crime.ref);
    }
    const budgets = { ...watch.budgets, considerations: 2 };
    const { items, heldBack, cutKinds } = await readWork(db, viewer, 'force', now, { ...watch, budgets });
    assert.deepEqual(
      items.map((item) => [item.kind, item.recordRef]),
      [
        ['consider', refs[3]],
        ['consider', refs[2]],
      ],
    );
    const all = await readWork(db, viewer, 'force', now, watch);
    assert.equal(heldBack.considerations, all.items.length - 2);
    assert.ok(all.items.length > 2);
    assert.deepEqual(cutKinds, []);
  },
);
