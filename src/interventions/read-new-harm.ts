// Reads from the record what a person has done since a programme ended: new crimes as a suspect, and new breaches.

import { breachesOf } from '#breaches';
import { crimesOf, currentVersion } from '#crimes';
import { londonDate } from '#platform';
import type { Db } from '#platform';

export type NewHarm = {
  readonly crimes: readonly {
    readonly ref: string;
    readonly number: string;
    readonly offenceKey: string | null;
    readonly on: Temporal.PlainDate;
  }[];
  readonly breaches: readonly { readonly ref: string; readonly on: Temporal.PlainDate }[];
};

/** Crimes committed and breaches that happened after a day, as the record stands now; crimes cancelled since are left out. */
export async function readNewHarm(
  db: Db,
  nominalIds: readonly number[],
  after: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<NewHarm> {
  const isLater = (on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, after) > 0;
  const crimes = await crimesOf(db, nominalIds, 'suspect', now);
  const breaches = await breachesOf(db, nominalIds, now);
  return {
    crimes: crimes.flatMap((record) => {
      const version = currentVersion(record);
      const on = version.committedTo ?? version.committedFrom ?? version.recordedOn ?? version.reportedOn;
      if (on === null || !isLater(on) || version.changeKind === 'cancelled') return [];
      return [{ ref: record.crime.ref, number: record.crime.number, offenceKey: version.offenceKey, on }];
    }),
    breaches: breaches
      .map(({ breach }) => ({ ref: breach.ref, on: londonDate(breach.occurredFrom) }))
      .filter(({ on }) => isLater(on)),
  };
}
