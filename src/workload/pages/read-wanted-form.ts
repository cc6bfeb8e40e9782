// Reads the forms about somebody who is looked for: an enquiry, a beginning, and what else happened.

import { fieldText, LONDON, readDay, readText, readTime, words } from '#platform';
import type { FormError, PostRequest } from '#platform';

import type { WantedReport } from '../record-wanted.ts';
import type { WantedStep } from '../wanted.ts';
import { cy } from './outstanding-person.cy.ts';
import { en } from './outstanding-person.en.ts';

const pageWords = words(en, cy);
export const longest = 500;
const longestPlace = 200;
export const actsInOrder = ['taken', 'raised', 'inspector-test', 'circulated', 'arrested'] as const;

type Read = { readonly report: WantedReport | null; readonly errors: readonly FormError[] };

const blank = { crimeId: null, place: null, result: null, nextAt: null, note: null } as const;

/** A day and a time of a form as one moment; null where both are empty. */
function momentOf(request: PostRequest, dayField: string, timeField: string, errors: FormError[]) {
  const w = pageWords[request.language];
  const day = readDay(request.form, dayField);
  const time = readTime(request.form, timeField);
  if (!day.ok) errors.push({ field: dayField, message: w.enterDate });
  if (!time.ok) errors.push({ field: timeField, message: w.enterTime });
  if (!day.ok || !time.ok || day.value === null) return null;
  if (time.value === null) {
    errors.push({ field: timeField, message: w.timeNeeded });
    return null;
  }
  return day.value.toZonedDateTime({ timeZone: LONDON, plainTime: time.value }).toInstant();
}

function textOf(request: PostRequest, field: string, most: number, errors: FormError[]): string | null {
  const read = readText(request.form, field, most);
  if (read.ok) return read.value;
  errors.push({ field, message: pageWords[request.language].tooLong(most) });
  return null;
}

/** An enquiry: when, where, what was found, and when the next one is due. */
export function readEnquiry(request: PostRequest): Read {
  const errors: FormError[] = [];
  const w = pageWords[request.language];
  const at = momentOf(request, 'on', 'at', errors);
  if (at === null && errors.length === 0) errors.push({ field: 'on', message: w.enterDate });
  const place =
    textOf(request, 'otherPlace', longestPlace, errors) ?? textOf(request, 'place', longestPlace, errors);
  const result = fieldText(request.form, 'result');
  const nextAt = momentOf(request, 'next', 'nextTime', errors);
  const note = textOf(request, 'note', longest, errors);
  if (at === null) return { report: null, errors };
  const parts = { place, result: result === '' ? null : result.slice(0, 40), nextAt, note };
  return { report: { ...blank, step: 'enquiry', at, ...parts }, errors };
}

/** Looking begins: for which crime, and when. */
export function readBeginning(request: PostRequest): Read {
  const errors: FormError[] = [];
  const at = momentOf(request, 'began', 'beganAt', errors);
  if (at === null && errors.length === 0) {
    errors.push({ field: 'began', message: pageWords[request.language].enterDate });
  }
  const crime = Number(fieldText(request.form, 'crime'));
  const crimeId = Number.isSafeInteger(crime) && crime > 0 ? crime : null;
  return { report: at === null ? null : { ...blank, step: 'looking', at, crimeId }, errors };
}

/** What else happened, now. */
export function readAct(request: PostRequest): Read {
  const errors: FormError[] = [];
  const what = fieldText(request.form, 'what');
  const step: WantedStep | undefined = actsInOrder.find((act) => act === what);
  const note = textOf(request, 'actNote', longest, errors);
  if (step === undefined) {
    errors.push({ field: 'what', message: pageWords[request.language].chooseWhat });
    return { report: null, errors };
  }
  return { report: { ...blank, step, at: request.clock.now(), note }, errors };
}
