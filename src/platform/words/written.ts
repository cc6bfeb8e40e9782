// Texts that stay in the language they were written in: a source, the name of an Act, the words of a court.

import type { Language } from './words.ts';

/** A text, and its language where that is not the reader's: whoever hears the page needs the right voice. */
export type Written = { readonly text: string; readonly lang: Language | null };

/** A text that was written in one language, for a reader of perhaps the other. WCAG 2.2, 3.1.2 Language of Parts. */
export function asWritten(text: string, written: Language, reader: Language): Written {
  return { text, lang: written === reader ? null : written };
}

const slot = '\u{E000}';

/** A sentence in the reader's language around a text in its own, in parts: the sentence stays whole in its word list. */
export function around(sentence: (text: string) => string, inner: Written): readonly Written[] {
  const [before = '', ...after] = sentence(slot).split(slot);
  return [{ text: before, lang: null }, ...after.flatMap((text) => [inner, { text, lang: null }])].filter(
    ({ text }) => text !== '',
  );
}
