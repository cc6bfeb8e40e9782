// What the law asks at a step, as it was answered: which of it was ticked, what was not, and how the record keeps it.

import { isPointKey, pointsAt } from '#law';
import type { Confidence, Point, PointKey, RegimeCode } from '#law';

import { lifecycleOf } from './step-choices.ts';
import type { MeasureStep } from './measure.ts';

/** What the law asks or says of a step with this kind of order; nothing for what happens beside its life. */
export function pointsOfStep(code: RegimeCode, step: MeasureStep): readonly Point[] {
  const lifecycle = lifecycleOf[step];
  return lifecycle === null ? [] : pointsAt(code, lifecycle);
}

export type PointsDoubt = {
  readonly code: 'law-asks';
  readonly source: string;
  readonly confidence: Confidence;
  readonly points: readonly PointKey[];
};

/**
 * What the law asks each time and nobody ticked; null where nothing is open, or where the form did not ask (`ticked` is
 * null): papers that come from elsewhere do not say. What a court decides is not for police to have done.
 */
export function pointsDoubt(
  code: RegimeCode,
  step: MeasureStep,
  ticked: readonly PointKey[] | null,
  isByCourt: boolean,
): PointsDoubt | null {
  if (ticked === null || (step === 'extended' && isByCourt)) return null;
  const open = pointsOfStep(code, step).filter(({ key, asks }) => asks === 'needed' && !ticked.includes(key));
  const [first] = open;
  if (first === undefined) return null;
  const source = [...new Set(open.map((point) => point.source))].join('; ');
  const weakest = open.find(({ confidence }) => confidence !== 'verified') ?? first;
  return { code: 'law-asks', source, confidence: weakest.confidence, points: open.map(({ key }) => key) };
}

const mark = 'by-law:';

/** The coded reason under which what was ticked is kept. */
export function pointsReason(ticked: readonly PointKey[]): string {
  return `${mark}${ticked.join('+')}`;
}

/** What a kept reason says was done; null where the reason is another. */
export function pointsDone(reason: string | null): readonly PointKey[] | null {
  if (reason?.startsWith(mark) !== true) return null;
  return reason
    .slice(mark.length)
    .split('+')
    .filter((key) => isPointKey(key));
}
