// Reads what happened to measures: rows as events, and the events of many measures at once.

import { regimeAs } from '#law';
import type { Db } from '#platform';
import { heldLaw } from '#statutes';

import { measureState } from './measure-card.ts';
import { isMeasureStep } from './measure.ts';
import type { MeasureEvent, MeasureId, MeasureRecord } from './measure.ts';
import { successorsOf } from './succession-store.ts';
import { applicationDecided, endInDoubt, withReplacement } from './succession.ts';

type EventRow = {
  readonly id: number;
  readonly step: string;
  readonly occurred_on: Temporal.PlainDate;
  readonly occurred_at: Temporal.Instant | null;
  readonly ends_on: Temporal.PlainDate | null;
  readonly no_end_date: boolean;
  readonly court: string | null;
  readonly method: string | null;
  readonly authority: string | null;
  readonly reason: string | null;
  readonly by_whom: string | null;
  readonly by_staff_id: number | null;
  readonly entered_by: number | null;
  readonly note: string | null;
  readonly next_on: Temporal.PlainDate | null;
  readonly victim_nominal_id: number | null;
  readonly other_way: string | null;
  readonly next_at: Temporal.Instant | null;
  readonly corrects_event_id: number | null;
  readonly recorded_at: Temporal.Instant;
  readonly source_system: string;
};

/** A row of the facts as an event. Throws on a step that this program does not know. */
export function eventFrom(row: EventRow): MeasureEvent {
  if (!isMeasureStep(row.step)) throw new Error(`Measure event ${row.id} has the unknown step ${row.step}`);
  return {
    id: row.id,
    step: row.step,
    occurredOn: row.occurred_on,
    occurredAt: row.occurred_at,
    endsOn: row.ends_on,
    noEndDate: row.no_end_date,
    court: row.court,
    method: row.method,
    authority: row.authority,
    reason: row.reason,
    byWhom: row.by_whom,
    byStaffId: row.by_staff_id,
    enteredBy: row.entered_by,
    note: row.note,
    nextOn: row.next_on,
    victimNominalId: row.victim_nominal_id,
    otherWay: row.other_way,
    nextAt: row.next_at,
    correctsEventId: row.corrects_event_id,
    recordedAt: row.recorded_at,
    source: row.source_system,
  };
}

/** Events of many measures at once, as known at a moment or now. Those of an order that another ended by law say so. */
export async function eventsOfMeasures(
  db: Db,
  ids: readonly MeasureId[],
  asKnownAt: Temporal.Instant | null = null,
): Promise<ReadonlyMap<number, readonly MeasureEvent[]>> {
  const facts = await factsOfMeasures(db, ids, asKnownAt);
  return new Map([...facts].map(([id, { events }]) => [id, events]));
}

/** The same for their cards: with the decision of which it is in doubt whether it ended each. */
export async function factsOfMeasures(
  db: Db,
  ids: readonly MeasureId[],
  asKnownAt: Temporal.Instant | null = null,
): Promise<ReadonlyMap<number, Pick<MeasureRecord, 'events' | 'endInDoubt' | 'applicationDecided'>>> {
  const rows = await db
    .selectFrom('measure_event')
    .selectAll()
    .where('measure_id', 'in', [...ids])
    .$if(asKnownAt !== null, (query) =>
      query.where('recorded_at', '<=', asKnownAt ?? Temporal.Instant.fromEpochMilliseconds(0)),
    )
    .orderBy('measure_id')
    .orderBy('id')
    .execute();
  const law = await heldLaw(db, asKnownAt);
  const followed = await successorsOf(db, ids, asKnownAt, law);
  return new Map(
    [...Map.groupBy(rows, (row) => row.measure_id)].map(([id, group]) => {
      const facts = group.map(eventFrom);
      const found = followed.get(id);
      const { grantedOn } = measureState(facts);
      if (found === undefined || grantedOn === null) {
        return [id, { events: facts, endInDoubt: null, applicationDecided: null }];
      }
      const under = regimeAs(found.key, grantedOn.toString(), law);
      const events = withReplacement(facts, found.successors, under);
      return [
        id,
        {
          events,
          endInDoubt: endInDoubt(events, found.successors, under),
          applicationDecided: applicationDecided(facts, found.successors, under),
        },
      ];
    }),
  );
}
