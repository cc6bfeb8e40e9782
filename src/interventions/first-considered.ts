// Joins answers and the register into one first day for each case and intervention: pure.

import type { ReferenceBook } from '#reference';

import type { FirstConsidered } from './days-to-consideration.ts';
import { interventionOfRegime } from './intervention.ts';

/**
 * One row for each crime, suspect and intervention, with the earlier of an answer and the register. What was considered
 * while nobody was named is a row of the case; where it was considered for a suspect since, its day counts for them.
 */
export function firstConsidered(
  book: ReferenceBook,
  rows: readonly (Omit<FirstConsidered, 'intervention'> & {
    readonly intervention: string | null;
    readonly regime: string | null;
  })[],
): readonly FirstConsidered[] {
  const first = new Map<string, FirstConsidered>();
  const unnamed = new Map<string, Temporal.PlainDate>();
  for (const row of rows) {
    const { crimeRef, personRef, reportedOn, consideredOn } = row;
    const key = row.intervention ?? (row.regime === null ? null : interventionOfRegime(book, row.regime));
    if (key === null) continue;
    const place = `${crimeRef} ${personRef ?? ''} ${key}`;
    const before = first.get(place);
    if (before !== undefined && Temporal.PlainDate.compare(before.consideredOn, consideredOn) <= 0) continue;
    first.set(place, { crimeRef, personRef, reportedOn, consideredOn, intervention: key });
  }
  const all = [...first.values()];
  for (const each of all) if (each.personRef === null) unnamed.set(caseOf(each), each.consideredOn);
  const named = new Set(all.flatMap((each) => (each.personRef === null ? [] : [caseOf(each)])));
  return all
    .filter((each) => each.personRef !== null || !named.has(caseOf(each)))
    .map((each) => {
      const before = unnamed.get(caseOf(each));
      const isEarlier = before !== undefined && Temporal.PlainDate.compare(before, each.consideredOn) < 0;
      return isEarlier ? { ...each, consideredOn: before } : each;
    });
}

function caseOf({ crimeRef, intervention }: FirstConsidered): string {
  return `${crimeRef} ${intervention}`;
}
