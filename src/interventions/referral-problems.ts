// What can be wrong with the forms about programmes and reviews: closed, so that each has words in both languages.

import type { FormError, Language } from '#platform';

import { cy } from './referral-problem-words.cy.ts';
import { en } from './referral-problem-words.en.ts';

const problemWords = { en, cy } as const;

export type ReferralProblem = keyof typeof en;
export type ReferralFieldProblem = { readonly field: string; readonly problem: ReferralProblem };

/** Problems as the errors of a form, in the reader's language. */
export function referralErrors(
  language: Language,
  problems: readonly ReferralFieldProblem[],
): readonly FormError[] {
  return problems.map(({ field, problem }) => ({ field, message: problemWords[language][problem] }));
}
