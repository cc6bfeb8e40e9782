// What Today needs of the force's rules: gaps and how many of them one role is shown a day, and when a blank is work.

import { clockedTools, triggerRules } from '#assessments';
import { escalationOf, responseTargets, targetsOverTime } from '#breaches';
import type { Escalation, ResponseTargets, TargetsFrom } from '#breaches';
import { considerationLimits } from '#interventions';
import type { ConsiderationLimits } from '#interventions';
import { dayBudget, watchRules } from '#orders';
import type { WatchRules } from '#orders';
import type { ReferenceBook } from '#reference';
import { contactRules } from '#victims';

import type { AssessmentClocks } from './kinds/assessment-work-store.ts';
import type { ContactWork } from './kinds/contact-work-store.ts';
import { managementRules } from './kinds/management-rules.ts';
import type { ManagementRules } from './kinds/management-rules.ts';
import { caseLimits } from './kinds/case-limits.ts';
import type { CaseLimits } from './kinds/case-limits.ts';
import type { WorkBudget } from './kinds/work-rule.ts';
import { allQueueRules } from './queues/queue.ts';
import type { AllQueueRules } from './queues/queue.ts';

export type Watch = {
  readonly rules: WatchRules;
  /** How many blanks of each budget the role is shown a day. */
  readonly budgets: Readonly<Record<WorkBudget, number>>;
  readonly considered: ConsiderationLimits;
  readonly assessed: AssessmentClocks;
  readonly contact: ContactWork;
  readonly managed: ManagementRules;
  readonly cases: CaseLimits;
  readonly queues: AllQueueRules;
  /**
   * Times set for answering a breach as they stood over time, for how long one is work of the day, and whether the viewer
   * is told when one is missed.
   */
  readonly response: Pick<ResponseTargets, 'watchedDays'> & {
    readonly overTime: readonly [TargetsFrom, ...TargetsFrom[]];
    readonly told: Escalation | null;
  };
};

/** The watch for one role and rank, from the reference data in force. */
export function watchFor(book: ReferenceBook, role: string, rank: string | null = null): Watch {
  const considered = considerationLimits(book);
  const { intervals, ...rulesOfContact } = contactRules(book);
  return {
    rules: watchRules(book),
    budgets: {
      gaps: dayBudget(book, 'gap-budget', role),
      considerations: dayBudget(book, 'consideration-budget', role),
      closures: dayBudget(book, 'closure-budget', role),
    },
    considered,
    assessed: {
      tools: clockedTools(book),
      triggers: triggerRules(book),
      forDays: considered.blankForDays,
    },
    contact: { ...rulesOfContact, intervals: [...intervals], forDays: considered.blankForDays },
    managed: managementRules(book),
    cases: caseLimits(book),
    queues: allQueueRules(book),
    response: {
      watchedDays: responseTargets(book).watchedDays,
      overTime: targetsOverTime(book),
      told: escalationOf({ role, rank }),
    },
  };
}
