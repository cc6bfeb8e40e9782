// What a crime's page needs to know of the orders and bail that arose from it. The orders room comes later and hands it in.

import type { Language, PageRequest } from '#platform';

export type CrimeMeasure = {
  /** Whom it binds. */
  readonly personId: number;
  readonly ref: string;
  readonly href: string;
  readonly name: string;
  readonly status: {
    readonly text: string;
    readonly tag: 'warning' | 'late' | 'soon' | 'done' | 'info' | 'plain';
  };
  readonly grantedOn: Temporal.PlainDate | null;
};

/** Orders, notices and bail that arose from a crime, as known at a moment, newest first, in the reader's language. */
export type MeasuresOfCrime = (
  db: PageRequest['db'],
  crimeId: number,
  asKnownAt: Temporal.Instant,
  language: Language,
) => Promise<readonly CrimeMeasure[]>;

/** What the pages of crimes are made with. */
export type CrimePageParts = { readonly measuresOfCrime: MeasuresOfCrime };
