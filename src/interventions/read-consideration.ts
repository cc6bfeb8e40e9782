// Reads the form of what was considered: only rows that were answered, each "not now" and "not suitable" with its reason.

import { fieldText, ok, readChoice, readText, refused } from '#platform';
import type { FormBody, Result } from '#platform';

import { answers, places, wishes } from './consideration.ts';
import type { Answer, Place, Wish } from './consideration.ts';
import type { NewAnswer } from './consideration-store.ts';
import type { FieldProblem } from './consideration-problems.ts';
import type { StandingAnswer } from './standing-answers.ts';

export const longestNote = 500;
/** Value of the row left alone. */
export const notConsidered = 'not-considered';

export type ConsiderationSources = {
  /** Every intervention the form offers, in its order. */
  readonly offered: readonly string[];
  readonly reasons: readonly string[];
  /** Days to look again, by key. */
  readonly lookAgain: ReadonlyMap<string, number>;
  readonly hasVictim: boolean;
  /** True where the record shows a sign of high risk: "not suitable" then waits for a second reader. */
  readonly isHighRisk: boolean;
  readonly day: Temporal.PlainDate;
  /** Answers the form was filled in with, when an earlier entry is amended. */
  readonly amends: ReadonlyMap<string, StandingAnswer>;
  /** Words of the amended entry; null for a new one. */
  readonly before: { readonly place: Place; readonly wish: Wish | null; readonly note: string | null } | null;
};

export type ReadConsideration = {
  readonly answers: readonly NewAnswer[];
  readonly place: Place;
  readonly wish: Wish | null;
  readonly note: string | null;
};

/**
 * The answers of a form. Refused: no row answered, a reason missing, a reason without an answer, "other" without a
 * note, no place, no word of the victim where there is one, and an amendment that changes nothing.
 */
export function readConsideration(
  form: FormBody,
  sources: ConsiderationSources,
): Result<ReadConsideration, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const rows = sources.offered.flatMap((key) => readRow(form, key, sources, problems));
  const note = readText(form, 'note', longestNote);
  if (!note.ok) problems.push({ field: 'note', problem: 'note-too-long' });
  else if (note.value === null && rows.some((row) => row.reason === 'other')) {
    problems.push({ field: 'note', problem: 'note-needed' });
  }
  const wish = readChoice(form, 'wish', wishes);
  const given = wish.ok ? wish.value : null;
  if (given === null && sources.hasVictim) problems.push({ field: 'wish', problem: 'wish-needed' });
  const place = readChoice(form, 'place', places);
  if (!place.ok || place.value === null) {
    problems.push({ field: 'place', problem: 'place-needed' });
    return refused(none(sources, rows, problems));
  }
  if (!note.ok) return refused(none(sources, rows, problems));
  const read = { answers: rows, place: place.value, wish: given, note: note.value };
  const all = none(sources, rows, problems, isUnchanged(sources, read));
  return all.length > 0 ? refused(all) : ok(read);
}

/** The problem of an empty form stands first: it is about the rows, which stand first on the page. */
function none(
  sources: ConsiderationSources,
  rows: readonly NewAnswer[],
  problems: readonly FieldProblem[],
  unchanged = false,
): readonly FieldProblem[] {
  const field = `answer-${sources.offered[0] ?? ''}`;
  if (
    sources.before === null &&
    rows.length === 0 &&
    problems.every((each) => each.intervention === undefined)
  ) {
    return [{ field, problem: 'no-answer' }, ...problems];
  }
  return unchanged ? [{ field, problem: 'nothing-changed' }, ...problems] : problems;
}

function isUnchanged({ before }: ConsiderationSources, read: ReadConsideration): boolean {
  if (before === null || read.answers.length > 0) return false;
  return before.place === read.place && before.wish === read.wish && before.note === read.note;
}

/** One row: nothing where it was left alone or is as it was. */
function readRow(
  form: FormBody,
  key: string,
  sources: ConsiderationSources,
  problems: FieldProblem[],
): readonly NewAnswer[] {
  const chosen = readChoice(form, `answer-${key}`, answers);
  const reasonGiven = sources.reasons.find((each) => each === fieldText(form, `reason-${key}`)) ?? null;
  const before = sources.amends.get(key)?.answer;
  if (!chosen.ok || chosen.value === null) {
    if (reasonGiven !== null && before === undefined) {
      problems.push({ field: `answer-${key}`, problem: 'answer-needed', intervention: key });
    }
    return before === undefined ? [] : [{ ...bare(key), answer: 'withdrawn' }];
  }
  const answer = chosen.value;
  const needsReason = answer === 'not-now' || answer === 'not-suitable';
  const reason = needsReason ? reasonGiven : null;
  if (needsReason && reason === null) {
    problems.push({ field: `reason-${key}`, problem: 'reason-needed', intervention: key });
  }
  const again = answer === 'not-now' ? fieldText(form, `again-${key}`) : '';
  const days = sources.lookAgain.get(again);
  const isSame =
    before !== undefined &&
    before.answer === answer &&
    before.reason === reason &&
    (before.lookAgain ?? '') === (days === undefined ? '' : again);
  if (isSame) return [];
  return [
    {
      ...bare(key),
      answer,
      reason,
      lookAgain: days === undefined ? null : again,
      lookAgainOn: days === undefined ? null : sources.day.add({ days }),
      needsSecondReader: needsSecondReader(answer, sources.isHighRisk),
    },
  ];
}

function bare(intervention: string) {
  return { intervention, reason: null, lookAgain: null, lookAgainOn: null, needsSecondReader: false };
}

/** Saying that something is not suitable for somebody at high risk is not for one person alone. */
function needsSecondReader(answer: Answer, isHighRisk: boolean): boolean {
  return answer === 'not-suitable' && isHighRisk;
}
