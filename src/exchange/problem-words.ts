// Says a problem of a row, or why a file was refused, in the reader's language.

import type { Language } from '#platform';

import { cy } from './problem-words.cy.ts';
import { en } from './problem-words.en.ts';
import { isProblemKey } from './problem.ts';
import type { FileRefusal, ProblemDetail } from './problem.ts';

const words = { en, cy } as const;

type Phrase = string | ((detail: ProblemDetail) => string);

function said(phrase: Phrase, detail: ProblemDetail): string {
  return typeof phrase === 'string' ? phrase : phrase(detail);
}

/** What is wrong and how to mend it; a key of another version of the program is shown as it is. */
export function problemWords(language: Language, key: string, detail: ProblemDetail): string {
  return isProblemKey(key) ? said(words[language].problems[key], detail) : key;
}

export function refusalWords(language: Language, refusal: FileRefusal): string {
  return said(words[language].refusals[refusal.key], refusal.detail);
}
