// The breaches of one order, notice or bail in short, for its own page.

import type { BreachesOfMeasure } from '#orders';
import { londonDate } from '#platform';
import type { Db } from '#platform';

import { breachState } from './breach-state.ts';
import { breachesOfMeasure } from './breach-store.ts';
import type { BreachRecord, BreachStep } from './breach.ts';

export type MeasureBreaches = {
  readonly total: number;
  /** The newest one that waits for a decision. */
  readonly undecided: {
    readonly ref: string;
    readonly clauseNo: number | null;
    readonly reportedAt: Temporal.Instant;
    readonly account: string | null;
  } | null;
  readonly undecidedCount: number;
  /** How many of each condition; those of no known condition are in `total` alone. */
  readonly perClause: ReadonlyMap<number, number>;
  /** The newest, at most five. */
  readonly recent: readonly {
    readonly ref: string;
    readonly on: Temporal.PlainDate;
    readonly clauseNo: number | null;
    readonly isDecided: boolean;
    readonly result: BreachStep | null;
  }[];
};

const mostRecent = 5;

/** The breaches of a measure as known at a moment. */
export async function breachesOfMeasureSummary(
  db: Db,
  measureId: number,
  at: Temporal.Instant,
): Promise<MeasureBreaches> {
  return summariseBreaches(await breachesOfMeasure(db, measureId, at));
}

/** The breaches of a measure, newest first, as the page of an order asks for them. */
export const breachesForOrderPage: BreachesOfMeasure = async (db, measureId, asKnownAt) =>
  (await breachesOfMeasure(db, measureId, asKnownAt)).map(({ breach, clauseNo, events }) => ({
    ref: breach.ref,
    clauseNo,
    occurredAt: breach.occurredFrom,
    occurredPrecision: breach.occurredPrecision,
    reportedAt: breach.reportedAt,
    account: breach.account,
    isDecided: breachState(breach, events).decidedAt !== null,
  }));

/** Sums up breaches given newest first. */
function summariseBreaches(records: readonly BreachRecord[]): MeasureBreaches {
  const stated = records.map((record) => ({ record, state: breachState(record.breach, record.events) }));
  const undecided = stated.filter(({ state }) => state.decidedAt === null);
  const newest = undecided[0]?.record;
  const clauses = records.flatMap(({ clauseNo }) => (clauseNo === null ? [] : [clauseNo]));
  return {
    total: records.length,
    undecided:
      newest === undefined
        ? null
        : {
            ref: newest.breach.ref,
            clauseNo: newest.clauseNo,
            reportedAt: newest.breach.reportedAt,
            account: newest.breach.account,
          },
    undecidedCount: undecided.length,
    perClause: new Map(
      [...Map.groupBy(clauses, (clauseNo) => clauseNo)].map(([no, all]) => [no, all.length]),
    ),
    recent: stated.slice(0, mostRecent).map(({ record, state }) => ({
      ref: record.breach.ref,
      on: londonDate(record.breach.occurredFrom),
      clauseNo: record.clauseNo,
      isDecided: state.decidedAt !== null,
      result: state.result,
    })),
  };
}
