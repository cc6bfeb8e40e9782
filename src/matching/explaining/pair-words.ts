// Says a waterfall, and why a join was refused, in the reader's language.
import type { Language } from '#platform';
import type { WaterfallLine } from '../scoring/waterfall.ts';
import { cy } from './pair-words.cy.ts';
import { en } from './pair-words.en.ts';

const all = { en, cy };
export type ReviewReason = keyof typeof en.reasons;

function isIn<T extends object>(of: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(of, key);
}

/** One line of a waterfall in words, without its number. */
export function waterfallWords(language: Language, line: WaterfallLine): string {
  const t = all[language];
  if (line.term === 'prior') return t.prior;
  if (line.term === 'kin') return t.kin;
  const what = isIn(t.comparisons, line.comparison)
    ? t.comparisons[line.comparison]
    : t.other(line.comparison);
  if (line.term === 'rarity') return t.rarity(what);
  return t.level(what, isIn(t.levels, line.level) ? t.levels[line.level] : line.level);
}

/** Why two records wait for a person, in words. */
export function reviewWords(language: Language, reason: ReviewReason): string {
  return all[language].reasons[reason];
}
