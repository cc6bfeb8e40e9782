// The words for the coded fields of a regime, chosen at render.

import { regimeWordsCy } from './regime-words.cy.ts';
import { regimeWordsEn } from './regime-words.en.ts';
import type { Regime } from './regime-record.ts';
import type { Language } from './sourced.ts';

export type RegimeWords = typeof regimeWordsEn;

/** Words for parties, courts, lengths, service, notification, custody and trace. */
export function regimeWords(language: Language): RegimeWords {
  return language === 'cy' ? regimeWordsCy : regimeWordsEn;
}

/** What follows an arrest for breaking it: the hours to a court where the law sets them, and what does not count. */
export function afterArrestWords(
  { afterArrest, courtHours }: Pick<Regime, 'afterArrest' | 'courtHours'>,
  language: Language,
): string {
  const words = regimeWords(language);
  const { value } = courtHours;
  return afterArrest.value === 'court-within-hours' && value !== null
    ? words.courtHours[value.leavesOut](value.hours)
    : words.afterArrest[afterArrest.value];
}
