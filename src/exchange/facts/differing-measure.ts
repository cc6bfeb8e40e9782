// A row about an order that is known already: whether it is about the same order.

import type { RegimeCode } from '#law';

import type { ReadRow } from '../cells/read-row.ts';
import type { KnownMeasure } from './known-records-store.ts';
import type { FactBatch } from './read-fact-batch.ts';

type GivenMeasure = {
  readonly row: ReadRow;
  readonly regime: RegimeCode;
  readonly added: string | null;
  readonly subject: number;
};

/** A row that names another subject or kind than the order has is not a correction of it: it goes back. */
export function differs(batch: FactBatch, each: GivenMeasure, before: KnownMeasure): boolean {
  if (before.subjectNominalId !== each.subject) {
    batch.report(each.row, 'subject-differs', 'subject');
    return true;
  }
  if (before.regime !== each.regime || before.added !== each.added) {
    batch.report(each.row, 'kind-differs', batch.kind.kind === 'bail' ? 'type' : 'regime');
    return true;
  }
  return false;
}
