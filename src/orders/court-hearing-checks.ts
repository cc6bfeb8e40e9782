// What is wrong with a reported hearing, or with its adjournment: what must be mended, and what the law says against it. Pure.

import { hearingAfter } from '#law';
import type { Confidence, RegimeCode } from '#law';

import { hearingFacts } from './court-hearing.ts';
import type { MeasureState } from './measure-card.ts';
import type { MeasureEvent, MeasureStep } from './measure.ts';

export const courtHearingProblems = [
  'begun-time-needed',
  'adjourned-before-begun',
  'adjourned-to-before',
  'adjourned-time-needed',
] as const;
export type CourtHearingProblem = (typeof courtHearingProblems)[number];

type Reported = {
  readonly step: MeasureStep;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
  readonly nextOn: Temporal.PlainDate | null;
  readonly nextAt: Temporal.Instant | null;
};

const isDayBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const isNotAfter = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) <= 0;

/** The first thing to be mended; null where nothing is. A hearing is timed by the hour, so its beginning says its time. */
export function courtHearingProblem(
  events: readonly MeasureEvent[],
  { step, on, at, nextOn, nextAt }: Reported,
): CourtHearingProblem | null {
  if (step === 'hearing-begun') return at === null ? 'begun-time-needed' : null;
  if (step !== 'hearing-adjourned') return null;
  // An earlier adjournment may be entered after a later one: both follow the beginning.
  const { begun } = hearingFacts(events);
  if (begun === null || isDayBefore(on, begun.occurredOn)) return 'adjourned-before-begun';
  if (at !== null && begun.occurredAt !== null && !isNotAfter(begun.occurredAt, at)) {
    return 'adjourned-before-begun';
  }
  if (nextOn === null) return null;
  if (isDayBefore(nextOn, on)) return 'adjourned-to-before';
  // To later the same day: only a time says that it is later.
  if (!nextOn.equals(on)) return null;
  if (nextAt === null) return 'adjourned-time-needed';
  return at !== null && isNotAfter(nextAt, at) ? 'adjourned-to-before' : null;
}

export type CourtHearingDoubt = {
  readonly code: 'hearing-before-service';
  readonly source: string;
  readonly confidence: Confidence;
};

/** The hours run from service, so a hearing before it, or with none recorded, is one slip or another. Null where it is not. */
export function courtHearingDoubt(
  code: RegimeCode,
  { servedOn, servedAt }: Pick<MeasureState, 'servedOn' | 'servedAt'>,
  { step, on, at }: Pick<Reported, 'step' | 'on' | 'at'>,
): CourtHearingDoubt | null {
  const heard = hearingAfter(code);
  if (step !== 'hearing-begun' || heard === null) return null;
  const isBefore =
    servedOn === null ||
    isDayBefore(on, servedOn) ||
    (on.equals(servedOn) && at !== null && servedAt !== null && Temporal.Instant.compare(at, servedAt) < 0);
  const { source, confidence } = heard.fromService;
  return isBefore ? { code: 'hearing-before-service', source, confidence } : null;
}
