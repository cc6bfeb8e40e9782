// Signs on the record that make "not suitable" wait for a second reader. They ask for another look; they decide nothing.

import type { ReferenceBook } from '#reference';

/** What is counted about a person, each with the day it happened. */
export type RiskFacts = {
  readonly breaches: readonly Temporal.PlainDate[];
  readonly crimes: readonly Temporal.PlainDate[];
  readonly warnings: readonly string[];
};

/** Keys of the signs of the list "high-risk-sign" that this person's record shows on a day. Empty means no sign was found. */
export function highRiskSigns(
  book: ReferenceBook,
  facts: RiskFacts,
  day: Temporal.PlainDate,
): readonly string[] {
  return book
    .entries('high-risk-sign', 'en')
    .filter(({ body }) => {
      const least = typeof body['least'] === 'number' ? body['least'] : Infinity;
      const days = typeof body['days'] === 'number' ? body['days'] : null;
      switch (body['counts']) {
        case 'breaches':
          return within(facts.breaches, day, days) >= least;
        case 'crimes':
          return within(facts.crimes, day, days) >= least;
        case 'warnings': {
          const codes = body['warnings'];
          return (
            Array.isArray(codes) && facts.warnings.filter((code) => codes.includes(code)).length >= least
          );
        }
        default:
          return false;
      }
    })
    .map((entry) => entry.key);
}

function within(dates: readonly Temporal.PlainDate[], day: Temporal.PlainDate, days: number | null): number {
  return dates.filter((on) => {
    const ago = on.until(day, { largestUnit: 'days' }).days;
    return ago >= 0 && (days === null || ago < days);
  }).length;
}
