// The opportunity replay: when the record first evidenced each regime's grounds, and when it was first considered.

import type { CrimeParty, CrimeRecord } from '#crimes';
import { groundsEvidenced } from '#law';
import type { Evidenced, RecordEntry, RegimeCode } from '#law';
import { standingEvents } from '#orders';
import type { MeasureRecord } from '#orders';
import { londonDate } from '#platform';
import { findOffence, findOutcome } from '#reference';
import type { ReferenceBook } from '#reference';

/** The first time somebody took a regime up, whatever became of it. */
export type FirstConsidered = {
  readonly measureRef: string;
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
    readonly book: ReferenceBook;
  },
  parties: ReadonlyMap<number, readonly CrimeParty[]>,
  area: string,
): readonly Opportunity[] {
  const entries = file.crimes.flatMap((crime) =>
    entriesOf(crime, parties.get(crime.crime.id) ?? [], file.book),
  );
  return groundsEvidenced(entries, area)
    .map((evidenced) => {
      const considered = firstConsidered(file.measures, together[evidenced.regime] ?? [evidenced.regime]);
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

function firstConsidered(
  measures: readonly MeasureRecord[],
  regimes: readonly RegimeCode[],
): FirstConsidered | null {
  const taken = measures
    .filter(({ measure }) => regimes.includes(measure.regime))
    .flatMap(({ measure, events }) => {
      const [event] = standingEvents(events);
      if (event === undefined) return [];
      return [
        {
          measureRef: measure.ref,
          on: event.occurredOn,
          writtenOn: event.enteredBy === null ? event.occurredOn : londonDate(event.recordedAt),
        },
      ];
    })
    .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on) || (a.measureRef < b.measureRef ? -1 : 1));
  return taken[0] ?? null;
}
