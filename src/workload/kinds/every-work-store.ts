// Every kind of work as one table of SQL: each part in the file of its kind.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { londonDate } from '#platform';

import { queueRows } from '../queues/queue-store.ts';
import type { Watch } from '../watch.ts';
import { assessmentWorkRows } from './assessment-work-store.ts';
import { breachWorkRows } from './breach-work-store.ts';
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
 * are looked for on that person's orders alone; the other parts are narrowed by the database itself.
 */
export function everyWork(
  now: Temporal.Instant,
  force: SweepRules,
  personId: number | null = null,
): RawBuilder<unknown> {
  const today = londonDate(now);
  const missed = 'missed-opportunity';
  return sql.join(
    [
      ...breachWorkRows(now, today, force.response),
      ...orderWorkRows(today, force.rules, force.cases.application, personId),
      ...ownerWorkRows(today),
      ...considerationWorkRows(now, today, force.considered),
      ...assessmentWorkRows(now, today, force.assessed),
      ...managementWorkRows(now, today, force.managed, queueRows(missed, force.queues[missed], now)),
      ...caseWorkRows(now, today, force.cases, force.queues),
      ...meetingWorkRows(today),
    ],
    sql` UNION ALL `,
  );
}
