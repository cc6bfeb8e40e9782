// FOUR and the view that a case is not stalking: what was answered, by whom, and what still waits for a person. Pure: it decides nothing.

export const fourMarks = ['fixated', 'obsessive', 'unwanted', 'repeated'] as const;
export type FourMark = (typeof fourMarks)[number];

export const fourAnswers = ['yes', 'no', 'not-known'] as const;
export type FourAnswer = (typeof fourAnswers)[number];

export type FourFact = {
  readonly mark: FourMark;
  readonly answer: FourAnswer;
  /** References of the events that show it, for example breach:BR-2026-00012. */
  readonly events: readonly string[];
  readonly reason: string | null;
  readonly byStaffId: number | null;
  readonly occurredAt: Temporal.Instant;
};

/** The newest answer to each mark, from facts in the order recorded. */
export function standingFour(facts: readonly FourFact[]): ReadonlyMap<FourMark, FourFact> {
  return new Map(facts.map((fact) => [fact.mark, fact]));
}

/** Marks that nobody has answered. */
export function blankMarks(facts: readonly FourFact[]): readonly FourMark[] {
  const standing = standingFour(facts);
  return fourMarks.filter((mark) => !standing.has(mark));
}

export type ViewReading = {
  readonly agrees: boolean;
  readonly reason: string | null;
  readonly byStaffId: number | null;
  readonly occurredAt: Temporal.Instant;
};

/** Why somebody says that a case is not stalking. */
export type StalkingView = {
  readonly id: number;
  readonly reason: string;
  readonly byStaffId: number | null;
  readonly occurredAt: Temporal.Instant;
  /** Oldest first. */
  readonly readings: readonly ViewReading[];
};

/** Nobody has read it; the second reader agrees; or does not, and then the offence is in dispute. */
export type ViewState = 'waiting' | 'read' | 'disagreed';

export function viewState({ readings }: Pick<StalkingView, 'readings'>): ViewState {
  const last = readings.at(-1);
  if (last === undefined) return 'waiting';
  return last.agrees ? 'read' : 'disagreed';
}
