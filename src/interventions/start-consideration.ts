// What a form about considerations starts from: which rows it offers, and the earlier entry it amends.

import { fieldText, londonDate } from '#platform';
import type { FormBody } from '#platform';
import type { ReferenceBook } from '#reference';

import type { Consideration } from './consideration.ts';
import type { AskedRows } from './intervention.ts';
import { notConsidered } from './read-consideration.ts';
import { inOrder, standingAnswers } from './standing-answers.ts';
import type { StandingAnswer } from './standing-answers.ts';

/** Rows of the form and those under "add something else". Where nothing is asked for, the usual rows stand first. */
export function offeredRows(
  book: ReferenceBook,
  rows: AskedRows,
): { readonly first: readonly string[]; readonly others: readonly string[] } {
  if (rows.asked.length > 0) return { first: rows.asked, others: rows.others };
  const isUsual = (key: string) => book.find('intervention', key)?.body['place'] === 'first';
  return {
    first: rows.others.filter(isUsual),
    others: rows.others.filter((key) => !isUsual(key)),
  };
}

export type AmendedEntry = {
  /** The newest entry that is amended; null where the form starts empty. */
  readonly entry: Consideration | null;
  /** Answers the form is filled in with. */
  readonly answers: ReadonlyMap<string, StandingAnswer>;
};

/**
 * The entry a form amends: the one asked for, else what was recorded for the same crime today. Answers of it that no
 * later entry replaced are filled in.
 */
export function toAmend(
  entries: readonly Consideration[],
  ref: string | undefined,
  day: Temporal.PlainDate,
): AmendedEntry {
  const asked = entries.find((entry) => entry.ref === ref);
  const amended =
    asked === undefined ? entries.filter((entry) => londonDate(entry.occurredAt).equals(day)) : [asked];
  const ids = new Set(amended.map((entry) => entry.id));
  const answers = [...standingAnswers(entries)].filter(([, { entry }]) => ids.has(entry.id));
  return { entry: inOrder(amended).at(-1) ?? null, answers: new Map(answers) };
}

/**
 * A form as it was typed, over what somebody else recorded meanwhile: a row that was left alone takes their answer, so
 * that saving again does not take it back. A row that was answered keeps its own.
 */
export function keptOver(form: FormBody, amended: AmendedEntry): FormBody {
  const taken = Object.entries(prefilled(amended)).filter(([name]) => {
    const row = /^(?:answer|reason|again)-(.+)$/u.exec(name)?.[1];
    if (row === undefined) return false;
    const typed = fieldText(form, `answer-${row}`);
    return typed === '' || typed === notConsidered;
  });
  return { ...form, ...Object.fromEntries(taken) };
}

/** The values of a form filled in with an earlier entry; none where there is none. */
export function prefilled({ entry, answers }: AmendedEntry): Readonly<Record<string, string>> {
  if (entry === null) return {};
  const values: Record<string, string> = { place: entry.place, note: entry.note ?? '' };
  if (entry.wish !== null) values['wish'] = entry.wish;
  for (const [key, { answer }] of answers) {
    values[`answer-${key}`] = answer.answer;
    values[`reason-${key}`] = answer.reason ?? '';
    values[`again-${key}`] = answer.lookAgain ?? '';
  }
  return values;
}
