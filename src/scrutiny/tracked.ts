// One recommendation as the tracker shows it: where it stands, its figures now and before, and which of them have fallen since it was closed. Pure.

import { decayedSince } from './measure.ts';
import type { DecayRule, Figure, MeasureKey } from './measure.ts';
import type { Recommendation } from './recommendation.ts';
import { recommendationState } from './recommendation-state.ts';
import type { RecommendationFact, RecommendationState } from './recommendation-state.ts';

export type Tracked = {
  readonly recommendation: Recommendation;
  readonly state: RecommendationState;
  /** The figures of now that measure it, in order. */
  readonly now: readonly Figure[];
  /** Those that are worse than at the closing by more than the rule allows: a named person decides what follows. */
  readonly decayed: ReturnType<typeof decayedSince>;
};

export function track(
  recommendation: Recommendation,
  facts: readonly RecommendationFact[],
  figures: ReadonlyMap<MeasureKey, Figure>,
  rule: DecayRule,
): Tracked {
  const state = recommendationState(facts);
  const now = recommendation.measures.flatMap((key) => figures.get(key) ?? []);
  const decayed = decayedSince(state.closing ?? [], now, rule);
  return { recommendation, state, now, decayed };
}
