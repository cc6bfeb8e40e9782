// Which interventions there are and which are asked for in a case, by offence and relationship: read from reference data.

import type { Language } from '#platform';
import { findOffence } from '#reference';
import type { ReferenceBook, ReferenceEntry } from '#reference';

export type Intervention = {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  /** Orders of the register that are this intervention. */
  readonly regimes: readonly string[];
};

/** What decides which rows are asked for. */
export type CaseFacts = {
  readonly offenceKey: string | null;
  readonly domesticAbuse: 'yes' | 'no' | 'not-known';
  /** What each victim is to the suspect; null where it is not recorded. */
  readonly relationships: readonly (string | null)[];
  /** False while nobody is named as a suspect. */
  readonly isNamed: boolean;
};

export type AskedRows = {
  /** Rows of the form, in order. */
  readonly asked: readonly string[];
  /** Asked for once a suspect is named; empty where one is. */
  readonly waits: readonly string[];
  /** What else may be answered. */
  readonly others: readonly string[];
};

/** An intervention by key in the reader's language; a key no longer on the list is shown as it was given. */
export function intervention(book: ReferenceBook, key: string, language: Language): Intervention {
  const entry = book.find('intervention', key);
  if (entry === undefined) return { key, name: key, help: '', regimes: [] };
  const help = entry.body[language === 'en' ? 'helpEn' : 'helpCy'];
  return {
    key,
    name: entry[language],
    help: typeof help === 'string' ? help : '',
    regimes: texts(entry, 'regimes'),
  };
}

/** The intervention that an order of this regime is, or null. */
export function interventionOfRegime(book: ReferenceBook, regime: string): string | null {
  return book.all('intervention').find((entry) => texts(entry, 'regimes').includes(regime))?.key ?? null;
}

/**
 * Whether suspect and victim are or may be personally connected (Domestic Abuse Act 2021 s.2): false only where every
 * victim's relationship is known not to be one and no link to domestic abuse is recorded.
 */
export function mayBeConnected(book: ReferenceBook, facts: CaseFacts): boolean {
  if (facts.domesticAbuse === 'yes' || facts.relationships.length === 0) return true;
  return facts.relationships.some((key) => {
    if (key === null) return true;
    return book.find('relationship', key)?.body['personallyConnected'] !== false;
  });
}

/**
 * The rows asked for in this case, what waits for a suspect, and the others, on the day of the book. An offence of no such
 * kind asks for none.
 */
export function askedRows(book: ReferenceBook, facts: CaseFacts): AskedRows {
  const category = facts.offenceKey === null ? null : (findOffence(book, facts.offenceKey)?.category ?? null);
  const isConnected = mayBeConnected(book, facts);
  const wanted = new Set<string>();
  const waiting = new Set<string>();
  for (const rule of book.entries('intervention-asked', 'en')) {
    const key = rule.body['intervention'];
    if (typeof key !== 'string' || category === null || !texts(rule, 'categories').includes(category))
      continue;
    if (rule.body['connection'] !== 'any' && !isConnected) continue;
    const isForNobody = rule.body['suspect'] === 'nobody';
    if (isForNobody !== facts.isNamed) wanted.add(key);
    else if (!facts.isNamed) waiting.add(key);
  }
  const all = book
    .entries('intervention', 'en')
    .filter(({ body }) => !facts.isNamed || body['place'] !== 'unnamed')
    .map((entry) => entry.key);
  return {
    asked: all.filter((key) => wanted.has(key)),
    waits: all.filter((key) => waiting.has(key)),
    others: all.filter((key) => !wanted.has(key)),
  };
}

function texts(entry: ReferenceEntry, name: string): readonly string[] {
  const value = entry.body[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
