// What can be wrong with a form about an assessment: closed, so that each has words in both languages.

import { shortDay } from '#platform';
import type { FormError, Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { cy } from './problem-words.cy.ts';
import { en } from './problem-words.en.ts';
import type { SignRefusal } from './who-may-sign.ts';

const problemWords = { en, cy } as const;

export type AssessmentProblem =
  | 'state-needed'
  | 'level-needed'
  | 'stage-needed'
  | 'reason-needed'
  | 'reasons-needed'
  | 'reasons-too-long'
  | 'other-needs-words'
  | 'version-too-long'
  | 'made-not-a-date'
  | 'made-later-than-today'
  | 'made-before-the-first'
  | 'review-not-a-date'
  | 'review-not-later'
  | 'nothing-different'
  | 'kind-needed'
  | 'day-needed'
  | 'note-too-long'
  | SignRefusal;

export type FieldProblem = { readonly field: string; readonly problem: AssessmentProblem };

/** Problems as the errors of a form, in the reader's language. */
export function assessmentErrors(
  language: Language,
  book: ReferenceBook,
  problems: readonly FieldProblem[],
): readonly FormError[] {
  return problems.map(({ field, problem }) => ({ field, message: messageOf(language, book, problem) }));
}

function messageOf(language: Language, book: ReferenceBook, problem: AssessmentProblem): string {
  return typeof problem === 'string'
    ? problemWords[language][problem]
    : signRefusalWords(language, book, problem);
}

/** Why somebody may not sign, in words: which training, and since when it does not count. */
export function signRefusalWords(language: Language, book: ReferenceBook, refusal: SignRefusal): string {
  const w = problemWords[language];
  const course = book.name('course', refusal.course, language);
  return refusal.kind === 'untrained'
    ? w.untrained(course, shortDay(language, refusal.on))
    : w.lapsed(course, shortDay(language, refusal.endedOn));
}
