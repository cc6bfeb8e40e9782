// Who may record what about a recommendation as it stands: the force adds and proposes, the Commissioner's office answers. Pure.

import type { RecommendationState, RecommendationStep, Status } from './recommendation-state.ts';

type Table = Readonly<Record<Status, readonly RecommendationStep[]>>;

/** Review of July 2023, section "Review": the Chief Constable responds, and the Commissioner looks at the response. */
const force: Table = {
  'not-started': ['started', 'evidence', 'owned'],
  started: ['evidence', 'proposed', 'owned'],
  proposed: ['evidence', 'owned'],
  agreed: ['evidence', 'owned'],
  'sent-back': ['evidence', 'proposed', 'owned'],
  reopened: ['evidence', 'proposed', 'owned'],
};

const office: Table = {
  'not-started': [],
  started: [],
  proposed: ['agreed', 'sent-back'],
  agreed: ['reopened', 'kept'],
  'sent-back': [],
  reopened: [],
};

/** Whose step it is: the force's, or the Commissioner's office's. */
export function sideOf(step: RecommendationStep): 'force-lead' | 'opcc' {
  return Object.values(office).some((steps) => steps.includes(step)) ? 'opcc' : 'force-lead';
}

/**
 * Steps that this role may record now. Closing is proposed only over evidence that was added since it was last sent back
 * or opened again; it is kept closed only where its figures have fallen.
 */
export function permittedSteps(
  role: string,
  { status, newEvidence }: Pick<RecommendationState, 'status' | 'newEvidence'>,
  isDecayed: boolean,
): readonly RecommendationStep[] {
  const table = role === 'force-lead' ? force : role === 'opcc' ? office : null;
  if (table === null) return [];
  return table[status].filter(
    (step) => (step !== 'proposed' || newEvidence > 0) && (step !== 'kept' || isDecayed),
  );
}
