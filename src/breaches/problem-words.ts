// Puts what is wrong with an answer into words, beside its field.

import type { FormError, Language } from '#platform';

import { cy } from './problem-words.cy.ts';
import { en } from './problem-words.en.ts';
import type { FieldProblem } from './report-problems.ts';

const problemWords = { en, cy } as const;

/** Problems as the errors of a form, in the reader's language. */
export function formErrors(language: Language, problems: readonly FieldProblem[]): readonly FormError[] {
  return problems.map(({ field, problem }) => ({ field, message: problemWords[language][problem] }));
}
