// What the law asks at a step, as it was answered: which of it was ticked, what was not, and how the record keeps it.

import { pointsAt } from '#law';
import type { Bilingual, Confidence, Law, Point, RegimeKey } from '#law';

import { lifecycleOf } from './step-choices.ts';
import type { MeasureStep } from './measure.ts';

/** Which kind of order, and the law as it is held here. */
export type LawOfOrder = { readonly law: Law; readonly key: RegimeKey };

/** What the law asks or says on a day of a step with this kind of order; nothing for what happens beside its life. */
export function pointsOfStep(
  { law, key }: LawOfOrder,
  step: MeasureStep,
  day: Temporal.PlainDate,
): readonly Point[] {
  const lifecycle = lifecycleOf[step];
  return lifecycle === null ? [] : pointsAt(law, key, lifecycle, day.toString());
}

export type PointsDoubt = {
  readonly code: 'law-asks';
  readonly source: string;
  readonly confidence: Confidence;
  readonly points: readonly Bilingual[];
};

/**
 * What the law asks each time and nobody ticked; null where nothing is open, or where the form did not ask (`ticked` is
 * null): papers that come from elsewhere do not say. What a court decides is not for police to have done. `day` is that
 * on which the form was filled in.
 */
export function pointsDoubt(
  of: LawOfOrder,
  step: MeasureStep,
  day: Temporal.PlainDate,
  ticked: readonly string[] | null,
  isByCourt: boolean,
): PointsDoubt | null {
  if (ticked === null || (step === 'extended' && isByCourt)) return null;
  const open = pointsOfStep(of, step, day).filter(
    ({ key, asks }) => asks === 'needed' && !ticked.includes(key),
  );
  const [first] = open;
  if (first === undefined) return null;
  const source = [...new Set(open.map((point) => point.source))].join('; ');
  const weakest = open.find(({ confidence }) => confidence !== 'verified') ?? first;
  return { code: 'law-asks', source, confidence: weakest.confidence, points: open.map(({ words }) => words) };
}

const mark = 'by-law:';

/** The coded reason under which what was ticked is kept. */
export function pointsReason(ticked: readonly string[]): string {
  return `${mark}${ticked.join('+')}`;
}

/** Keys of what a kept reason says was done; null where the reason is another. */
export function pointsDone(reason: string | null): readonly string[] | null {
  return reason?.startsWith(mark) === true ? reason.slice(mark.length).split('+') : null;
}
