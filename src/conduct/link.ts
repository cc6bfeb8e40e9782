// Which reports may belong to one course of conduct, and what a person decided of each pair. Pure: a pair is offered, never linked by itself.

export type Report = {
  readonly crimeId: number;
  readonly suspects: readonly number[];
  readonly victims: readonly number[];
};

export type LinkDecision = {
  readonly crimeId: number;
  readonly otherCrimeId: number;
  readonly linked: boolean;
  readonly reason: string | null;
  readonly byStaffId: number | null;
  readonly occurredOn: Temporal.PlainDate;
};

/** Why a report is offered: the same two people, the same suspect with another victim, or the same victim with nobody named. */
export type OfferReason = 'same-pair' | 'same-suspect' | 'same-victim';

/** Why two reports may be one course of conduct; null where they share nobody who matters. */
export function offerReason(one: Report, other: Report): OfferReason | null {
  const shares = (a: readonly number[], b: readonly number[]) => a.some((each) => b.includes(each));
  const suspect = shares(one.suspects, other.suspects);
  const victim = shares(one.victims, other.victims);
  if (suspect && victim) return 'same-pair';
  if (suspect) return 'same-suspect';
  return victim && (one.suspects.length === 0 || other.suspects.length === 0) ? 'same-victim' : null;
}

/** The decision that stands about each other crime of one crime: the newest, from decisions in the order recorded. */
export function standingLinks(
  crimeId: number,
  decisions: readonly LinkDecision[],
): ReadonlyMap<number, LinkDecision> {
  return new Map(
    decisions
      .filter((each) => each.crimeId === crimeId || each.otherCrimeId === crimeId)
      .map((each) => [each.crimeId === crimeId ? each.otherCrimeId : each.crimeId, each]),
  );
}
