// Those who work beside the cases: force lead, analyst, administrator, auditor, the Commissioner’s office.

import { dayOf, momentOn } from './hands.ts';
import { send } from './month.ts';
import type { Month } from './month.ts';

export async function workBeside(month: Month): Promise<void> {
  await send(month, 'vaughan', 16, '13:30', '/training/1187', {
    do: 'add',
    course: 'dash',
    ...dayOf('completed', month.ago(18)),
  });
  await send(month, 'watkins', 11, '09:00', '/admin/users/9510', {
    do: 'details',
    name: 'Siân Havard',
    post: 'Call handler',
    role: 'officer',
    rank: '',
    area: '',
    phone: 'ext 4301',
    language: 'en',
  });
  await month.hands.open('humphreys', momentOn(month.ago(7), '10:00'), '/access-log');
  await month.hands.open('gibbon', momentOn(month.ago(4), '07:30'), '/blanks');
  await month.hands.open('howells', momentOn(month.ago(3), '11:00'), '/review-findings?area=pembrokeshire');
}

/** The analyst reads one pair that the matching engine proposed and cannot tell. */
export async function readMatch(month: Month, pair: string): Promise<void> {
  await send(month, 'hopkins', 1, '14:00', `/matches/${pair}`, {
    answer: 'not-sure',
    reason: 'too-little',
    note: 'Two dates of birth; ask custody for the photograph.',
  });
}
