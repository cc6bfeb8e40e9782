// Rebuilds the cards of measures from their facts, many at once. Called in the transaction that adds a fact.

import { sql } from 'kysely';

import { markAsSuspects } from '#people';
import type { Clock, Db } from '#platform';
import { heldLaw } from '#statutes';

import { measureState } from './measure-card.ts';
import { hearingFacts } from './court-hearing.ts';
import { factsOfMeasures } from './event-store.ts';
import { measureId } from './measure.ts';
import { recordsProtected } from './protected-records-store.ts';
import { replacedByThem } from './succession-store.ts';
import { watchState } from './watch-state.ts';

const batch = 5000;

/**
 * Rebuilds the card of each measure and of what it took the place of, and marks whom it binds as a suspect. The breach
 * columns are the breaches room's.
 */
export async function rebuildMeasureCards(
  db: Db,
  clock: Clock,
  measureIds: readonly number[],
): Promise<void> {
  const before = await replacedByThem(db, measureIds, await heldLaw(db));
  const unique = [...new Set([...measureIds, ...before])].sort((a, b) => a - b);
  for (let start = 0; start < unique.length; start += batch) {
    await rebuildBatch(db, clock, unique.slice(start, start + batch));
  }
}

async function rebuildBatch(db: Db, clock: Clock, ids: readonly number[]): Promise<void> {
  const { rows: measures } = await sql<{
    id: number;
    regime: string;
    area_code: string | null;
    subject_nominal_id: number;
    person_id: number;
    owner_staff_id: number | null;
    deputy_staff_id: number | null;
    programme: boolean;
  }>`
    SELECT measure.id, measure.regime, measure.area_code, measure.subject_nominal_id, nominal.person_id,
           (SELECT staff_id FROM measure_owner WHERE measure_id = measure.id AND part = 'owner'
             ORDER BY recorded_at DESC, id DESC LIMIT 1) AS owner_staff_id,
           (SELECT staff_id FROM measure_owner WHERE measure_id = measure.id AND part = 'deputy'
             ORDER BY recorded_at DESC, id DESC LIMIT 1) AS deputy_staff_id,
           EXISTS (SELECT 1 FROM (SELECT DISTINCT ON (clause_no) * FROM measure_clause
                                   WHERE measure_id = measure.id ORDER BY clause_no, recorded_at DESC, id DESC) AS clause
                    WHERE NOT removed AND (channel = 'programme' OR ends_with = 'programme')) AS programme
      FROM measure JOIN nominal ON nominal.id = measure.subject_nominal_id
     WHERE measure.id = ANY(${[...ids]}::bigint[])`.execute(db);
  const found = await factsOfMeasures(
    db,
    measures.map((measure) => measureId(measure.id)),
  );
  const protects = await recordsProtected(
    db,
    measures.map((measure) => measure.id),
  );
  const cards = measures.map((measure) => {
    const facts = found.get(measure.id)?.events ?? [];
    const endInDoubtOn = found.get(measure.id)?.endInDoubt?.decidedOn ?? null;
    const state = measureState(facts);
    const watch = watchState(facts, protects.get(measure.id));
    const programmeSince = measure.programme && watch.programmeBookedOn === null ? state.grantedOn : null;
    const { begun, adjourned } = hearingFacts(facts);
    const decidedOn = found.get(measure.id)?.applicationDecided?.decidedOn ?? null;
    return { ...measure, ...state, ...watch, programmeSince, endInDoubtOn, begun, adjourned, decidedOn };
  });
  const day = (value: Temporal.PlainDate | null) => value?.toString() ?? null;
  await sql`
    INSERT INTO measure_card (measure_id, person_id, regime, stage, considered_on, granted_on, served_on, served_at,
                              ends_on, no_end_date, ended_on, replaced_by, notified_on, victim_told_on, last_check_on,
                              owner_staff_id, deputy_staff_id, area_code, last_review_on, next_check_on, tell_since_on, ending_decided_on,
                              ending_told_on, programme_since_on, asked_on, end_in_doubt_on, heard_on, heard_tried_on,
                              hearing_begun_on, hearing_adjourned_on, hearing_next_on, hearing_next_at, application_decided_on, breach_count, rebuilt_at)
    SELECT *, 0, ${clock.now()}::timestamptz FROM unnest(
      ${cards.map((card) => card.id)}::bigint[], ${cards.map((card) => card.person_id)}::bigint[],
      ${cards.map((card) => card.regime)}::text[], ${cards.map((card): string => card.stage)}::text[],
      ${cards.map((card) => day(card.consideredOn))}::date[], ${cards.map((card) => day(card.grantedOn))}::date[],
      ${cards.map((card) => day(card.servedOn))}::date[],
      ${cards.map((card) => card.servedAt?.toString() ?? null)}::timestamptz[],
      ${cards.map((card) => day(card.endsOn))}::date[], ${cards.map((card) => card.noEndDate)}::boolean[],
      ${cards.map((card) => day(card.endedOn))}::date[], ${cards.map((card) => card.replacedBy)}::text[],
      ${cards.map((card) => day(card.notifiedOn))}::date[],
      ${cards.map((card) => day(card.victimToldOn))}::date[], ${cards.map((card) => day(card.lastCheckOn))}::date[],
      ${cards.map((card) => card.owner_staff_id)}::bigint[], ${cards.map((card) => deputyOf(card))}::bigint[],
      ${cards.map((card) => card.area_code)}::text[], ${cards.map((card) => day(card.lastReviewOn))}::date[],
      ${cards.map((card) => day(card.nextCheckOn))}::date[], ${cards.map((card) => day(card.tellSinceOn))}::date[],
      ${cards.map((card) => day(card.endingDecidedOn))}::date[], ${cards.map((card) => day(card.endingToldOn))}::date[],
      ${cards.map((card) => day(card.programmeSince))}::date[], ${cards.map((card) => day(card.askedOn))}::date[],
      ${cards.map((card) => day(card.endInDoubtOn))}::date[], ${cards.map((card) => day(card.heardOn))}::date[],
      ${cards.map((card) => day(card.heardTriedOn))}::date[],
      ${cards.map((card) => day(card.begun?.occurredOn ?? null))}::date[],
      ${cards.map((card) => day(card.adjourned?.occurredOn ?? null))}::date[],
      ${cards.map((card) => day(card.adjourned?.nextOn ?? null))}::date[],
      ${cards.map((card) => card.adjourned?.nextAt?.toString() ?? null)}::timestamptz[],
      ${cards.map((card) => day(card.decidedOn))}::date[])
    ON CONFLICT (measure_id) DO UPDATE SET
      person_id = excluded.person_id, regime = excluded.regime, stage = excluded.stage,
      considered_on = excluded.considered_on, granted_on = excluded.granted_on, served_on = excluded.served_on,
      served_at = excluded.served_at, ends_on = excluded.ends_on, no_end_date = excluded.no_end_date,
      ended_on = excluded.ended_on, replaced_by = excluded.replaced_by, notified_on = excluded.notified_on, victim_told_on = excluded.victim_told_on,
      last_check_on = excluded.last_check_on, owner_staff_id = excluded.owner_staff_id,
      deputy_staff_id = excluded.deputy_staff_id, area_code = excluded.area_code, last_review_on = excluded.last_review_on,
      next_check_on = excluded.next_check_on, tell_since_on = excluded.tell_since_on,
      ending_decided_on = excluded.ending_decided_on, ending_told_on = excluded.ending_told_on,
      programme_since_on = excluded.programme_since_on, asked_on = excluded.asked_on,
      end_in_doubt_on = excluded.end_in_doubt_on, heard_on = excluded.heard_on,
      heard_tried_on = excluded.heard_tried_on, hearing_begun_on = excluded.hearing_begun_on,
      hearing_adjourned_on = excluded.hearing_adjourned_on, hearing_next_on = excluded.hearing_next_on,
      hearing_next_at = excluded.hearing_next_at, application_decided_on = excluded.application_decided_on, rebuilt_at = excluded.rebuilt_at`.execute(
    db,
  );
  await markAsSuspects(
    db,
    measures.map((measure) => measure.subject_nominal_id),
  );
}

/** Whoever became the owner is no longer the deputy. */
function deputyOf(card: { readonly owner_staff_id: number | null; readonly deputy_staff_id: number | null }) {
  return card.deputy_staff_id === card.owner_staff_id ? null : card.deputy_staff_id;
}

/** Writes the breach columns of measure cards: how many breaches are recorded, and the day of the newest. */
export async function recordBreachCounts(
  db: Db,
  counts: readonly {
    readonly measureId: number;
    readonly count: number;
    readonly newest: Temporal.PlainDate | null;
  }[],
): Promise<void> {
  if (counts.length === 0) return;
  await sql`
    UPDATE measure_card SET breach_count = counted.breaches, last_breach_on = counted.newest
      FROM (SELECT * FROM unnest(
             ${counts.map((row) => row.measureId)}::bigint[], ${counts.map((row) => row.count)}::integer[],
             ${counts.map((row) => row.newest?.toString() ?? null)}::date[]) AS given (measure_id, breaches, newest)
           ) AS counted
     WHERE measure_card.measure_id = counted.measure_id`.execute(db);
}
