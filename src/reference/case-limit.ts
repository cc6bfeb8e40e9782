// The force's own limits of the working day for a case, read from reference data: how long is waited before something is late.

import type { ReferenceBook } from './reference-book.ts';

export type CaseLimit = {
  /** Hours waited, days being 24 hours; null where the force has set no limit. */
  readonly hours: number | null;
  /** For how many days it stays work of the day; null for good. */
  readonly forDays: number | null;
};

export type CaseLimitKey =
  | 'advice'
  | 'four'
  | 'not-stalking'
  | 'classification'
  | 'linking'
  | 'queue'
  | 'application';

/** The limit of one kind of waiting, in force on the day of the book. */
export function caseLimit(book: ReferenceBook, key: CaseLimitKey): CaseLimit {
  const body = book.entries('case-limit', 'en').find((entry) => entry.key === key)?.body;
  const number = (name: string) => {
    const value = body?.[name];
    return typeof value === 'number' ? value : null;
  };
  const days = number('days');
  return { hours: number('hours') ?? (days === null ? null : days * 24), forDays: number('forDays') };
}
