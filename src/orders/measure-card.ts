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
  'undertaking',
  'granted',
  'served',
  'discharged',
  'ended',
  'replaced',
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
  /** Reference of the order whose making ended it by law; null where none did. */
  readonly replacedBy: string | null;
  readonly notifiedOn: Temporal.PlainDate | null;
  readonly victimToldOn: Temporal.PlainDate | null;
  readonly lastCheckOn: Temporal.PlainDate | null;
};

/**
 * The events that stand, oldest first: those that a later event puts right are left out. Events of one day keep the
 * order of the clock where the time of every one of them is known, and otherwise of the lifecycle; but what was begun
 * again after it had gone no further comes after that, as it was recorded.
 */
export function standingEvents(events: readonly MeasureEvent[]): readonly MeasureEvent[] {
  const corrected = new Set(events.map((event) => event.correctsEventId));
  const standing = events.filter((event) => !corrected.has(event.id));
  const byDay = Map.groupBy(standing, (event) => event.occurredOn.toString());
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofDay]) => {
      if (ofDay.every((event) => event.occurredAt !== null)) {
        return ofDay.toSorted((a, b) => byClock(a, b) || byLifecycle(a, b) || a.id - b.id);
      }
      const turn = turnsOf(ofDay, events);
      const place = (event: MeasureEvent) => turn.get(event.id) ?? 0;
      return ofDay.toSorted(
        (a, b) => place(a) - place(b) || byLifecycle(a, b) || byClock(a, b) || a.id - b.id,
      );
    });
}

const beginsAgain: readonly MeasureStep[] = ['considered', 'asked-legal', 'applied'];
const goesNoFurther: readonly MeasureStep[] = ['not-progressed', 'withdrawn', 'refused', 'undertaking'];
const beforeMade = [...beginsAgain, ...goesNoFurther];

/**
 * In which turn of its day each event comes: a new one begins where somebody here records that it was considered or
 * applied for, and had recorded before that it was refused, withdrawn or not progressed. What a feed brings late keeps
 * the order of the lifecycle. An event that puts another right counts from when that one was first recorded.
 */
function turnsOf(
  ofDay: readonly MeasureEvent[],
  events: readonly MeasureEvent[],
): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  if (!ofDay.some((event) => goesNoFurther.includes(event.step))) return turns;
  let turn = 0;
  let closedAt: Temporal.Instant | null = null;
  const asRecorded = ofDay
    .map((event) => ({ event, said: firstSaid(event, events) }))
    .toSorted(
      (a, b) => Temporal.Instant.compare(a.said.recordedAt, b.said.recordedAt) || a.said.id - b.said.id,
    );
  for (const { event, said } of asRecorded) {
    const isAgain =
      closedAt !== null &&
      said.source === 'gwarchod' &&
      beginsAgain.includes(event.step) &&
      Temporal.Instant.compare(closedAt, said.recordedAt) < 0;
    if (isAgain) {
      turn += 1;
      closedAt = null;
    }
    if (goesNoFurther.includes(event.step)) closedAt = said.recordedAt;
    turns.set(event.id, turn);
  }
  return turns;
}

/** The event as it was first recorded: the one that it puts right, or that puts right in its turn. */
export function firstSaid(event: MeasureEvent, events: readonly MeasureEvent[]): MeasureEvent {
  const before = events.find(({ id }) => id === event.correctsEventId);
  return before === undefined || before.id >= event.id ? event : firstSaid(before, events);
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
  const ended = last('discharged', 'ended', 'replaced');
  const stage = stageOf(standing);
  // How long a promise lasts is not how long the order does that may still be made after it.
  const length = standing.findLast(
    (event) =>
      (event.endsOn !== null || event.noEndDate) &&
      (event.step === 'undertaking') === (stage === 'undertaking'),
  );
  return {
    stage,
    consideredOn: first('considered')?.occurredOn ?? null,
    appliedOn: first('applied')?.occurredOn ?? null,
    grantedOn: granted?.occurredOn ?? null,
    servedOn: served?.occurredOn ?? null,
    servedAt: served?.occurredAt ?? null,
    endsOn: length?.endsOn ?? null,
    noEndDate: length?.noEndDate ?? false,
    endedOn: ended?.occurredOn ?? null,
    replacedBy: ended?.step === 'replaced' ? ended.reason : null,
    notifiedOn: first('notified')?.occurredOn ?? null,
    victimToldOn: last('victim-told')?.occurredOn ?? null,
    lastCheckOn: last('checked', 'reviewed')?.occurredOn ?? null,
  };
}

function stageOf(standing: readonly MeasureEvent[]): MeasureStage {
  const steps = new Set(standing.map((event) => event.step));
  if (steps.has('discharged')) return 'discharged';
  if (steps.has('ended')) return 'ended';
  if (steps.has('replaced')) return 'replaced';
  if (steps.has('served') || steps.has('subject-aware') || steps.has('notified')) return 'served';
  if (steps.has('granted')) return 'granted';
  const before = standing.findLast(({ step }) => beforeMade.includes(step));
  switch (before?.step) {
    case 'asked-legal':
    case 'not-progressed':
    case 'applied':
    case 'withdrawn':
    case 'refused':
    case 'undertaking':
      return before.step;
    default:
      return 'considered';
  }
}

/** Whether it ended before it was made: not progressed, withdrawn, refused, or promised to the court in its place. */
export function wentNoFurther(stage: MeasureStage): boolean {
  return goesNoFurther.some((step) => step === stage);
}

export type MeasureStatus =
  | 'considered'
  | 'asked-legal'
  | 'not-progressed'
  | 'applied'
  | 'withdrawn'
  | 'refused'
  | 'undertaking'
  | 'undertaking-over'
  | 'not-yet-in-force'
  | 'in-force'
  | 'expired'
  | 'discharged'
  | 'ended'
  | 'replaced';

type Lifespan = Pick<MeasureState, 'stage' | 'grantedOn' | 'endsOn' | 'endedOn'>;

/**
 * What the measure is on a day. A measure binds from the day it is made through its last day (to 24:00); service and
 * awareness are separate facts that decide what can be proved, not whether it is in force. An ending that lies ahead
 * of the day has not happened yet.
 */
export function measureStatus(state: Lifespan, day: Temporal.PlainDate): MeasureStatus {
  const { stage, grantedOn, endsOn, endedOn } = state;
  if (endedOn !== null && Temporal.PlainDate.compare(endedOn, day) <= 0) {
    return stage === 'discharged' || stage === 'replaced' ? stage : 'ended';
  }
  if (grantedOn === null) {
    switch (stage) {
      case 'asked-legal':
      case 'not-progressed':
      case 'applied':
      case 'withdrawn':
      case 'refused':
        return stage;
      // A promise binds its giver through its last day.
      case 'undertaking':
        return endsOn !== null && Temporal.PlainDate.compare(day, endsOn) > 0 ? 'undertaking-over' : stage;
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
