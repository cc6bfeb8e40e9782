// The answer to a breach held against the times set for it: what is in time, what is late, who directed it and why it was delayed.

import type { Law } from '#law';

import { eventsInOrder } from './breach-state.ts';
import type { BreachEvent, TimedRung } from './breach.ts';
import { directionOn, rungClocks } from './response.ts';
import type { AnsweredBreach, RungClock } from './response.ts';
import { escalations } from './response-targets.ts';
import type { Escalation, ResponseTargets } from './response-targets.ts';

export type DueBy = 'target' | 'direction' | 'law';

export type Rung = RungClock & {
  /** `not-asked`: nobody has to do it. `not-yet`: what it is counted from has not happened. */
  readonly state: 'done' | 'done-late' | 'runs' | 'late' | 'not-yet' | 'not-asked';
  readonly due: { readonly at: Temporal.Instant; readonly by: DueBy } | null;
  readonly direction: BreachEvent | null;
  /** Reasons given for a delay, oldest first. */
  readonly delays: readonly BreachEvent[];
  /** Who has been told by now that its time was missed, and since when. */
  readonly escalated: { readonly to: Escalation; readonly at: Temporal.Instant } | null;
};

/** A supervisor's direction replaces the force's target; a limit of the law is replaced by nothing. */
function dueOf(clock: RungClock, direction: BreachEvent | null, targets: ResponseTargets): Rung['due'] {
  if (clock.rung === 'court') {
    return clock.legalDue === null ? null : { at: clock.legalDue, by: 'law' };
  }
  const directed = direction?.dueAt ?? null;
  if (directed !== null) return { at: directed, by: 'direction' };
  const hours = targets.hours[clock.rung];
  return clock.from === null || hours === null ? null : { at: clock.from.add({ hours }), by: 'target' };
}

/** Decision, arrest, court and result as they stand at a moment; the court's limit by the law given. */
export function responseLadder(
  record: AnsweredBreach,
  targets: ResponseTargets,
  now: Temporal.Instant,
  law: Law,
): readonly Rung[] {
  const delays = Map.groupBy(
    eventsInOrder(record.events).filter((event) => event.step === 'delayed'),
    (event) => event.rung ?? null,
  );
  return rungClocks(record, law).map((clock) => {
    const direction = directionOn(record.events, clock);
    const due = dueOf(clock, direction, targets);
    const state = stateOf(clock, due?.at ?? null, now);
    return {
      ...clock,
      due,
      direction,
      state,
      delays: delays.get(clock.rung) ?? [],
      escalated: state === 'late' && due !== null ? escalatedTo(due.at, targets, now) : null,
    };
  });
}

function stateOf(clock: RungClock, due: Temporal.Instant | null, now: Temporal.Instant): Rung['state'] {
  const isAfter = (moment: Temporal.Instant) => due !== null && Temporal.Instant.compare(moment, due) > 0;
  if (clock.doneAt !== null) return isAfter(clock.doneAt) ? 'done-late' : 'done';
  if (!clock.asked) return 'not-asked';
  if (clock.from === null) return 'not-yet';
  return isAfter(now) ? 'late' : 'runs';
}

function escalatedTo(due: Temporal.Instant, targets: ResponseTargets, now: Temporal.Instant) {
  const told = escalations.flatMap((to) => {
    const hours = targets.escalate[to];
    if (hours === null) return [];
    const at = due.add({ hours });
    return Temporal.Instant.compare(at, now) <= 0 ? [{ to, at }] : [];
  });
  return told.at(-1) ?? null;
}

/** Rungs whose time was missed, so that a reason is asked for. */
export function missedRungs(ladder: readonly Rung[]): readonly TimedRung[] {
  return ladder.filter(({ state }) => state === 'late' || state === 'done-late').map(({ rung }) => rung);
}
