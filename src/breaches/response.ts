// How far the answer to a breach has come: report, decision, arrest, court and result, each with its clock, from facts alone.

import type { Attachment, Law, RegimeCode } from '#law';

import { breachState, eventsInOrder } from './breach-state.ts';
import type { Breach, BreachEvent, BreachStep, Contravention, TimedRung } from './breach.ts';
import { courtLimit, kindOf } from './court-limit.ts';

/** Steps after which nothing more is waited for, whatever was breached. */
const finals: readonly BreachStep[] = ['charged', 'no-further-action', 'court-result'];
/** Where breaking it is no crime, going back to bail or to the court ends it. */
const finalsOfBail: readonly BreachStep[] = [...finals, 're-bailed', 'returned-to-court'];

/** After these nobody has to bring anybody before a court by an hour of the law, where none is set. */
const settled: readonly BreachStep[] = [...finals, 'arrested', 'decided', 'returned-to-court'];

/** What a rung is counted from and when it was done; `asked` false where nobody has to do it. */
export type RungClock = {
  readonly rung: TimedRung;
  readonly asked: boolean;
  readonly from: Temporal.Instant | null;
  readonly doneAt: Temporal.Instant | null;
  /** What the law says, for the court alone. */
  readonly legalDue: Temporal.Instant | null;
};

export type AnsweredBreach = {
  readonly breach: Pick<Breach, 'measureId' | 'clauseNo' | 'crimeId' | 'reportedAt'> & {
    readonly contravention: Contravention;
  };
  readonly measure: {
    readonly regime: RegimeCode;
    readonly added: string | null;
    readonly attachment: Attachment | null;
  } | null;
  readonly events: readonly BreachEvent[];
};

/**
 * The four clocks after the report. How a breach was done plays no part: a message is answered as fast as a visit. What
 * a named person decided is followed: where there is to be no arrest, none is waited for.
 */
export function rungClocks(record: AnsweredBreach, law: Law): readonly RungClock[] {
  const { decision, arrest, result } = ownClocks(record);
  return [decision, arrest, courtClock(record.measure, record.events, law), result];
}

/** The clocks the force sets itself: every one but the court's. */
function ownClocks({ breach, events }: AnsweredBreach) {
  const state = breachState(breach, events);
  const ordered = eventsInOrder(events);
  const decided = { asked: true, from: breach.reportedAt, doneAt: state.decidedAt, legalDue: null };
  return {
    decision: { rung: 'decision', ...decided },
    arrest: arrestClock(ordered, state.decidedAt, breach.reportedAt),
    result: resultClock(ordered, breach.contravention, state.decidedAt),
  } as const;
}

function arrestClock(
  ordered: readonly BreachEvent[],
  decidedAt: Temporal.Instant | null,
  reportedAt: Temporal.Instant,
): RungClock {
  const clock = { rung: 'arrest', legalDue: null } as const;
  const lastArrest = ordered.findLastIndex((event) => event.step === 'arrested');
  const again = ordered.slice(lastArrest + 1);
  const looking = again.find((event) => event.step === 'looking-for');
  const isOver = again.some((event) => finals.includes(event.step) || event.step === 'returned-to-court');
  if (looking !== undefined && !isOver) {
    return { ...clock, asked: true, from: looking.occurredAt, doneAt: null };
  }
  const first = ordered.findIndex((event) => event.step === 'arrested');
  const arrest = ordered[first];
  if (arrest !== undefined) {
    const asked = ordered.slice(0, first).find((event) => event.step === 'looking-for');
    return {
      ...clock,
      asked: true,
      from: asked?.occurredAt ?? reportedAt,
      doneAt: arrest.occurredAt,
    };
  }
  return { ...clock, asked: decidedAt === null, from: null, doneAt: null };
}

function courtClock(measure: AnsweredBreach['measure'], events: readonly BreachEvent[], law: Law): RungClock {
  const clock = { rung: 'court', from: null, doneAt: null, legalDue: null } as const;
  const limit = courtLimit(kindOf(measure), events, law);
  if (limit === null) {
    return { ...clock, asked: !events.some((event) => settled.includes(event.step)) };
  }
  const due = limit.deadline.ok ? limit.deadline.value.due : null;
  return {
    ...clock,
    asked: true,
    from: limit.arrestedAt,
    doneAt: limit.stoppedAt,
    legalDue: due?.kind === 'instant' ? due.at : null,
  };
}

function resultClock(
  ordered: readonly BreachEvent[],
  contravention: Contravention,
  decidedAt: Temporal.Instant | null,
): RungClock {
  const clock = { rung: 'result', legalDue: null } as const;
  const ends = contravention === 'arrest-only' ? finalsOfBail : finals;
  const done = ordered.findLast((event) => ends.includes(event.step))?.occurredAt ?? null;
  const arrest = ordered.findLast((event) => event.step === 'arrested');
  const decided = ordered.findLast((event) => event.step === 'decided');
  const isFree = decided !== undefined && decided.reason !== 'voluntary-interview' && arrest === undefined;
  if (done === null && isFree) return { ...clock, asked: false, from: null, doneAt: null };
  const isLooking =
    arrest === undefined && ordered.some((event) => event.step === 'looking-for') && decided === undefined;
  return {
    ...clock,
    asked: true,
    from: isLooking && done === null ? null : (arrest?.occurredAt ?? decidedAt),
    doneAt: done,
  };
}

/** The newest direction about a rung since its clock began; null where none stands. */
export function directionOn(
  events: readonly BreachEvent[],
  clock: Pick<RungClock, 'rung' | 'from'>,
): BreachEvent | null {
  const { from } = clock;
  if (from === null) return null;
  return (
    eventsInOrder(events).findLast(
      (event) =>
        event.step === 'directed' &&
        event.rung === clock.rung &&
        Temporal.Instant.compare(event.occurredAt, from) >= 0,
    ) ?? null
  );
}

/** What the answer waits for: the first of decision, arrest and result that runs. The court has the law's own clock. */
export type Waiting = {
  readonly rung: Exclude<TimedRung, 'court'>;
  readonly since: Temporal.Instant;
  /** By when a supervisor directed it; null where the force's own target stands. */
  readonly directedDueAt: Temporal.Instant | null;
};

/** What is waited for now, from facts alone: nothing here depends on the day or on the targets. */
export function waitingFor(record: AnsweredBreach): Waiting | null {
  const clocks = ownClocks(record);
  for (const rung of ['decision', 'arrest', 'result'] as const) {
    const clock = clocks[rung];
    const { from, doneAt } = clock;
    if (from === null || doneAt !== null) continue;
    return { rung, since: from, directedDueAt: directionOn(record.events, clock)?.dueAt ?? null };
  }
  return null;
}

/**
 * When somebody last answered whether the breach is also part of a stalking or harassment crime: an answer with its
 * reason, or a crime linked here by whoever recorded it. A crime that a feed links may be of the breach alone.
 */
export function conductAnsweredAt(events: readonly BreachEvent[]): Temporal.Instant | null {
  return (
    eventsInOrder(events).findLast(
      (event) =>
        event.step === 'conduct-considered' ||
        (event.step === 'also-a-crime' && event.crimeId !== null && event.source === 'gwarchod'),
    )?.occurredAt ?? null
  );
}
