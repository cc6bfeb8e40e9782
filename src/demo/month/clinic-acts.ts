// The stalking clinic of the month: two cases put forward with a question, heard with their papers, advised on, and what came of the actions.

import type { FormBody } from '#platform';

import { dayOf, momentOn } from './hands.ts';
import { refIn, send } from './month.ts';
import type { Month } from './month.ts';
import { actionsOfClinic } from './month-store.ts';

const HELD = 8;
/** The person of the pictures, put forward beside the case of the month. */
const PICTURED = 'P-10482';

/** Domestic Abuse Officer and co-ordinator put forward; the co-ordinator writes down what the psychologist advises. */
export async function holdClinic(month: Month): Promise<void> {
  const clinic = `/meetings/${month.ago(HELD).toString()}/clinic`;
  await send(month, 'pryce', 12, '11:15', clinic, {
    do: 'add',
    person: month.of.carew.person,
    why: 'He came to her work again while on bail. What would make him stop?',
  });
  await send(month, 'ellis', 11, '09:40', clinic, {
    do: 'add',
    person: PICTURED,
    why: 'What drives the contact, and which intervention fits?',
  });
  await send(month, 'ellis', HELD, '10:00', clinic, { do: 'open' });
  await send(month, 'ellis', HELD, '10:25', `${clinic}/items/1`, {
    papers: ['chronology', 'assessments', 'orders'],
    'papers-words': 'What the victim wants was asked by phone and is not written up yet.',
    advice:
      'He writes as if the relationship went on: each answer, even a refusal, feeds that. One officer answers everything. Visits at changing hours for a month; see him again after the hearing.',
    adviser: 'Dr A Lewis, forensic psychologist',
    confidence: 'medium',
    decision: 'act',
    'decision-words': 'The officer in the case takes the advice.',
    ...action(month, 1, 'One officer answers every message, never the victim', 'bowen', 3),
    ...action(month, 2, 'Write up what the victim wants and knows', 'pryce', 2),
  });
  await send(month, 'ellis', HELD, '10:50', `${clinic}/items/2`, {
    papers: ['chronology', 'assessments', 'orders', 'contact'],
    advice:
      'Rejected type by the history given; contact rises after each court date. Keep every message answered by an officer, never by the victim. A programme alone is not enough without the order.',
    adviser: 'Dr A Lewis, forensic psychologist',
    confidence: 'high',
    decision: 'act',
    'decision-words': 'Advice accepted by the officer in the case.',
    ...action(month, 1, 'Plan extra checks for the week after each court date', 'bowen', 7),
    ...action(month, 2, 'Ask the provider what is behind the missed session', 'ellis', 5),
  });
  await send(month, 'ellis', HELD, '10:55', `${clinic}/items/2`, {
    ...action(month, 1, 'Write the advice into the risk plan', 'pryce', 12),
  });
  await send(month, 'ellis', HELD, '11:10', `${clinic}/close`, {});
  const [answer, writeUp, , session] = await actionsOfClinic(month.db);
  await end(month, 'bowen', 6, answer, 'done', 'All messages go to one officer; he was told so.');
  await end(month, 'pryce', 6, writeUp, 'done', 'Asked and written on the crime.');
  await end(month, 'ellis', 4, session, 'dropped', 'The provider has no earlier place before January.');
}

function action(month: Month, row: number, words: string, owner: string, days: number): FormBody {
  return {
    [`action-${row}`]: words,
    [`owner-${row}`]: String(month.staffId(owner)),
    ...dayOf(`due-${row}`, month.ago(HELD - days)),
  };
}

async function end(
  month: Month,
  username: string,
  days: number,
  ref: string | undefined,
  step: 'done' | 'dropped',
  words: string,
): Promise<void> {
  if (ref === undefined) throw new Error('The clinic gave no such action');
  const address = `/actions/${ref}`;
  const to = await month.hands.send(username, momentOn(month.ago(days), '15:20'), address, { step, words });
  if (refIn(to) !== ref) throw new Error(`${ref} was not ended`);
}
