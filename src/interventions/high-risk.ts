// Signs on the record that make "not suitable" wait for a second reader. They ask for another look; they decide nothing.

import type { ReferenceBody, ReferenceBook } from '#reference';

/** What is counted about a person, each with the day it happened. */
export type RiskFacts = {
  readonly breaches: readonly Temporal.PlainDate[];
  readonly crimes: readonly Temporal.PlainDate[];
  readonly warnings: readonly string[];
  /** The newest completed assessment of each tool: its level or its stage. */
  readonly assessments: readonly { readonly level: string | null; readonly stage: number | null }[];
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
        case 'assessments':
          return facts.assessments.filter((each) => isHigh(each, body)).length >= least;
        default:
          return false;
      }
    })
    .map((entry) => entry.key);
}

function isHigh({ level, stage }: RiskFacts['assessments'][number], body: ReferenceBody): boolean {
  const { levels, stageFrom } = body;
  const isLevel = level !== null && Array.isArray(levels) && levels.includes(level);
  return isLevel || (stage !== null && typeof stageFrom === 'number' && stage >= stageFrom);
}

function within(dates: readonly Temporal.PlainDate[], day: Temporal.PlainDate, days: number | null): number {
  return dates.filter((on) => {
    const ago = on.until(day, { largestUnit: 'days' }).days;
    return ago >= 0 && (days === null || ago < days);
  }).length;
}
