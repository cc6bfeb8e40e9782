// The clock is handed to whoever needs it; only systemClock() reads the machine's.

export type Clock = { readonly now: () => Temporal.Instant };

/** Civil time for law and for readers in England and Wales. */
export const LONDON = 'Europe/London';

export function systemClock(): Clock {
  return { now: () => Temporal.Now.instant() };
}

/** A clock that stands still, for tests and for "as known at". */
export function fixedClock(instant: string): Clock {
  const at = Temporal.Instant.from(instant);
  return { now: () => at };
}

/** The civil day in England and Wales on which a moment falls. */
export function londonDate(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(LONDON).toPlainDate();
}

/** The first moment of a civil day in England and Wales. */
export function londonMidnight(day: Temporal.PlainDate): Temporal.Instant {
  return day.toZonedDateTime(LONDON).toInstant();
}
