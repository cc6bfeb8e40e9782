// What Today needs of the force's rules: gaps and how many of them one role is shown a day, and when a blank is work.

import { clockedTools } from '#assessments';
import { considerationLimits } from '#interventions';
import type { ConsiderationLimits } from '#interventions';
import { gapBudget, watchRules } from '#orders';
import type { WatchRules } from '#orders';
import type { ReferenceBook } from '#reference';

import type { AssessmentClocks } from './kinds/assessment-work-store.ts';

export type Watch = {
  readonly rules: WatchRules;
  readonly budget: number;
  readonly considered: ConsiderationLimits;
  readonly assessed: AssessmentClocks;
};

/** The watch for one role, from the reference data in force. */
export function watchFor(book: ReferenceBook, role: string): Watch {
  const considered = considerationLimits(book);
  return {
    rules: watchRules(book),
    budget: gapBudget(book, role),
    considered,
    assessed: { tools: clockedTools(book), forDays: considered.blankForDays },
  };
}
