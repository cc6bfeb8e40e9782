// What the offence list says of one offence, and how an offence given by code or title is found.

import type { ReferenceConfidence, ShippedEntry } from './lists.ts';
import type { ReferenceBook, ReferenceEntry } from './reference-book.ts';

/** The five kinds of the Home Office stalking and harassment group, as the review of July 2023 lists them. */
export const offenceCategories = [
  'harassment',
  'aggravated',
  'stalking',
  'communications',
  'coercive',
] as const;
export type OffenceCategory = (typeof offenceCategories)[number];

const offenceRoles = ['core', 'communications', 'breach', 'related'] as const;
/** `core`: the five kinds. `communications`: later communications offences. `breach`: of an order or bail. `related`: seen beside them. */
export type OffenceRole = (typeof offenceRoles)[number];

export type OffenceRow = {
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly title: string;
  readonly role: OffenceRole;
  readonly category: OffenceCategory | null;
  readonly statute: string;
  readonly trial: string;
  readonly maximum: string;
  readonly subcode: string | null;
  readonly homeOfficeClass: string | null;
  readonly subgroup: string | null;
  readonly group: string | null;
  readonly codes: readonly string[];
  /** Days of the Cambridge Crime Harm Index, 2020; null where that index has no row. */
  readonly harmDays: number | null;
  readonly notifiable: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  readonly source: string;
  readonly sure: {
    readonly maximum: ReferenceConfidence;
    readonly homeOfficeClass: ReferenceConfidence;
    readonly codes: ReferenceConfidence;
  };
  readonly classSays: string | null;
};

const sortOfRole = { core: 100, communications: 200, breach: 300, related: 400 } as const satisfies Record<
  OffenceRole,
  number
>;
const doubt = { verified: 0, local: 1, memory: 2, doubtful: 3 } as const satisfies Record<
  ReferenceConfidence,
  number
>;

/** Shipped entries of the offence list. An entry is only as sure as its least sure part. */
export function offenceEntries(rows: readonly OffenceRow[]): readonly ShippedEntry[] {
  return rows.map((row) => {
    const { key, en, cy, source, from, to, ...body } = row;
    const confidence = Object.values(row.sure).reduce((worst, next) =>
      doubt[next] > doubt[worst] ? next : worst,
    );
    return {
      list: 'offence',
      key,
      en,
      cy,
      body: { ...body, welsh: 'draft' },
      source,
      confidence,
      from,
      to,
      sort: sortOfRole[row.role],
    };
  });
}

export type Offence = {
  readonly key: string;
  readonly role: OffenceRole | null;
  readonly category: OffenceCategory | null;
  readonly statute: string | null;
  readonly subcode: string | null;
  readonly homeOfficeClass: string | null;
  readonly group: string | null;
  readonly codes: readonly string[];
  readonly harmDays: number | null;
  /** False for what is not a recorded crime, such as breaking bail conditions. */
  readonly isNotifiable: boolean;
  readonly note: string | null;
};

/** What the list says of an offence; undefined for a key the list does not have. */
export function findOffence(book: ReferenceBook, key: string): Offence | undefined {
  const entry = book.find('offence', key);
  return entry === undefined ? undefined : offenceOf(entry);
}

/** Every offence of the list, in force or not. */
export function allOffences(book: ReferenceBook): readonly Offence[] {
  return book.all('offence').map(offenceOf);
}

function offenceOf(entry: ReferenceEntry): Offence {
  const { body } = entry;
  const text = (name: string): string | null => {
    const value = body[name];
    return typeof value === 'string' ? value : null;
  };
  const codes = body['codes'];
  const harm = body['harmDays'];
  return {
    key: entry.key,
    role: offenceRoles.find((role) => role === text('role')) ?? null,
    category: offenceCategories.find((category) => category === text('category')) ?? null,
    statute: text('statute'),
    subcode: text('subcode'),
    homeOfficeClass: text('homeOfficeClass'),
    group: text('group'),
    codes: Array.isArray(codes) ? codes.filter((code) => typeof code === 'string') : [],
    harmDays: typeof harm === 'number' ? harm : null,
    isNotifiable: body['notifiable'] === true,
    note: text('note'),
  };
}

/**
 * The key of an offence given as a key, a Home Office subcode in any of its spellings (008/65, 8/65, 00865),
 * a CJS code (PH97010) or a title in either language. Undefined when nothing, or more than one thing, fits.
 * A class letter alone (8Q) names several offences and is never guessed.
 */
export function offenceKeyGiven(book: ReferenceBook, given: string): string | undefined {
  return spellingsOf(book).get(fold(given)) ?? undefined;
}

/** Kept for each book: an import asks once for every row. A spelling that fits two offences leads to null. */
const spellingsOfBooks = new WeakMap<ReferenceBook, ReadonlyMap<string, string | null>>();

function spellingsOf(book: ReferenceBook): ReadonlyMap<string, string | null> {
  const before = spellingsOfBooks.get(book);
  if (before !== undefined) return before;
  const found = new Map<string, string | null>();
  for (const entry of book.all('offence')) {
    for (const spelling of new Set(spellings(entry)))
      found.set(spelling, found.has(spelling) ? null : entry.key);
  }
  spellingsOfBooks.set(book, found);
  return found;
}

function spellings(entry: ReferenceEntry): readonly string[] {
  const offence = offenceOf(entry);
  const title = entry.body['title'];
  const found = [entry.key, entry.en, entry.cy, ...offence.codes];
  if (typeof title === 'string') found.push(title);
  const [category, sub] = offence.subcode?.split('/') ?? [];
  if (category !== undefined && sub !== undefined) {
    const bare = String(Number(category));
    found.push(`${category}/${sub}`, `${bare}/${sub}`, `${category}${sub}`, `${bare}/${String(Number(sub))}`);
  }
  return found.map(fold);
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').replaceAll('’', "'").toLowerCase();
}
