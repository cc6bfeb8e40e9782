// Which answer stands for each intervention of one crime and suspect, and what state it is in: pure, from every entry in order.

import { londonDate } from '#platform';

import type { Answer, Consideration, ConsiderationAnswer } from './consideration.ts';

/** `waiting`: needs a second reader. `disagreed`: the second reader does not agree, so it is to be answered again. */
export type AnswerState = 'stands' | 'waiting' | 'disagreed';

export type StandingAnswer = {
  readonly entry: Consideration;
  readonly answer: ConsiderationAnswer & { readonly answer: Answer };
  readonly state: AnswerState;
  /** Day on which the intervention was first considered here, whatever was answered then. */
  readonly firstOn: Temporal.PlainDate;
};

/** The state of one answer: a second reader is another person than the author, and the newest reading counts. */
export function answerState(
  entry: Pick<Consideration, 'byStaffId'>,
  answer: Pick<ConsiderationAnswer, 'needsSecondReader' | 'readings'>,
): AnswerState {
  const reading = answer.readings.findLast((each) => each.byStaffId !== entry.byStaffId);
  if (reading !== undefined) return reading.agrees ? 'stands' : 'disagreed';
  return answer.needsSecondReader ? 'waiting' : 'stands';
}

/** Entries in the order in which they were recorded. */
export function inOrder(entries: readonly Consideration[]): readonly Consideration[] {
  return entries.toSorted((a, b) => Temporal.Instant.compare(a.recordedAt, b.recordedAt) || a.id - b.id);
}

/** The newest answer to each intervention, by key; one withdrawn as an error no longer stands, nor does its first day. */
export function standingAnswers(entries: readonly Consideration[]): ReadonlyMap<string, StandingAnswer> {
  const standing = new Map<string, StandingAnswer>();
  for (const entry of inOrder(entries)) {
    for (const given of entry.answers) {
      const { intervention, answer } = given;
      if (answer === 'withdrawn') {
        standing.delete(intervention);
        continue;
      }
      const day = londonDate(entry.occurredAt);
      const before = standing.get(intervention)?.firstOn ?? day;
      standing.set(intervention, {
        entry,
        answer: { ...given, answer },
        state: answerState(entry, given),
        firstOn: Temporal.PlainDate.compare(before, day) <= 0 ? before : day,
      });
    }
  }
  return standing;
}

/** What is asked for and has no answer that stands, in the order asked. */
export function blanks(asked: readonly string[], standing: ReadonlyMap<string, unknown>): readonly string[] {
  return asked.filter((key) => !standing.has(key));
}

/** Which entry an answer replaced, and whether it still stands: for showing both. */
export function isReplaced(
  entries: readonly Consideration[],
  entry: Pick<Consideration, 'id'>,
  intervention: string,
): boolean {
  const ordered = inOrder(entries);
  const at = ordered.findIndex((each) => each.id === entry.id);
  return ordered
    .slice(at + 1)
    .some((later) => later.answers.some((answer) => answer.intervention === intervention));
}
