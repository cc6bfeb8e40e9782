// Reads which other reports share people with a crime, why each is offered, and what was decided of it.

import { crimesByNumber, partiesOf } from '#crimes';
import type { CrimeParty, CrimeRecord } from '#crimes';
import type { Db } from '#platform';

import { offerReason, standingLinks } from './link.ts';
import type { LinkDecision, OfferReason, Report } from './link.ts';
import { crimesSharingPeople, linksOf } from './link-store.ts';

export type RelatedReport = {
  readonly record: CrimeRecord;
  readonly reason: OfferReason;
  readonly decision: LinkDecision | null;
  /** Persons who are suspects in it: whoever may open none of them may not see it. */
  readonly suspects: readonly number[];
};

/** Reports that may belong with a crime, decided or not, newest first. */
export async function readLinks(
  db: Db,
  crimeId: number,
  asKnownAt: Temporal.Instant,
): Promise<readonly RelatedReport[]> {
  const others = await crimesSharingPeople(db, crimeId);
  if (others.length === 0) return [];
  const parties = await partiesOf(db, [crimeId, ...others], asKnownAt);
  const own = reportOf(crimeId, parties.get(crimeId) ?? []);
  const decided = standingLinks(crimeId, await linksOf(db, [crimeId], asKnownAt));
  const records = await crimesByNumber(db, others, asKnownAt);
  return records.flatMap((record) => {
    const { id } = record.crime;
    const other = reportOf(id, parties.get(id) ?? []);
    const reason = offerReason(own, other);
    if (reason === null) return [];
    return [{ record, reason, decision: decided.get(id) ?? null, suspects: other.suspects }];
  });
}

function reportOf(crimeId: number, parties: readonly CrimeParty[]): Report {
  const people = (part: CrimeParty['part']) => [
    ...new Set(parties.filter((party) => party.part === part).map(({ personId }) => personId)),
  ];
  return { crimeId, suspects: people('suspect'), victims: people('victim') };
}
