// Tell, then act: what changes or ends a victim's protection is recorded once they are told, or a named officer says why not yet.

import { standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';
import { eachVictim, nobodyToTell, speaksOf, toldAbout } from './victim-duty.ts';
import type { Told, ToldOf, Victim } from './victim-duty.ts';

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

/** Why it comes before the others of several are told; that there is nobody to tell may be so of one and not of another. */
export const othersReasons = [...laterReasons, nobodyToTell] as const;

/** How it stands with those of several whom the answer is not about; asked for where they were not told before. */
export type Others = {
  readonly reason: (typeof othersReasons)[number] | null;
  readonly note: string | null;
};

/** What is said about the victim with such a step. */
export type Telling =
  | {
      readonly kind: 'told';
      readonly on: Temporal.PlainDate;
      readonly at: Temporal.Instant | null;
      readonly method: string | null;
      /** Which of several were told, each by one of their records; null where it protects nobody else. */
      readonly whom: readonly number[] | null;
      readonly others: Others;
      readonly otherWay: string | null;
    }
  /** A named officer acts first: the duty stands, and the watch shows it until it is done. */
  | { readonly kind: 'later'; readonly reason: LaterReason | null; readonly note: string | null }
  /** Nobody to tell: of those named, or of all where it protects nobody else. */
  | {
      readonly kind: 'nobody';
      readonly note: string | null;
      readonly whom: readonly number[] | null;
      readonly others: Others;
    };

export const tellingProblems = [
  'tell-first',
  'told-in-future',
  'told-how-needed',
  'told-whom-needed',
  'later-reason-needed',
  'later-note-needed',
  'nobody-note-needed',
] as const;
export type TellingProblem = (typeof tellingProblems)[number];

/** The telling of this victim that came before this change and said so; null where there was none since the last such change. */
function toldOneBefore({ events, protects }: Told, step: TellFirst, victim: Victim): MeasureEvent | null {
  const standing = standingEvents(events);
  const before = standing.findLastIndex((event) => event.step === step);
  return (
    standing.findLast(
      (event, at) =>
        at > before &&
        event.step === 'victim-told' &&
        speaksOf(event, victim, protects) &&
        toldAbout(event.reason) === step,
    ) ?? null
  );
}

/** The last telling that came before this change, once everybody it protects was told of it; else null. */
export function toldBefore(record: Told, step: TellFirst): MeasureEvent | null {
  const told = eachVictim(record.protects).map((victim) => toldOneBefore(record, step, victim));
  return told.some((each) => each === null) ? null : (told.at(-1) ?? null);
}

/** Those it protects who are neither told with this step nor were told of it before, each by one of their records. */
export function leftToTell(
  { events, protects }: Told,
  step: TellFirst,
  whom: readonly number[] | null,
): readonly number[] {
  if (whom === null) return [];
  return protects
    .filter(
      (records) =>
        !records.some((id) => whom.includes(id)) &&
        toldOneBefore({ events, protects }, step, records) === null,
    )
    .flatMap(([first]) => first ?? []);
}

/** What stands in the way of the step as far as the victim is concerned; null where nothing does. */
export function tellingProblem(
  record: Told,
  step: MeasureStep,
  telling: Telling | null,
  today: Temporal.PlainDate,
): TellingProblem | null {
  if (!isTellFirst(step)) return null;
  if (telling === null) return toldBefore(record, step) === null ? 'tell-first' : null;
  switch (telling.kind) {
    case 'told':
      if (Temporal.PlainDate.compare(telling.on, today) > 0) return 'told-in-future';
      if (telling.method === null) return 'told-how-needed';
      if (telling.whom?.length === 0) return 'told-whom-needed';
      return othersProblem(record, step, telling);
    case 'later':
      return laterProblem(telling);
    case 'nobody':
      if (telling.note === null) return 'nobody-note-needed';
      if (telling.whom?.length === 0) return 'told-whom-needed';
      return othersProblem(record, step, telling);
  }
}

function othersProblem(
  record: Told,
  step: TellFirst,
  { whom, others }: { readonly whom: readonly number[] | null; readonly others: Others },
): TellingProblem | null {
  if (leftToTell(record, step, whom).length === 0) return null;
  const { reason, note } = others;
  if (reason === nobodyToTell) return note === null ? 'nobody-note-needed' : null;
  return laterProblem({ reason, note });
}

function laterProblem({
  reason,
  note,
}: {
  readonly reason: LaterReason | null;
  readonly note: string | null;
}): TellingProblem | null {
  if (reason === null) return 'later-reason-needed';
  return reason === 'other' && note === null ? 'later-note-needed' : null;
}
