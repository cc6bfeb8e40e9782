// Where one reviewer is not enough: a wrong join of these people could put somebody at risk.

import type { Clock, Db } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { carryWarning } from './two-reviewers-store.ts';

/**
 * Whether two named reviewers must say the same before these people are brought together: one is suspected of a crime
 * of high harm, carries a warning, or is restricted. The weight of the evidence plays no part in it.
 */
export async function needTwoReviewers(
  db: Db,
  clock: Clock,
  records: PeopleRecords,
  personIds: readonly number[],
  nominalIds: readonly number[],
): Promise<boolean> {
  const standings = await records.standingOf(db, clock, nominalIds);
  return (
    [...standings.values()].some((standing) => standing.isHighHarm) ||
    (await carryWarning(db, personIds, nominalIds))
  );
}
