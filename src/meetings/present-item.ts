// A case of a meeting in words: why it is listed, what was saved by whom, what stands, what is still to do, and its actions.

import { answerLines } from '#interventions';
import type { Consideration } from '#interventions';
import { londonDate, shortDay, shortMoment } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import {
  adviceField,
  adviserField,
  confidenceField,
  decisionField,
  missingFields,
  papersField,
  pictureField,
  pillarField,
  questionField,
} from './item-state.ts';
import { actionState } from './meeting-action.ts';
import type { MeetingAction } from './meeting-action.ts';
import type { Section } from './meeting-kind.ts';
import { cy } from './meeting-words.cy.ts';
import { en } from './meeting-words.en.ts';
import { standingOf } from './meeting.ts';
import type { ItemReason, MeetingAnswer, MeetingEntry, MeetingItem } from './meeting.ts';

const meetingWords = { en, cy } as const;

/**
 * What is needed to put a meeting into words. `hide` keeps victims out of free text that goes on paper; on a wall it
 * gives null, because nobody can know whom a text names: nothing that was typed is shown there.
 */
export type ItemReader = {
  readonly language: Language;
  readonly book: ReferenceBook;
  readonly staff: ReadonlyMap<number, string>;
  readonly hide: (text: string) => string | null;
  /** Numbers of the crimes that reasons name, as their source writes them; by reference. */
  readonly numbers?: ReadonlyMap<string, string>;
};

/** Every reason a case is on the list, the strongest first. */
export function reasonLines(
  { language, book, hide, numbers }: ItemReader,
  of: Pick<MeetingItem, 'reasons' | 'why'>,
) {
  const why = of.why === null ? null : hide(of.why);
  return [
    ...of.reasons.map((reason) => ({ text: reasonText(language, book, reason, numbers), line: true })),
    ...(why === null ? [] : [{ text: why, line: true, quiet: true }]),
  ];
}

function reasonText(
  language: Language,
  book: ReferenceBook,
  { reason, recordRef, sinceOn }: ItemReason,
  numbers: ReadonlyMap<string, string> | undefined,
): string {
  const w = meetingWords[language];
  const name = book.name('meeting-reason', reason, language);
  const day = sinceOn === null ? null : shortDay(language, sinceOn);
  if (recordRef === null) return day === null ? name : w.reasonSince(name, day);
  const record = numbers?.get(recordRef) ?? recordRef;
  return day === null ? w.reason(name, record) : w.reasonRef(name, record, day);
}

/** Name of a field: a part of the form, or a pillar. */
function fieldName(language: Language, book: ReferenceBook, field: string, day: Temporal.PlainDate): string {
  const w = meetingWords[language];
  const pillar = book.all('mappa-pillar').find(({ key }) => pillarField(key) === field);
  if (pillar !== undefined) return w.pillar(pillar[language]);
  switch (field) {
    case decisionField:
      return w.fields.decision;
    case pictureField:
      return w.fields.picture;
    case questionField:
      return w.fields.question;
    case papersField:
      return w.fields.papers;
    case adviceField:
      return w.fields.advice;
    case adviserField:
      return w.fields.adviser;
    case confidenceField:
      return w.fields.confidence;
    default: {
      const paper = field.startsWith('paper-') ? field.slice('paper-'.length) : field;
      return book.nameThen('clinic-paper', paper, language, day);
    }
  }
}

/** An answer in words, those of the day it was saved: the choice, then what was said; where only words were given and none are shown, that they are there. */
function answerWords(
  { language, book, hide }: ItemReader,
  answer: MeetingAnswer,
  day: Temporal.PlainDate,
): string {
  const said = answer.words === null ? null : hide(answer.words);
  // A pillar that is filled is its plan: the words alone say so.
  const isPlan = answer.code === 'plan' && answer.field.startsWith('pillar-');
  if (isPlan && said !== null) return said;
  const parts = [...choiceWords(language, book, answer, day), ...(said === null ? [] : [said])];
  if (parts.length === 0) return meetingWords[language].writtenDown;
  return parts.join(answer.field.startsWith('pillar-') ? ': ' : '. ');
}

function choiceWords(
  language: Language,
  book: ReferenceBook,
  { field, code }: MeetingAnswer,
  day: Temporal.PlainDate,
): readonly string[] {
  const w = meetingWords[language];
  if (code === null) return [];
  if (field === decisionField) return [book.nameThen('meeting-decision', code, language, day)];
  if (field === confidenceField) return [book.nameThen('clinic-confidence', code, language, day)];
  if (field === papersField) return [code === 'all' ? w.allPapers : w.papersMissing];
  if (field.startsWith('pillar-')) return [code === 'plan' ? w.plan : w.nothingBecause];
  return [];
}

