// What a proposed match is: two source records, how alike they are and why; and what a reviewer may answer.

export const answers = ['same', 'different', 'not-sure'] as const;
export type Answer = (typeof answers)[number];

export const decisionBases = ['reviewer', 'identifier-rule', 'undo'] as const;
export type DecisionBasis = (typeof decisionBases)[number];

export const pairStates = ['open', 'second', 'behind', 'joined', 'different', 'unsettled'] as const;
/**
 * Where a pair stands: waiting; waiting for a second reviewer; left to a stronger pair of the same two people; one
 * person already; decided to be two; or not settled by two reviewers.
 */
export type PairState = (typeof pairStates)[number];

export const stepTerms = ['prior', 'level', 'rarity', 'kin'] as const;

/** One line of the working: what was compared, how far it agrees, and what that is worth in bits. */
export type MatchStep = {
  readonly term: (typeof stepTerms)[number];
  /** Comparison and level of agreement, for lines of a level or of rarity. */
  readonly field: string;
  readonly level: string;
  readonly bits: number;
};

/** What the engine says of two records. The weight is every step added up. */
export type PairScore = {
  readonly leftNominalId: number;
  readonly rightNominalId: number;
  readonly steps: readonly MatchStep[];
  readonly weight: number;
  readonly probability: number;
  /** Codes of facts that speak against one person: two valid PNC numbers, both parts in one crime. */
  readonly conflicts: readonly string[];
};

/** Whether two people are probably one: from here on a pair counts in figures "with probable matches". */
export const PROBABLE = 0.95;
