// References for new records, from the running numbers of their series.

import { sql } from 'kysely';

import { takeNumbers } from '#platform';
import type { Db } from '#platform';

const FIRST_PERSON = 10_001;

/** References for new persons, P-10001 onwards. */
export async function personRefs(db: Db, count: number): Promise<readonly string[]> {
  const first = await takeAfter(db, 'P', 'person', 'P-', count, FIRST_PERSON);
  return numbersFrom(first, count).map((number) => `P-${number}`);
}

/** References in series such as SPO-2026, one for each series named, in order. */
export async function measureReferences(db: Db, series: readonly string[]): Promise<readonly string[]> {
  return await inSeries(db, 'measure', series, 3);
}

/** References of breaches, one for each year named, in order. */
export async function breachReferences(db: Db, years: readonly string[]): Promise<readonly string[]> {
  return await inSeries(
    db,
    'breach',
    years.map((year) => `BR-${year}`),
    5,
  );
}

/** References of assessments, one for each year named, in order. */
export async function assessmentReferences(db: Db, years: readonly string[]): Promise<readonly string[]> {
  return await inSeries(
    db,
    'assessment',
    years.map((year) => `RA-${year}`),
    5,
  );
}

async function inSeries(
  db: Db,
  table: 'measure' | 'breach' | 'assessment',
  series: readonly string[],
  width: number,
): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const each of series) counts.set(each, (counts.get(each) ?? 0) + 1);
  const next = new Map<string, number>();
  // A handful of series, not a query for each row; in a fixed order, so that two transactions cannot block each other.
  for (const [each, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    next.set(each, await takeAfter(db, each, table, `${each}-`, count, 1));
  }
  return series.map((each) => {
    const number = next.get(each) ?? 1;
    next.set(each, number + 1);
    return `${each}-${String(number).padStart(width, '0')}`;
  });
}

/** First of `count` numbers; a series never used before goes on after the records that already carry its letters. */
async function takeAfter(
  db: Db,
  series: string,
  table: 'person' | 'measure' | 'breach' | 'assessment',
  prefix: string,
  count: number,
  least: number,
): Promise<number> {
  const used = await db
    .selectFrom('reference_number')
    .select('series')
    .where('series', '=', series)
    .executeTakeFirst();
  if (used !== undefined) return await takeNumbers(db, series, count);
  const { rows } = await sql<{ highest: number | null }>`
    SELECT max(substr(ref, ${prefix.length + 1}::integer)::bigint) AS highest FROM ${sql.table(table)}
     WHERE ref LIKE ${`${prefix}%`} AND substr(ref, ${prefix.length + 1}::integer) ~ '^[0-9]{1,15}$'`.execute(
    db,
  );
  return await takeNumbers(db, series, count, Math.max(least, (rows[0]?.highest ?? 0) + 1));
}

function numbersFrom(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, place) => first + place);
}
