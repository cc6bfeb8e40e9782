// Long because it holds a history of every kind of fact and the definition of three kinds of work. Closed cases on Today come from cards: after any history they are those that the facts themselves give, the kept list follows, and a migration makes the same cards.

import assert from 'node:assert/strict';

import { array, asyncProperty, assert as hold, boolean, constantFrom, nat, oneof, record } from 'fast-check';
import { sql } from 'kysely';

import {
  rebuildConsiderationCards,
  rebuildInterventionCards,
  rebuildReferralCards,
  recordConsideration,
} from '#interventions';
import { fixedClock, migrationFiles } from '#platform';
import type { Clock, Db, Viewer } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  keptWorkFaults,
  makeBreach,
  makeCrime,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';
import type { MadePerson } from '#testing';

import { recordLook } from '../queues/record-look.ts';
import { watchFor } from '../watch.ts';
import { everyWork } from './every-work-store.ts';

const now = testClock.now();
const today = Temporal.PlainDate.from('2026-11-25');
const watch = watchFor(shippedReferenceBook(today), 'officer');

const crime = nat({ max: 2 });
const person = nat({ max: 2 });
const steps = array(
  oneof(
    record({
      kind: constantFrom('outcome' as const),
      crime,
      code: constantFrom('16', '15', '1', '8', '0'),
      daysAgo: constantFrom(1, 20, 60, 100, 300),
    }),
    record({
      kind: constantFrom('version' as const),
      crime,
      offence: constantFrom('stalking_s2a', 'harassment_s2', null),
      cancelled: boolean(),
    }),
    record({ kind: constantFrom('party' as const), crime, person, removed: boolean() }),
    record({
      kind: constantFrom('considered' as const),
      crime,
      person,
      intervention: constantFrom('spo', 'reflecting-on-relationships'),
      answer: constantFrom('already-in-place' as const, 'withdrawn' as const),
    }),
    record({ kind: constantFrom('looked' as const), crime, person }),
    record({ kind: constantFrom('referred' as const), person }),
    record({ kind: constantFrom('breach' as const), person, daysAgo: constantFrom(1, 10, 40) }),
    record({ kind: constantFrom('seen' as const), person, crime }),
    record({ kind: constantFrom('moved' as const), person, to: person }),
  ),
  { minLength: 4, maxLength: 14 },
);
type Step = Parameters<Parameters<typeof steps.map>[0]>[0][number];

