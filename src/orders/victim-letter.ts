// The letter of somebody an order protects, by any record of theirs.

import type { Protects } from './measure.ts';
import type { ProtectedPerson } from './protected-people-store.ts';

/** The letter they have on its subject's pages; null where they have none, or it does not protect them. */
export function labelOfRecord(
  record: number,
  protects: Protects,
  people: readonly ProtectedPerson[],
): string | null {
  const records = protects.find((each) => each.includes(record)) ?? [record];
  return people.find(({ nominalId }) => records.includes(nominalId))?.label ?? null;
}
