// Looking for a suspect: since when, what was tried, what is due next and what ended it, from facts alone.

export const wantedSteps = [
  'looking',
  'taken',
  'enquiry',
  'inspector-test',
  'raised',
  'circulated',
  'arrested',
] as const;
export type WantedStep = (typeof wantedSteps)[number];

export function isWantedStep(value: string): value is WantedStep {
  return wantedSteps.some((step) => step === value);
}

export type WantedEvent = {
  readonly id: number;
  readonly step: WantedStep;
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly crimeId: number | null;
  readonly place: string | null;
  readonly result: string | null;
  readonly nextAt: Temporal.Instant | null;
  readonly note: string | null;
  /** The case of the meeting at which they were raised; null for anything else, and where it was entered by hand. */
  readonly meeting: {
    readonly itemId: number;
    readonly number: number;
    readonly place: string;
    readonly heldOn: Temporal.PlainDate;
  } | null;
  readonly byStaffId: number | null;
};

/** What ends the looking: nothing else does. The force's own rule for Op Manatee, and for every stalking suspect alike. */
const endings: readonly WantedStep[] = ['arrested', 'circulated'];

export type WantedState = {
  /** Since when police have been looking; null while they are not. */
  readonly since: Temporal.Instant | null;
  readonly enquiries: readonly WantedEvent[];
  /** Places tried, each once however often. */
  readonly placesTried: readonly string[];
  readonly lastEnquiry: WantedEvent | null;
  /** When the next enquiry is due: as planned, else a day after the last, or after the looking began. */
  readonly nextAt: Temporal.Instant | null;
  readonly inspectorTest: WantedEvent | null;
  readonly raised: WantedEvent | null;
  readonly ownerId: number | null;
};

/**
 * The state that facts add up to. `lookings` are the moments from which a breach has police looking; arrest or
 * circulation ends all that began before it.
 */
export function wantedState(
  events: readonly WantedEvent[],
  lookings: readonly Temporal.Instant[],
): WantedState {
  const ordered = events.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || a.id - b.id);
  const ended = ordered.findLast((event) => endings.includes(event.step))?.at ?? null;
  const isAfterEnd = (at: Temporal.Instant) => ended === null || Temporal.Instant.compare(at, ended) > 0;
  const begun = [...lookings, ...ordered.filter((event) => event.step === 'looking').map((event) => event.at)]
    .filter(isAfterEnd)
    .toSorted((a, b) => Temporal.Instant.compare(a, b));
  const since = begun[0] ?? null;
  const current = ordered.filter((event) => isAfterEnd(event.at));
  const enquiries = current.filter((event) => event.step === 'enquiry');
  const last = enquiries.at(-1) ?? null;
  const from = last?.at ?? since;
  return {
    since,
    enquiries,
    placesTried: [...new Set(enquiries.flatMap(({ place }) => (place === null ? [] : [place])))],
    lastEnquiry: last,
    nextAt: since === null || from === null ? null : (last?.nextAt ?? from.add({ hours: 24 })),
    inspectorTest: current.findLast((event) => event.step === 'inspector-test') ?? null,
    raised: current.findLast((event) => event.step === 'raised') ?? null,
    ownerId: current.findLast((event) => event.step === 'taken')?.byStaffId ?? null,
  };
}

/** The shift that a moment falls in, and when it began. */
export type Shift = { readonly key: string; readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** Shifts by the time each begins; the last runs over midnight. Null where none is set. */
export function shiftAt(
  shifts: readonly { readonly key: string; readonly from: Temporal.PlainTime }[],
  now: Temporal.Instant,
  zone: string,
): Shift | null {
  const local = now.toZonedDateTimeISO(zone);
  const begins = [-1, 0, 1].flatMap((days) =>
    shifts.map(({ key, from }) => ({
      key,
      at: local.toPlainDate().add({ days }).toZonedDateTime({ timeZone: zone, plainTime: from }).toInstant(),
    })),
  );
  const ordered = begins.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  const place = ordered.findLastIndex(({ at }) => Temporal.Instant.compare(at, now) <= 0);
  const begun = ordered[place];
  const next = ordered[place + 1];
  return begun === undefined || next === undefined ? null : { key: begun.key, from: begun.at, to: next.at };
}
