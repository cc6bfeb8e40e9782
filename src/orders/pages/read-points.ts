// What the law asks at a step as ticks of its form, what it only says as lines above it, and what was ticked.

import type { Point } from '#law';
import { asWritten, fieldValues } from '#platform';
import type { FormBody, Language, Written } from '#platform';

import { cited, sureWords } from '../cited.ts';
import { pointsOfStep } from '../law-points.ts';
import type { MeasureStep } from '../measure.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';

const ofStep = ({ law, day, record }: MeasureFile, step: MeasureStep): readonly Point[] =>
  pointsOfStep({ law, key: { code: record.measure.regime, added: record.measure.added } }, step, day);

const asked = (file: MeasureFile, step: MeasureStep): readonly Point[] =>
  ofStep(file, step).filter(({ asks }) => asks !== 'said');

/** What was ticked; null where the law asks nothing at this step. */
export function readPoints(form: FormBody, file: MeasureFile, step: MeasureStep): readonly string[] | null {
  const keys = asked(file, step).map(({ key }) => key);
  if (keys.length === 0) return null;
  return fieldValues(form, 'points').filter((value) => keys.includes(value));
}

/** The ticks, each with its source; none where the law asks nothing. */
export function presentPoints(language: Language, file: MeasureFile, step: MeasureStep) {
  return asked(file, step).map(({ key, words, source, confidence }) => {
    const sure = sureWords(language, confidence);
    const law = asWritten(source, 'en', language);
    const hint = sure === null ? law : [law, { text: `· ${sure}` }];
    return { value: key, text: words[language], hint };
  });
}

/** What the law says of the step and asks nobody to tick. */
export function saidPoints(language: Language, file: MeasureFile, step: MeasureStep) {
  return ofStep(file, step)
    .filter(({ asks }) => asks === 'said')
    .map((point) => pointLine(language, point));
}

/** One of them with its source, and that the source was not read where it was not. */
export function pointLine(
  language: Language,
  { words, source, confidence }: Point,
): { readonly text: readonly Written[] } {
  const sure = sureWords(language, confidence);
  const line = cited(language, (law) => actionWords[language].byLawSaid(words[language], law), source);
  return sure === null ? line : { text: [...line.text, { text: ` ${sure}`, lang: null }] };
}
