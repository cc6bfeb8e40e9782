// Rebuilds the cards of breaches from their facts, and the breach counts of their measures. Called where a fact is added.

import { sql } from 'kysely';

import { breachedOn, measureRefs, recordBreachCounts } from '#orders';
import { markAsSuspects } from '#people';
import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';

import { breachState, standingKind } from './breach-state.ts';
import { isBreachStep, rungFrom } from './breach.ts';
import type { BreachEvent } from './breach.ts';
import { contraventionFrom } from './breach-store.ts';
import { conductAnsweredAt, waitingFor } from './response.ts';

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
    contravention: string;
    occurred_from: Temporal.Instant;
    reported_at: Temporal.Instant;
  }>`
    SELECT breach.id, breach.subject_nominal_id, nominal.person_id, breach.measure_id, breach.clause_no,
           breach.crime_id, breach.contravention, breach.occurred_from, breach.reported_at
      FROM breach JOIN nominal ON nominal.id = breach.subject_nominal_id
     WHERE breach.id = ANY(${[...ids]}::bigint[])`.execute(db);
  const events = await eventsOfBreaches(db, ids);
  const states = breaches.map((row) => {
    const facts = events.get(row.id) ?? [];
    const breach = {
      measureId: row.measure_id,
      clauseNo: row.clause_no,
      crimeId: row.crime_id,
      reportedAt: row.reported_at,
    };
    return { ...row, breach, facts, state: breachState(breach, facts) };
  });
  const measures = await measureRefs(
    db,
    states.flatMap(({ state }) => (state.measureId === null ? [] : [state.measureId])),
  );
  const cards = states.map((each) => {
    const named = each.state.measureId === null ? undefined : measures.get(each.state.measureId);
    const measure = named === undefined ? null : breachedOn(named, londonDate(each.occurred_from));
    const contravention = standingKind({ contravention: contraventionFrom(each.contravention) }, measure);
    const record = { breach: { ...each.breach, contravention }, measure, events: each.facts };
    return { ...each, waiting: waitingFor(record), conductAt: conductAnsweredAt(each.facts) };
  });
  const moment = (value: Temporal.Instant | null) => value?.toString() ?? null;
  await sql`
    INSERT INTO breach_card (breach_id, person_id, measure_id, clause_no, occurred_from, reported_at, decided_at,
                             arrested_at, result, victim_told_at, waiting_rung, waiting_since, directed_due_at,
                             conduct_answered_at, looking_since, regime, area_code, rebuilt_at)
    SELECT given.*, measure.regime, coalesce(measure.area_code, person_card.area_code), ${clock.now()}::timestamptz
      FROM unnest(
        ${cards.map((card) => card.id)}::bigint[], ${cards.map((card) => card.person_id)}::bigint[],
        ${cards.map((card) => card.state.measureId)}::bigint[], ${cards.map((card) => card.state.clauseNo)}::integer[],
        ${cards.map((card) => card.occurred_from.toString())}::timestamptz[],
        ${cards.map((card) => card.reported_at.toString())}::timestamptz[],
        ${cards.map((card) => moment(card.state.decidedAt))}::timestamptz[],
        ${cards.map((card) => moment(card.state.arrestedAt))}::timestamptz[],
        ${cards.map((card): string | null => card.state.result)}::text[],
        ${cards.map((card) => moment(card.state.victimToldAt))}::timestamptz[],
        ${cards.map((card): string | null => card.waiting?.rung ?? null)}::text[],
        ${cards.map((card) => moment(card.waiting?.since ?? null))}::timestamptz[],
        ${cards.map((card) => moment(card.waiting?.directedDueAt ?? null))}::timestamptz[],
        ${cards.map((card) => moment(card.conductAt))}::timestamptz[],
        ${cards.map((card) => moment(card.state.lookingSince))}::timestamptz[]
      ) AS given (breach_id, person_id, measure_id, clause_no, occurred_from, reported_at, decided_at, arrested_at,
                  result, victim_told_at, waiting_rung, waiting_since, directed_due_at, conduct_answered_at,
                  looking_since)
      LEFT JOIN measure ON measure.id = given.measure_id
      LEFT JOIN person_card ON person_card.person_id = given.person_id
    ON CONFLICT (breach_id) DO UPDATE SET
      person_id = excluded.person_id, measure_id = excluded.measure_id, clause_no = excluded.clause_no,
      regime = excluded.regime, occurred_from = excluded.occurred_from, reported_at = excluded.reported_at,
      decided_at = excluded.decided_at, arrested_at = excluded.arrested_at, result = excluded.result,
      victim_told_at = excluded.victim_told_at, waiting_rung = excluded.waiting_rung,
      waiting_since = excluded.waiting_since, directed_due_at = excluded.directed_due_at,
      conduct_answered_at = excluded.conduct_answered_at, looking_since = excluded.looking_since,
      area_code = excluded.area_code, rebuilt_at = excluded.rebuilt_at`.execute(db);
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
            rung: rungFrom(row.rung),
            dueAt: row.due_at,
            byName: null,
            recordedAt: row.recorded_at,
            source: row.source_system,
          },
        ]
      : [],
  );
  return Map.groupBy(events, (event) => event.breachId);
}
