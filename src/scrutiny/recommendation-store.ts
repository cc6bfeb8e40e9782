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

/** Waits for anyone who is recording something about the same recommendation now. Call first, inside the transaction. */
export async function lockRecommendation(db: Db, number: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`recommendation:${number}`}, 0))`.execute(db);
}

/** Adds what was recorded, with the figures of that day; returns its number. */
export async function addRecommendationFact(
  db: Db,
  number: string,
  given: Pick<RecommendationFact, 'step' | 'words' | 'post' | 'occurredOn' | 'figures'>,
  by: { readonly staffId: number; readonly at: Temporal.Instant },
): Promise<number> {
  const { id } = await db
    .insertInto('recommendation_fact')
    .values({
      recommendation: number,
      step: given.step,
      words: given.words,
      post: given.post,
      occurred_on: given.occurredOn,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (given.figures.length > 0) {
    await db
      .insertInto('recommendation_figure')
      .values(
        given.figures.map(({ measure, found, total, middle }) => ({
          fact_id: id,
          measure,
          found,
          total,
          middle,
        })),
      )
      .execute();
  }
  return id;
}
