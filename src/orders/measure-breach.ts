// What an order's page needs to know of its breaches. The breaches room comes after this one and hands it in.

import type { PageRequest } from '#platform';

import type { Protects } from './measure.ts';

export type MeasureBreach = {
  readonly ref: string;
  /** Condition broken, as last identified; null while nobody has said which. */
  readonly clauseNo: number | null;
  readonly occurredAt: Temporal.Instant;
  /** Where only the day is known, no time is told. */
  readonly occurredPrecision: 'minute' | 'day';
  readonly reportedAt: Temporal.Instant;
  readonly account: string | null;
  /** True once a named person has decided what to do about it. */
  readonly isDecided: boolean;
};

/** The breaches that stand against a measure, as known at a moment, newest first. */
export type BreachesOfMeasure = (
  db: PageRequest['db'],
  measureId: number,
  asKnownAt: Temporal.Instant,
) => Promise<readonly MeasureBreach[]>;

/** Whether the victim was asked before a release, and the way to ask: lines for the page of a period of bail. */
export type BeforeRelease = (
  request: Pick<PageRequest, 'db' | 'language' | 'viewer'>,
  crime: { readonly id: number; readonly ref: string } | null,
  asKnownAt: Temporal.Instant,
) => Promise<
  readonly {
    readonly text: string;
    readonly href?: string;
    readonly strong?: boolean;
    readonly line?: boolean;
  }[]
>;

/** How one of those whom an order protects agreed to be reached. */
export type SafeRoute = {
  /** Key of the list "contact-method"; null where nothing is agreed, or it is not for this viewer to see. */
  readonly method: string | null;
  /** The same in words, with the way to read how it is safe. */
  readonly line: readonly { readonly text: string; readonly href?: string; readonly strong?: boolean }[];
};

/** One route for each person an order protects, in their order. Each read of what was agreed is logged. */
export type SafeRoutes = (
  request: PageRequest,
  order: { readonly crimeId: number | null; readonly protects: Protects },
  asKnownAt: Temporal.Instant,
) => Promise<readonly SafeRoute[]>;

/** What the pages of orders are made with. */
export type OrderPageParts = {
  readonly breachesOfMeasure: BreachesOfMeasure;
  readonly beforeRelease?: BeforeRelease;
  readonly safeRoutes?: SafeRoutes;
};
