// The part of a form that says to when a hearing was adjourned: a day and a time, a day alone, or that no day was given.

import { fieldText, LONDON, readTime } from '#platform';

import type { MeasureStep } from '../measure.ts';
import { actionWords } from './action-frame.ts';
import type { ReportReader } from './read-report.ts';

export type AdjournedTo = {
  readonly nextOn: Temporal.PlainDate | null;
  readonly nextAt: Temporal.Instant | null;
};

const nowhere = { nextOn: null, nextAt: null } as const;

/** To when, or nothing where no day was given; an answer is needed, and only one. Other steps say nothing. */
export function readAdjourned(reader: ReportReader, step: MeasureStep): AdjournedTo {
  if (step !== 'hearing-adjourned') return nowhere;
  const w = actionWords[reader.language];
  const nextOn = reader.day('next');
  const time = readTime(reader.form, 'nextAt');
  if (!time.ok) reader.wrong('nextAt', w.enterTime);
  const isUnknown = fieldText(reader.form, 'noDay') === 'yes';
  if (nextOn === null) {
    if (!isUnknown) reader.wrong('next', w.adjourned.dayOrNone);
    else if (time.ok && time.value !== null) reader.wrong('nextAt', w.adjourned.twoAnswers);
    return nowhere;
  }
  if (isUnknown) reader.wrong('next', w.adjourned.twoAnswers);
  const at =
    time.ok && time.value !== null
      ? nextOn.toZonedDateTime({ timeZone: LONDON, plainTime: time.value }).toInstant()
      : null;
  return { nextOn, nextAt: at };
}
