// The only SQL that touches facts about recommendations: read in the order recorded, and added to.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { isMeasureKey } from './measure.ts';
import type { Figure } from './measure.ts';
import { recommendationSteps } from './recommendation-state.ts';
import type { RecommendationFact, RecommendationStep } from './recommendation-state.ts';

const mostFacts = 20_000;

function stepFrom(value: string): RecommendationStep {
  const step = recommendationSteps.find((each) => each === value);
  if (step === undefined) throw new Error(`Unknown step ${value} of a recommendation`);
  return step;
}

/** Facts recorded by a moment, by number of the recommendation, in the order recorded; of one, or of all. */
export async function recommendationFacts(
  db: Db,
  number: string | null,
  asKnownAt: Temporal.Instant,
): Promise<ReadonlyMap<string, readonly RecommendationFact[]>> {
  const rows = await db
    .selectFrom('recommendation_fact')
    .selectAll()
    .$if(number !== null, (query) => query.where('recommendation', '=', number ?? ''))
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(mostFacts)
    .execute();
  if (rows.length === 0) return new Map();
  const kept = await db
    .selectFrom('recommendation_figure')
    .selectAll()
    .where(
      'fact_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .limit(mostFacts)
    .execute();
  const figuresOf = Map.groupBy(kept, (row) => row.fact_id);
  const facts = rows.map((row) => ({
    number: row.recommendation,
    id: row.id,
    step: stepFrom(row.step),
    post: row.post,
    words: row.words,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    byStaffId: row.entered_by,
    figures: (figuresOf.get(row.id) ?? []).flatMap(({ measure, found, total, middle }): readonly Figure[] =>
      isMeasureKey(measure) ? [{ measure, found, total, middle }] : [],
    ),
  }));
  return Map.groupBy(facts, (fact) => fact.number);
}
