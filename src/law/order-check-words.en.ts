// English for the checks on an order: what to do about each, with the day or rank that governs.

import { plural } from '#platform';

import type { Period } from './law-change.ts';
import type { OrderRefusalCode } from './order-checks.ts';
import type { Rank } from './ranks.ts';

export const rankWordsEn = {
  constable: 'constable',
  sergeant: 'sergeant',
  inspector: 'inspector',
  'chief-inspector': 'chief inspector',
  superintendent: 'superintendent',
  'chief-superintendent': 'chief superintendent',
  'assistant-chief-constable': 'assistant chief constable',
  'deputy-chief-constable': 'deputy chief constable',
  'chief-constable': 'chief constable',
} satisfies Record<Rank, string>;

/** A length of time as people say it: whole years where it is so. */
export function periodEn({ unit, count }: Period): string {
  if (unit === 'days') return plural('en', count, { one: '1 day', other: `${count} days` });
  const years = count / 12;
  return Number.isInteger(years)
    ? plural('en', years, { one: '1 year', other: `${years} years` })
    : plural('en', count, { one: '1 month', other: `${count} months` });
}

/** `period` is a length of time in words, `limit` is a day in words, `rank` a rank in words; each is empty where the check has none. */
export const orderRefusalsEn = {
  'served-before-made': ({ limit }) => `Date served must be on or after ${limit}, the day it was made.`,
  'end-before-start': ({ limit }) => `End date must be on or after ${limit}, the day it starts.`,
  'start-before-made': ({ limit }) => `Start date must be on or after ${limit}, the day it was made.`,
  'dvpo-too-long': ({ limit, period }) => `A DVPO lasts at most ${period}. The latest last day is ${limit}.`,
  'dvpo-too-short': ({ limit, period }) =>
    `A DVPO lasts at least ${period}. The earliest last day is ${limit}.`,
  'spo-fixed-too-short': ({ limit, period }) =>
    `A fixed SPO lasts at least ${period}. The earliest last day is ${limit}.`,
  'order-too-long': ({ limit, period }) =>
    `This kind of order lasts at most ${period}. The latest last day is ${limit}.`,
  'order-too-short': ({ limit, period }) =>
    `This kind of order lasts at least ${period}. The earliest last day is ${limit}.`,
  'adult-order-too-short': ({ limit, period }) =>
    `For an adult it lasts at least ${period}. The earliest last day is ${limit}. Say so if they were under 18.`,
  'fixed-period-only': () => 'This kind of order is for a fixed period only. Enter its last day.',
  'rank-too-low': ({ rank }) => `Enter an authorising officer of the rank of ${rank} or above.`,
  'no-notification-duty': () => 'This order sets no duty to notify police. Check the type of order.',
  'breach-before-made': ({ limit }) =>
    `The order was made on ${limit}, after this date. Check the date, or record an incident.`,
  'breach-after-end': ({ limit }) =>
    `The order ended on ${limit}, before this date. Check the date, or record an incident.`,
  'not-in-force-then': ({ limit }) =>
    limit === ''
      ? 'The law did not allow this order on that day. Check the date and the type.'
      : `The law allowed this order from ${limit}. Check the date and the type.`,
  'not-switched-on-there': () =>
    'Police there could not issue this notice on that day. Check the force, the date and the type.',
  'court-may-not-make': () =>
    'A court makes an SPO of its own motion only once that is law here. Check who applied for it.',
} satisfies Record<OrderRefusalCode, (shown: { limit: string; rank: string; period: string }) => string>;
