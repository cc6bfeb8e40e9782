// Assessments in words: the result as a tag, why, who signed and with what training, when it is due and why then.

import { lowerFirst, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { cy } from './assessment-words.cy.ts';
import { en } from './assessment-words.en.ts';
import { lastStage } from './assessment.ts';
import type { Assessment } from './assessment.ts';
import type { Due } from './due.ts';
import type { ToolState } from './tool-state.ts';

const assessmentWords = { en, cy } as const;

export type Tag = { readonly text: string; readonly tag: 'warning' | 'late' | 'soon' | 'done' | 'plain' };

/** The result: a level or stage of one that was made, else what came of it. */
export function resultTag(
  language: Language,
  book: ReferenceBook,
  of: Pick<Assessment, 'state' | 'level' | 'stage'>,
): Tag {
  const w = assessmentWords[language];
  if (of.state !== 'completed') return { text: w.states[of.state], tag: 'plain' };
  if (of.stage !== null) {
    return {
      text: stageWords(language, book, of.stage),
      tag: tagOf(book, 'homicide-stage', `stage-${of.stage}`),
    };
  }
  const level = of.level ?? '';
  return {
    text: book.name('assessment-level', level, language),
    tag: tagOf(book, 'assessment-level', level),
  };
}

function tagOf(book: ReferenceBook, list: 'homicide-stage' | 'assessment-level', key: string): Tag['tag'] {
  const tag = book.find(list, key)?.body['tag'];
  return tag === 'warning' || tag === 'soon' ? tag : 'plain';
}

/** "Stage 5 of 8: Escalation". */
export function stageWords(language: Language, book: ReferenceBook, stage: number): string {
  return assessmentWords[language].stage(
    stage,
    lastStage,
    book.name('homicide-stage', `stage-${stage}`, language),
  );
}

/** The state of a tool in a case, as a tag; a blank stands out. */
export function stateTag(language: Language, state: ToolState): Tag {
  const w = assessmentWords[language];
  if (state === 'not-yet') return { text: w.states['not-yet'], tag: 'late' };
  return { text: w.states[state], tag: state === 'completed' ? 'done' : 'plain' };
}

/** Who signed: a member of staff, a name from the source, or the system it came from. */
export function assessorName(
  language: Language,
  of: Pick<Assessment, 'assessorId' | 'assessorGiven' | 'source'>,
  names: ReadonlyMap<number, string>,
  book: ReferenceBook,
): string {
  const name = of.assessorId === null ? undefined : names.get(of.assessorId);
  return name ?? of.assessorGiven ?? book.name('source-system', of.source, language);
}

/** What was known of the assessor's training when it was signed. */
export function trainingWords(
  language: Language,
  of: Pick<Assessment, 'state' | 'training' | 'trainingEndsOn'>,
): string {
  const w = assessmentWords[language];
  if (of.state !== 'completed') return w.trainingNotAsked;
  switch (of.training) {
    case 'trained':
      return of.trainingEndsOn === null ? w.trained : w.trainedUntil(shortDay(language, of.trainingEndsOn));
    case 'not-required':
      return w.trainingNotRequired;
    case 'not-known':
      return w.trainingNotKnown;
  }
}

/** When it is due and why then, in one phrase; late once the day is past. */
export function dueWords(
  language: Language,
  book: ReferenceBook,
  due: Due,
  today: Temporal.PlainDate,
): { readonly text: string; readonly why: string; readonly isLate: boolean } {
  const w = assessmentWords[language];
  const isLate = Temporal.PlainDate.compare(due.on, today) < 0;
  const day = shortDay(language, due.on);
  return { text: isLate ? w.lateSince(day) : w.dueBy(day), why: whyWords(language, book, due), isLate };
}

function whyWords(language: Language, book: ReferenceBook, { why }: Due): string {
  const w = assessmentWords[language];
  switch (why.kind) {
    case 'recorded':
      return w.why.recorded(why.days);
    case 'first-review':
      return w.why.firstReview;
    case 'review':
      return w.why.review;
    case 'trigger':
      return w.why.trigger(
        lowerFirst(book.name('assessment-trigger', why.trigger, language)),
        shortDay(language, why.on),
      );
  }
}

/** Tool and result in a few words, for a tag beside a name: "SASH high". */
export function shortResult(language: Language, book: ReferenceBook, of: Assessment): Tag {
  const w = assessmentWords[language];
  const { text, tag } = resultTag(language, book, of);
  return { text: w.toolAndResult(book.name('assessment-tool', of.tool, language), lowerFirst(text)), tag };
}

/** How sure the product is of what it says of a tool. */
export function sureWords(language: Language, book: ReferenceBook, tool: string): string {
  const entry = book.find('assessment-tool', tool);
  if (entry === undefined) return '';
  return assessmentWords[language].sure[entry.confidence];
}

/** Staff named in assessments: to read their names at once. */
export function assessmentStaff(assessments: readonly Assessment[]): readonly number[] {
  return assessments.flatMap((each) => [
    ...(each.assessorId === null ? [] : [each.assessorId]),
    ...(each.byStaffId === null ? [] : [each.byStaffId]),
    ...each.disagreements.flatMap(({ byStaffId }) => (byStaffId === null ? [] : [byStaffId])),
  ]);
}
