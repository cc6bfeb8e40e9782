// How far an import is, as a tag.

import type { Language } from '#platform';

import { cy } from './import-words.cy.ts';
import { en } from './import-words.en.ts';

const words = { en, cy } as const;

/** The state of an import as a tag; a state of another version of the program is shown as it is. */
export function stateTag(language: Language, state: string) {
  const names: Readonly<Record<string, string>> = words[language];
  const tag = state === 'applied' ? 'done' : state === 'refused' || state === 'stopped' ? 'late' : 'info';
  return { text: names[state] ?? state, tag };
}
