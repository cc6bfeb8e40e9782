// How a victim knows a suspect, in words.

import { londonDate } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import type { Relationship } from './crime.ts';

/** The relationship in the words of the list on the day it was recorded; the key as given where the list lacks it. */
export function relationshipName(
  book: ReferenceBook,
  language: Language,
  { key, recordedAt }: Relationship,
): string {
  return book.nameThen('relationship', key, language, londonDate(recordedAt));
}
