// A step recorded after its time carries a reason of the list, or the plain answer that it is not known yet, which waits until it is given.

import type { Law } from '#law';
import { fieldText, ok, readChoice, readText, refused } from '#platform';
import type { FormBody } from '#platform';

import { eventsInOrder } from './breach-state.ts';
import type { NewBreachEvent } from './breach-store.ts';
import { delayNotKnown } from './breach.ts';
import type { BreachEvent, TimedRung } from './breach.ts';
import type { ReadEvents } from './read-actions.ts';
import { longestText } from './read-answers.ts';
import type { FieldProblem } from './report-problems.ts';
import type { AnsweredBreach } from './response.ts';
import { responseLadder } from './response-ladder.ts';
import type { Rung } from './response-ladder.ts';
import type { ResponseTargets } from './response-targets.ts';

/** What the answer to a breach is held against. */
export type ResponseRule = { readonly targets: ResponseTargets; readonly law: Law };

const isUnsaid = ({ state, delays }: Rung) => state === 'done-late' && delays.length === 0;

/**
 * The rungs that these new facts do after their time, and of which nobody has said why. What was late before, or waits
 * still, is not theirs. Review of July 2023, pages 48 and 49; issue: a reason for every delay.
 */
export function lateRungs(
  record: AnsweredBreach,
  added: readonly NewBreachEvent[],
  { targets, law }: ResponseRule,
  now: Temporal.Instant,
): readonly Rung[] {
  const before = responseLadder(record, targets, now, law);
  const wasLate = new Set(before.filter(isUnsaid).map(({ rung }) => rung));
  const newest = Math.max(0, ...record.events.map(({ id }) => id));
  const events = [...record.events, ...added.map((event, place) => asEvent(event, newest + place + 1, now))];
  return responseLadder({ ...record, events }, targets, now, law).filter(
    (rung) => isUnsaid(rung) && !wasLate.has(rung.rung),
  );
}

function asEvent(event: NewBreachEvent, id: number, now: Temporal.Instant): BreachEvent {
  return {
    id,
    step: event.step,
    occurredAt: event.occurredAt,
    reason: event.reason ?? null,
    method: event.method ?? null,
    note: event.note ?? null,
    measureId: event.measureId ?? null,
    clauseNo: event.clauseNo ?? null,
    crimeId: event.crimeId ?? null,
    rung: event.rung ?? null,
    dueAt: event.dueAt ?? null,
    byName: null,
    recordedAt: now,
    source: 'gwarchod',
  };
}

/** The value of the button that says "not known yet": one press, and the step is recorded. */
export const notKnownPress = { name: 'late', value: 'not-known' } as const;

/** Why each of these rungs was late: a reason of the list, in words too where it is "other", or not known yet. */
export function readLateReason(
  form: FormBody,
  given: {
    readonly rungs: readonly TimedRung[];
    readonly reasons: readonly string[];
    readonly now: Temporal.Instant;
  },
): ReadEvents {
  const { rungs, now } = given;
  const delayed = (reason: string, note: string | null) =>
    ok(rungs.map((rung): NewBreachEvent => ({ step: 'delayed', occurredAt: now, rung, reason, note })));
  if (rungs.length === 0) return ok([]);
  const problems: FieldProblem[] = [];
  const note = readText(form, 'lateNote', longestText);
  if (!note.ok) problems.push({ field: 'lateNote', problem: 'note-too-long' });
  const reason = readChoice(form, 'lateReason', given.reasons);
  const chosen = reason.ok ? reason.value : null;
  const isNotKnown =
    chosen === delayNotKnown || (chosen === null && fieldText(form, notKnownPress.name) !== '');
  if (note.ok && isNotKnown) return delayed(delayNotKnown, note.value);
  if (chosen === null) problems.push({ field: 'lateReason', problem: 'late-reason-needed' });
  if (chosen === 'other' && note.ok && note.value === null) {
    problems.push({ field: 'lateNote', problem: 'why-needed' });
  }
  return problems.length > 0 || chosen === null || !note.ok ? refused(problems) : delayed(chosen, note.value);
}

/** Rungs of which somebody said that the reason is not known yet, and nobody has given it since. */
export function owedReasons(events: readonly BreachEvent[]): readonly BreachEvent[] {
  const delays = eventsInOrder(events).filter(({ step }) => step === 'delayed');
  const given = new Set(delays.flatMap(({ rung, reason }) => (reason === delayNotKnown ? [] : [rung])));
  const owed = delays.filter(({ rung, reason }) => reason === delayNotKnown && !given.has(rung));
  return [...new Map(owed.map((event) => [event.rung, event])).values()];
}
