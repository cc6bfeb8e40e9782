// Answers in words: what was decided, why, when to look again and who wrote it down.

import { londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { cy } from './answer-words.cy.ts';
import { en } from './answer-words.en.ts';
import type { StoredAnswer } from './consideration.ts';
import type { ConsiderationAnswer } from './consideration.ts';
import { intervention } from './intervention.ts';
import type { AnswerState } from './standing-answers.ts';

const answerWords = { en, cy } as const;

const kinds = {
  'going-ahead': 'done',
  'already-in-place': 'done',
  'not-now': 'soon',
  'not-suitable': 'plain',
  withdrawn: 'plain',
} as const satisfies Record<StoredAnswer, string>;

/** The answer as a tag; one that needs a second reader says so instead of standing as an answer. */
export function answerTag(
  language: Language,
  answer: StoredAnswer,
  state: AnswerState,
): { readonly kind: 'done' | 'soon' | 'plain' | 'late'; readonly text: string } {
  const w = answerWords[language];
  if (state === 'waiting') return { kind: 'late', text: w.waiting };
  if (state === 'disagreed') return { kind: 'late', text: w.disagreed };
  return { kind: kinds[answer], text: w.answers[answer] };
}

/** The answer in plain words. */
export function answerText(language: Language, answer: StoredAnswer): string {
  return answerWords[language].answers[answer];
}

/** Its reason and the day to look again, each where there is one. */
export function answerDetails(
  language: Language,
  answer: Pick<ConsiderationAnswer, 'reason' | 'lookAgain' | 'lookAgainOn'>,
  recordedAt: Temporal.Instant,
  book: ReferenceBook,
): readonly string[] {
  const w = answerWords[language];
  return [
    ...(answer.reason === null
      ? []
      : [book.nameThen('reason-not-going-ahead', answer.reason, language, londonDate(recordedAt))]),
    ...(answer.lookAgainOn === null
      ? []
      : [
          answer.lookAgain === null
            ? w.lookAgain(shortDay(language, answer.lookAgainOn))
            : w.lookAgainWhen(
                book.name('look-again', answer.lookAgain, language),
                shortDay(language, answer.lookAgainOn),
              ),
        ]),
  ];
}

/** Each answer of an entry as one line: the intervention, the answer, its reason and the day to look again. */
export function answerLines(
  language: Language,
  entry: { readonly recordedAt: Temporal.Instant; readonly answers: readonly ConsiderationAnswer[] },
  book: ReferenceBook,
): readonly string[] {
  return entry.answers.map((answer) =>
    [
      `${intervention(book, answer.intervention, language).name}: ${answerText(language, answer.answer)}`,
      ...answerDetails(language, answer, entry.recordedAt, book),
    ].join('. '),
  );
}

/** Who wrote an entry down: a member of staff, or the system it came from. */
export function authorName(
  language: Language,
  entry: { readonly byStaffId: number | null; readonly source: string },
  names: ReadonlyMap<number, string>,
  book: ReferenceBook,
): string {
  const name = entry.byStaffId === null ? undefined : names.get(entry.byStaffId);
  return name ?? book.name('source-system', entry.source, language);
}
