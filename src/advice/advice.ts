// What a question about a case is, whether it has an answer, and how long that took: pure, from the facts.

export const adviceWays = ['here', 'phone', 'in-person'] as const;
export type AdviceWay = (typeof adviceWays)[number];

export type AdviceAnswer = {
  readonly id: number;
  readonly answer: string;
  readonly byStaffId: number | null;
  readonly byGiven: string | null;
  readonly occurredAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly enteredBy: number | null;
};

export type Advice = {
  readonly id: number;
  readonly ref: string;
  readonly crimeId: number | null;
  readonly crimeRef: string | null;
  readonly personId: number | null;
  readonly personRef: string | null;
  readonly question: string;
  readonly askedStaffId: number | null;
  readonly askedRole: string | null;
  readonly way: AdviceWay;
  readonly askedBy: number | null;
  readonly occurredAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  /** Oldest first. */
  readonly answers: readonly AdviceAnswer[];
};

/** Hours from the question to the first answer; null while there is none. An answer given on the spot took none. */
export function hoursToAnswer({
  occurredAt,
  answers,
}: Pick<Advice, 'occurredAt' | 'answers'>): number | null {
  const [first] = answers.toSorted((a, b) => Temporal.Instant.compare(a.occurredAt, b.occurredAt));
  if (first === undefined) return null;
  return Math.max(0, first.occurredAt.since(occurredAt).total('hours'));
}

export type AnswerFigures = {
  /** Every question of the list. */
  readonly asked: number;
  readonly answered: number;
  /** Answered within the limit; questions whose limit has not passed and that wait are in neither count. */
  readonly inTime: number;
  /** Those whose limit has passed or that were answered: what `inTime` is counted out of. */
  readonly due: number;
  readonly medianHours: number | null;
};

/** Time to answer over a list of questions, with what it is counted out of. */
export function answerFigures(
  list: readonly Advice[],
  limitHours: number | null,
  now: Temporal.Instant,
): AnswerFigures {
  const hours = list
    .map(hoursToAnswer)
    .filter((each) => each !== null)
    .toSorted((a, b) => a - b);
  const isDue = (advice: Advice) =>
    hoursToAnswer(advice) !== null || (limitHours !== null && isLate(advice, limitHours, now));
  const middle = hours.length === 0 ? null : median(hours);
  return {
    asked: list.length,
    answered: hours.length,
    inTime: limitHours === null ? hours.length : hours.filter((each) => each <= limitHours).length,
    due: list.filter(isDue).length,
    medianHours: middle,
  };
}

/** Unanswered, and asked longer ago than the limit. */
export function isLate(
  advice: Pick<Advice, 'occurredAt' | 'answers'>,
  limitHours: number,
  now: Temporal.Instant,
): boolean {
  return hoursToAnswer(advice) === null && now.since(advice.occurredAt).total('hours') > limitHours;
}

function median(sorted: readonly number[]): number {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
