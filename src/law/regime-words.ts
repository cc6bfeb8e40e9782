// The words for the coded fields of a regime, chosen at render.

import { regimeWordsCy } from './regime-words.cy.ts';
import { regimeWordsEn } from './regime-words.en.ts';
import type { Language } from './sourced.ts';

export type RegimeWords = typeof regimeWordsEn;

/** Words for parties, courts, lengths, service, notification, custody and trace. */
export function regimeWords(language: Language): RegimeWords {
  return language === 'cy' ? regimeWordsCy : regimeWordsEn;
}
