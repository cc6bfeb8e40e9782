// Reads what a scribe sent about a case: the decision with what it needs, the parts asked for, and actions with owner and day.

import { fieldText, fieldValues, readDay, readText } from '#platform';
import type { FormBody } from '#platform';
import type { ReferenceBook } from '#reference';

import type { NewAction } from './action-store.ts';
import {
  adviceField,
  adviserField,
  confidenceField,
  decisionField,
  papersField,
  pictureField,
  pillarCodes,
  pillarField,
  questionField,
} from './item-state.ts';
import type { Section } from './meeting-kind.ts';
import type { MeetingAnswer } from './meeting.ts';

export const longestWords = 1000;
export const longestAction = 300;
/** How many actions a form has room for; saving again gives room for more. */
export const actionRows = [1, 2] as const;

export type ItemProblem =
  | 'choose'
  | 'words-needed'
  | 'action-needed'
  | 'too-long'
  | 'owner-needed'
  | 'due-needed'
  | 'due-past'
  | 'action-words-needed'
  | 'adviser-needed'
  | 'nothing-to-save';

export type ItemFieldProblem = { readonly field: string; readonly problem: ItemProblem };

export type ItemSources = {
  readonly book: ReferenceBook;
  readonly sections: readonly Section[];
  readonly standing: ReadonlyMap<string, MeetingAnswer>;
  /** Who can be given an action. */
  readonly owners: readonly number[];
  readonly day: Temporal.PlainDate;
  /** Whether an action of this case is open already. */
  readonly hasOpenAction: boolean;
};

export type ReadItem = {
  /** Only what differs from what stands. */
  readonly answers: readonly MeetingAnswer[];
  readonly actions: readonly NewAction[];
  readonly problems: readonly ItemFieldProblem[];
};

/** The form's answers and actions, with everything that is wrong by field. */
export function readItemForm(form: FormBody, sources: ItemSources): ReadItem {
  const problems: ItemFieldProblem[] = [];
  const actions = actionRows.flatMap((row) => readAction(form, row, sources, problems));
  const given = [
    ...sources.sections.flatMap((section) => readSection(form, section, sources, problems)),
    ...readDecision(form, sources, actions.length > 0 || sources.hasOpenAction, problems),
  ];
  return { answers: given.filter((answer) => differs(answer, sources.standing)), actions, problems };
}

function differs(answer: MeetingAnswer, standing: ReadonlyMap<string, MeetingAnswer>): boolean {
  const before = standing.get(answer.field);
  return before === undefined || before.code !== answer.code || before.words !== answer.words;
}

function textOf(form: FormBody, field: string, problems: ItemFieldProblem[]): string | null {
  const read = readText(form, field, longestWords);
  if (read.ok) return read.value;
  problems.push({ field, problem: 'too-long' });
  return null;
}

function readDecision(
  form: FormBody,
  { book }: ItemSources,
  hasAction: boolean,
  problems: ItemFieldProblem[],
): readonly MeetingAnswer[] {
  const chosen = fieldText(form, decisionField);
  const said = textOf(form, 'decision-words', problems);
  if (chosen === '') {
    if (said !== null) problems.push({ field: decisionField, problem: 'choose' });
    return [];
  }
  const entry = book.entries('meeting-decision', 'en').find(({ key }) => key === chosen);
  if (entry === undefined) {
    problems.push({ field: decisionField, problem: 'choose' });
    return [];
  }
  if (entry.body['text'] === true && said === null) {
    problems.push({ field: 'decision-words', problem: 'words-needed' });
  }
  if (entry.body['action'] === true && !hasAction)
    problems.push({ field: 'action-1', problem: 'action-needed' });
  return [{ field: decisionField, code: entry.key, words: said }];
}

