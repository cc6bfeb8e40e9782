// Every kind of work as one table of SQL: each part in the file of its kind.

import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { londonDate } from '#platform';

import { isMissedOpportunity } from '../queues/queue-store.ts';
import type { Watch } from '../watch.ts';
import { assessmentWorkRows } from './assessment-work-store.ts';
import { breachWorkRows } from './breach-work-store.ts';
import { caseWorkRows } from './case-work-store.ts';
import { considerationWorkRows } from './consideration-work-store.ts';
import { contactWorkRows } from './contact-work-store.ts';
import { meetingWorkRows } from './meeting-work-store.ts';
import { managementWorkRows } from './management-work-store.ts';
import { orderWorkRows } from './order-work-store.ts';
import { ownerWorkRows } from './owner-work-store.ts';
import { workRules } from './work-rules.ts';

/** The rules that the sweep asks of the force. */
export type SweepRules = Pick<
  Watch,
  'rules' | 'considered' | 'assessed' | 'contact' | 'managed' | 'response' | 'cases' | 'queues'
>;

/**
 * What is to be done now, whoever it is for; each part is found through an index of the cards. For some people the gaps
 * are looked for on their orders alone; the other parts are narrowed by the database itself. `which` takes the kinds that
 * are kept as a list, those that are worked out at each reading, or all.
 */
export function everyWork(
  now: Temporal.Instant,
  force: SweepRules,
  given: { readonly people?: readonly number[]; readonly which?: 'kept' | 'unkept' } = {},
): RawBuilder<unknown> {
  const { people = null, which } = given;
  const today = londonDate(now);
  const isMissed = isMissedOpportunity(force.queues['missed-opportunity'], now);
  const parts = [
    ...breachWorkRows(now, today, force.response),
    ...orderWorkRows(today, force.rules, force.cases.application, people),
    ...ownerWorkRows(today),
    ...considerationWorkRows(now, today, force.considered),
    ...assessmentWorkRows(now, today, force.assessed),
    ...contactWorkRows(now, today, force.contact),
    ...managementWorkRows(now, today, force.managed, isMissed),
    ...caseWorkRows(now, today, force.cases, force.queues),
    ...meetingWorkRows(today),
  ];
  const wanted = parts.filter(
    ({ kind }) => which === undefined || workRules[kind].kept === (which === 'kept'),
  );
  return sql.join(
    wanted.map(({ rows }) => rows),
    sql` UNION ALL `,
  );
}
