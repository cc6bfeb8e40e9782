// Where a recommendation stands: a pure function of the dated facts about it. Nothing is overwritten; the newest decides.

import type { Figure } from './measure.ts';

export const recommendationSteps = [
  'owned',
  'started',
  'evidence',
  'proposed',
  'agreed',
  'sent-back',
  'reopened',
  'kept',
] as const;
export type RecommendationStep = (typeof recommendationSteps)[number];

export type RecommendationFact = {
  readonly id: number;
  readonly step: RecommendationStep;
  /** Role that answers for it, where the step names one. */
  readonly post: string | null;
  readonly words: string | null;
  readonly occurredOn: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number;
  /** Figures of this service as they stood that day. */
  readonly figures: readonly Figure[];
};

export const statuses = ['not-started', 'started', 'proposed', 'agreed', 'sent-back', 'reopened'] as const;
export type Status = (typeof statuses)[number];

export type RecommendationState = {
  readonly status: Status;
  /** The fact that made it so; null while nothing is started. */
  readonly by: RecommendationFact | null;
  /** Who answers for it, and since when; null where no post is named. */
  readonly owner: { readonly post: string; readonly since: Temporal.PlainDate } | null;
  /** Pieces of evidence in all, and since it was last sent back or opened again: a proposal needs one of those. */
  readonly evidence: number;
  readonly newEvidence: number;
  /** Figures of the day on which it was last agreed closed, or kept closed; null while it is not closed. */
  readonly closing: readonly Figure[] | null;
  readonly last: RecommendationFact | null;
};

/** Facts in the order recorded. */
export function recommendationState(facts: readonly RecommendationFact[]): RecommendationState {
  let status: Status = 'not-started';
  let by: RecommendationFact | null = null;
  let owner: RecommendationState['owner'] = null;
  let evidence = 0;
  let newEvidence = 0;
  let closing: readonly Figure[] | null = null;
  for (const fact of facts) {
    switch (fact.step) {
      case 'owned':
        if (fact.post !== null) owner = { post: fact.post, since: fact.occurredOn };
        continue;
      case 'evidence':
        evidence += 1;
        newEvidence += 1;
        if (status !== 'not-started') continue;
        status = 'started';
        break;
      case 'kept':
        if (status !== 'agreed') continue;
        closing = fact.figures;
        continue;
      case 'agreed':
        status = 'agreed';
        closing = fact.figures;
        break;
      case 'sent-back':
      case 'reopened':
        status = fact.step;
        newEvidence = 0;
        closing = null;
        break;
      case 'started':
      case 'proposed':
        status = fact.step;
    }
    by = fact;
  }
  return { status, by, owner, evidence, newEvidence, closing, last: facts.at(-1) ?? null };
}
