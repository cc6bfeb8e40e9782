// The only SQL of what was found about the criteria of applications, and of the applications that are open.

import { sql } from 'kysely';

import { isRegimeCode } from '#law';
import type { RegimeCode } from '#law';
import type { Db } from '#platform';

import { criterionFindings } from './criteria.ts';
import type { CriterionFact } from './criteria.ts';
import { isMeasureStep } from './measure.ts';
import type { MeasureStep } from './measure.ts';

const mostFacts = 2000;

/** What was found about the criteria of some orders, as known at a moment, oldest first. */
export async function criterionFacts(
  db: Db,
  measureIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<number, readonly CriterionFact[]>> {
  if (measureIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('application_criterion')
    .selectAll()
    .where('measure_id', 'in', [...measureIds])
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostFacts)
    .execute();
  const facts = rows.map((row) => {
    const finding = criterionFindings.find((each) => each === row.finding);
    if (finding === undefined) throw new Error(`Unknown finding ${row.finding} about a criterion`);
    return {
      measureId: row.measure_id,
      fact: {
        id: row.id,
        criterion: row.criterion,
        finding,
        words: row.words,
        occurredOn: row.occurred_on,
        byStaffId: row.entered_by,
      },
    };
  });
  return new Map(
    [...Map.groupBy(facts, ({ measureId }) => measureId)].map(([id, all]) => [
      id,
      all.map(({ fact }) => fact),
    ]),
  );
}

/** Adds what was found about some criteria of one order. */
export async function addCriteria(
  db: Db,
  measureId: number,
  found: readonly Pick<CriterionFact, 'criterion' | 'finding' | 'words' | 'occurredOn'>[],
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<void> {
  if (found.length === 0) return;
  await db
    .insertInto('application_criterion')
    .values(
      found.map((each) => ({
        measure_id: measureId,
        criterion: each.criterion,
        finding: each.finding,
        words: each.words,
        occurred_on: each.occurredOn,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .execute();
}

export type OpenApplication = {
  readonly measureId: number;
  readonly ref: string;
  readonly regime: RegimeCode;
  readonly personId: number;
  /** The newest thing that was recorded about it: the last instruction. */
  readonly last: { readonly step: MeasureStep; readonly on: Temporal.PlainDate };
};

/** Applications with Legal Services or before a court, the one that has waited longest first, and how many there are. */
export async function openApplications(
  db: Db,
  limit: number,
): Promise<{ readonly applications: readonly OpenApplication[]; readonly total: number }> {
  const { rows } = await sql<{
    measure_id: number;
    ref: string;
    regime: string;
    person_id: number;
    step: string;
    occurred_on: Temporal.PlainDate;
    total: number;
  }>`
    SELECT card.measure_id, measure.ref, card.regime, card.person_id, last.step, last.occurred_on,
           count(*) OVER ()::integer AS total
      FROM measure_card AS card
      CROSS JOIN LATERAL (SELECT ref FROM measure WHERE id = card.measure_id LIMIT 1) AS measure
      CROSS JOIN LATERAL (
        SELECT step, occurred_on FROM measure_event AS event
         WHERE event.measure_id = card.measure_id
           AND NOT EXISTS (SELECT FROM measure_event AS later WHERE later.corrects_event_id = event.id)
         ORDER BY occurred_on DESC, id DESC LIMIT 1
      ) AS last
     WHERE card.stage IN ('asked-legal', 'applied') AND card.granted_on IS NULL AND card.ended_on IS NULL
     ORDER BY last.occurred_on, card.measure_id LIMIT ${limit}::integer`.execute(db);
  return {
    total: rows[0]?.total ?? 0,
    applications: rows.map((row) => {
      if (!isRegimeCode(row.regime)) throw new Error(`Unknown regime on the card of ${row.ref}`);
      if (!isMeasureStep(row.step)) throw new Error(`Unknown step ${row.step} of ${row.ref}`);
      return {
        measureId: row.measure_id,
        ref: row.ref,
        regime: row.regime,
        personId: row.person_id,
        last: { step: row.step, on: row.occurred_on },
      };
    }),
  };
}
