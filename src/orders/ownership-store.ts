// Who owns measures, who was asked and what they answered: read as facts, and added to.

import { sql } from 'kysely';

import type { Db } from '#platform';

import type { EnteredBy } from './measure-facts-store.ts';
import { ownershipOf } from './ownership.ts';
import type { OfferAnswer, OwnerPart, Ownership, OwnershipFact } from './ownership.ts';

const partFrom = (value: string): OwnerPart => (value === 'deputy' ? 'deputy' : 'owner');
const answerFrom = (value: string): OfferAnswer =>
  value === 'accepted' || value === 'declined' ? value : 'withdrawn';

/** Who owns a measure, from what was recorded by a moment. */
export async function readOwnership(
  db: Db,
  measureId: number,
  asKnownAt: Temporal.Instant,
): Promise<Ownership> {
  const named = await db
    .selectFrom('measure_owner')
    .select(['id', 'part', 'staff_id', 'recorded_at'])
    .where('measure_id', '=', measureId)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .execute();
  const { rows: offers } = await sql<{
    id: number;
    part: string;
    staff_id: number;
    entered_by: number;
    reason: string | null;
    recorded_at: Temporal.Instant;
    answer: string | null;
    answered_at: Temporal.Instant | null;
  }>`
    SELECT offer.id, part, staff_id, offer.entered_by, offer.reason, offer.recorded_at, answer.answer,
           answer.recorded_at AS answered_at
      FROM measure_owner_offer AS offer
      LEFT JOIN measure_owner_answer AS answer ON answer.offer_id = offer.id
                                              AND answer.recorded_at <= ${asKnownAt}
     WHERE offer.measure_id = ${measureId} AND offer.recorded_at <= ${asKnownAt}
     ORDER BY offer.id`.execute(db);
  const facts: OwnershipFact[] = [
    ...named.map((row): OwnershipFact => ({
      kind: 'named',
      id: row.id,
      part: partFrom(row.part),
      staffId: row.staff_id,
      at: row.recorded_at,
    })),
    ...offers.flatMap((row): readonly OwnershipFact[] => [
      {
        kind: 'offered',
        id: row.id,
        part: partFrom(row.part),
        staffId: row.staff_id,
        by: row.entered_by,
        reason: row.reason,
        at: row.recorded_at,
      },
      ...(row.answer === null || row.answered_at === null
        ? []
        : [
            {
              kind: 'answered' as const,
              offerId: row.id,
              answer: answerFrom(row.answer),
              at: row.answered_at,
            },
          ]),
    ]),
  ];
  return ownershipOf(facts);
}

/** Asks somebody to be the owner or the deputy. Returns the number of the offer. */
export async function addOffer(
  db: Db,
  measure: number,
  offer: { readonly part: OwnerPart; readonly to: number; readonly reason: string | null },
  by: EnteredBy,
): Promise<number> {
  const row = await db
    .insertInto('measure_owner_offer')
    .values({
      measure_id: measure,
      part: offer.part,
      staff_id: offer.to,
      reason: offer.reason,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Writes what became of an offer. A second answer to the same offer is refused by the database. */
export async function addAnswer(
  db: Db,
  offerId: number,
  answer: OfferAnswer,
  reason: string | null,
  by: EnteredBy,
): Promise<void> {
  await db
    .insertInto('measure_owner_answer')
    .values({
      offer_id: offerId,
      answer,
      reason,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .execute();
}
