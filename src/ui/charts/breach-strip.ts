// Where marks and months stand on the strip of twelve months of breaches. Pure geometry, in SVG units.

/** A breach of an order is a crime; of bail it is not one in itself. */
export type BreachPoint = { readonly on: Temporal.PlainDate; readonly kind: 'order' | 'bail' };

export type StripSize = { readonly width: number; readonly inset: number; readonly gap: number };

export const stripSize: StripSize = { width: 840, inset: 8, gap: 15 };

export type StripMark = {
  readonly x: number;
  /** Rows above the line: 0 lies on it, marks that would cover each other are stacked. */
  readonly row: number;
  readonly kind: 'order' | 'bail';
  readonly on: Temporal.PlainDate;
};

export type StripMonth = { readonly x: number; readonly year: number; readonly month: number };

export type Strip = {
  readonly marks: readonly StripMark[];
  readonly months: readonly StripMonth[];
  readonly rows: number;
  /** Points before `from` or after `to`: said in words, never dropped in silence. */
  readonly outside: number;
};

const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days;

/** Where a day lies between two days, in SVG units from the left. Both ends are on the strip. */
export function dayPosition(
  day: Temporal.PlainDate,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  size: StripSize = stripSize,
): number {
  const span = Math.max(1, daysBetween(from, to));
  const share = daysBetween(from, day) / span;
  return Math.round((size.inset + share * (size.width - 2 * size.inset)) * 10) / 10;
}

/**
 * Lays out breaches between two days. Marks closer than a mark's width are stacked, so none covers another;
 * months are the first days of months in the span.
 */
export function breachStrip(
  points: readonly BreachPoint[],
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  size: StripSize = stripSize,
): Strip {
  const inside = points.filter(
    ({ on }) => Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0,
  );
  const sorted = inside.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  /** Right-most mark of each row so far. */
  const lastX: number[] = [];
  const marks = sorted.map(({ on, kind }): StripMark => {
    const x = dayPosition(on, from, to, size);
    const free = lastX.findIndex((last) => x - last >= size.gap);
    const row = free === -1 ? lastX.length : free;
    lastX[row] = x;
    return { x, row, kind, on };
  });
  const months: StripMonth[] = [];
  const first = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 });
  for (let month = first; Temporal.PlainDate.compare(month, to) <= 0; month = month.add({ months: 1 })) {
    months.push({ x: dayPosition(month, from, to, size), year: month.year, month: month.month });
  }
  return { marks, months, rows: Math.max(1, lastX.length), outside: points.length - inside.length };
}
