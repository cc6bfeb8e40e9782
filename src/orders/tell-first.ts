// Tell, then act: what changes or ends a victim's protection is recorded once they are told, or a named officer says why not yet.

import { standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';
import { toldAbout } from './victim-duty.ts';
import type { ToldOf } from './victim-duty.ts';

/**
 * Steps of which the victim is told first: release, variation and end. The order of the two is the force's own rule;
 * the duty to tell is the Victims' Code 2020, right 6. It never delays a lawful release: `later` is always open.
 */
const tellFirst = [
  'extended',
  'varied',
  'renewed',
  'discharged',
  'ended',
] as const satisfies readonly ToldOf[];
export type TellFirst = (typeof tellFirst)[number];

export function isTellFirst(step: MeasureStep): step is TellFirst {
  return tellFirst.some((each) => each === step);
}

/** Why something was done before the victim was told: a closed list, so that counts match. "Other" says what. */
export const laterReasons = [
  'release-required',
  'court-decided',
  'not-reached',
  'unsafe-to-tell',
  'other',
] as const;
export type LaterReason = (typeof laterReasons)[number];

/** What is said about the victim with such a step. */
export type Telling =
  | {
      readonly kind: 'told';
      readonly on: Temporal.PlainDate;
      readonly at: Temporal.Instant | null;
      readonly method: string | null;
    }
  /** A named officer acts first: the duty stands, and the watch shows it until it is done. */
  | { readonly kind: 'later'; readonly reason: LaterReason | null; readonly note: string | null }
  | { readonly kind: 'nobody'; readonly note: string | null };

export const tellingProblems = [
  'tell-first',
  'told-in-future',
  'told-how-needed',
  'later-reason-needed',
  'later-note-needed',
  'nobody-note-needed',
] as const;
export type TellingProblem = (typeof tellingProblems)[number];

/** The telling that came before this change and said so; null where there was none since the last such change. */
export function toldBefore(events: readonly MeasureEvent[], step: TellFirst): MeasureEvent | null {
  const standing = standingEvents(events);
  const before = standing.findLastIndex((event) => event.step === step);
  return (
    standing.findLast(
      (event, at) => at > before && event.step === 'victim-told' && toldAbout(event.reason) === step,
    ) ?? null
  );
}

/** What stands in the way of the step as far as the victim is concerned; null where nothing does. */
export function tellingProblem(
  events: readonly MeasureEvent[],
  step: MeasureStep,
  telling: Telling | null,
  today: Temporal.PlainDate,
): TellingProblem | null {
  if (!isTellFirst(step)) return null;
  if (telling === null) return toldBefore(events, step) === null ? 'tell-first' : null;
  switch (telling.kind) {
    case 'told':
      if (Temporal.PlainDate.compare(telling.on, today) > 0) return 'told-in-future';
      return telling.method === null ? 'told-how-needed' : null;
    case 'later':
      if (telling.reason === null) return 'later-reason-needed';
      return telling.reason === 'other' && telling.note === null ? 'later-note-needed' : null;
    case 'nobody':
      return telling.note === null ? 'nobody-note-needed' : null;
  }
}
