// A sentence with the law it rests on, and how sure its source is; and the law of sentences that no rule of a regime carries.

import type { Confidence } from '#law';
import { around, asWritten } from '#platform';
import type { Language, Written } from '#platform';

import { cy } from './sure-words.cy.ts';
import { en } from './sure-words.en.ts';

const howSure = { en, cy } as const;

/** Sources of what the forms and pages of orders say beside the rules of a regime. */
export const citations = {
  consents: 'SPA 2019 s4(4)(b)',
  copyToStation: 'FPR 2010 r10.10',
  firstPeriod: 'PACE 1984 s47ZB',
  knewOfIt: 'FLA 1996 s42A',
  noNewTime: 'SPA 2019 s9(1)(a)',
} as const;

/** The sentence around its source. Every source is written in English, and a Welsh page says that it is. */
export function cited(
  language: Language,
  sentence: (source: string) => string,
  source: string,
): { readonly text: readonly Written[] } {
  return { text: around(sentence, asWritten(source, 'en', language)) };
}

/** What the reader must know about a source that was not read in the text of the law; null where it was. */
export function sureWords(language: Language, confidence: Confidence): string | null {
  return confidence === 'verified' ? null : howSure[language][confidence];
}
