// The only SQL that touches the breach tables: one breach, a person's whole history, and writing new facts.

import { breachKinds } from '#law';
import { breachedOn, measureRefs } from '#orders';
import { londonDate } from '#platform';
import type { Db } from '#platform';

import { breachState, standingKind } from './breach-state.ts';
import { breachId, isBreachStep, rungFrom } from './breach.ts';
import type { Breach, BreachEvent, BreachRecord, BreachStep, Contravention, TimedRung } from './breach.ts';

const mostBreaches = 1000;
const mostRows = 20_000;

/** Every breach by these nominals with facts recorded by a moment, newest first: orders and bail, live and expired. */
export async function breachesOf(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly BreachRecord[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('breach')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominalIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('occurred_from', 'desc')
    .orderBy('id', 'desc')
    .limit(mostBreaches)
    .execute();
  return withFacts(db, rows.map(breachFrom), asKnownAt);
}

/** Breaches that now stand against a measure, newest first. */
export async function breachesOfMeasure(
  db: Db,
  measureId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly BreachRecord[]> {
  const rows = await db
    .selectFrom('breach')
    .innerJoin('breach_card', 'breach_card.breach_id', 'breach.id')
    .selectAll('breach')
    .where('breach_card.measure_id', '=', measureId)
    .where('breach.recorded_at', '<=', asKnownAt)
    .orderBy('breach.occurred_from', 'desc')
    .orderBy('breach.id', 'desc')
    .limit(mostBreaches)
    .execute();
  return withFacts(db, rows.map(breachFrom), asKnownAt);
}

/** One breach by reference and the person it is about, or undefined. Whether the viewer may open it is the person's. */
export async function findBreach(
  db: Db,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<{ readonly record: BreachRecord; readonly personRef: string } | undefined> {
  const row = await db
    .selectFrom('breach')
    .innerJoin('nominal', 'nominal.id', 'breach.subject_nominal_id')
    .innerJoin('person', 'person.id', 'nominal.person_id')
    .selectAll('breach')
    .select('person.ref as person_ref')
    .where('breach.ref', '=', ref)
    .where('breach.recorded_at', '<=', asKnownAt)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const [record] = await withFacts(db, [breachFrom(row)], asKnownAt);
  return record === undefined ? undefined : { record, personRef: row.person_ref };
}

/** The breaches with what is known of each by a moment. */
export async function withFacts(
  db: Db,
  breaches: readonly Breach[],
  asKnownAt: Temporal.Instant,
): Promise<readonly BreachRecord[]> {
  if (breaches.length === 0) return [];
  const rows = await db
    .selectFrom('breach_event')
    .leftJoin('staff', 'staff.id', 'breach_event.by_staff_id')
    .leftJoin('staff as directed', 'directed.id', 'breach_event.for_staff_id')
    .selectAll('breach_event')
    .select(['staff.display_name', 'directed.display_name as for_name'])
    .where(
      'breach_id',
      'in',
      breaches.map((breach): number => breach.id),
    )
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('breach_event.id')
    .limit(mostRows)
    .execute();
  const eventsOf = Map.groupBy(rows, (row) => row.breach_id);
  const states = breaches.map((breach) => {
    const events = (eventsOf.get(breach.id) ?? []).map(eventFrom);
    return { breach, events, state: breachState(breach, events) };
  });
  const measures = await measureRefs(
    db,
    states.flatMap(({ state }) => (state.measureId === null ? [] : [state.measureId])),
  );
  return states.map(({ breach, events, state }) => {
    const named = state.measureId === null ? undefined : measures.get(state.measureId);
    const measure = named === undefined ? undefined : breachedOn(named, londonDate(breach.occurredFrom));
    return {
      breach: { ...breach, contravention: standingKind(breach, measure ?? null) },
      events,
      measure: measure === undefined || state.measureId === null ? null : { id: state.measureId, ...measure },
      clauseNo: state.clauseNo,
    };
  });
}

type BreachRow = {
  readonly id: number;
  readonly ref: string;
  readonly subject_nominal_id: number;
  readonly measure_id: number | null;
  readonly clause_no: number | null;
  readonly contravention: string;
  readonly occurred_from: Temporal.Instant;
  readonly occurred_to: Temporal.Instant | null;
  readonly occurred_precision: string;
  readonly reported_at: Temporal.Instant;
  readonly channels: readonly string[];
  readonly account: string | null;
  readonly evidence: readonly string[];
  readonly evidence_note: string | null;
  readonly crime_id: number | null;
  readonly source_system: string;
  readonly recorded_at: Temporal.Instant;
};

/** A breach as its row says. */
export function breachFrom(row: BreachRow): Breach {
  return {
    id: breachId(row.id),
    ref: row.ref,
    subjectNominalId: row.subject_nominal_id,
    measureId: row.measure_id,
    clauseNo: row.clause_no,
    contravention: contraventionFrom(row.contravention),
    occurredFrom: row.occurred_from,
    occurredTo: row.occurred_to,
    occurredPrecision: row.occurred_precision === 'day' ? 'day' : 'minute',
    reportedAt: row.reported_at,
    channels: row.channels,
    account: row.account,
    evidence: row.evidence,
    evidenceNote: row.evidence_note,
    crimeId: row.crime_id,
    source: row.source_system,
    recordedAt: row.recorded_at,
  };
}

/** The legal kind that a row names. */
export function contraventionFrom(value: string): Contravention {
  return breachKinds.find((kind) => kind === value) ?? 'not-known';
}

type EventRow = {
  readonly id: number;
  readonly breach_id: number;
  readonly step: string;
  readonly occurred_at: Temporal.Instant;
  readonly reason: string | null;
  readonly method: string | null;
  readonly note: string | null;
  readonly measure_id: number | null;
  readonly clause_no: number | null;
  readonly crime_id: number | null;
  readonly rung: string | null;
  readonly due_at: Temporal.Instant | null;
  readonly for_name: string | null;
  readonly display_name: string | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
};

function eventFrom(row: EventRow): BreachEvent {
  if (!isBreachStep(row.step)) throw new Error(`Breach event ${row.id} has the unknown step ${row.step}`);
  return {
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
    forName: row.for_name,
    byName: row.display_name,
    recordedAt: row.recorded_at,
    source: row.source_system,
  };
}

export type NewBreach = {
  readonly ref: string;
  readonly subjectNominalId: number;
  readonly measureId: number | null;
  readonly clauseNo: number | null;
  readonly contravention: Contravention;
  readonly occurredFrom: Temporal.Instant;
  readonly occurredPrecision: 'minute' | 'day';
  readonly reportedAt: Temporal.Instant;
  readonly channels: readonly string[];
  readonly account: string | null;
  readonly evidence: readonly string[];
  readonly evidenceNote: string | null;
  readonly crimeId: number | null;
};

export type NewBreachEvent = {
  readonly step: BreachStep;
  readonly occurredAt: Temporal.Instant;
  readonly reason?: string | null;
  readonly method?: string | null;
  readonly note?: string | null;
  readonly measureId?: number | null;
  readonly clauseNo?: number | null;
  readonly crimeId?: number | null;
  readonly rung?: TimedRung | null;
  readonly dueAt?: Temporal.Instant | null;
  readonly forStaffId?: number | null;
};

/** Adds a breach entered by a member of staff. */
export async function addBreach(
  db: Db,
  breach: NewBreach,
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<number> {
  const row = await db
    .insertInto('breach')
    .values({
      ref: breach.ref,
      subject_nominal_id: breach.subjectNominalId,
      measure_id: breach.measureId,
      clause_no: breach.clauseNo,
      contravention: breach.contravention,
      occurred_from: breach.occurredFrom,
      occurred_precision: breach.occurredPrecision,
      reported_at: breach.reportedAt,
      channels: breach.channels,
      account: breach.account,
      evidence: breach.evidence,
      evidence_note: breach.evidenceNote,
      crime_id: breach.crimeId,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Adds events to a breach, entered by a member of staff, in the order given; returns how many. */
export async function addBreachEvents(
  db: Db,
  breach: number,
  events: readonly NewBreachEvent[],
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<number> {
  if (events.length === 0) return 0;
  await db
    .insertInto('breach_event')
    .values(
      events.map((event) => ({
        breach_id: breach,
        step: event.step,
        occurred_at: event.occurredAt,
        reason: event.reason ?? null,
        method: event.method ?? null,
        note: event.note ?? null,
        measure_id: event.measureId ?? null,
        clause_no: event.clauseNo ?? null,
        crime_id: event.crimeId ?? null,
        rung: event.rung ?? null,
        due_at: event.dueAt ?? null,
        for_staff_id: event.forStaffId ?? null,
        by_staff_id: by.staffId,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .execute();
  return events.length;
}
