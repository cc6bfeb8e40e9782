// Who is on shift at a moment, and where to look when nobody of an area is: pure, from the lines of the roster that stand.

import type { ReferenceBook } from '#reference';

export type Shift = {
  readonly id: number;
  readonly staffId: number;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
};

/** The shift of one person that runs at a moment, the one that lasts longest; null when there is none. */
export function shiftAt(shifts: readonly Shift[], at: Temporal.Instant): Shift | null {
  const running = shifts
    .filter(({ from, to }) => Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) < 0)
    .toSorted((a, b) => Temporal.Instant.compare(b.to, a.to) || a.id - b.id);
  return running[0] ?? null;
}

/** The next shift of one person that begins after a moment; null when the roster has none. */
export function nextShift(shifts: readonly Shift[], at: Temporal.Instant): Shift | null {
  const later = shifts
    .filter(({ from }) => Temporal.Instant.compare(from, at) > 0)
    .toSorted((a, b) => Temporal.Instant.compare(a.from, b.from) || a.id - b.id);
  return later[0] ?? null;
}

/** An area and the others, the nearest first, by the force's own list. */
function areasByNearness(book: ReferenceBook, area: string): readonly string[] {
  const near = book.find('area-near', area)?.body['near'];
  const others = Array.isArray(near) ? near.filter((each) => typeof each === 'string') : [];
  return [area, ...others.filter((each) => each !== area)];
}

type Placed = { readonly areaCode: string | null };

/**
 * Those of the first area, the asked one or else the nearest, that has somebody; with people who serve the whole force.
 * Without an area everybody.
 */
export function nearest<T extends Placed>(
  book: ReferenceBook,
  onShift: readonly T[],
  area: string | null,
): { readonly area: string | null; readonly people: readonly T[] } {
  if (area === null) return { area: null, people: onShift };
  for (const each of areasByNearness(book, area)) {
    const people = onShift.filter(({ areaCode }) => areaCode === each);
    if (people.length > 0) return { area: each, people };
  }
  return { area: null, people: onShift.filter(({ areaCode }) => areaCode === null) };
}
