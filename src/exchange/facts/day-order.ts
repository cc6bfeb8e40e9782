// The order in which rows about one record count: by the days they give, whatever their order in the file.

import type { ReadRow } from '../cells/read-row.ts';
import type { Lineage } from './read-fact-batch.ts';

/** What stands of a record when a row about it is read. `day` is the day from which the source says it is so. */
export type StandsNow = {
  readonly day: string | null;
  readonly recordedAt: string;
  readonly fileId: number | null;
};

/**
 * When a row counts as recorded. One that is older than what this very file already said of the record comes just
 * before it, so that the newest stands in whatever order the rows of a file are. Null: an ordinary row.
 */
export function earlierInFile(lineage: Lineage, before: StandsNow, day: string | null): string | null {
  if (before.fileId !== lineage.fileId || day === null || before.day === null || day >= before.day)
    return null;
  return Temporal.Instant.from(before.recordedAt)
    .subtract({ microseconds: 1 })
    .toString({ smallestUnit: 'microsecond' });
}

/** Rows of one record in the order of their days, where each of them has one; all other rows stay in their places. */
export function inDayOrder(
  rows: readonly ReadRow[],
  keyOf: (row: ReadRow) => string,
  dayOf: (row: ReadRow) => string | null,
): readonly ReadRow[] {
  const places = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const key = keyOf(row);
    const known = places.get(key);
    if (known === undefined) places.set(key, [place]);
    else known.push(place);
  }
  if (places.size === rows.length) return rows;
  const ordered = [...rows];
  for (const some of places.values()) {
    const dated = some.flatMap((place) => {
      const row = rows[place];
      const day = row === undefined ? null : dayOf(row);
      return row === undefined || day === null ? [] : [{ row, day }];
    });
    if (some.length < 2 || dated.length < some.length) continue;
    const sorted = dated.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
    for (const [at, { row }] of sorted.entries()) ordered[some[at] ?? 0] = row;
  }
  return ordered;
}
