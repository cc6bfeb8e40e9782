// What an order's page needs to know of its breaches. The breaches room comes after this one and hands it in.

import type { PageRequest } from '#platform';

export type MeasureBreach = {
  readonly ref: string;
  /** Condition broken, as last identified; null while nobody has said which. */
  readonly clauseNo: number | null;
  readonly occurredAt: Temporal.Instant;
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

/** What the pages of orders are made with. */
export type OrderPageParts = {
  readonly breachesOfMeasure: BreachesOfMeasure;
  readonly beforeRelease?: BeforeRelease;
};
