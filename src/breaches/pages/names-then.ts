// Coded parts of a breach in the words that their list had when the breach was recorded.

import { londonDate } from '#platform';
import type { Language } from '#platform';
import type { ReferenceListName } from '#reference';

import type { BreachFile } from './open-breach.ts';

export function namesThen(
  language: Language,
  { book, record: { breach } }: BreachFile,
  list: ReferenceListName,
  keys: readonly string[],
): readonly string[] {
  const day = londonDate(breach.recordedAt);
  return keys.map((key) => book.nameThen(list, key, language, day));
}
