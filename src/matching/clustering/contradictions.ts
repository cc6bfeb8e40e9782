// What two clusters cannot have in one person: two valid PNC ids, impossible dates, a decision that they differ.
import { isOneSlipApart } from '../comparing/similarity.ts';
import type { Nominals } from '../nominals/nominals.ts';

export type Contradiction = 'decided-different' | 'two-pnc' | 'impossible-dates';
export type Contradictions = {
  /** What forbids joining two clusters, named by their leading records. With `decidedOnly`, decisions alone count. */
  readonly between: (one: number, other: number, decidedOnly: boolean) => Contradiction | undefined;
  /** Takes note that the second cluster went into the first. */
  readonly join: (lead: number, follow: number) => void;
};

/** Contradictions among the records of a set, with the pairs that a person decided are different. */
export function contradictionsOf(
  of: Nominals,
  different: readonly (readonly [number, number])[],
): Contradictions {
  // The one number of most clusters in a column; those that hold several have them in a map, and -1 here.
  const only = new Int32Array(of.count);
  const several = new Map<number, readonly number[]>();
  const apart = new Map<number, Set<number>>();
  const { count, birth, eventYear } = of;
  const earliest = new Int32Array(count);
  const firstEvent = new Int32Array(count);
  for (let record = 0; record < count; record += 1) {
    const date = birth[record] ?? 0;
    const isFull = date % 100 !== 0 && date % 10_000 !== 101;
    const year = isFull ? Math.floor(date / 10_000) : 0;
    earliest[record] = year;
    const event = eventYear[record] ?? 0;
    // A record that contradicts itself is a slip of the pen and forbids nothing.
    firstEvent[record] = year !== 0 && event < year ? 0 : event;
    const pnc = of.pnc[record] ?? 0;
    if (pnc !== 0 && of.pncValid[record] === 1) only[record] = pnc;
  }
  // A decision holds between groups: each side lists the records it must not meet, found again by `member`.
  const member = new Map<number, Set<number>>();
  for (const [left, right] of different) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const known = apart.get(one) ?? new Set<number>();
      known.add(other);
      apart.set(one, known);
      member.set(one, new Set([one]));
    }
  }
  const meets = (one: number, other: number): boolean => {
    const mine = apart.get(one);
    const theirs = member.get(other);
    return mine !== undefined && theirs !== undefined && !mine.isDisjointFrom(theirs);
  };
  const born = (one: number, other: number): boolean => {
    const event = firstEvent[other] ?? 0;
    return event !== 0 && (earliest[one] ?? 0) > event;
  };
  const pncsOf = (lead: number): readonly number[] => several.get(lead) ?? [only[lead] ?? 0];
  /** What the numbers of two clusters that both hold some say: they share one, they are two people's, or nothing. */
  const numbersSay = (one: number, other: number): 'shared' | 'two' | 'nothing' => {
    const mine = only[one] ?? 0;
    const theirs = only[other] ?? 0;
    if (mine > 0 && mine === theirs) return 'shared';
    const [own, all] = [pncsOf(one), pncsOf(other)];
    if (own.some((pnc) => all.includes(pnc))) return 'shared';
    return own.some((pnc) => all.some((their) => !isOneSlipApart(of.tokens, pnc, their))) ? 'two' : 'nothing';
  };
  return {
    between: (one, other, decidedOnly) => {
      if (apart.size > 0 && meets(one, other)) return 'decided-different';
      if (decidedOnly) return undefined;
      if (only[one] !== 0 && only[other] !== 0) {
        const said = numbersSay(one, other);
        // One number in common outweighs a date that cannot be.
        if (said !== 'nothing') return said === 'two' ? 'two-pnc' : undefined;
      }
      return born(one, other) || born(other, one) ? 'impossible-dates' : undefined;
    },
    join: (lead, follow) => {
      const mine = only[lead] ?? 0;
      const theirs = only[follow] ?? 0;
      if (mine === 0) {
        only[lead] = theirs;
        const all = several.get(follow);
        if (all !== undefined) several.set(lead, all);
      } else if (theirs !== 0 && (mine !== theirs || mine === -1)) {
        several.set(lead, [...new Set([...pncsOf(lead), ...pncsOf(follow)])]);
        only[lead] = -1;
      }
      const least = (left: number, right: number): number =>
        left === 0 ? right : right === 0 ? left : Math.min(left, right);
      earliest[lead] = least(earliest[lead] ?? 0, earliest[follow] ?? 0);
      firstEvent[lead] = least(firstEvent[lead] ?? 0, firstEvent[follow] ?? 0);
      if (apart.size === 0) return;
      for (const map of [apart, member]) {
        const own = map.get(lead);
        const other = map.get(follow);
        if (other !== undefined) map.set(lead, own === undefined ? other : own.union(other));
      }
    },
  };
}
