// What the outcome list says of one outcome: its published group, whether it counts, and its street-level label.

import type { ReferenceBook } from './reference-book.ts';

const outcomeGroups = [
  'not-yet-assigned',
  'charged',
  'out-of-court-formal',
  'out-of-court-informal',
  'taken-into-consideration',
  'prosecution-prevented',
  'victim-does-not-support',
  'victim-supports',
  'no-suspect',
  'another-body',
  'police-decision',
  'diversion',
  'not-published',
] as const;
/** The groups of the Home Office outcome tables; `not-published` is fraud filing, gone from the tables. */
export type OutcomeGroup = (typeof outcomeGroups)[number];

export type Outcome = {
  readonly key: string;
  readonly group: OutcomeGroup | null;
  readonly isPositive: boolean;
  /** 1A, 2A and 3A are counted inside 1, 2 and 3: adding them counts a crime twice. */
  readonly inside: string | null;
  /** True for 0: not an outcome, left out of every total. */
  readonly isOpen: boolean;
  /** Labels that data.police.uk uses for it; inferred, and one label can cover several outcomes. */
  readonly streetLabels: readonly string[];
};

/** What the list says of an outcome; undefined for a code the list does not have. */
export function findOutcome(book: ReferenceBook, key: string): Outcome | undefined {
  const entry = book.find('outcome', key);
  if (entry === undefined) return undefined;
  const { body } = entry;
  const labels = body['streetLabels'];
  const inside = body['inside'];
  return {
    key,
    group: outcomeGroups.find((group) => group === body['group']) ?? null,
    isPositive: body['positive'] === true,
    inside: typeof inside === 'string' ? inside : null,
    isOpen: key === '0',
    streetLabels: Array.isArray(labels) ? labels.filter((label) => typeof label === 'string') : [],
  };
}
