// The list of a meeting: everyone whom a risk, or something left undone, brings onto it, each once and with every reason.

/** One reason found for one person, or for one crime in which nobody is named. */
export type FoundReason = {
  readonly personId: number | null;
  /** Key of the list "meeting-reason". */
  readonly reason: string;
  readonly recordRef: string | null;
  readonly sinceOn: Temporal.PlainDate | null;
  readonly crimeId: number | null;
  /** Why, in a person's words; only for what was put on by hand. */
  readonly why: string | null;
};

export type ListedCase = {
  readonly personId: number | null;
  readonly crimeId: number | null;
  readonly why: string | null;
  /** The strongest first. */
  readonly reasons: readonly FoundReason[];
};

/** What makes two entries the same case: the person, or the crime where nobody is named. */
export function caseKey(of: Pick<ListedCase, 'personId' | 'crimeId'>): string {
  return of.personId === null ? `crime ${of.crimeId ?? 0}` : `person ${of.personId}`;
}

/** What was left undone stands before anything new: these reasons always come first, in this order. */
const undone: readonly string[] = ['undone-action', 'undecided', 'look-again'];

/**
 * Nobody who is a victim in a linked file is ranked by risk as a perpetrator before a named person has reviewed who does
 * the harm: they are heard before everybody who is ranked, and the list says why. Counter-allegation guard.
 */
const notRanked: readonly string[] = ['harm-not-reviewed', 'harm-reviewed-against'];

/**
 * People in the order in which they are heard: what was left undone first, then whoever may not be ranked, then by the strongest reason as this kind of
 * meeting ranks them, then whoever has waited longest, ties by number. A person is on the list once.
 */
export function runSheet(found: readonly FoundReason[], sources: readonly string[]): readonly ListedCase[] {
  const order = [...undone, ...notRanked, ...sources, 'action-before', 'action-today', 'by-hand'];
  const rank = (reason: string) => {
    const at = order.indexOf(reason);
    return at === -1 ? order.length : at;
  };
  const compare = (a: FoundReason, b: FoundReason) =>
    rank(a.reason) - rank(b.reason) ||
    compareDays(a.sinceOn, b.sinceOn) ||
    (a.recordRef ?? '').localeCompare(b.recordRef ?? '', 'en');
  const cases = [...Map.groupBy(found, caseKey).values()].map((all): ListedCase => {
    const reasons = distinct(all.toSorted(compare));
    return {
      personId: all[0]?.personId ?? null,
      crimeId: reasons.find((each) => each.crimeId !== null)?.crimeId ?? null,
      why: reasons.find((each) => each.why !== null)?.why ?? null,
      reasons,
    };
  });
  return cases.toSorted((a, b) => {
    const [first] = a.reasons;
    const [second] = b.reasons;
    if (first === undefined || second === undefined) return byNumber(a, b);
    return (
      rank(first.reason) - rank(second.reason) || compareDays(first.sinceOn, second.sinceOn) || byNumber(a, b)
    );
  });
}

/** People by their number, then crimes in which nobody is named by theirs. */
function byNumber(a: ListedCase, b: ListedCase): number {
  if (a.personId !== null && b.personId !== null) return a.personId - b.personId;
  if (a.personId === null && b.personId === null) return (a.crimeId ?? 0) - (b.crimeId ?? 0);
  return a.personId === null ? 1 : -1;
}

/** A reason about the same record is said once. */
function distinct(reasons: readonly FoundReason[]): readonly FoundReason[] {
  return [...new Map(reasons.map((each) => [`${each.reason} ${each.recordRef ?? ''}`, each])).values()];
}

/** The longest wait first; without a day last. */
function compareDays(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return Temporal.PlainDate.compare(a, b);
}

/**
 * From when a meeting looks back: the last one of its kind and place, but at least `hours` and at most `longest`, so
 * that a week without meetings does not bring the whole year onto one list.
 */
export function looksBackFrom(
  now: Temporal.Instant,
  lastOpenedAt: Temporal.Instant | null,
  { hours, longest }: { readonly hours: number; readonly longest: number },
): Temporal.Instant {
  const nearest = now.subtract({ hours });
  const farthest = now.subtract({ hours: longest });
  if (lastOpenedAt === null || Temporal.Instant.compare(lastOpenedAt, farthest) < 0) return farthest;
  return Temporal.Instant.compare(lastOpenedAt, nearest) < 0 ? lastOpenedAt : nearest;
}
