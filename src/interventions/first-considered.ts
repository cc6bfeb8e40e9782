// Joins answers and the register into one first day for each case and intervention: pure.

import type { ReferenceBook } from '#reference';

import type { FirstConsidered } from './days-to-consideration.ts';
import { interventionOfRegime } from './intervention.ts';

/** One row for each crime, suspect and intervention, with the earlier of an answer and the register. */
export function firstConsidered(
  book: ReferenceBook,
  rows: readonly (Omit<FirstConsidered, 'intervention'> & {
    readonly intervention: string | null;
    readonly regime: string | null;
  })[],
): readonly FirstConsidered[] {
  const first = new Map<string, FirstConsidered>();
  for (const row of rows) {
    const { crimeRef, personRef, reportedOn, consideredOn } = row;
    const key = row.intervention ?? (row.regime === null ? null : interventionOfRegime(book, row.regime));
    if (key === null) continue;
    const place = `${crimeRef} ${personRef} ${key}`;
    const before = first.get(place);
    if (before !== undefined && Temporal.PlainDate.compare(before.consideredOn, consideredOn) <= 0) continue;
    first.set(place, { crimeRef, personRef, reportedOn, consideredOn, intervention: key });
  }
  return [...first.values()];
}
