// Reads the form of an assessment: a state with what it needs, the grounds, the day it was made and the next review. Pure.

import { ok, readChoice, readDay, readText, refused } from '#platform';
import type { FormBody, Result } from '#platform';
import type { TrainingRecord } from '#users';

import { assessmentStates, lastStage } from './assessment.ts';
import type { Assessment, AssessmentState } from './assessment.ts';
import type { FieldProblem } from './assessment-problems.ts';
import type { Tool } from './tool.ts';
import { maySign } from './who-may-sign.ts';
import type { Signature } from './who-may-sign.ts';

export const longestReasons = 2000;
export const longestVersion = 60;

export type AssessmentSources = {
  readonly tool: Pick<Tool, 'levels' | 'isStaged' | 'course'>;
  /** Reasons by the state they belong to. */
  readonly reasons: ReadonlyMap<string, AssessmentState>;
  /** Training records of who sends the form. */
  readonly training: readonly TrainingRecord[];
  readonly today: Temporal.PlainDate;
  /** The assessment that is graded again; null for a new one. */
  readonly regraded: Pick<Assessment, 'id' | 'occurredOn'> | null;
};

export type ReadAssessment = Pick<
  Assessment,
  'toolVersion' | 'state' | 'level' | 'stage' | 'reason' | 'reasons' | 'nextReviewOn' | 'occurredOn'
> & { readonly signature: Signature };

const unsigned: Signature = { training: 'not-required', recordId: null, endsOn: null };

/**
 * The assessment a form describes. Refused: no state, no result or grounds for one that was made, no reason for one that
 * was not, days out of order, and a completed one by somebody whose training does not count. Saying that it was not
 * needed, or could not be made, is open to everyone who records.
 */
export function readAssessment(
  form: FormBody,
  sources: AssessmentSources,
): Result<ReadAssessment, readonly FieldProblem[]> {
  const problems: FieldProblem[] = [];
  const { tool, today } = sources;
  const state = chosen(form, 'state', assessmentStates);
  if (state === null) problems.push({ field: 'state', problem: 'state-needed' });
  const level = state === 'completed' && !tool.isStaged ? chosen(form, 'level', tool.levels) : null;
  const stage = state === 'completed' && tool.isStaged ? chosen(form, 'stage', stageTexts) : null;
  if (state === 'completed' && level === null && stage === null) {
    problems.push(
      tool.isStaged
        ? { field: 'stage', problem: 'stage-needed' }
        : { field: 'level', problem: 'level-needed' },
    );
  }
  const reason = state === null || state === 'completed' ? null : readReason(form, state, sources, problems);
  const reasons = readText(form, 'reasons', longestReasons);
  if (!reasons.ok) problems.push({ field: 'reasons', problem: 'reasons-too-long' });
  else if (reasons.value === null) {
    if (state === 'completed') problems.push({ field: 'reasons', problem: 'reasons-needed' });
    else if (reason?.startsWith('other-') === true) {
      problems.push({ field: 'reasons', problem: 'other-needs-words' });
    }
  }
  const version = readText(form, 'version', longestVersion);
  if (!version.ok) problems.push({ field: 'version', problem: 'version-too-long' });
  const occurredOn = readMade(form, sources, problems);
  const nextReviewOn = readReview(form, occurredOn ?? today, problems);
  const signed =
    state === 'completed' && occurredOn !== null
      ? maySign(tool.course, sources.training, { madeOn: occurredOn, signedOn: today })
      : ok(unsigned);
  if (!signed.ok) problems.unshift({ field: 'state', problem: signed.error });
  if (state === null || occurredOn === null || !reasons.ok || !version.ok || !signed.ok) {
    return refused(problems);
  }
  if (problems.length > 0) return refused(problems);
  return ok({
    state,
    level,
    stage: stage === null ? null : Number(stage),
    reason,
    reasons: reasons.value,
    toolVersion: version.value,
    occurredOn,
    nextReviewOn,
    signature: signed.value,
  });
}

const stageTexts = Array.from({ length: lastStage }, (_, place) => String(place + 1));

function chosen<T extends string>(form: FormBody, name: string, of: readonly T[]): T | null {
  const read = readChoice(form, name, of);
  return read.ok ? read.value : null;
}

function readReason(
  form: FormBody,
  state: AssessmentState,
  { reasons }: AssessmentSources,
  problems: FieldProblem[],
): string | null {
  const own = [...reasons].filter(([, of]) => of === state).map(([key]) => key);
  const reason = chosen(form, `reason-${state}`, own);
  if (reason === null) problems.push({ field: `reason-${state}`, problem: 'reason-needed' });
  return reason;
}

function readMade(
  form: FormBody,
  { today, regraded }: AssessmentSources,
  problems: FieldProblem[],
): Temporal.PlainDate | null {
  const read = readDay(form, 'made');
  if (!read.ok || read.value === null) {
    problems.push({ field: 'made', problem: 'made-not-a-date' });
    return null;
  }
  if (Temporal.PlainDate.compare(read.value, today) > 0) {
    problems.push({ field: 'made', problem: 'made-later-than-today' });
  } else if (regraded !== null && Temporal.PlainDate.compare(read.value, regraded.occurredOn) < 0) {
    problems.push({ field: 'made', problem: 'made-before-the-first' });
  }
  return read.value;
}

function readReview(
  form: FormBody,
  madeOn: Temporal.PlainDate,
  problems: FieldProblem[],
): Temporal.PlainDate | null {
  const read = readDay(form, 'review');
  if (!read.ok) {
    problems.push({ field: 'review', problem: 'review-not-a-date' });
    return null;
  }
  if (read.value !== null && Temporal.PlainDate.compare(read.value, madeOn) <= 0) {
    problems.push({ field: 'review', problem: 'review-not-later' });
  }
  return read.value;
}
