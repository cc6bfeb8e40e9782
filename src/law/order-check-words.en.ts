// English for the checks on an order: what to do about each, with the day or rank that governs.

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

/** `limit` is a day in words, `rank` a rank in words; each is empty where the check has none. */
export const orderRefusalsEn = {
  'served-before-made': ({ limit }) => `Date served must be on or after ${limit}, the day it was made.`,
  'end-before-start': ({ limit }) => `End date must be on or after ${limit}, the day it starts.`,
  'start-before-made': ({ limit }) => `Start date must be on or after ${limit}, the day it was made.`,
  'dvpo-too-long': ({ limit }) => `A DVPO lasts at most 28 days. The latest last day is ${limit}.`,
  'dvpo-too-short': ({ limit }) => `A DVPO lasts at least 14 days. The earliest last day is ${limit}.`,
  'spo-fixed-too-short': ({ limit }) =>
    `A fixed SPO lasts at least 2 years. The earliest last day is ${limit}.`,
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
} satisfies Record<OrderRefusalCode, (shown: { limit: string; rank: string }) => string>;
