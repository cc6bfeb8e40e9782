// Before bail ends: whether the victim was asked what they know and want, or why not. An answer is kept, and it stops no release.

import { powerGroupOf } from '#law';
import type { RegimeCode } from '#law';

import { standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';

/** Steps by which bail ends, so that somebody may be free. A change of its conditions hears the victim's view itself. */
const releases: readonly MeasureStep[] = ['ended', 'discharged'];

export function isRelease(code: RegimeCode, step: MeasureStep): boolean {
  return powerGroupOf(code) === 'bail' && releases.includes(step);
}

/** What is said about asking. What the victim said is kept out of sight of this record, on the page of the crime. */
export type Asking =
  | { readonly kind: 'asked'; readonly on: Temporal.PlainDate }
  /** A key of the reference list "not-asked-reason". */
  | { readonly kind: 'not-asked'; readonly reason: string | null };

export const askingProblems = ['ask-first', 'asked-in-future', 'not-asked-reason-needed'] as const;
export type AskingProblem = (typeof askingProblems)[number];

/** The answer that stands for the end that stands: a new last day asks again. Null where nobody has answered. */
export function askedBefore(events: readonly MeasureEvent[]): MeasureEvent | null {
  const standing = standingEvents(events);
  const endSet = standing.findLastIndex((event) => event.endsOn !== null || event.noEndDate);
  return standing.slice(endSet + 1).findLast((event) => event.step === 'victim-asked') ?? null;
}

/** What stands in the way of the step as far as asking is concerned; null where nothing does. */
export function askingProblem(
  code: RegimeCode,
  events: readonly MeasureEvent[],
  step: MeasureStep,
  asking: Asking | null,
  today: Temporal.PlainDate,
): AskingProblem | null {
  if (!isRelease(code, step)) return null;
  if (asking === null) return askedBefore(events) === null ? 'ask-first' : null;
  if (asking.kind === 'not-asked') return asking.reason === null ? 'not-asked-reason-needed' : null;
  return Temporal.PlainDate.compare(asking.on, today) > 0 ? 'asked-in-future' : null;
}
