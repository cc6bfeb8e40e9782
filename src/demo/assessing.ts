// Assessments and events of risk as rows of the sheets.

import type { DayNumber } from './days.ts';
import { dayText } from './days.ts';
import type { ForceMaker } from './force-maker.ts';

export type NewAssessment = {
  readonly crime: number;
  readonly subject: number;
  readonly tool: string;
  readonly day: DayNumber;
  readonly at: string;
  readonly result:
    | { readonly level: string }
    | { readonly stage: number }
    | { readonly state: 'not-needed' | 'refused'; readonly reason: string };
  readonly reasons?: string;
  readonly nextReview?: DayNumber;
  readonly regradeOf?: number;
  /** Who signed it here and the training record that was checked; left out for what a feed brought. */
  readonly by?: { readonly staff: number; readonly training: number | null };
};

/** Adds an assessment; returns its place. */
export function addAssessment(maker: ForceMaker, given: NewAssessment): number {
  const { result, by } = given;
  const isMade = !('state' in result);
  return maker.sheets.assessment.add({
    ref: maker.references.assessment(given.day),
    subject_nominal_id: given.subject,
    crime_id: given.crime,
    tool: given.tool,
    state: isMade ? 'completed' : result.state,
    level: 'level' in result ? result.level : null,
    stage: 'stage' in result ? result.stage : null,
    reason: 'reason' in result ? result.reason : null,
    reasons: given.reasons ?? null,
    next_review_on: given.nextReview === undefined ? null : dayText(given.nextReview),
    regrade_of_id: given.regradeOf ?? null,
    occurred_on: dayText(given.day),
    assessor_staff_id: by?.staff ?? null,
    training: by === undefined ? 'not-known' : isMade && by.training !== null ? 'trained' : 'not-required',
    staff_training_id: isMade ? (by?.training ?? null) : null,
    recorded_at: maker.calendar.notAfterNow(given.at),
    source_system: by === undefined ? 'crime-system' : 'gwarchod',
    entered_by: by?.staff ?? null,
  });
}
