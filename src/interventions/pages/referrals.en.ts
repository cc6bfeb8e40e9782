// English words of the list of referrals to programmes.

import { plural } from '#platform';

export const en = {
  title: 'Programmes',
  line: 'Referrals to programmes for perpetrators, and the checks after them.',
  sum: (count: number) =>
    plural('en', count, { one: '1 referral in all.', other: `${count} referrals in all.` }),
  states: {
    'consent-awaited': 'Consent to be asked for',
    referred: 'Referred',
    accepted: 'Accepted',
    'on-programme': 'On the programme',
    'on-hold': 'On hold',
    completed: 'Completed',
    withdrawn: 'Left the programme',
    'not-accepted': 'Not accepted',
  },
  state: 'Where they stand',
  all: 'All',
  caption: 'Referrals, newest first',
  lateCaption: 'Checks that are late, the longest late first',
  heads: {
    ref: 'Referral',
    person: 'Person',
    state: 'State',
    provider: 'Provider',
    referred: 'Referred',
    sessions: 'Sessions',
    check: 'Next check',
  },
  sessions: (attended: number, missed: number) =>
    missed === 0 ? `${attended}` : `${attended}, missed ${missed}`,
  check: (months: number, day: string) => `${months} months: ${day}`,
  checkLate: 'Check late',
  noCheck: 'None',
  restricted: 'Restricted record',
  notConsidered: (count: number) =>
    plural('en', count, {
      one: '1 open case where the programme is asked for and not considered yet',
      other: `${count} open cases where the programme is asked for and not considered yet`,
    }),
  nothing: 'No referrals of this kind.',
  providers: 'Providers and their accounts',
} as const;
