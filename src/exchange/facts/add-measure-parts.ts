// Adds whom orders and bail protect and who owns them, where a row says somebody new.

import { copyRows } from '#platform';

import type { ReadRow } from '../cells/read-row.ts';
import { knownStaff } from './known-records-store.ts';
import { lineageColumns, lineageOf, valuesOf } from './read-fact-batch.ts';
import type { FactBatch } from './read-fact-batch.ts';
import { ownersOf, protectedPairs } from './standing-measures-store.ts';
import { labelVictims } from './victim-label-store.ts';

export type Placed = {
  readonly id: number;
  readonly each: {
    readonly row: ReadRow;
    readonly subject: number;
    readonly protectedNominals: readonly number[];
    readonly events: readonly { readonly on: string }[];
  };
};

/** Whom the measures protect, where a row says somebody new; and their letters. Returns the measures concerned. */
export async function addProtected(
  batch: FactBatch,
  measures: readonly Placed[],
): Promise<ReadonlySet<number>> {
  const { db, lineage } = batch;
  const named = measures.filter(({ each }) => each.protectedNominals.length > 0);
  if (named.length === 0) return new Set();
  const known = await protectedPairs(
    db,
    named.map(({ id }) => id),
  );
  const fresh = named.flatMap(({ id, each }) =>
    [...new Set(each.protectedNominals)]
      .filter((nominal) => !known.has(`${id} ${nominal}`))
      .map((nominal) => ({ id, each, nominal })),
  );
  await copyRows(
    db,
    'measure_protected',
    ['measure_id', 'nominal_id', 'removed', ...lineageColumns],
    fresh.map(({ id, each, nominal }) => [id, nominal, false, ...lineageOf(lineage, each.row)]),
  );
  await labelVictims(
    db,
    fresh.map(({ each, nominal }) => ({ suspectNominalId: each.subject, victimNominalId: nominal })),
    lineage.recordedAt,
  );
  return new Set(fresh.map(({ id }) => id));
}

/** Who owns the measures, where a row says somebody new. An unknown owner is a warning: then nobody owns it. */
export async function addOwners(batch: FactBatch, measures: readonly Placed[]): Promise<ReadonlySet<number>> {
  const { db, lineage } = batch;
  const [ownerOf, ownerFrom] = [valuesOf(batch.kind).text('owner'), valuesOf(batch.kind).text('owner_from')];
  const named = measures.flatMap((placed) => {
    const owner = ownerOf(placed.each.row);
    return owner === null ? [] : [{ ...placed, owner }];
  });
  if (named.length === 0) return new Set();
  const staff = await knownStaff(
    db,
    named.map(({ owner }) => owner),
  );
  const standing = await ownersOf(
    db,
    named.map(({ id }) => id),
  );
  const fresh = named.flatMap(({ id, each, owner }) => {
    const staffId = staff.get(owner);
    if (staffId === undefined) batch.report(each.row, 'staff-not-known', 'owner');
    return staffId === undefined || standing.get(id) === staffId ? [] : [{ id, each, staffId }];
  });
  await copyRows(
    db,
    'measure_owner',
    ['measure_id', 'part', 'staff_id', 'occurred_on', ...lineageColumns],
    fresh.map(({ id, each, staffId }) => [
      id,
      'owner',
      staffId,
      ownerFrom(each.row) ?? each.events[0]?.on ?? lineage.today,
      ...lineageOf(lineage, each.row),
    ]),
  );
  return new Set(fresh.map(({ id }) => id));
}
