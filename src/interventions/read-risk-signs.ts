// Reads from the record the signs that make risk high for a person on a day: breaches, crimes, warnings and assessments.

import { newestAssessments } from '#assessments';
import type { Assessment } from '#assessments';
import { breachesOf } from '#breaches';
import { crimesOf, currentVersion } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { knownFacts } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { findOffence } from '#reference';
import type { ReferenceBook } from '#reference';

import { highRiskSigns } from './high-risk.ts';

export type RiskOnRecord = {
  /** Keys of the signs found; where nobody is named, in the crime's own assessments. */
  readonly signs: readonly string[];
  readonly breaches: number;
  /** The newest completed assessment of each tool, newest first. */
  readonly assessments: readonly Assessment[];
};

/** The signs of high risk on a person's record, or in a crime in which nobody is named, the breaches, and what was assessed. */
export async function readRiskSigns(
  db: Db,
  book: ReferenceBook,
  { person, crime }: { readonly person: Person | null; readonly crime: CrimeRecord | null },
  now: Temporal.Instant,
): Promise<RiskOnRecord> {
  if (person === null) {
    const own = crime === null ? [] : await newestAssessments(db, { crimeId: crime.crime.id }, now);
    const nothing = { breaches: [], crimes: [], warnings: [] };
    const found = highRiskSigns(book, { ...nothing, assessments: own }, londonDate(now));
    return { signs: found, breaches: 0, assessments: own };
  }
  const breaches = await breachesOf(db, person.nominalIds, now);
  const crimes = await crimesOf(db, person.nominalIds, 'suspect', now);
  const facts = await knownFacts(db, person.nominalIds, now);
  const of = { personId: person.id, nominalIds: person.nominalIds };
  const assessments = await newestAssessments(db, of, now);
  const signs = highRiskSigns(
    book,
    {
      breaches: breaches.map(({ breach }) => londonDate(breach.occurredFrom)),
      crimes: crimes.map(currentVersion).flatMap((version) => {
        const { offenceKey, changeKind } = version;
        const on = version.recordedOn ?? version.reportedOn;
        if (on === null || offenceKey === null || changeKind === 'cancelled') return [];
        return (findOffence(book, offenceKey)?.category ?? null) === null ? [] : [on];
      }),
      warnings: facts.warnings.map((warning) => warning.code),
      assessments,
    },
    londonDate(now),
  );
  return { signs, breaches: breaches.length, assessments };
}
