// Takes the next reference of a series, for example VIS-2026-0012.

import { londonDate, takeNumbers } from '#platform';
import type { Clock, Db } from '#platform';

/** The next reference of this series in the year of the clock. */
export async function takeReference(db: Db, clock: Clock, series: string): Promise<string> {
  const { year } = londonDate(clock.now());
  const number = await takeNumbers(db, `${series}-${year}`, 1);
  return `${series}-${year}-${String(number).padStart(4, '0')}`;
}