/** Records one step as the product does: the fact, then the cards of the crime or of whoever moved. */
async function take(db: Db, clock: Clock, viewer: Viewer, made: Made, step: Step): Promise<void> {
  const at = clock.now();
  const by = { recorded_at: at, source_system: 'crime-system' };
  const own = { recorded_at: at, source_system: 'gwarchod' };
  const crimeId = 'crime' in step ? made.crimes[step.crime]?.id : undefined;
  const subject = 'person' in step ? made.people[step.person] : undefined;
  const on = (days: number) => today.subtract({ days });
  switch (step.kind) {
    case 'outcome':
      await db
        .insertInto('crime_outcome')
        .values({ crime_id: crimeId ?? 0, outcome_code: step.code, occurred_on: on(step.daysAgo), ...by })
        .execute();
      break;
    case 'version':
      await db
        .insertInto('crime_version')
        .values({
          crime_id: crimeId ?? 0,
          offence_key: step.offence,
          domestic_abuse: 'no',
          change_kind: step.cancelled ? 'cancelled' : 'corrected',
          ...by,
        })
        .execute();
      break;
    case 'party':
      await db
        .insertInto('crime_party')
        .values({
          crime_id: crimeId ?? 0,
          nominal_id: subject?.nominalId ?? 0,
          part: 'suspect',
          removed: step.removed,
          ...by,
        })
        .execute();
      break;
    case 'considered': {
      const answer = { reason: null, lookAgain: null, lookAgainOn: null, needsSecondReader: false };
      const recorded = await recordConsideration(
        db,
        clock,
        viewer,
        { crimeId: crimeId ?? 0, subjectNominalId: subject?.nominalId ?? 0, amendsId: null },
        {
          answers: [{ intervention: step.intervention, answer: step.answer, ...answer }],
          place: 'own-review',
          wish: null,
          note: null,
        },
      );
      assert.ok(recorded.ok);
      return;
    }
    case 'looked': {
      const look = { queue: 'missed-opportunity', result: 'in-hand', reason: null } as const;
      const about = { crimeId: crimeId ?? 0, subjectNominalId: subject?.nominalId ?? 0 };
      assert.ok((await recordLook(db, clock, viewer, { ...look, ...about })).ok);
      return;
    }
    case 'referred': {
      const referral = await db
        .insertInto('referral')
        .values({
          ref: `REF-T-${at.epochMilliseconds}-${subject?.nominalId}`,
          subject_nominal_id: subject?.nominalId ?? 0,
          programme: 'reflecting-on-relationships',
          basis: 'consent',
          risk_band: 'medium-or-low',
          provider: 'probation',
          criteria: [],
          entered_by: viewer.staffId,
          ...own,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await rebuildReferralCards(db, clock, [referral.id]);
      return;
    }
    case 'breach':
      if (subject !== undefined) {
        await makeBreach(db, clock, { subject, at: `${on(step.daysAgo).toString()}T10:00:00Z` });
      }
      return;
    case 'seen':
      await db
        .insertInto('closure_look')
        .values({
          crime_id: crimeId ?? 0,
          subject_nominal_id: subject?.nominalId ?? 0,
          seen: [made.crimes[step.crime]?.ref ?? ''],
          reason: 'r',
          entered_by: viewer.staffId,
          ...own,
        })
        .execute();
      return;
    case 'moved': {
      const nominals = made.people.map(({ nominalId }) => nominalId);
      await db
        .updateTable('nominal')
        .set({ person_id: made.people[step.to]?.id ?? 0 })
        .where('id', '=', subject?.nominalId ?? 0)
        .execute();
      await rebuildInterventionCards(db, clock, nominals);
      return;
    }
  }
  if (crimeId !== undefined) await rebuildConsiderationCards(db, clock, [crimeId]);
}

type Made = {
  readonly people: readonly MadePerson[];
  readonly crimes: readonly { readonly id: number; readonly ref: string }[];
};

async function begin(db: Db): Promise<Made> {
  const people = [
    await makePerson(db, testClock),
    await makePerson(db, testClock),
    await makePerson(db, testClock),
  ];
  const crimes = [];
  for (const suspect of people) {
    const recordedAt = now.subtract({ hours: 24 * 20 }).toString();
    crimes.push(await makeCrime(db, testClock, { suspects: [suspect], recordedAt }));
  }
  await rebuildConsiderationCards(
    db,
    testClock,
    crimes.map(({ id }) => id),
  );
  return { people, crimes };
}

const kinds = ['missed-opportunity', 'programme-after-closure', 'after-closure'];

/** What Today finds of closed cases. */
async function onToday(db: Db): Promise<readonly string[]> {
  const { rows } = await sql<{ line: string }>`
    SELECT kind || ' ' || ref || ' ' || person_id || ' ' || from_on AS line FROM (${everyWork(now, watch)}) AS work
     WHERE kind = ANY(${kinds}::text[])`.execute(db);
  return rows.map(({ line }) => line).toSorted();
}

/** The same from the facts alone, walked one by one. */
async function fromFacts(db: Db): Promise<readonly string[]> {
  const missed = watch.queues['missed-opportunity'];
  const { closure } = watch.managed;
  const { rows } = await sql<{ line: string }>`
    WITH suspect AS (
      SELECT DISTINCT party.crime_id, nominal.person_id FROM crime_party AS party JOIN nominal ON nominal.id = party.nominal_id
       WHERE party.part = 'suspect' AND NOT party.removed
         AND NOT EXISTS (SELECT 1 FROM crime_party AS newer
                          WHERE newer.crime_id = party.crime_id AND newer.nominal_id = party.nominal_id
                            AND newer.part = party.part
                            AND (newer.recorded_at, newer.id) > (party.recorded_at, party.id))
    ), closed AS (
      SELECT suspect.*, crime.ref, outcome.outcome_code, outcome.occurred_on, outcome.recorded_at, version.offence_key,
             version.change_kind
        FROM suspect
        JOIN crime ON crime.id = suspect.crime_id
        JOIN crime_outcome AS outcome ON outcome.crime_id = suspect.crime_id
       CROSS JOIN LATERAL (SELECT * FROM crime_version WHERE crime_version.crime_id = suspect.crime_id
                            ORDER BY recorded_at DESC, id DESC LIMIT 1) AS version
       WHERE NOT EXISTS (SELECT 1 FROM crime_outcome AS newer WHERE newer.crime_id = outcome.crime_id
                            AND (newer.recorded_at, newer.id) > (outcome.recorded_at, outcome.id))
    ), missed AS (
      SELECT * FROM closed
       WHERE occurred_on >= ${now.subtract({ hours: missed.days * 24 })}::timestamptz::date
         AND outcome_code = ANY(${[...missed.closedWithoutCharge]}::text[])
         AND offence_key = ANY(${[...missed.stalking]}::text[]) AND change_kind <> 'cancelled'
         AND NOT EXISTS (SELECT 1 FROM consideration_entry AS entry WHERE entry.crime_id = closed.crime_id)
         AND NOT EXISTS (SELECT 1 FROM case_look AS look JOIN nominal ON nominal.id = look.subject_nominal_id
                          WHERE look.queue = 'missed-opportunity' AND look.crime_id = closed.crime_id
                            AND nominal.person_id = closed.person_id AND look.recorded_at >= closed.recorded_at)
    ), later AS (
      SELECT card.person_id, breach.ref, card.reported_at::date AS on_day
        FROM breach_card AS card JOIN breach ON breach.id = card.breach_id
       WHERE card.reported_at >= ${now.subtract({ hours: closure.newDays * 24 })}::timestamptz
      UNION ALL
      SELECT card.person_id, crime.ref, coalesce(card.reported_on, card.known_at::date)
        FROM consideration_card AS card JOIN crime ON crime.id = card.crime_id
       WHERE card.known_at >= ${now.subtract({ hours: closure.newDays * 24 })}::timestamptz
    )
    SELECT 'missed-opportunity ' || ref || ' ' || person_id || ' '
           || (recorded_at AT TIME ZONE 'Europe/London')::date AS line FROM missed
    UNION ALL
    SELECT 'programme-after-closure ' || ref || ' ' || person_id || ' ' || occurred_on FROM closed
     WHERE occurred_on BETWEEN ${today}::date - ${closure.programmeDays}::integer AND ${today}::date
       AND outcome_code = ANY(${[...closure.codes]}::text[]) AND offence_key = ANY(${[...closure.offences]}::text[])
       AND NOT EXISTS (SELECT 1 FROM consideration_entry AS entry
                         JOIN consideration_answer AS answer ON answer.entry_id = entry.id
                        WHERE entry.crime_id = closed.crime_id
                          AND answer.intervention = ${closure.programme}::text AND answer.answer <> 'withdrawn')
       AND NOT EXISTS (SELECT 1 FROM referral JOIN nominal ON nominal.id = referral.subject_nominal_id
                        WHERE nominal.person_id = closed.person_id)
       AND (crime_id, person_id) NOT IN (SELECT crime_id, person_id FROM missed)
    UNION ALL
    SELECT 'after-closure ' || last.ref || ' ' || later.person_id || ' ' || min(later.on_day)
      FROM later CROSS JOIN LATERAL (
        SELECT * FROM closed
         WHERE closed.person_id = later.person_id AND closed.outcome_code = ANY(${[...closure.codes]}::text[])
           AND closed.occurred_on BETWEEN ${today}::date - ${closure.watchDays}::integer AND later.on_day
           AND closed.ref <> later.ref
         ORDER BY closed.occurred_on DESC, closed.crime_id DESC LIMIT 1) AS last
     WHERE NOT EXISTS (SELECT 1 FROM closure_look AS look JOIN nominal ON nominal.id = look.subject_nominal_id
                        WHERE nominal.person_id = later.person_id AND later.ref = ANY(look.seen))
     GROUP BY last.ref, later.person_id`.execute(db);
  return rows.map(({ line }) => line).toSorted();
}

async function cards(db: Db): Promise<readonly unknown[]> {
  const { rows } = await sql<{ card: string }>`
    SELECT (to_jsonb(card) - 'rebuilt_at')::text AS card FROM closed_case_card AS card
     ORDER BY crime_id, person_id`.execute(db);
  return rows.map(({ card }) => card);
}

const migration = migrationFiles().find(({ name }) => name.endsWith('-closed-case-cards.sql'))?.text ?? '';

onBothEngines('closed cases on Today are what the facts give, whatever happened', async (db) => {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  let moment = now.subtract({ hours: 24 });
  let seen = 0;
  await hold(
    asyncProperty(steps, async (history) => {
      const made = await begin(db);
      for (const step of history) {
        moment = moment.add({ seconds: 20 });
        await take(db, fixedClock(moment.toString()), viewer, made, step);
      }
      assert.deepEqual(await keptWorkFaults(db, now, watch), []);
      const found = await onToday(db);
      assert.deepEqual(found, await fromFacts(db));
      seen = Math.max(seen, new Set(found.map((line) => line.split(' ')[0])).size);
    }),
    { seed: 20_261_126, numRuns: 40 },
  );
  assert.equal(seen, kinds.length);
  const kept = await cards(db);
  assert.ok(kept.length > 20);
  await sql`DELETE FROM closed_case_card`.execute(db);
  await sql.raw(migration.slice(migration.indexOf('INSERT INTO'))).execute(db);
  assert.deepEqual(await cards(db), kept);
});
