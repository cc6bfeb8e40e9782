// What the victim wants, asked before a review or a change: their wish informs the decision of a named person, and never makes it.

import type { MeasureStep, Protects } from './measure.ts';

/**
 * Steps that ask first. Review of July 2023, recommendation 15; for bail conditions the duty to seek views is in the
 * pre-charge bail guidance and PACE 1984 s47ZZA, of which the section is from memory.
 */
const hearFirst: readonly MeasureStep[] = ['reviewed', 'extended', 'varied', 'renewed', 'discharged'];

function isHearFirst(step: MeasureStep): boolean {
  return hearFirst.includes(step);
}

/** Whether a form for this step asks what the victim wants: beside a review or a change, and on its own. */
export function asksHearing(step: MeasureStep): boolean {
  return step === 'victim-heard' || isHearFirst(step);
}

export const wishes = ['keep', 'change', 'end', 'no-view'] as const;
export type Wish = (typeof wishes)[number];

export type Hearing =
  | {
      readonly kind: 'heard';
      readonly on: Temporal.PlainDate;
      readonly method: string | null;
      readonly wish: Wish | null;
      readonly note: string | null;
    }
  /** An attempt that did not reach them is an attempt. */
  | {
      readonly kind: 'not-reached';
      readonly on: Temporal.PlainDate;
      readonly method: string | null;
      readonly note: string | null;
    }
  /** What a court or custody decided before anybody could ask. A review cannot say this. */
  | { readonly kind: 'not-asked'; readonly note: string | null }
  | { readonly kind: 'nobody'; readonly note: string | null };

/** What is said of the view of one person: of one of several by a record of theirs. */
export type VictimHearing = {
  /** Null where it protects nobody on the record. */
  readonly victim: number | null;
  readonly hearing: Hearing;
  /** Why they were reached by another way than agreed. */
  readonly otherWay: string | null;
};

const hearingKinds = ['heard', 'not-reached', 'not-asked', 'nobody'] as const;

/** The answers a step may give: a review, and hearing them on its own, have always tried. */
export function hearingKindsFor(step: MeasureStep): readonly Hearing['kind'][] {
  return step === 'reviewed' || step === 'victim-heard'
    ? hearingKinds.filter((kind) => kind !== 'not-asked')
    : hearingKinds;
}

export const hearingProblems = [
  'hear-first',
  'heard-in-future',
  'heard-how-needed',
  'wish-needed',
  'hearing-note-needed',
] as const;
export type HearingProblem = (typeof hearingProblems)[number];

/** What stands in the way of the step as far as the victim's view is concerned; null where nothing does. */
export function hearingProblem(
  step: MeasureStep,
  hearing: Hearing | null,
  today: Temporal.PlainDate,
): HearingProblem | null {
  if (!asksHearing(step)) return null;
  if (hearing === null || !hearingKindsFor(step).includes(hearing.kind)) return 'hear-first';
  if (hearing.kind === 'not-asked' || hearing.kind === 'nobody') {
    return hearing.note === null ? 'hearing-note-needed' : null;
  }
  if (Temporal.PlainDate.compare(hearing.on, today) > 0) return 'heard-in-future';
  if (hearing.method === null) return 'heard-how-needed';
  return hearing.kind === 'heard' && hearing.wish === null ? 'wish-needed' : null;
}

/**
 * The same for everybody it protects: beside a review or a change each of several has a view of their own, and what is
 * said of one is said of nobody else. On its own it is said of whoever is named.
 */
export function hearingsProblem(
  step: MeasureStep,
  hearings: readonly VictimHearing[],
  protects: Protects,
  today: Temporal.PlainDate,
): HearingProblem | null {
  if (!asksHearing(step)) return null;
  const isOf = (records: readonly number[]) =>
    hearings.some(({ victim }) => victim !== null && records.includes(victim));
  const isSaid =
    protects.length < 2
      ? hearings.length > 0
      : step === 'victim-heard'
        ? protects.some(isOf) && hearings.every(({ victim }) => victim !== null)
        : protects.every(isOf);
  if (!isSaid) return 'hear-first';
  const problems = hearings.map(({ hearing }) => hearingProblem(step, hearing, today));
  return problems.find((problem) => problem !== null) ?? null;
}

/** The coded reason under which it is kept. */
export function hearingReason(hearing: Hearing): string {
  return hearing.kind === 'heard' ? (hearing.wish ?? 'no-view') : hearing.kind;
}

/** Whether an answer kept under this reason hears them, or says that there is nobody to hear. An attempt does neither. */
export function isHearing(reason: string): boolean {
  return reason === 'nobody' || wishes.some((wish) => wish === reason);
}
