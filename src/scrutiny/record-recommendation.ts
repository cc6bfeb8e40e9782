// Records a step about a recommendation, with the figures of the day: the force adds and proposes, the Commissioner's office answers.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { referenceLists } from '#reference';

import type { Figure, MeasureKey } from './measure.ts';
import { permittedSteps } from './permitted-steps.ts';
import { readFigures } from './read-figures.ts';
import { addRecommendationFact, lockRecommendation, recommendationFacts } from './recommendation-store.ts';
import type { RecommendationStep } from './recommendation-state.ts';
import { allRecommendations, answeringPosts, decayRule } from './recommendation.ts';
import { track } from './tracked.ts';

export type GivenStep = {
  readonly step: RecommendationStep;
  /** What was done, what shows it, or why; needed for every step but the naming of a post. */
  readonly words: string | null;
  /** Role that answers for it, for that step alone. */
  readonly post: string | null;
  /** Number of the newest fact that the writer saw; 0 where there was none. */
  readonly newest: number;
};

export type RecommendationProblem = 'not-found' | 'not-permitted' | 'stale' | 'words-needed' | 'post-needed';

/**
 * Writes the step. Refused where somebody recorded something since the writer looked, and where the table of permitted
 * steps does not allow it: so nothing is closed without evidence.
 */
export async function recordRecommendation(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  number: string,
  { step, words, post, newest }: GivenStep,
): Promise<Result<{ readonly id: number }, RecommendationProblem>> {
  await lockRecommendation(db, number);
  // After the wait: what the writer before recorded is not later than this.
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const recommendation = allRecommendations(book, 'en').find((each) => each.number === number);
  if (recommendation === undefined) return refused('not-found');
  const facts = (await recommendationFacts(db, number, now)).get(number) ?? [];
  if ((facts.at(-1)?.id ?? 0) !== newest) return refused('stale');
  const isPlain = step === 'owned' || step === 'started';
  const day = { on: today, isMonthEnd: false, at: now };
  const figures = isPlain
    ? new Map<MeasureKey, Figure>()
    : await readFigures(db, book, recommendation.measures, day);
  const { state, decayed, now: kept } = track(recommendation, facts, figures, decayRule(book));
  if (!permittedSteps(viewer.role, state, decayed.length > 0).includes(step)) return refused('not-permitted');
  const named = answeringPosts.find((each) => each === post) ?? null;
  if (step === 'owned' && named === null) return refused('post-needed');
  if (step !== 'owned' && words === null) return refused('words-needed');
  const given = { step, words, post: step === 'owned' ? named : null, occurredOn: today, figures: kept };
  return ok({ id: await addRecommendationFact(db, number, given, { staffId: viewer.staffId, at: now }) });
}
