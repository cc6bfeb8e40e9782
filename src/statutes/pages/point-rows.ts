// What the law asks at each step of a kind of order, or says of it, as rows of its page.

import { lifecycleName, pointsOf, pointWords } from '#law';
import type { RegimeCode } from '#law';
import { words } from '#platform';
import type { Language } from '#platform';

import { sourceWords } from '../present-change.ts';
import { cy } from './law-regime.cy.ts';
import { en } from './law-regime.en.ts';

const pageWords = words(en, cy);

/** What the law asks at each step, or says of it: what the forms of the kind ask and show. */
export function pointRows(language: Language, code: RegimeCode) {
  const w = pageWords[language];
  return pointsOf(code).map((point) => ({
    cells: [
      point.at.map((at) => (at === 'breach' ? w.atBreach : lifecycleName(at, code, language))).join(', '),
      pointWords(point.key, language),
      w.asks[point.asks],
      [{ text: sourceWords(language, point) }],
    ],
  }));
}
