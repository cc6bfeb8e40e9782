// What a victim and police agreed about contact, which contacts were due and whether they were kept. Pure.

import type { VictimEvent } from '#orders';

import type { ContactRules } from './contact-rules.ts';

type Fact = {
  readonly id: number;
  /** Day the victim was asked or reached. */
  readonly on: Temporal.PlainDate;
  readonly recordedAt: Temporal.Instant;
  readonly byStaffId: number | null;
};

export type Agreed = Fact & {
  readonly kind: 'agreed';
  /** Key of the list "contact-interval". */
  readonly interval: string;
  readonly method: string;
  readonly language: string;
  /** Who keeps contact; null for a feed. */
  readonly officerStaffId: number | null;
};

export type NotAgreed = Fact & {
  readonly kind: 'none';
  readonly reason: string;
  readonly reasonWords: string | null;
  readonly askAgainOn: Temporal.PlainDate;
  readonly officerStaffId: number | null;
};

/** One time a victim was asked. "unchanged": asked again, and what stood stays. */
export type Asking = Agreed | NotAgreed | (Fact & { readonly kind: 'unchanged' });

/** What one contact told or asked of an order, recorded with the order. */
export type SaidOfOrder = Pick<VictimEvent, 'id' | 'ref' | 'kind' | 'about'>;

export type Contact = Omit<Fact, 'id'> & {
  /** Null where it was recorded with an order alone. */
  readonly id: number | null;
  /** Who made it, in words, where not a member of staff here. */
  readonly byWhom: string | null;
  /** Null where nobody said. */
  readonly method: string | null;
  /** An attempt that did not reach them never counts as told. */
  readonly isReached: boolean;
  readonly topics: readonly string[];
  /** Why another way was used than the one agreed. */
  readonly otherWay: string | null;
  readonly orders: readonly SaidOfOrder[];
};

/**
 * Contacts, the newest day first, with what was recorded with an order alone. Of one day and one way it is the same
 * contact, whoever keyed it and in whichever order, so that it counts once; where no way is said, of one day.
 */
export function withTellings(
  contacts: readonly Contact[],
  events: readonly VictimEvent[],
): readonly Contact[] {
  const all: Contact[] = [...contacts];
  // What says its way comes first: it is known which contact it was.
  const known = [...events].sort(
    (a, b) => Number(a.method === null) - Number(b.method === null) || a.id - b.id,
  );
  for (const event of known) {
    const isReached = event.kind !== 'tried';
    const said = { id: event.id, ref: event.ref, kind: event.kind, about: event.about };
    const place = all.findIndex(
      (each) =>
        each.isReached === isReached &&
        each.on.equals(event.on) &&
        (event.method === null || each.method === null || each.method === event.method),
    );
    const same = all[place];
    if (same !== undefined) {
      all[place] = { ...same, method: same.method ?? event.method, orders: [...same.orders, said] };
      continue;
    }
    const { on, recordedAt, byStaffId, byWhom, method, otherWay } = event;
    all.push({
      id: null,
      on,
      recordedAt,
      byStaffId,
      byWhom,
      method,
      isReached,
      topics: [],
      otherWay,
      orders: [said],
    });
  }
  return all.toSorted(
    (a, b) => Temporal.PlainDate.compare(b.on, a.on) || Temporal.Instant.compare(b.recordedAt, a.recordedAt),
  );
}

export type ContactState = {
  /** What stands; null where nobody has asked. */
  readonly standing: Agreed | NotAgreed | null;
  /** Day the victim was last asked. */
  readonly askedOn: Temporal.PlainDate | null;
  /** Days between contacts; null for significant developments only, or where nothing is agreed. */
  readonly days: number | null;
  readonly reachedOn: Temporal.PlainDate | null;
  /** Day by which the next contact is due; after so long a silence where no interval is agreed. Null where nothing is agreed. */
  readonly nextOn: Temporal.PlainDate | null;
};

/** Longest answer about safe contact, in characters, and longest reason. */
export const longestSafeText = 200;

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;

/** What stands now. Facts in the order of recording. */
export function contactState(
  askings: readonly Asking[],
  contacts: readonly Contact[],
  rules: ContactRules,
): ContactState {
  const standing = askings.findLast((each) => each.kind !== 'unchanged') ?? null;
  const askedOn = askings.map(({ on }) => on).reduce<Temporal.PlainDate | null>(latest, null);
  const reachedOn = contacts
    .filter(({ isReached }) => isReached)
    .map(({ on }) => on)
    .reduce<Temporal.PlainDate | null>(latest, null);
  if (standing === null || standing.kind === 'none') {
    return { standing, askedOn, days: null, reachedOn, nextOn: null };
  }
  const days = rules.intervals.get(standing.interval) ?? null;
  const from = reachedOn === null ? standing.on : later(reachedOn, standing.on);
  return { standing, askedOn, days, reachedOn, nextOn: from.add({ days: days ?? rules.silentDays }) };
}

function latest(a: Temporal.PlainDate | null, b: Temporal.PlainDate): Temporal.PlainDate {
  return a === null ? b : later(a, b);
}

/** A contact that was due: kept by a contact, or missed. */
export type Due = { readonly on: Temporal.PlainDate; readonly keptOn: Temporal.PlainDate | null };

/**
 * Every contact that was due by a day, in order. Each is due so many days after the last one, or after the day of the
 * agreement. It is kept by a contact that reached the victim by then, or so many days later as the force allows; else it
 * is missed, and the next is due so many days after the day that was missed: silence counts once for each interval. A
 * contact made early starts the days again. What is not over yet counts as neither. `until`: today, or the day the case
 * was closed.
 */
export function contactsDue(
  askings: readonly Asking[],
  contacts: readonly Contact[],
  rules: ContactRules,
  until: Temporal.PlainDate,
): readonly Due[] {
  const reached = contacts
    .filter(({ isReached }) => isReached)
    .map(({ on }) => on)
    .toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const versions = askings.filter((each) => each.kind !== 'unchanged');
  return versions.flatMap((version, place) => {
    const days = version.kind === 'agreed' ? (rules.intervals.get(version.interval) ?? null) : null;
    if (days === null) return [];
    const next = versions[place + 1]?.on;
    const end = next !== undefined && isAfter(until, next) ? next : until;
    return duesOf(version.on, days, reached, rules.toleranceDays, end);
  });
}

function duesOf(
  agreedOn: Temporal.PlainDate,
  days: number,
  reached: readonly Temporal.PlainDate[],
  tolerance: number,
  end: Temporal.PlainDate,
): readonly Due[] {
  const dues: Due[] = [];
  let from = agreedOn;
  for (;;) {
    const on = from.add({ days });
    const last = on.add({ days: tolerance });
    const start = from;
    const within = reached.filter((day) => isAfter(day, start) && !isAfter(day, last) && !isAfter(day, end));
    const keptOn = within.findLast((day) => !isAfter(day, on)) ?? within[0] ?? null;
    // Before the end of its days, a contact made is not the due one yet: another may follow in the same days.
    if (isAfter(on, end)) return dues;
    if (keptOn === null && !isAfter(end, last)) return dues;
    dues.push({ on, keptOn });
    from = keptOn ?? on;
  }
}
