// What was typed into the search box, taken apart: a reference, a date of birth, a number, or names.

import { foldText, nameSearchKeys, nameTokens } from '#matching';
import { languages, longDay, shortDay } from '#platform';

export type SearchTerm =
  | { readonly kind: 'reference'; readonly ref: string }
  | { readonly kind: 'born'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'number'; readonly valueKey: string }
  | {
      readonly kind: 'name';
      readonly prefix: string;
      readonly keys: readonly string[];
    };

/** P-10482, SPO-2026-007, BR-2026-00123, or a crime number 26/121377 or 26-121377. */
const reference = /^(?:[A-Z]{1,4}(?:-[A-Z]{1,4})?-[0-9][0-9-]*|[0-9]{2}[/-][0-9]{4,7})$/u;
const dayFirst = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})$/u;
/** As pages show it: 14 Mar 1988, or with the whole month, in either language. */
const dayInWords = /\b([0-9]{1,2}) ([\p{L}’']{3,12}) ([0-9]{4})\b/gu;
const isoDay = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;
const longNumber = /^[+0-9][0-9 ()/-]{5,}[A-Z]?$/iu;

/** Longest text searched for; what is beyond is dropped. */
export const longestSearch = 200;
const mostNames = 6;

/** How a number, telephone or account is kept for searching: folded, spaces and punctuation gone, +44 as 0. */
export function identifierKey(value: string): string {
  const folded = foldText(value).replace(/[^\p{L}\p{N}@.]/gu, '');
  return folded.replace(/^(?:0044|44)(?=7\d{9}$|[12]\d{8,9}$)/u, '0');
}

/**
 * Takes a search apart. Words that are neither a reference, a date nor a number are names; each must match in
 * some form (accents, Welsh spellings, short forms, sound) or as the beginning of a name.
 */
export function parseSearch(typed: string): readonly SearchTerm[] {
  const text = typed.normalize('NFC').slice(0, longestSearch).trim();
  if (text === '') return [];
  const whole = text.toUpperCase();
  if (reference.test(whole)) return [{ kind: 'reference', ref: whole.replace('/', '-') }];
  if (longNumber.test(text) && !isoDay.test(text) && !dayFirst.test(text)) {
    return [{ kind: 'number', valueKey: identifierKey(text) }];
  }
  const terms: SearchTerm[] = [];
  for (const word of wordsOf(text)) {
    const born = parseDay(word);
    if (born !== null) terms.push({ kind: 'born', on: born });
    else if (word.includes('@')) terms.push({ kind: 'number', valueKey: identifierKey(word) });
  }
  for (const token of nameTokens(typedNames(text)).slice(0, mostNames)) {
    terms.push({ kind: 'name', prefix: token, keys: nameSearchKeys(token) });
  }
  return terms;
}

/** The words of a search that are names, as they were typed. */
export function typedNames(typed: string): string {
  return wordsOf(typed)
    .filter((word) => parseDay(word) === null && !word.includes('@'))
    .join(' ');
}

/** The number of each month by its name and its short form, folded. */
const monthNumbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, place) => new Temporal.PlainDate(2000, place + 1, 1)).flatMap((day) =>
      [shortDay(language, day), longDay(language, day)].map(
        (text) => [foldText(text.split(' ')[1] ?? ''), day.month] as const,
      ),
    ),
  ),
);

function wordsOf(typed: string): readonly string[] {
  return typed
    .normalize('NFC')
    .slice(0, longestSearch)
    .replaceAll(dayInWords, (text: string, day: string, name: string, year: string) => {
      const month = monthNumbers.get(foldText(name));
      return month === undefined ? text : `${day}/${month}/${year}`;
    })
    .split(/[\s,;]+/u)
    .filter((word) => word !== '');
}

function parseDay(word: string): Temporal.PlainDate | null {
  const parts = dayFirst.exec(word);
  const iso = parts
    ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`
    : isoDay.test(word)
      ? word
      : null;
  if (iso === null) return null;
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
