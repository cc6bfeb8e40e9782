// English words for the line of stages on the page of an order, notice or bail.

import { plural } from '#platform';

export const en = {
  label: 'Stages of this order, in order',
  reported: 'Crime reported',
  considered: 'Considered',
  asked: 'With Legal Services',
  applied: 'Applied',
  proof: {
    'copy-received': 'Copy received',
    served: 'Served',
    'subject-aware': 'Subject aware',
    notified: 'Police notified',
  },
  monitored: 'Being monitored',
  ends: 'Ends',
  ended: 'Ended',
  expired: 'Expired',
  discharged: 'Discharged',
  replaced: 'Ended: replaced',
  by: (ref: string) => `by ${ref}`,
  under: (ref: string) => `under ${ref}`,
  now: 'now',
  over: 'over',
  notYet: 'not yet',
  notRecorded: 'not recorded',
  noEnd: 'no end date',
  whenDecided: 'when the court decides',
  heardBy: (when: string) => `application to be heard by ${when}`,
  hearingBegan: (day: string) => `hearing began ${day}`,
  adjournedTo: (day: string) => `hearing adjourned to ${day}`,
  adjournedNoDay: 'hearing adjourned, no day given',
  sameDay: 'same day',
  later: (days: number) => plural('en', days, { one: '1 day later', other: `${days} days later` }),
  earlier: (days: number) =>
    plural('en', days, { one: '1 day before the stage above', other: `${days} days before the stage above` }),
  waiting: (days: number) => plural('en', days, { one: 'waiting 1 day', other: `waiting ${days} days` }),
  inDays: (days: number) =>
    plural('en', days, { zero: 'today', one: 'tomorrow', other: days === 0 ? 'today' : `in ${days} days` }),
  agoDays: (days: number) => plural('en', days, { one: '1 day ago', other: `${days} days ago` }),
  decideBy: (day: string) => `decide on renewal by ${day}`,
  breaches: (count: number) => plural('en', count, { one: '1 breach', other: `${count} breaches` }),
  checks: (count: number) => plural('en', count, { one: '1 check', other: `${count} checks` }),
  nextCheck: (day: string) => `check due ${day}`,
  fromReport: (days: number) =>
    plural('en', days, {
      one: '1 day from report to made.',
      other: `${days} days from report to made.`,
    }),
  toGrant: (days: number) =>
    plural('en', days, {
      one: '1 day from considered to made.',
      other: `${days} days from considered to made.`,
    }),
  median: (median: number, count: number) => `Force median ${median}, of ${count} in two years.`,
  noMedian: 'Under 5 in two years: no force median.',
} as const;
