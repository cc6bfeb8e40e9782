// Which tools there are, what each may result in, whose training signs it, and which a case asks for: read from reference data.

import type { Language } from '#platform';
import { findOffence } from '#reference';
import type { ReferenceBook, ReferenceEntry } from '#reference';

export type Tool = {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  /** Levels it may result in; "cannot say" is always one more. Empty where it results in a stage. */
  readonly levels: readonly string[];
  readonly isStaged: boolean;
  /** Course without which nobody signs a completed one; null where none is asked for. */
  readonly course: string | null;
};

/** Value of its own: the assessor cannot say. Never an average, never a low grade. */
export const cannotSay = 'cannot-say';

/** Tools to choose from on the day of the book, in order. */
export function toolsOf(book: ReferenceBook, language: Language): readonly Tool[] {
  return book.entries('assessment-tool', language).map((entry) => asTool(entry, language));
}

/** A tool by key, in force or not; undefined where the list does not have it. */
export function findTool(book: ReferenceBook, key: string, language: Language): Tool | undefined {
  const entry = book.find('assessment-tool', key);
  return entry === undefined ? undefined : asTool(entry, language);
}

function asTool(entry: ReferenceEntry, language: Language): Tool {
  const help = entry.body[language === 'en' ? 'helpEn' : 'helpCy'];
  const course = entry.body['course'];
  const levels = texts(entry, 'levels');
  return {
    key: entry.key,
    name: entry[language],
    help: typeof help === 'string' ? help : '',
    levels: entry.body['staged'] === true ? [] : [...levels, cannotSay],
    isStaged: entry.body['staged'] === true,
    course: typeof course === 'string' ? course : null,
  };
}

export type Stage = { readonly stage: number; readonly name: string; readonly says: string };

/** The stages of homicide risk escalation, in order, with our own short descriptions. */
export function stagesOf(book: ReferenceBook, language: Language): readonly Stage[] {
  return book.entries('homicide-stage', language).map((entry) => {
    const says = entry.body[language === 'en' ? 'saysEn' : 'saysCy'];
    return {
      stage: Number(entry.body['stage']),
      name: entry[language],
      says: typeof says === 'string' ? says : '',
    };
  });
}

/** What decides which tools are asked for. */
export type CaseKind = {
  readonly offenceKey: string | null;
  readonly domesticAbuse: 'yes' | 'no' | 'not-known';
  /** What each victim is to the suspect; null where it is not recorded. */
  readonly relationships: readonly (string | null)[];
};

/** The tools asked for in a case, on the day of the book. An offence of no such kind asks for none. */
export function askedTools(book: ReferenceBook, kind: CaseKind): readonly string[] {
  const category = kind.offenceKey === null ? null : (findOffence(book, kind.offenceKey)?.category ?? null);
  if (category === null) return [];
  const isConnected = mayBeConnected(book, kind);
  const wanted = new Set<string>();
  for (const rule of book.entries('assessment-asked', 'en')) {
    const key = rule.body['tool'];
    if (typeof key !== 'string' || !texts(rule, 'categories').includes(category)) continue;
    if (rule.body['connection'] === 'any' || isConnected) wanted.add(key);
  }
  return book
    .entries('assessment-tool', 'en')
    .map((entry) => entry.key)
    .filter((key) => wanted.has(key));
}

/**
 * Whether suspect and victim are or may be personally connected (Domestic Abuse Act 2021 s.2): false only where every
 * victim's relationship is known not to be one and no link to domestic abuse is recorded.
 */
function mayBeConnected(book: ReferenceBook, kind: CaseKind): boolean {
  if (kind.domesticAbuse === 'yes' || kind.relationships.length === 0) return true;
  return kind.relationships.some(
    (key) => key === null || book.find('relationship', key)?.body['personallyConnected'] !== false,
  );
}

function texts(entry: ReferenceEntry, name: string): readonly string[] {
  const value = entry.body[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
