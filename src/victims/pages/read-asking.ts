// Reads what a victim said from the two forms of an agreement: agreed, or nothing agreed. Each answer that is missing is named.

import { readChoice, readDay, readText } from '#platform';
import type { FormBody, FormError } from '#platform';
import type { ReferenceBook, ReferenceListName } from '#reference';

import { longestSafeText } from '../contact.ts';
import { safeAnswers } from '../contact-store.ts';
import type { Said } from '../record-asking.ts';

export type AskingProblem =
  | 'on'
  | 'interval'
  | 'method'
  | 'language'
  | 'voicemail'
  | 'paper'
  | 'tooLong'
  | 'asked'
  | 'reason'
  | 'reasonWords'
  | 'again';

type Problems = Readonly<Record<AskingProblem, string>>;

type Read =
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'problems'; readonly errors: readonly FormError[] };

const keysOf = (book: ReferenceBook, list: ReferenceListName) =>
  book.entries(list, 'en').map(({ key }) => key);

/** A value that was given and may be used; null otherwise. */
function given<T>(read: { readonly ok: true; readonly value: T | null } | { readonly ok: false }): T | null {
  return read.ok ? read.value : null;
}

/** What was agreed. Nothing is assumed: a question that was not asked is recorded as not asked. */
export function readAgreed(
  form: FormBody,
  book: ReferenceBook,
  today: Temporal.PlainDate,
  officerStaffId: number,
  words: Problems,
): Read {
  const on = dayUntil(form, 'on', today);
  const interval = given(readChoice(form, 'interval', keysOf(book, 'contact-interval')));
  const method = given(readChoice(form, 'method', keysOf(book, 'contact-method')));
  const language = given(readChoice(form, 'language', keysOf(book, 'contact-language')));
  const voicemail = given(readChoice(form, 'voicemail', safeAnswers));
  const paper = given(readChoice(form, 'paper', safeAnswers));
  const texts = { whoAnswers: 'who', hours: 'hours', never: 'never' } as const;
  const [whoAnswers, hours, never] = [texts.whoAnswers, texts.hours, texts.never].map((name) =>
    readText(form, name, longestSafeText),
  );
  const tooLong = Object.values(texts).filter((name) => !readText(form, name, longestSafeText).ok);
  if (
    on !== null &&
    interval !== null &&
    method !== null &&
    language !== null &&
    voicemail !== null &&
    paper !== null &&
    whoAnswers?.ok === true &&
    hours?.ok === true &&
    never?.ok === true
  ) {
    const safe = { whoAnswers: whoAnswers.value, hours: hours.value, never: never.value, voicemail, paper };
    return { kind: 'said', said: { kind: 'agreed', on, interval, method, language, officerStaffId, safe } };
  }
  const lacking = { interval, method, language, voicemail, paper, on };
  const problem = (field: keyof typeof lacking) =>
    lacking[field] === null ? [{ field, message: words[field] }] : [];
  return {
    kind: 'problems',
    errors: [
      ...problem('interval'),
      ...problem('method'),
      ...problem('language'),
      ...tooLong.map((field) => ({ field, message: words.tooLong })),
      ...problem('voicemail'),
      ...problem('paper'),
      ...problem('on'),
    ],
  };
}

/** Why nothing is agreed, and the day to ask again: later than the day they were asked. */
export function readNotAgreed(
  form: FormBody,
  book: ReferenceBook,
  today: Temporal.PlainDate,
  officerStaffId: number,
  words: Problems,
): Read {
  const on = dayUntil(form, 'asked', today);
  const reason = given(readChoice(form, 'reason', keysOf(book, 'no-agreement-reason')));
  const typed = readText(form, 'reasonWords', longestSafeText);
  const again = readDay(form, 'again');
  const askAgainOn =
    again.ok && again.value !== null && Temporal.PlainDate.compare(again.value, today) > 0
      ? again.value
      : null;
  const hasWords = typed.ok && (typed.value !== null || reason !== 'other');
  if (on !== null && reason !== null && askAgainOn !== null && typed.ok && hasWords) {
    const reasonWords = typed.value;
    return { kind: 'said', said: { kind: 'none', on, reason, reasonWords, askAgainOn, officerStaffId } };
  }
  return {
    kind: 'problems',
    errors: [
      ...(reason === null ? [{ field: 'reason', message: words.reason }] : []),
      ...(hasWords ? [] : [{ field: 'reasonWords', message: words.reasonWords }]),
      ...(askAgainOn === null ? [{ field: 'again', message: words.again }] : []),
      ...(on === null ? [{ field: 'asked', message: words.asked }] : []),
    ],
  };
}

/** A day that is not after today, or null. */
export function dayUntil(form: FormBody, name: string, today: Temporal.PlainDate): Temporal.PlainDate | null {
  const day = given(readDay(form, name));
  return day !== null && Temporal.PlainDate.compare(day, today) <= 0 ? day : null;
}