function readSection(
  form: FormBody,
  section: Section,
  { book }: ItemSources,
  problems: ItemFieldProblem[],
): readonly MeetingAnswer[] {
  const plain = (field: string): readonly MeetingAnswer[] => {
    const said = textOf(form, field, problems);
    return said === null ? [] : [{ field, code: null, words: said }];
  };
  switch (section) {
    case 'considered':
      return [];
    case 'picture':
      return plain(pictureField);
    case 'question':
      return plain(questionField);
    case 'pillars':
      return book
        .entries('mappa-pillar', 'en')
        .flatMap(({ key }) => readPillar(form, pillarField(key), problems));
    case 'papers':
      return readPapers(form, book, problems);
    case 'advice': {
      const sure = fieldText(form, confidenceField);
      const known = book.entries('clinic-confidence', 'en').find(({ key }) => key === sure);
      const advice = plain(adviceField);
      const adviser = plain(adviserField);
      const isUnnamed = adviser.length === 0 && !problems.some(({ field }) => field === adviserField);
      if (advice.length > 0 && isUnnamed) problems.push({ field: adviserField, problem: 'adviser-needed' });
      return [
        ...advice,
        ...adviser,
        ...(known === undefined ? [] : [{ field: confidenceField, code: known.key, words: null }]),
      ];
    }
  }
}

/** A pillar is a plan in words, or none and why. */
function readPillar(form: FormBody, field: string, problems: ItemFieldProblem[]): readonly MeetingAnswer[] {
  const code = pillarCodes.find((each) => each === fieldText(form, field));
  const said = textOf(form, `${field}-words`, problems);
  if (code === undefined && said === null) return [];
  if (code === undefined) {
    problems.push({ field, problem: 'choose' });
    return [];
  }
  if (said === null) {
    problems.push({ field: `${field}-words`, problem: 'words-needed' });
    return [];
  }
  return [{ field, code, words: said }];
}

/** Which papers were seen; where one is missing, why the clinic goes on without it. */
function readPapers(
  form: FormBody,
  book: ReferenceBook,
  problems: ItemFieldProblem[],
): readonly MeetingAnswer[] {
  const papers = book.entries('clinic-paper', 'en').map(({ key }) => key);
  const seen = new Set(fieldValues(form, papersField));
  const said = textOf(form, 'papers-words', problems);
  if (seen.size === 0 && said === null) return [];
  const isWhole = papers.every((key) => seen.has(key));
  if (!isWhole && said === null) {
    problems.push({ field: 'papers-words', problem: 'words-needed' });
    return [];
  }
  return [
    ...papers.map((key) => ({
      field: `paper-${key}`,
      code: seen.has(key) ? 'seen' : 'missing',
      words: null,
    })),
    { field: papersField, code: isWhole ? 'all' : 'missing', words: said },
  ];
}

function readAction(
  form: FormBody,
  row: number,
  { owners, day }: ItemSources,
  problems: ItemFieldProblem[],
): readonly NewAction[] {
  const field = `action-${row}`;
  const said = readText(form, field, longestAction);
  if (!said.ok) {
    problems.push({ field, problem: 'too-long' });
    return [];
  }
  const owner = owners.find((id) => String(id) === fieldText(form, `owner-${row}`));
  if (said.value === null) {
    if (owner !== undefined) problems.push({ field, problem: 'action-words-needed' });
    return [];
  }
  if (owner === undefined) problems.push({ field: `owner-${row}`, problem: 'owner-needed' });
  const due = readDay(form, `due-${row}`);
  if (!due.ok || due.value === null) {
    problems.push({ field: `due-${row}`, problem: 'due-needed' });
    return [];
  }
  if (Temporal.PlainDate.compare(due.value, day) < 0)
    problems.push({ field: `due-${row}`, problem: 'due-past' });
  return owner === undefined ? [] : [{ words: said.value, ownerStaffId: owner, dueOn: due.value }];
}

/** A form filled in with what stands: each part as it was last saved; the question as it was put forward. */
export function filledWith(
  standing: ReadonlyMap<string, MeetingAnswer>,
  why: string | null,
): Readonly<Record<string, string | readonly string[]>> {
  const values: Record<string, string | readonly string[]> = {};
  const seen: string[] = [];
  for (const { field, code, words } of standing.values()) {
    if (field.startsWith('paper-')) {
      if (code === 'seen') seen.push(field.slice('paper-'.length));
    } else if (code === null) values[field] = words ?? '';
    else {
      values[field] = code;
      values[`${field}-words`] = words ?? '';
    }
  }
  if (seen.length > 0) values[papersField] = seen;
  if (values[questionField] === undefined && why !== null) values[questionField] = why;
  return values;
}
