// What an officer answers when a breach is reported, for tests of its last page; and the breaches a person then has.

import type { Db } from '#platform';

import type { MadePerson } from './facts.ts';

/** Every answer of a report that may be kept as it stands; the condition is not known yet. */
export const breachAnswers = {
  which: { which: 'not-sure' },
  what: {
    'occurred-day': '25',
    'occurred-month': '11',
    'occurred-year': '2026',
    occurredTime: '06:40',
    'reported-day': '25',
    'reported-month': '11',
    'reported-year': '2026',
    reportedTime: '07:00',
    channels: ['message', 'phone'],
    account: 'Sent four messages to Victim A',
  },
  evidence: { evidence: 'messages', evidenceNote: 'On her phone' },
  action: { action: 'not-arrested', reason: 'not-necessary', alsoCrime: 'not-known' },
  victim: { victim: 'not-yet' },
} as const;

/** References of a person's breaches, oldest first. */
export async function breachesOf(db: Db, person: MadePerson): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('breach')
    .select('ref')
    .where('subject_nominal_id', '=', person.nominalId)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.ref);
}
