// The opportunity replay: when the record first evidenced each regime's grounds, and when it was first considered.

import type { CrimeParty, CrimeRecord } from '#crimes';
import { interventionOfRegime } from '#interventions';
import type { ConsideredCase } from '#interventions';
import { groundsEvidenced } from '#law';
import type { Evidenced, Law, RecordEntry, RegimeCode } from '#law';
import { measurePath, standingEvents } from '#orders';
import type { MeasureRecord } from '#orders';
import { londonDate } from '#platform';
import { findOffence, findOutcome } from '#reference';
import type { ReferenceBook } from '#reference';

/** The first time somebody took a regime up, whatever became of it. */
export type FirstConsidered = {
  /** Reference and address of the order, or of the entry that says it was considered. */
  readonly ref: string;
  readonly href: string;
  readonly on: Temporal.PlainDate;
  /** Day on which it was written down here or in its source. */
  readonly writtenOn: Temporal.PlainDate;
};

export type Opportunity = Evidenced & {
  readonly considered: FirstConsidered | null;
  /** Whole days from the grounds to the consideration; negative where it came first; null while there is none. */
  readonly days: number | null;
};

/** Regimes of which taking up one takes up the other: the interim with the full order, the notice with its order. */
const together: Partial<Record<RegimeCode, readonly RegimeCode[]>> = {
  spo: ['spo', 'spo-interim'],
  dvpo: ['dvpo', 'dvpn'],
  dapo: ['dapo', 'dapn'],
};

/** One line for each regime whose grounds the record evidenced, earliest first. */
export function opportunities(
  file: {
    readonly crimes: readonly CrimeRecord[];
    readonly measures: readonly MeasureRecord[];
    readonly considered: readonly ConsideredCase[];
    readonly book: ReferenceBook;
  },
  parties: ReadonlyMap<number, readonly CrimeParty[]>,
  area: string,
  law: Law,
): readonly Opportunity[] {
  const entries = file.crimes.flatMap((crime) =>
    entriesOf(crime, parties.get(crime.crime.id) ?? [], file.book),
  );
  return groundsEvidenced(entries, area, law)
    .map((evidenced) => {
      const regimes = together[evidenced.regime] ?? [evidenced.regime];
      const considered = earliest([
        ...takenUp(file.measures, regimes),
        ...answered(file.considered, file.book, evidenced.regime),
      ]);
      return {
        ...evidenced,
        considered,
        days: considered === null ? null : evidenced.on.until(considered.on, { largestUnit: 'days' }).days,
      };
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}

/**
 * The day a fact came to be known: for what staff enter here, the day it was entered; for a feed, the day its source
 * gives, since the force knew it then, and otherwise the day it came in.
 */
function knownOn(
  fact: { readonly enteredBy: number | null; readonly recordedAt: Temporal.Instant },
  sourceDay: Temporal.PlainDate | null,
): Temporal.PlainDate {
  return fact.enteredBy === null && sourceDay !== null ? sourceDay : londonDate(fact.recordedAt);
}

function entriesOf(
  record: CrimeRecord,
  parties: readonly CrimeParty[],
  book: ReferenceBook,
): readonly RecordEntry[] {
  const crime = record.crime.ref;
  const [first] = record.versions;
  const openedOn = knownOn(first, first.recordedOn ?? first.reportedOn);
  const versions = record.versions.flatMap((version, place): readonly RecordEntry[] => {
    const on = place === 0 ? openedOn : knownOn(version, version.occurredOn);
    return [
      {
        knownOn: on,
        crime,
        says:
          version.changeKind === 'cancelled'
            ? { what: 'cancelled' }
            : { what: 'offence', kind: kindOf(book, version.offenceKey) },
      },
      { knownOn: on, crime, says: { what: 'domestic', is: version.domesticAbuse === 'yes' } },
    ];
  });
  // Whom it was against is part of the crime as first recorded: a feed gives parties no day of their own.
  const victims = parties
    .filter((party) => party.part === 'victim')
    .map((party): RecordEntry => ({
      knownOn: openedOn,
      crime,
      says: { what: 'victim', victim: String(party.personId) },
    }));
  const charges = record.outcomes
    .filter((outcome) => findOutcome(book, outcome.outcomeCode)?.group === 'charged')
    .map((outcome): RecordEntry => ({
      knownOn: knownOn(outcome, outcome.occurredOn),
      crime,
      says: { what: 'charged' },
    }));
  return [...versions, ...victims, ...charges];
}

function kindOf(book: ReferenceBook, key: string | null): 'stalking' | 'harassment' | 'violence' | 'other' {
  const offence = key === null ? undefined : findOffence(book, key);
  if (offence?.category === 'stalking') return 'stalking';
  if (offence?.role === 'core' || offence?.role === 'communications') return 'harassment';
  return offence?.role === 'related' && offence.group === 'Violence against the person'
    ? 'violence'
    : 'other';
}

/** The first event of each measure of these regimes. */
function takenUp(
  measures: readonly MeasureRecord[],
  regimes: readonly RegimeCode[],
): readonly FirstConsidered[] {
  return measures
    .filter(({ measure }) => regimes.includes(measure.regime))
    .flatMap(({ measure, events }) => {
      const [event] = standingEvents(events);
      if (event === undefined) return [];
      return [
        {
          ref: measure.ref,
          href: measurePath(measure),
          on: event.occurredOn,
          writtenOn: event.enteredBy === null ? event.occurredOn : londonDate(event.recordedAt),
        },
      ];
    });
}

/** Entries that answer for this kind of order, whatever the answer; one withdrawn as an error is none. */
function answered(
  cases: readonly ConsideredCase[],
  book: ReferenceBook,
  regime: RegimeCode,
): readonly FirstConsidered[] {
  const key = interventionOfRegime(book, regime);
  return cases
    .flatMap((each) => each.entries)
    .filter((entry) => entry.answers.some((one) => one.intervention === key && one.answer !== 'withdrawn'))
    .map((entry) => ({
      ref: entry.ref,
      href: `/considerations/${entry.ref}`,
      on: londonDate(entry.occurredAt),
      writtenOn: londonDate(entry.recordedAt),
    }));
}

function earliest(all: readonly FirstConsidered[]): FirstConsidered | null {
  const sorted = all.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on) || (a.ref < b.ref ? -1 : 1));
  return sorted[0] ?? null;
}
