// Reads the forms about a breach that is recorded already: a decision, a result, what was breached.

import { fieldText, ok, readChoice, readText, refused } from '#platform';
import type { FormBody } from '#platform';

import type { NewBreachEvent } from './breach-store.ts';
import { noVictim } from './breach.ts';
import type { BreachRecord } from './breach.ts';
import { beforeMade } from './order-doubt.ts';
import { decisionsFor, resultsFor } from './permitted-actions.ts';
import { longestText, readCondition, readReason, readTold } from './read-answers.ts';
import type { NamedMeasure, ReadAnswer } from './read-answers.ts';
import { readMoment } from './read-moment.ts';
import type { MomentFields } from './read-moment.ts';
import type { FieldProblem } from './report-problems.ts';

const stepFields: MomentFields = {
  day: 'on',
  time: 'onTime',
  needed: 'step-date-needed',
  notADate: 'step-not-a-date',
  timeNeeded: 'step-time-needed',
  notATime: 'step-not-a-time',
  inFuture: 'step-in-future',
};

/** What a form about a breach is read against. */
export type ActionSources = {
  readonly role: string;
  readonly now: Temporal.Instant;
  readonly record: BreachRecord;
};

export type ReadEvents = ReadAnswer<readonly NewBreachEvent[]>;

/** What will be done, decided by whoever sends it. Leaving the person at liberty needs a supervisor and a reason. */
export function readDecision(
  form: FormBody,
  reasonKeys: readonly string[],
  given: ActionSources,
): ReadEvents {
  const problems: FieldProblem[] = [];
  const choice = readChoice(form, 'decision', decisionsFor(given.role));
  if (!choice.ok || choice.value === null) {
    problems.push({ field: 'decision', problem: 'step-needed' });
    return refused(problems);
  }
  const at = readStepMoment(form, given, problems);
  if (choice.value === 'no-arrest') {
    const why = readReason(form, reasonKeys, problems);
    if (problems.length > 0 || at === null || why === null) return refused(problems);
    return ok([{ step: 'decided', occurredAt: at, ...why }]);
  }
  const note = readText(form, 'reasonNote', longestText);
  if (!note.ok) problems.push({ field: 'reasonNote', problem: 'note-too-long' });
  if (problems.length > 0 || at === null || !note.ok) return refused(problems);
  const event = { occurredAt: at, note: note.value };
  return choice.value === 'voluntary-interview'
    ? ok([{ ...event, step: 'decided', reason: 'voluntary-interview' }])
    : ok([{ ...event, step: choice.value }]);
}

/** What police or a court did later. An end without charge, and what a court did, are said in words. */
export function readBreachResult(form: FormBody, given: ActionSources): ReadEvents {
  const problems: FieldProblem[] = [];
  const step = readChoice(form, 'result', resultsFor(given.role));
  if (!step.ok || step.value === null) {
    problems.push({ field: 'result', problem: 'step-needed' });
    return refused(problems);
  }
  const at = readStepMoment(form, given, problems);
  const note = readText(form, 'note', longestText);
  if (!note.ok) problems.push({ field: 'note', problem: 'note-too-long' });
  else if (note.value === null && (step.value === 'no-further-action' || step.value === 'court-result')) {
    problems.push({ field: 'note', problem: 'why-needed' });
  }
  if (problems.length > 0 || at === null || !note.ok) return refused(problems);
  return ok([{ step: step.value, occurredAt: at, note: note.value }]);
}

/** What the form about the victim offers. */
export const tellingChoices = ['told', 'no-victim'] as const;

/** That the victim was told, or that there is none. */
export function readVictimTold(
  form: FormBody,
  methodKeys: readonly string[],
  given: ActionSources,
): ReadEvents {
  const choice = readChoice(form, 'victim', tellingChoices);
  if (!choice.ok || choice.value === null) return refused([{ field: 'victim', problem: 'victim-needed' }]);
  if (choice.value === 'no-victim') {
    return ok([{ step: 'victim-not-told', occurredAt: given.now, reason: noVictim }]);
  }
  const read = readTold(form, methodKeys, given.now, given.record.breach.occurredFrom);
  return read.ok ? ok([{ step: 'victim-told', occurredAt: read.value.at, method: read.value.method }]) : read;
}

/** What was breached: said for the first time, or put right with the reason why. */
export function readIdentification(
  form: FormBody,
  measures: readonly NamedMeasure[],
  given: ActionSources,
  /** Whether the order was made after this breach, so that somebody has to say why it is named. */
  isBeforeMade: (measureId: number) => boolean = () => false,
): ReadEvents {
  const problems: FieldProblem[] = [];
  const { record, now } = given;
  const found = readCondition(fieldText(form, 'condition'), measures);
  if (found === null) problems.push({ field: 'condition', problem: 'measure-needed' });
  else if (found.measure.id === record.measure?.id && found.clauseNo === record.clauseNo) {
    problems.push({ field: 'condition', problem: 'no-change' });
  }
  const note = readText(form, 'note', longestText);
  if (!note.ok) problems.push({ field: 'note', problem: 'note-too-long' });
  else if (note.value === null && record.measure !== null) {
    problems.push({ field: 'note', problem: 'why-needed' });
  }
  const aside = readText(form, 'aside', longestText);
  const why = aside.ok ? aside.value : null;
  const isDoubtful = found !== null && isBeforeMade(found.measure.id);
  if (!aside.ok) problems.push({ field: 'aside', problem: 'note-too-long' });
  else if (isDoubtful && why === null) problems.push({ field: 'aside', problem: 'before-made-why' });
  if (problems.length > 0 || found === null || !note.ok) return refused(problems);
  const doubted: readonly NewBreachEvent[] = isDoubtful
    ? [{ step: 'set-aside', occurredAt: now, reason: beforeMade, note: why }]
    : [];
  return ok([
    ...doubted,
    {
      step: record.measure === null ? 'identified' : 'corrected',
      occurredAt: now,
      measureId: found.measure.id,
      clauseNo: found.clauseNo,
      note: note.value,
    },
  ]);
}

function readStepMoment(
  form: FormBody,
  given: ActionSources,
  problems: FieldProblem[],
): Temporal.Instant | null {
  const read = readMoment(form, stepFields, given.now, problems);
  if (read === null) return null;
  if (Temporal.Instant.compare(given.record.breach.occurredFrom, read.at) > 0) {
    problems.push({ field: 'on', problem: 'step-before-it-happened' });
  }
  return read.at;
}
