// Names of items of work, for example breach:BR-2026-00123:decide: the same at every sweep, so that a claim keeps its item.

import type { WorkKind } from './work-item.ts';

/** The record's kind and what is to be done. Bail that ends and bail that ended are one piece of work. */
const keyParts = {
  'decide-breach': ['breach', 'decide'],
  'bring-to-court': ['breach', 'court'],
  'hear-order': ['order', 'hear'],
  'notify-police': ['order', 'notify'],
  'bail-ended': ['bail', 'end'],
  'bail-ends': ['bail', 'end'],
  serve: ['order', 'serve'],
  'order-ends': ['order', 'end'],
  watch: ['order', 'watch'],
  'accept-owner': ['order', 'accept'],
  'accept-deputy': ['order', 'stand-in'],
  consider: ['crime', 'consider'],
  'look-again': ['crime', 'look-again'],
  'second-reader': ['crime', 'read'],
  'missed-session': ['referral', 'decide'],
  'follow-up': ['referral', 'check'],
  assess: ['crime', 'assess'],
  reassess: ['assessment', 'review'],
} as const satisfies Record<WorkKind, readonly [string, string]>;

const keyShape =
  /^(?:breach|order|bail|crime|referral|assessment):[A-Za-z0-9][A-Za-z0-9.-]{0,59}:(?:decide|court|hear|notify|serve|end|watch|accept|stand-in|consider|look-again|read|check|assess|review)$/u;

/** What comes before and after the reference in the key of an item of this kind. */
export function keyAround(kind: WorkKind): { readonly before: string; readonly after: string } {
  const [record, act] = keyParts[kind];
  return { before: `${record}:`, after: `:${act}` };
}

/** The name of an item. */
export function workKey(kind: WorkKind, ref: string): string {
  const { before, after } = keyAround(kind);
  return `${before}${ref}${after}`;
}

/** Whether a text sent by a form has the shape of an item's name; whether there is such an item is another question. */
export function isWorkKey(text: string): boolean {
  return keyShape.test(text);
}
