// What the law asks at a step as ticks of its form, what it only says as lines above it, and what was ticked.

import { isPointKey, pointWords } from '#law';
import type { Point, PointKey } from '#law';
import { asWritten, fieldValues } from '#platform';
import type { FormBody, Language, Written } from '#platform';

import { cited } from '../cited.ts';
import { pointsOfStep } from '../law-points.ts';
import type { MeasureStep } from '../measure.ts';
import { actionWords, sureWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';

const asked = (file: MeasureFile, step: MeasureStep): readonly Point[] =>
  pointsOfStep(file.record.measure.regime, step).filter(({ asks }) => asks !== 'said');

/** What was ticked; null where the law asks nothing at this step. */
export function readPoints(form: FormBody, file: MeasureFile, step: MeasureStep): readonly PointKey[] | null {
  const keys = asked(file, step).map(({ key }) => key);
  if (keys.length === 0) return null;
  return fieldValues(form, 'points')
    .filter((value) => isPointKey(value))
    .filter((key) => keys.includes(key));
}

/** The ticks, each with its source; none where the law asks nothing. */
export function presentPoints(language: Language, file: MeasureFile, step: MeasureStep) {
  return asked(file, step).map(({ key, source, confidence }) => {
    const sure = sureWords(language, confidence);
    const law = asWritten(source, 'en', language);
    const hint = sure === null ? law : [law, { text: `· ${sure}` }];
    return { value: key, text: pointWords(key, language), hint };
  });
}

/** What the law says of the step and asks nobody to tick. */
export function saidPoints(language: Language, file: MeasureFile, step: MeasureStep) {
  return pointsOfStep(file.record.measure.regime, step)
    .filter(({ asks }) => asks === 'said')
    .map((point) => pointLine(language, point));
}

/** One of them with its source, and that the source was not read where it was not. */
export function pointLine(
  language: Language,
  { key, source, confidence }: Point,
): { readonly text: readonly Written[] } {
  const sure = sureWords(language, confidence);
  const line = cited(
    language,
    (law) => actionWords[language].byLawSaid(pointWords(key, language), law),
    source,
  );
  return sure === null ? line : { text: [...line.text, { text: ` ${sure}`, lang: null }] };
}
