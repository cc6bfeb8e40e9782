// Brings what ships with the product into the store, and opens the book that pages read.

import type { Clock, Db } from '#platform';

import type { ShippedEntry } from './lists.ts';
import { makeReferenceBook } from './reference-book.ts';
import type { OtherDays, ReferenceBook, ReferenceEntry } from './reference-book.ts';
import { addShippedEntries, readEntries, referenceFingerprint } from './reference-store.ts';
import type { StoredEntry } from './reference-store.ts';
import { shippedEntries } from './shipped-entries.ts';

export type LoadedReferenceData = {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Keys where the force's own later row stands and what shipped was left out. */
  readonly keptLocal: number;
};

/**
 * Adds shipped entries that are new or have changed since the last version. Running it again adds nothing, and a row
 * the force entered itself always stands: Welsh wording and local names are the force's to decide.
 * `shipped` is for tests; the product loads everything it ships.
 */
export async function loadReferenceData(
  db: Db,
  clock: Clock,
  shipped: readonly ShippedEntry[] = shippedEntries,
): Promise<LoadedReferenceData> {
  const newest = (await readEntries(db)).toReversed();
  const standing = new Map(newest.map((entry) => [placeOf(entry), entry]));
  const wanted: ShippedEntry[] = [];
  let added = 0;
  let changed = 0;
  let same = 0;
  let keptLocal = 0;
  for (const entry of shipped) {
    const before = standing.get(placeOf(entry));
    if (before === undefined) {
      added += 1;
      wanted.push(entry);
    } else if (!before.isShipped) {
      keptLocal += 1;
    } else if (contentOf(before) === contentOf(entry)) {
      same += 1;
    } else {
      changed += 1;
      wanted.push(entry);
    }
  }
  await addShippedEntries(db, wanted, clock.now());
  return { added, changed, same, keptLocal };
}

const books = new Map<string, ReferenceBook>();
const BOOKS_KEPT = 8;
let lastRead: { readonly mark: string | null; readonly entries: readonly StoredEntry[] } = {
  mark: null,
  entries: [],
};

/**
 * The reference data that stand on a day: an entry the force changed from a later day is still as it was. Kept in memory until a row is added; what is in force, and so
 * offered to choose from, depends on the day, while names of entries no longer in force are still found.
 */
export async function referenceLists(db: Db, on: Temporal.PlainDate): Promise<ReferenceBook> {
  const standing = await referenceFingerprint(db);
  const mark = `${standing} ${on.toString()}`;
  const before = books.get(mark);
  if (before !== undefined) return before;
  // Another day reads the same rows: only what stands of them is another.
  if (lastRead.mark !== standing) lastRead = { mark: standing, entries: await readEntries(db) };
  const book = bookOn(lastRead.entries, on);
  const oldest = books.keys().next();
  if (books.size >= BOOKS_KEPT && oldest.done !== true) books.delete(oldest.value);
  books.set(mark, book);
  return book;
}

function bookOn(versions: readonly StoredEntry[], on: Temporal.PlainDate): ReferenceBook {
  const others: OtherDays = {
    at: (day) => bookOn(versions, day),
    standing: (list, key, day) =>
      changedOf(versions)
        .get(placeOf({ list, key }))
        ?.find((entry) => isInForce(entry, day)),
    changeDays: (list) => changeDays(versions.filter((entry) => entry.list === list)),
  };
  const entries = standingOn(versions, on).map((entry) => onDay(entry, on));
  return makeReferenceBook(entries, on, others);
}

const changed = new WeakMap<readonly StoredEntry[], ReadonlyMap<string, readonly StoredEntry[]>>();

/** Places that have more than one entry, newest first in each. */
function changedOf(versions: readonly StoredEntry[]): ReadonlyMap<string, readonly StoredEntry[]> {
  const known = changed.get(versions);
  if (known !== undefined) return known;
  const groups = [...Map.groupBy(versions, placeOf)].filter(([, group]) => group.length > 1);
  const made = new Map(groups);
  changed.set(versions, made);
  return made;
}

function changeDays(versions: readonly StoredEntry[]): readonly Temporal.PlainDate[] {
  const days = versions.flatMap(({ from, to }) => [
    ...(from === null ? [] : [from]),
    ...(to === null ? [] : [to.add({ days: 1 })]),
  ]);
  return [...new Map(days.map((day) => [day.toString(), day])).values()].toSorted((a, b) =>
    Temporal.PlainDate.compare(a, b),
  );
}

/** One entry for each place: the newest whose days include this one; where none does, the newest. `entries` newest first. */
function standingOn(entries: readonly StoredEntry[], on: Temporal.PlainDate): readonly StoredEntry[] {
  return [...Map.groupBy(entries, placeOf).values()].flatMap(
    (versions) => versions.find((entry) => isInForce(entry, on)) ?? versions.slice(0, 1),
  );
}

function isInForce({ from, to }: Pick<StoredEntry, 'from' | 'to'>, on: Temporal.PlainDate): boolean {
  return (
    (from === null || Temporal.PlainDate.compare(from, on) <= 0) &&
    (to === null || Temporal.PlainDate.compare(to, on) >= 0)
  );
}

/** The book of what ships with the product, without a store: for generators and pure tests. */
export function shippedReferenceBook(on: Temporal.PlainDate): ReferenceBook {
  const entries = shippedEntries.map((entry) =>
    onDay(
      {
        ...entry,
        from: entry.from === null ? null : Temporal.PlainDate.from(entry.from),
        to: entry.to === null ? null : Temporal.PlainDate.from(entry.to),
      },
      on,
    ),
  );
  return makeReferenceBook(entries, on);
}

/** In the body of an entry that was taken out of use: it is offered no more, and old records keep its name. */
export const retiredMark = 'retired';

function onDay(entry: Omit<StoredEntry, 'isShipped'>, on: Temporal.PlainDate): ReferenceEntry {
  return {
    list: entry.list,
    key: entry.key,
    en: entry.en,
    cy: entry.cy,
    body: entry.body,
    source: entry.source,
    confidence: entry.confidence,
    from: entry.from,
    to: entry.to,
    sort: entry.sort,
    isInForce: isInForce(entry, on) && entry.body[retiredMark] !== true,
    isWelshAttested: entry.body['welsh'] === 'attested',
  };
}

function placeOf(entry: { readonly list: string; readonly key: string }): string {
  return `${entry.list}\t${entry.key}`;
}

/** Everything that makes two entries the same, in one comparable text; jsonb does not keep the order of keys. */
function contentOf(entry: ShippedEntry | StoredEntry): string {
  return JSON.stringify([
    entry.en,
    entry.cy,
    entry.source,
    entry.confidence,
    entry.from?.toString() ?? null,
    entry.to?.toString() ?? null,
    entry.sort,
    ordered(entry.body),
  ]);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)]);
}
