// What a page is called: its title, or the words it gives for that where its title is of one record.

import type { Language } from '../words/words.ts';
import type { Page } from './page.ts';

/** The words for a page in a language; null where it has none. */
export function pageCalled(page: Page, language: Language): string | null {
  if (page.called !== undefined) return page.called[language];
  const words: unknown = page.words[language];
  const title: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, 'title') : null;
  return typeof title === 'string' ? title : null;
}
