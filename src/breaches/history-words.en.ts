// English words for a person's breach history: the sentence above it, and the cells of its rows.

import { plural } from '#platform';

const breaches = (count: number) =>
  plural('en', count, { one: `${count} breach`, other: `${count} breaches` });
const orders = (count: number) =>
  plural('en', count, { one: `${count} order or notice`, other: `${count} orders and notices` });
const bails = (count: number) =>
  plural('en', count, { one: `${count} period of bail`, other: `${count} periods of bail` });

export const en = {
  none: 'No breaches recorded.',
  noneChecked: 'No breaches recorded. This says only what has reached this record.',
  inMonths: (count: number, months: number) =>
    `**${breaches(count)} in ${plural('en', months, { one: `${months} month`, other: `${months} months` })}.**`,
  inDays: (count: number, days: number) =>
    `**${breaches(count)} in ${plural('en', days, { one: `${days} day`, other: `${days} days` })}.**`,
  one: '**1 breach.**',
  ofBoth: (orderCount: number, bailCount: number) => `Of ${orders(orderCount)} and ${bails(bailCount)}.`,
  ofOrders: (orderCount: number) => `Of ${orders(orderCount)}.`,
  ofBails: (bailCount: number) => `Of ${bails(bailCount)}.`,
  notIdentified: (count: number) =>
    plural('en', count, {
      one: 'For 1 of them, what was breached is not identified yet.',
      other: `For ${count} of them, what was breached is not identified yet.`,
    }),
  preChargeNotOnPnc: (count: number) =>
    plural('en', count, {
      one: '1 was of pre-charge bail and is not on PNC.',
      other: `${count} were of pre-charge bail and are not on PNC.`,
    }),
  gaps: (days: readonly number[]) => `Days between them: ${days.join(', ')}.`,
  gapsShorten: (days: readonly number[]) =>
    `The gaps are getting shorter: ${days.slice(0, -1).join(', ')}, then ${days.at(-1) ?? 0} days.`,
  condition: (measure: string, clauseNo: number) => `**${measure}, condition ${clauseNo}.**`,
  measureOnly: (measure: string) => `**${measure}.**`,
  measureNotKnown: '**Not identified yet.**',
  noDecision: 'No decision yet',
  notArrestedYet: 'Not arrested. No decision yet',
  arrestedIn: (time: string) => `Arrested in ${time}.`,
  arrestedSameDay: 'Arrested same day.',
  hours: (count: number) => plural('en', count, { one: `${count} hour`, other: `${count} hours` }),
  days: (count: number) => plural('en', count, { one: `${count} day`, other: `${count} days` }),
  afterDecision: (count: number) =>
    plural('en', count, {
      one: '1 hour after the decision to arrest',
      other: `${count} hours after the decision to arrest`,
    }),
  notACrime: 'Not a crime, so not on PNC',
  results: {
    arrested: 'Arrested.',
    'not-arrested': 'Not arrested.',
    'looking-for': 'Looking for the suspect.',
    charged: 'Charged.',
    'no-further-action': 'No further action.',
    're-bailed': 'Bailed again.',
    'returned-to-court': 'Put before the court.',
    'court-result': 'Dealt with by the court.',
    decided: 'Decided.',
  },
  stripLabel: (count: number, from: string, to: string) =>
    `Breaches from ${from} to ${to}: ${count}. Numbers are in the table below.`,
  keyOrder: 'Order or notice',
  keyBail: 'Bail: not a crime in itself, not on PNC',
  caption: 'Breaches, newest first',
  heads: { date: 'Date', what: 'What was breached and how', police: 'What police did', source: 'Source' },
} as const;
