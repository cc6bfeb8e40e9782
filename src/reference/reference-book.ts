// Reference data in memory: names and facts by list and key, as they stand on a day. Pure.

import type { Language } from '#platform';

import { referenceListNames } from './lists.ts';
import type { ReferenceBody, ReferenceConfidence, ReferenceListName, ValueList } from './lists.ts';

export type ReferenceEntry = {
  readonly list: ReferenceListName;
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly body: ReferenceBody;
  readonly source: string;
  readonly confidence: ReferenceConfidence;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
  readonly sort: number;
  /** Whether it is in force on the day the book was opened for. */
  readonly isInForce: boolean;
  /** Whether a translator has approved or a public source attests the Welsh. */
  readonly isWelshAttested: boolean;
};

/** What a page shows for a key. `isKnown` is false when the list has no such key and the key itself is shown as given. */
export type ReferenceName = { readonly text: string; readonly isKnown: boolean };

export type ReferenceBook = {
  readonly on: Temporal.PlainDate;
  /** Name in a language, whether or not the entry is still in force; the key as given when the list does not have it. */
  readonly name: (list: Exclude<ReferenceListName, ValueList>, key: string, language: Language) => string;
  /** Name as it stood on a day: what was recorded then keeps its wording. The only way to name a value of a list that people choose from. */
  readonly nameThen: (
    list: ReferenceListName,
    key: string,
    language: Language,
    day: Temporal.PlainDate,
  ) => string;
  /** The same, and whether the list has the key. */
  readonly naming: (list: ReferenceListName, key: string, language: Language) => ReferenceName;
  /** Entries to choose from: in force on the day, in list order, then by the alphabet of the language. */
  readonly entries: (list: ReferenceListName, language: Language) => readonly ReferenceEntry[];
  /** Every entry of a list, in force or not. */
  readonly all: (list: ReferenceListName) => readonly ReferenceEntry[];
  readonly find: (list: ReferenceListName, key: string) => ReferenceEntry | undefined;
  /** The same lists as they stood on another day: what happened then is judged by the rule of then. */
  readonly at: (day: Temporal.PlainDate) => ReferenceBook;
  /** Days on which an entry of the list begins to stand or no longer does, oldest first. */
  readonly changeDays: (list: ReferenceListName) => readonly Temporal.PlainDate[];
};

/** Where a book looks for other days; without it, it knows its own alone. */
export type OtherDays = Pick<ReferenceBook, 'at' | 'changeDays'> & {
  /** The entry that stood on a day, of a key that has more than one; undefined for every other. */
  readonly standing: (
    list: ReferenceListName,
    key: string,
    day: Temporal.PlainDate,
  ) => Pick<ReferenceEntry, Language> | undefined;
};

// In the Welsh alphabet ch, dd, ff, ng, ll, ph, rh and th are letters of their own.
const collators = { en: new Intl.Collator('en-GB'), cy: new Intl.Collator('cy') } as const;

/** Makes a book of the entries that stand. A later entry of the same list and key replaces an earlier one. */
export function makeReferenceBook(
  entries: readonly ReferenceEntry[],
  on: Temporal.PlainDate,
  others: OtherDays | null = null,
): ReferenceBook {
  const lists = new Map<ReferenceListName, Map<string, ReferenceEntry>>();
  for (const list of referenceListNames) lists.set(list, new Map());
  for (const entry of entries) lists.get(entry.list)?.set(entry.key, entry);
  const sorted = new Map<string, readonly ReferenceEntry[]>();

  const find = (list: ReferenceListName, key: string): ReferenceEntry | undefined =>
    lists.get(list)?.get(key);
  const naming = (list: ReferenceListName, key: string, language: Language): ReferenceName => {
    const entry = find(list, key);
    return entry === undefined ? { text: key, isKnown: false } : { text: entry[language], isKnown: true };
  };
  const all = (list: ReferenceListName): readonly ReferenceEntry[] => [...(lists.get(list)?.values() ?? [])];

  const book: ReferenceBook = {
    on,
    find,
    naming,
    all,
    at: (day) => (others === null || day.equals(on) ? book : others.at(day)),
    changeDays: (list) => others?.changeDays(list) ?? [],
    name: (list, key, language) => naming(list, key, language).text,
    nameThen: (list, key, language, day) =>
      others?.standing(list, key, day)?.[language] ?? naming(list, key, language).text,
    entries: (list, language) => {
      const at = `${list} ${language}`;
      const before = sorted.get(at);
      if (before !== undefined) return before;
      const { compare } = collators[language];
      const found = all(list)
        .filter((entry) => entry.isInForce)
        .toSorted((a, b) => a.sort - b.sort || compare(a[language], b[language]));
      sorted.set(at, found);
      return found;
    },
  };
  return book;
}
