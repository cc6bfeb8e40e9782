// Rebuilds the cards of breaches from their facts, and the breach counts of their measures. Called where a fact is added.

import { sql } from 'kysely';

import { recordBreachCounts } from '#orders';
import { markAsSuspects } from '#people';
import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';

import { breachState } from './breach-state.ts';
import { isBreachStep } from './breach.ts';
import type { BreachEvent } from './breach.ts';

const batch = 5000;

/** Rebuilds the card of each breach, marks whom it is about as a suspect, and counts again on the measures concerned. */
export async function rebuildBreachCards(db: Db, clock: Clock, breachIds: readonly number[]): Promise<void> {
  const unique = [...new Set(breachIds)].sort((a, b) => a - b);
  for (let start = 0; start < unique.length; start += batch) {
    await rebuildBatch(db, clock, unique.slice(start, start + batch));
  }
}

async function rebuildBatch(db: Db, clock: Clock, ids: readonly number[]): Promise<void> {
  const before = await db
    .selectFrom('breach_card')
    .select('measure_id')
    .where('breach_id', 'in', [...ids])
    .execute();
  const { rows: breaches } = await sql<{
    id: number;
    subject_nominal_id: number;
    person_id: number;
    measure_id: number | null;
    clause_no: number | null;
    crime_id: number | null;
    occurred_from: Temporal.Instant;
    reported_at: Temporal.Instant;
  }>`
    SELECT breach.id, breach.subject_nominal_id, nominal.person_id, breach.measure_id, breach.clause_no,
           breach.crime_id, breach.occurred_from, breach.reported_at
      FROM breach JOIN nominal ON nominal.id = breach.subject_nominal_id
     WHERE breach.id = ANY(${[...ids]}::bigint[])`.execute(db);
  const events = await eventsOfBreaches(db, ids);
  const cards = breaches.map((breach) => ({
    ...breach,
    state: breachState(
      { measureId: breach.measure_id, clauseNo: breach.clause_no, crimeId: breach.crime_id },
      events.get(breach.id) ?? [],
    ),
  }));
  const moment = (value: Temporal.Instant | null) => value?.toString() ?? null;
  await sql`
    INSERT INTO breach_card (breach_id, person_id, measure_id, clause_no, occurred_from, reported_at, decided_at,
                             arrested_at, result, victim_told_at, regime, area_code, rebuilt_at)
    SELECT given.*, measure.regime, coalesce(measure.area_code, person_card.area_code), ${clock.now()}::timestamptz
      FROM unnest(
        ${cards.map((card) => card.id)}::bigint[], ${cards.map((card) => card.person_id)}::bigint[],
        ${cards.map((card) => card.state.measureId)}::bigint[], ${cards.map((card) => card.state.clauseNo)}::integer[],
        ${cards.map((card) => card.occurred_from.toString())}::timestamptz[],
        ${cards.map((card) => card.reported_at.toString())}::timestamptz[],
        ${cards.map((card) => moment(card.state.decidedAt))}::timestamptz[],
        ${cards.map((card) => moment(card.state.arrestedAt))}::timestamptz[],
        ${cards.map((card): string | null => card.state.result)}::text[],
        ${cards.map((card) => moment(card.state.victimToldAt))}::timestamptz[]
      ) AS given (breach_id, person_id, measure_id, clause_no, occurred_from, reported_at, decided_at, arrested_at,
                  result, victim_told_at)
      LEFT JOIN measure ON measure.id = given.measure_id
      LEFT JOIN person_card ON person_card.person_id = given.person_id
    ON CONFLICT (breach_id) DO UPDATE SET
      person_id = excluded.person_id, measure_id = excluded.measure_id, clause_no = excluded.clause_no,
      regime = excluded.regime, occurred_from = excluded.occurred_from, reported_at = excluded.reported_at,
      decided_at = excluded.decided_at, arrested_at = excluded.arrested_at, result = excluded.result,
      victim_told_at = excluded.victim_told_at, area_code = excluded.area_code,
      rebuilt_at = excluded.rebuilt_at`.execute(db);
  await markAsSuspects(
    db,
    breaches.map((breach) => breach.subject_nominal_id),
  );
  const touched = [...before.map((row) => row.measure_id), ...cards.map((card) => card.state.measureId)];
  await countOnMeasures(db, [...new Set(touched.filter((id) => id !== null))]);
}

async function countOnMeasures(db: Db, measureIds: readonly number[]): Promise<void> {
  if (measureIds.length === 0) return;
  const { rows } = await sql<{ measure_id: number; count: number; newest: Temporal.Instant | null }>`
    SELECT given.measure_id, count(breach_card.breach_id) AS count, max(breach_card.occurred_from) AS newest
      FROM unnest(${[...measureIds]}::bigint[]) AS given (measure_id)
      LEFT JOIN breach_card ON breach_card.measure_id = given.measure_id
     GROUP BY given.measure_id`.execute(db);
  await recordBreachCounts(
    db,
    rows.map((row) => ({
      measureId: row.measure_id,
      count: row.count,
      newest: row.newest === null ? null : londonDate(row.newest),
    })),
  );
}

async function eventsOfBreaches(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, readonly BreachEvent[]>> {
  const rows = await db
    .selectFrom('breach_event')
    .selectAll()
    .where('breach_id', 'in', [...ids])
    .orderBy('id')
    .execute();
  const events = rows.flatMap((row) =>
    isBreachStep(row.step)
      ? [
          {
            breachId: row.breach_id,
            id: row.id,
            step: row.step,
            occurredAt: row.occurred_at,
            reason: row.reason,
            method: row.method,
            note: row.note,
            measureId: row.measure_id,
            clauseNo: row.clause_no,
            crimeId: row.crime_id,
            byName: null,
            recordedAt: row.recorded_at,
            source: row.source_system,
          },
        ]
      : [],
  );
  return Map.groupBy(events, (event) => event.breachId);
}
