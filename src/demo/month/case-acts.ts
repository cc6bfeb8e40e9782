// The case of CAREW through the month: considered, assessed, advised on, read a second time, looked at in a queue.

import { dayOf } from './hands.ts';
import { send } from './month.ts';
import type { Month } from './month.ts';
import { newestAdvice, waitingReading } from './month-store.ts';

/** Response officer, investigator, Domestic Abuse Officer, champion, supervisor and Legal Services. */
export async function workOnCase(month: Month): Promise<void> {
  const { person, crime } = month.of.carew;
  const about = `perpetrator=${person}&crime=${crime}`;
  await send(month, 'rees', 27, '15:10', `/considerations/new?${about}`, {
    'answer-bail-conditions': 'going-ahead',
    'answer-spo': 'not-now',
    'reason-spo': 'more-evidence',
    'again-spo': 'three-days',
    wish: 'supports',
    place: 'own-review',
    note: 'Two statements to take tonight',
  });
  await send(month, 'bowen', 26, '11:30', `/conduct-logs/new?${about}`, {
    victim: 'A',
    lines: [
      `${month.ago(31).toString()} 21:10 text 6 messages, asked her to come back`,
      `${month.ago(30).toString()} seen outside her work, 20 min in the car`,
      `${month.ago(28).toString()} 23:00 call 9 missed calls`,
    ].join('\n'),
  });
  await send(month, 'pryce', 26, '14:20', `/risk-assessments/new?${about}&tool=sash`, {
    state: 'completed',
    level: 'high',
    reasons: 'Contact comes closer together; waits near her work; does not accept that it is over.',
    ...dayOf('review', month.ago(12)),
  });
  await send(month, 'bowen', 25, '10:05', `/advice/new?crime=${crime}`, {
    who: 'role:legal-services',
    way: 'here',
    question: 'Is there enough for an interim order before the interview?',
  });
  await send(month, 'pritchard', 24, '16:40', `/advice/${await newestAdvice(month.db)}`, {
    answer: 'Yes, with the SASH and the log of events. Say what each condition would prevent.',
  });
  await send(month, 'rees', 24, '18:15', `/advice/new?crime=${crime}`, {
    who: 'staff:1243',
    way: 'phone',
    question: 'Which of the messages must be kept tonight?',
    answer: 'All of them: screen captures with the account, before he deletes them.',
  });
  await send(month, 'bowen', 23, '09:30', `/considerations/new?${about}`, {
    'answer-spo': 'going-ahead',
    'answer-restraining-order': 'not-now',
    'reason-restraining-order': 'before-charge',
    'again-restraining-order': 'after-charge',
    'answer-nmo': 'not-suitable',
    'reason-nmo': 'other-order',
    wish: 'supports',
    place: 'own-review',
  });
  await send(month, 'morgan', 22, '10:00', await waitingReading(month.db, crime), {
    agrees: 'yes',
    reason: 'The interim order covers it; she may still ask the family court.',
  });
  await send(month, 'pryce', 21, '12:10', `/queues/secondary-risk/${crime}?perpetrator=${person}`, {
    result: 'action',
    reason: 'High and repeated. Safety plan made; looked at again after each breach.',
  });
}
