// English for a deadline that cannot be worked out. Notification: SPA 2019 s9(1)(a), s9(5)-(7); DAA 2021 s41(8)-(9).

import { dayWords } from './day-words.ts';
import type { DeadlineRefusal } from './compute-deadline.ts';
import type { NotificationRegime } from './deadline-facts.ts';
import type { TriggerRefusal } from './trigger.ts';
import { unreachable } from './unreachable.ts';

const others: Record<NotificationRegime, string> = {
  'soa-part-2': 'No new deadline: sex offender notification is running. Count again when it ends.',
  spo: 'No new deadline: notification under an SPO is running. Count again when it ends.',
  'dapo-earlier': 'No new deadline: notification under an earlier DAPO is running. Count again when it ends.',
};

/** Why there is no deadline, in English. */
export function deadlineRefusalEn(refusal: DeadlineRefusal | TriggerRefusal): string {
  switch (refusal.code) {
    case 'not-a-date-or-time':
      return 'Enter a date like 2026-11-25, or a date and time like 2026-11-25T14:30.';
    case 'time-does-not-exist':
      return 'The clocks went forward over this time. Enter the time that was on the clock.';
    case 'time-needed':
      return 'This rule counts hours. Enter the date and the time.';
    case 'date-out-of-range':
      return 'Enter a date between 1995 and 2100.';
    case 'calendar-does-not-cover':
      return `No limit is worked out: no bank holidays are held for ${dayWords(refusal.day, 'en')}. An administrator can add the year.`;
    case 'not-in-force':
      return refusal.from === null
        ? 'This rule was not law on that day. Check the date.'
        : `This rule is law from ${dayWords(refusal.from, 'en')}. Check the date.`;
    case 'fact-before-trigger':
      return 'A date or time you gave is before the start. Check both.';
    case 'switched-off':
      return `The law as this force holds it sets no limit for this kind of order (${refusal.source}).`;
    case 'no-deadline':
      return refusal.other === null
        ? 'No new deadline: this order replaces an interim order already notified.'
        : others[refusal.other];
  }
  return unreachable(refusal);
}
