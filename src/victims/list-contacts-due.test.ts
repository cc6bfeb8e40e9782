// Contacts due, cases with an agreement and what asked a victim again, each counted by hand, and as it was known at a month end.

import assert from 'node:assert/strict';

import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeCrime, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { listAgreedCases, listAskedAgain } from './contact-figure-store.ts';
import { contactRules } from './contact-rules.ts';
import { listContactsDue } from './list-contacts-due.ts';
import { readKeptContact } from './read-kept-contact.ts';

const now = testClock.now();
const today = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(today);
const rules = contactRules(book);
const november = { from: Temporal.PlainDate.from('2026-11-01'), to: today };
const said = { source_system: 'gwarchod' } as const;

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { id: staffId } = await makeStaff(db, 'officer');
  const suspect = await makePerson(db, testClock);
  const caseOf = async (outcome?: { readonly code: string; readonly on: string }) => {
    const victim = await makePerson(db, testClock);
    const crime = await makeCrime(db, testClock, {
      suspects: [suspect],
      victims: [victim],
      recordedAt: '2026-10-01T09:00:00Z',
      ...(outcome === undefined ? {} : { outcome }),
    });
    const about = { crime_id: crime.id, victim_nominal_id: victim.nominalId, entered_by: staffId, ...said };
    const agreed = async (on: string, interval = '7-days') =>
      await db
        .insertInto('contact_agreement')
        .values({
          kind: 'agreed',
          interval_key: interval,
          method: 'phone',
          language: 'english',
          occurred_on: Temporal.PlainDate.from(on),
          recorded_at: Temporal.Instant.from(`${on}T12:00:00Z`),
          ...about,
        })
        .execute();
    const reached = async (on: string, recorded = on, isReached = true) =>
      await db
        .insertInto('victim_contact')
        .values({
          method: 'phone',
          is_reached: isReached,
          topics: isReached ? ['update'] : [],
          occurred_on: Temporal.PlainDate.from(on),
          recorded_at: Temporal.Instant.from(`${recorded}T13:00:00Z`),
          ...about,
        })
        .execute();
    return { crime, victim, agreed, reached };
  };
  return { suspect, caseOf };
}

onBothEngines('contacts due in a span: kept, missed, tried, and what was written down later', async (db) => {
  const { caseOf } = await begin(db);
  const kept = await caseOf();
  await kept.agreed('2026-10-28');
  await kept.reached('2026-11-04');
  await kept.reached('2026-11-10', '2026-11-24');
  await kept.reached('2026-11-17', '2026-11-17', false);
  const closed = await caseOf({ code: '16', on: '2026-11-12' });
  await closed.agreed('2026-11-02');
  await caseOf();
  const count = async (at: Temporal.Instant) => {
    const rows = await listContactsDue(db, november, rules, at);
    return rows.map(
      ({ crimeRef, isFound }) => `${crimeRef === kept.crime.ref ? 'kept' : 'closed'} ${isFound}`,
    );
  };
  // Due 4, 11 and 17 November; the last was tried alone. The closed case missed one before its outcome.
  assert.deepEqual(await count(now), ['kept true', 'kept true', 'kept false', 'closed false']);
  const before = Temporal.Instant.from('2026-11-23T12:00:00Z');
  assert.deepEqual(await count(before), ['kept true', 'kept false', 'kept false', 'closed false']);
  const refs = [kept.crime.ref, closed.crime.ref];
  assert.deepEqual(
    (await listAgreedCases(db, refs, Temporal.Instant.from('2026-10-30T12:00:00Z'))).map(
      ({ isFound }) => isFound,
    ),
    [true, false],
  );
  assert.ok((await listAgreedCases(db, refs, now)).every(({ isFound }) => isFound));
  assert.deepEqual(await readKeptContact(db, 'en', book, kept.victim.id, now), [
    'Every 7 days. Contacts kept: 2 of 3.',
  ]);
  assert.deepEqual(await readKeptContact(db, 'cy', book, closed.victim.id, now), [], 'the case is closed');
});

onBothEngines('what asks again in a span, and whether they were asked by then', async (db) => {
  const { caseOf, suspect } = await begin(db);
  const { crime, agreed } = await caseOf({ code: '1', on: '2026-11-20' });
  await agreed('2026-10-10', 'significant');
  await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject: suspect,
    crimeId: crime.id,
    events: [
      { step: 'granted', on: '2026-10-01', endsOn: '2026-12-30', recordedAt: '2026-10-01T10:00:00Z' },
      { step: 'varied', on: '2026-11-05', recordedAt: '2026-11-05T10:00:00Z' },
    ],
  });
  await agreed('2026-11-08');
  // Bail changed on 5 November, asked again on the 8th; charged on the 20th, not asked since.
  const found = async (at: Temporal.Instant) =>
    (await listAskedAgain(db, november, rules, at)).map(({ isFound }) => isFound);
  assert.deepEqual(await found(Temporal.Instant.from('2026-11-06T12:00:00Z')), [false, false]);
  assert.deepEqual(await found(Temporal.Instant.from('2026-11-09T12:00:00Z')), [true, false]);
});
