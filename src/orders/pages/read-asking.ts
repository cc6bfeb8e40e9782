// The part of a form by which bail ends that says whether the victim was asked what they know and want.

import { shortDay } from '#platform';
import type { Language } from '#platform';

import type { MeasureStep } from '../measure.ts';
import { askedBefore, isRelease } from '../release-asking.ts';
import type { Asking } from '../release-asking.ts';
import { actionWords } from './action-frame.ts';
import type { MeasureFile } from './open-measure.ts';
import { listChoices } from './read-report.ts';
import type { ReportReader } from './read-report.ts';

/** What the form says; null where it says nothing, or nothing has to be said. */
export function readAsking(reader: ReportReader, file: MeasureFile, step: MeasureStep): Asking | null {
  if (!isRelease(file.record.measure.regime, step)) return null;
  const kind = reader.choice('asking', ['asked', 'not-asked']);
  if (kind === 'asked') {
    const on = reader.neededDay('askedOn');
    return on === null ? null : { kind, on };
  }
  return kind === null
    ? null
    : { kind, reason: reader.listed('notAskedReason', file.book, 'not-asked-reason') };
}

/** The same part as the template shows it; null for a step by which nobody is released. */
export function presentAsking(language: Language, file: MeasureFile, step: MeasureStep) {
  if (!isRelease(file.record.measure.regime, step)) return null;
  const w = actionWords[language].ask;
  const before = askedBefore(file.record.events);
  return {
    words: w,
    already: before === null ? null : w.already(shortDay(language, before.occurredOn)),
    choices: [
      { value: 'asked', text: w.asked },
      { value: 'not-asked', text: w.notAsked },
    ],
    reasons: listChoices(file.book, 'not-asked-reason', language),
  };
}
