// What can be wrong with a form about what was considered: closed, so that each has words in both languages.

import type { FormError, Language } from '#platform';

import { cy } from './problem-words.cy.ts';
import { en } from './problem-words.en.ts';

const problemWords = { en, cy } as const;

export type ConsiderationProblem =
  | 'no-answer'
  | 'nothing-changed'
  | 'reason-needed'
  | 'answer-needed'
  | 'note-needed'
  | 'note-too-long'
  | 'wish-needed'
  | 'place-needed'
  | 'agree-needed'
  | 'disagree-reason-needed';

/** A problem, the field it stands beside and, for a row, the intervention it is about. */
export type FieldProblem = {
  readonly field: string;
  readonly problem: ConsiderationProblem;
  readonly intervention?: string;
};

/** Problems as the errors of a form, in the reader's language; `nameOf` names an intervention. */
export function considerationErrors(
  language: Language,
  problems: readonly FieldProblem[],
  nameOf: (key: string) => string,
): readonly FormError[] {
  return problems.map(({ field, problem, intervention }) => {
    const words = problemWords[language][problem];
    return { field, message: typeof words === 'string' ? words : words(nameOf(intervention ?? '')) };
  });
}
