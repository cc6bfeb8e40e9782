// The state of a measure as a function of its facts; and of that state and a day, whether it binds.

import { measureSteps } from './measure.ts';
import type { MeasureClause, MeasureEvent, MeasureStep } from './measure.ts';

/** How far the measure has come. Whether it has run out is not a stage: it depends on the day. */
export const measureStages = [
  'considered',
  'asked-legal',
  'not-progressed',
  'applied',
  'withdrawn',
  'refused',
  'granted',
  'served',
  'discharged',
  'ended',
] as const;

export type MeasureStage = (typeof measureStages)[number];

export type MeasureState = {
  readonly stage: MeasureStage;
  readonly consideredOn: Temporal.PlainDate | null;
  readonly appliedOn: Temporal.PlainDate | null;
  readonly grantedOn: Temporal.PlainDate | null;
  readonly servedOn: Temporal.PlainDate | null;
  readonly servedAt: Temporal.Instant | null;
  /** Last day on which it binds; null with `noEndDate` for "until further order", null without where not known. */
  readonly endsOn: Temporal.PlainDate | null;
  readonly noEndDate: boolean;
  /** Day it was discharged or ended before its time. */
  readonly endedOn: Temporal.PlainDate | null;
  readonly notifiedOn: Temporal.PlainDate | null;
  readonly victimToldOn: Temporal.PlainDate | null;
  readonly lastCheckOn: Temporal.PlainDate | null;
};

/**
 * The events that stand, oldest first: those that a later event puts right are left out. Events of one day keep the
 * order of the clock where the time of every one of them is known, and otherwise of the lifecycle.
 */
export function standingEvents(events: readonly MeasureEvent[]): readonly MeasureEvent[] {
  const corrected = new Set(events.map((event) => event.correctsEventId));
  const standing = events.filter((event) => !corrected.has(event.id));
  const byDay = Map.groupBy(standing, (event) => event.occurredOn.toString());
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofDay]) =>
      ofDay.every((event) => event.occurredAt !== null)
        ? ofDay.toSorted((a, b) => byClock(a, b) || byLifecycle(a, b) || a.id - b.id)
        : ofDay.toSorted((a, b) => byLifecycle(a, b) || byClock(a, b) || a.id - b.id),
    );
}

/** Earlier first; what has no time comes before what has one. */
function byClock(a: MeasureEvent, b: MeasureEvent): number {
  if (a.occurredAt === null || b.occurredAt === null) {
    return Number(a.occurredAt !== null) - Number(b.occurredAt !== null);
  }
  return Temporal.Instant.compare(a.occurredAt, b.occurredAt);
}

function byLifecycle(a: MeasureEvent, b: MeasureEvent): number {
  return measureSteps.indexOf(a.step) - measureSteps.indexOf(b.step);
}

/** The state that these facts add up to. The order in which they are given does not matter. */
export function measureState(events: readonly MeasureEvent[]): MeasureState {
  const standing = standingEvents(events);
  const first = (...steps: readonly MeasureStep[]) => standing.find((event) => steps.includes(event.step));
  const last = (...steps: readonly MeasureStep[]) => standing.findLast((event) => steps.includes(event.step));
  const granted = first('granted');
  const served = first('served');
  const ended = last('discharged', 'ended');
  const length = standing.findLast((event) => event.endsOn !== null || event.noEndDate);
  return {
    stage: stageOf(standing),
    consideredOn: first('considered')?.occurredOn ?? null,
    appliedOn: first('applied')?.occurredOn ?? null,
    grantedOn: granted?.occurredOn ?? null,
    servedOn: served?.occurredOn ?? null,
    servedAt: served?.occurredAt ?? null,
    endsOn: length?.endsOn ?? null,
    noEndDate: length?.noEndDate ?? false,
    endedOn: ended?.occurredOn ?? null,
    notifiedOn: first('notified')?.occurredOn ?? null,
    victimToldOn: last('victim-told')?.occurredOn ?? null,
    lastCheckOn: last('checked', 'reviewed')?.occurredOn ?? null,
  };
}

function stageOf(standing: readonly MeasureEvent[]): MeasureStage {
  const steps = new Set(standing.map((event) => event.step));
  if (steps.has('discharged')) return 'discharged';
  if (steps.has('ended')) return 'ended';
  if (steps.has('served') || steps.has('subject-aware') || steps.has('notified')) return 'served';
  if (steps.has('granted')) return 'granted';
  const before = standing.findLast((event) =>
    ['considered', 'asked-legal', 'not-progressed', 'applied', 'withdrawn', 'refused'].includes(event.step),
  );
  switch (before?.step) {
    case 'asked-legal':
    case 'not-progressed':
    case 'applied':
    case 'withdrawn':
    case 'refused':
      return before.step;
    default:
      return 'considered';
  }
}

/** Whether it ended before it was made: not progressed, withdrawn or refused. */
export function wentNoFurther(stage: MeasureStage): boolean {
  return stage === 'not-progressed' || stage === 'withdrawn' || stage === 'refused';
}

export type MeasureStatus =
  | 'considered'
  | 'asked-legal'
  | 'not-progressed'
  | 'applied'
  | 'withdrawn'
  | 'refused'
  | 'not-yet-in-force'
  | 'in-force'
  | 'expired'
  | 'discharged'
  | 'ended';

type Lifespan = Pick<MeasureState, 'stage' | 'grantedOn' | 'endsOn' | 'endedOn'>;

/**
 * What the measure is on a day. A measure binds from the day it is made through its last day (to 24:00); service and
 * awareness are separate facts that decide what can be proved, not whether it is in force. An ending that lies ahead
 * of the day has not happened yet.
 */
export function measureStatus(state: Lifespan, day: Temporal.PlainDate): MeasureStatus {
  const { stage, grantedOn, endsOn, endedOn } = state;
  if (endedOn !== null && Temporal.PlainDate.compare(endedOn, day) <= 0) {
    return stage === 'discharged' ? 'discharged' : 'ended';
  }
  if (grantedOn === null) {
    switch (stage) {
      case 'asked-legal':
      case 'not-progressed':
      case 'applied':
      case 'withdrawn':
      case 'refused':
        return stage;
      default:
        return 'considered';
    }
  }
  if (Temporal.PlainDate.compare(day, grantedOn) < 0) return 'not-yet-in-force';
  if (endsOn !== null && Temporal.PlainDate.compare(day, endsOn) > 0) return 'expired';
  return 'in-force';
}

/** Whether a condition binds on a day while its measure is in force. */
export function clauseBinds(clause: MeasureClause, day: Temporal.PlainDate): boolean {
  const begun = clause.startsOn === null || Temporal.PlainDate.compare(clause.startsOn, day) <= 0;
  const over = clause.endsOn !== null && Temporal.PlainDate.compare(clause.endsOn, day) < 0;
  return begun && !over;
}

/** Whole days from first consideration to grant; null where either is not recorded. */
export function daysToGrant(state: Pick<MeasureState, 'consideredOn' | 'grantedOn'>): number | null {
  if (state.consideredOn === null || state.grantedOn === null) return null;
  return state.consideredOn.until(state.grantedOn, { largestUnit: 'days' }).days;
}

/** The day of the arrest from which pre-charge bail is counted: PACE 1984 s47ZB(4)(a). Null where it is not recorded. */
export function arrestDay(events: readonly MeasureEvent[]): Temporal.PlainDate | null {
  return standingEvents(events).find((event) => event.step === 'arrested-for')?.occurredOn ?? null;
}
