// What may be told outside the force of how many cases there are: steps of five, so that no sum or difference gives 1 to 4 away. Pure.

import type { Language } from '#platform';

import { cy } from './published-words.cy.ts';
import { en } from './published-words.en.ts';

const publishedWords = { en, cy } as const;

/** The least count that is told outside the force, and the width of the steps in which counts are told. */
const step = 5;

/** A count as it is told outside the force: none; 1 to 4; or the step it is in, both ends within it. */
export type Published =
  | { readonly kind: 'none' }
  | { readonly kind: 'few' }
  | { readonly kind: 'between'; readonly least: number; readonly most: number };

/**
 * The step that a count is in. Steps are whole and begin at multiples of five: a total less the areas of which it is the
 * sum, each told like this, leaves every number from 1 to 4 possible for the area that is not told.
 */
export function published(count: number): Published {
  if (count === 0) return { kind: 'none' };
  if (count < step) return { kind: 'few' };
  const least = count - (count % step);
  return { kind: 'between', least, most: least + step - 1 };
}

/** The step in words: "0", "under 5", "10 to 14". */
export function publishedText(language: Language, count: number): string {
  const w = publishedWords[language];
  const told = published(count);
  return told.kind === 'between' ? w.between(told.least, told.most) : w[told.kind];
}

/** Cells of 1 to 4 are not told to those who see no cases; nor the rest of a whole that would give them away. */
export function isSmall(count: number, total: number): boolean {
  return [count, total - count].some((each) => published(each).kind === 'few');
}

/** Whole per cent reckoned from the middles of the steps alone, so that it tells no more than they do; null where either is small. */
export function publishedShare(count: number, total: number): number | null {
  if (total === 0 || isSmall(count, total)) return null;
  if (count === total) return 100;
  return Math.round((middleOf(count) / middleOf(total)) * 100);
}

/** That per cent in words, "about 19%": none at all and all of them are exact. */
export function publishedPercent(language: Language, percent: number): string {
  return publishedWords[language].about(percent);
}

function middleOf(count: number): number {
  return count === 0 ? 0 : count - (count % step) + (step - 1) / 2;
}
