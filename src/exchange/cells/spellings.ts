// Every way a value of a closed list may be written: its key, its names in both languages, its aliases.

import type { ReferenceBook, ReferenceListName } from '#reference';

import { foldHeading } from '../columns/match-heading.ts';
import type { Choice } from '../columns/column.ts';

export type Spellings = ReadonlyMap<string, string>;

/** Spelling folded to key. A spelling that fits two keys leads to neither, unless it is the key itself. */
function spellingsOf(entries: Iterable<readonly [string, readonly string[]]>): Spellings {
  const found = new Map<string, string | null>();
  const keys = new Map<string, string>();
  for (const [key, names] of entries) {
    keys.set(foldHeading(key), key);
    for (const name of new Set(names.map(foldHeading))) {
      if (name !== '') found.set(name, found.has(name) && found.get(name) !== key ? null : key);
    }
  }
  const whole = new Map<string, string>();
  for (const [name, key] of found) if (key !== null) whole.set(name, key);
  for (const [name, key] of keys) whole.set(name, key);
  return whole;
}

export function choiceSpellings(choices: readonly Choice[]): Spellings {
  return spellingsOf(choices.map(({ key, en, cy, aliases }) => [key, [en, cy, ...(aliases ?? [])]] as const));
}

export function codeSpellings(book: ReferenceBook, list: ReferenceListName): Spellings {
  return spellingsOf(book.all(list).map(({ key, en, cy }) => [key, [en, cy]] as const));
}

/** The key a cell means; undefined where it means none. */
export function keySpelt(spellings: Spellings, text: string): string | undefined {
  return spellings.get(foldHeading(text));
}