/** What stands for a case, field by field; papers one by one are said in their own line only where one is missing. */
export function standingRows(reader: ItemReader, item: Pick<MeetingItem, 'entries'>) {
  return [...standingOf(item.entries).values()]
    .filter(({ field }) => !field.startsWith('paper-'))
    .map((answer) => {
      const entry = item.entries.find(({ answers }) => answers.includes(answer));
      const day = entry === undefined ? reader.book.on : londonDate(entry.recordedAt);
      return {
        key: fieldName(reader.language, reader.book, answer.field, day),
        value: answerWords(reader, answer, day),
      };
    });
}

/** "Decided", or what is still to do. */
export function standingTag(
  { language, book }: Pick<ItemReader, 'language' | 'book'>,
  sections: readonly Section[],
  item: Pick<MeetingItem, 'entries'>,
): { readonly tag: 'done' | 'soon'; readonly text: string } {
  const w = meetingWords[language];
  const missing = missingFields(book, sections, standingOf(item.entries));
  if (missing.length === 0) return { tag: 'done', text: w.decided };
  const names = missing.map((field) => fieldName(language, book, field, book.on));
  return { tag: 'soon', text: w.missing(names.join('; ')) };
}

/** One save of a scribe: who and when, then each answer, what was considered, and each action. */
export function entryLines(
  reader: ItemReader,
  entry: MeetingEntry,
  actions: readonly MeetingAction[],
  considered: ReadonlyMap<number, Consideration>,
) {
  const { language, book, staff } = reader;
  const w = meetingWords[language];
  const day = londonDate(entry.recordedAt);
  const who = (entry.byStaffId === null ? undefined : staff.get(entry.byStaffId)) ?? w.nobody;
  const consideration = entry.considerationId === null ? undefined : considered.get(entry.considerationId);
  return [
    { text: w.savedBy(who, shortMoment(language, entry.recordedAt)) },
    ...entry.answers
      .filter(({ field }) => !field.startsWith('paper-'))
      .map((answer) => ({
        text: `${fieldName(language, book, answer.field, day)}: ${answerWords(reader, answer, day)}`,
        line: true,
      })),
    ...(consideration === undefined
      ? []
      : answerLines(language, consideration, book).map((text) => ({ text, line: true }))),
    ...actions
      .filter((action) => action.entryId === entry.id)
      .map((action) => ({ text: actionText(reader, action), line: true })),
  ];
}

/** What is to be done, by whom and by when; by its reference where no words are shown. */
export function actionText(reader: ItemReader, action: MeetingAction): string {
  const w = meetingWords[reader.language];
  const { ownerStaffId, dueOn } = actionState(action);
  const owner = reader.staff.get(ownerStaffId) ?? w.nobody;
  const words = reader.hide(action.words);
  const what = words === null ? action.ref : withoutStop(words);
  return w.actionLine(what, owner, shortDay(reader.language, dueOn));
}

/** What became of it. */
export function actionStanding(reader: ItemReader, action: MeetingAction, day: Temporal.PlainDate) {
  const { language, staff, hide } = reader;
  const w = meetingWords[language];
  const { state, ended, dueOn } = actionState(action);
  if (ended === null) {
    const isLate = Temporal.PlainDate.compare(dueOn, day) < 0;
    return {
      tag: isLate ? ('late' as const) : ('plain' as const),
      text: isLate ? w.actionLate : w.actionOpen,
    };
  }
  const who = staff.get(ended.byStaffId) ?? w.nobody;
  const on = shortDay(language, londonDate(ended.at));
  const said = hide(ended.words);
  if (state === 'done') {
    return {
      tag: 'done' as const,
      text: said === null ? w.actionDoneBy(who, on) : w.actionDone(who, on, said),
    };
  }
  return {
    tag: 'plain' as const,
    text: said === null ? w.actionDroppedBy(who, on) : w.actionDropped(who, on, said),
  };
}

function withoutStop(text: string): string {
  return text.replace(/[\s.]+$/u, '');
}

/** Everybody named in these cases and actions. */
export function staffIn(items: readonly MeetingItem[], actions: readonly MeetingAction[]): readonly number[] {
  return [
    ...items.flatMap(({ entries }) => entries.flatMap(({ byStaffId }) => byStaffId ?? [])),
    ...actions.flatMap((action) => [
      action.ownerStaffId,
      actionState(action).ownerStaffId,
      ...action.events.map(({ byStaffId }) => byStaffId),
    ]),
  ];
}

/** References of the records that these reasons name. */
export function recordsIn(items: readonly Pick<MeetingItem, 'reasons'>[]): readonly string[] {
  return items.flatMap(({ reasons }) => reasons.flatMap(({ recordRef }) => recordRef ?? []));
}
