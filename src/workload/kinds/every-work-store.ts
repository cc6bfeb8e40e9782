// Every kind of work as one table of SQL: each part in the file of its kind.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { londonDate } from '#platform';

import { isMissedOpportunity } from '../queues/queue-store.ts';
import type { Watch } from '../watch.ts';
import { assessmentWorkRows } from './assessment-work-store.ts';
import { breachWorkRows } from './breach-work-store.ts';
import type { Bound } from './case-items-store.ts';
import { caseWorkRows } from './case-work-store.ts';
import { considerationWorkRows } from './consideration-work-store.ts';
import { meetingWorkRows } from './meeting-work-store.ts';
import { managementWorkRows } from './management-work-store.ts';
import { orderWorkRows } from './order-work-store.ts';
import { ownerWorkRows } from './owner-work-store.ts';

/** The rules that the sweep asks of the force. */
export type SweepRules = Pick<
  Watch,
  'rules' | 'considered' | 'assessed' | 'managed' | 'response' | 'cases' | 'queues'
>;

/**
 * What is to be done now, whoever it is for; each part is found through an index of the cards. For one person the gaps
 * are looked for on that person's orders alone; the other parts are narrowed by the database itself. With a bound, what
 * waits in cases beyond the most that are listed is a row without a name for each area: see `caseItems`.
 */
export function everyWork(
  now: Temporal.Instant,
  force: SweepRules,
  given: { readonly personId?: number; readonly bound?: Bound } = {},
): RawBuilder<unknown> {
  const { personId = null, bound = null } = given;
  const today = londonDate(now);
  const isMissed = isMissedOpportunity(force.queues['missed-opportunity'], now);
  return sql.join(
    [
      ...breachWorkRows(now, today, force.response),
      ...orderWorkRows(today, force.rules, force.cases.application, personId, bound),
      ...ownerWorkRows(today),
      ...considerationWorkRows(now, today, force.considered, bound),
      ...assessmentWorkRows(now, today, force.assessed, bound),
      ...managementWorkRows(now, today, force.managed, isMissed, bound),
      ...caseWorkRows(now, today, force.cases, force.queues, bound),
      ...meetingWorkRows(today),
    ],
    sql` UNION ALL `,
  );
}

/** Days back from which a claim can still be of something that waits: a case is on the list for no longer. */
export function longestWait(force: SweepRules): number {
  const { considered, assessed, managed, cases, queues } = force;
  return Math.max(
    considered.blankForDays,
    assessed.forDays,
    managed.closure.programmeDays,
    managed.closure.watchDays,
    cases.four.forDays ?? 36_500,
    cases.linking.forDays ?? 36_500,
    ...Object.values(queues).map(({ days }) => days),
  );
}
