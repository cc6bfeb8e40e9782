// Entries of a reference list as the choices of a form.

import type { Language } from '#platform';
import type { ReferenceBook, ReferenceListName } from '#reference';

/** In the list's order and the reader's alphabet; only what is in force on the day of the book. */
export function listChoices(book: ReferenceBook, list: ReferenceListName, language: Language) {
  return book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
}
