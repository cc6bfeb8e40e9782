// The recommendations of the review in the month: the force names who answers and adds evidence, the Commissioner’s office answers.

import { momentOn } from './hands.ts';
import { send } from './month.ts';
import type { Month } from './month.ts';

/** The force lead and the scrutiny officer of the Commissioner’s office. */
const [LEAD, OFFICE] = ['vaughan', 'howells'] as const;

export async function followRecommendations(month: Month): Promise<void> {
  const record = (who: string, days: number, time: string, number: number, step: string, words: string) =>
    send(month, who, days, time, `/recommendations/${number}`, { step, words });
  const name = (days: number, time: string, number: number, post: string) =>
    send(month, LEAD, days, time, `/recommendations/${number}`, { step: 'owned', words: '', post });
  await name(29, '09:00', 2, 'civil-orders-officer');
  await name(29, '09:05', 7, 'force-lead');
  await name(29, '09:10', 9, 'analyst');
  await name(29, '09:15', 13, 'supervisor');
  await record(LEAD, 28, '10:00', 13, 'started', 'Supervisors are shown how to record what was considered.');
  await record(
    LEAD,
    27,
    '14:00',
    2,
    'evidence',
    'The post is filled, and the register is read each morning.',
  );
  await record(LEAD, 26, '09:30', 9, 'evidence', 'The register of orders is counted by kind and by area.');
  await record(LEAD, 26, '09:40', 9, 'proposed', 'Orders can be looked at closely now.');
  await record(LEAD, 25, '11:00', 7, 'evidence', 'The lessons were set against our own process, in a paper.');
  await record(LEAD, 25, '11:05', 7, 'proposed', 'The paper is with the office.');
  await record(
    OFFICE,
    21,
    '10:20',
    7,
    'agreed',
    'The paper answers what was asked. We read it again in a year.',
  );
  await record(OFFICE, 21, '10:35', 9, 'sent-back', 'Breaches are not counted in it yet.');
  await record(LEAD, 5, '15:00', 2, 'proposed', 'Every new order has an owner on the day it is made.');
  await month.hands.open(OFFICE, momentOn(month.ago(3), '11:10'), '/recommendations');
}
