// Reads one line of everything a suspect did: crimes, breaches and logged events, each with the victims' letters where they are known.

import { breachesOf } from '#breaches';
import type { BreachRecord } from '#breaches';
import { crimesOf, currentVersion, partiesOf, victimsOf } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { recordsProtected } from '#orders';
import { londonDate } from '#platform';
import type { Db } from '#platform';

import type { ConductEvent } from './conduct-event.ts';
import { conductOf } from './conduct-store.ts';

export type CourseItem = {
  /** Names it as evidence, for example breach:BR-2026-00012. */
  readonly key: string;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
  readonly recordedAt: Temporal.Instant;
  readonly channels: readonly string[];
  readonly minutes: number | null;
  /** Letters of the victims; empty where no victim is tied to it. */
  readonly victims: readonly string[];
  readonly what:
    | { readonly kind: 'crime'; readonly record: CrimeRecord }
    | { readonly kind: 'breach'; readonly record: BreachRecord }
    | { readonly kind: 'event'; readonly event: ConductEvent };
};

/** Everything these records of a suspect did, newest first; of a crime without a suspect, that crime and its events. */
export async function readCourse(
  db: Db,
  of: { readonly nominalIds: readonly number[]; readonly crime: CrimeRecord | null },
  asKnownAt: Temporal.Instant,
): Promise<readonly CourseItem[]> {
  const { nominalIds, crime } = of;
  const isNamed = nominalIds.length > 0;
  const crimes = isNamed
    ? await crimesOf(db, nominalIds, 'suspect', asKnownAt)
    : crime === null
      ? []
      : [crime];
  const crimeIds = crimes.map((record): number => record.crime.id);
  const parties = await partiesOf(db, crimeIds, asKnownAt);
  const victims = await victimsOf(db, nominalIds, asKnownAt);
  const letterOfPerson = new Map(victims.map(({ personId, label }) => [personId, label]));
  const letterOfNominal = new Map(victims.map(({ nominalId, label }) => [nominalId, label]));
  const breaches = await breachesOf(db, nominalIds, asKnownAt);
  const protects = await recordsProtected(
    db,
    [...new Set(breaches.flatMap(({ measure }) => measure?.id ?? []))],
    asKnownAt,
  );
  const events = await conductOf(db, isNamed ? { nominalIds } : { crimeIds }, asKnownAt);
  return [
    ...crimes.map((record) =>
      crimeItem(record, lettersIn(parties.get(record.crime.id) ?? [], letterOfPerson)),
    ),
    ...breaches.map((record) =>
      breachItem(record, protectedLetters(protects.get(record.measure?.id ?? 0) ?? [], letterOfNominal)),
    ),
    ...events.map((event): CourseItem => {
      const letter = event.victimNominalId === null ? undefined : letterOfNominal.get(event.victimNominalId);
      return {
        key: `event:${event.id}`,
        on: londonDate(event.occurredAt),
        at: event.precision === 'minute' ? event.occurredAt : null,
        recordedAt: event.recordedAt,
        channels: [event.channel],
        minutes: event.minutes,
        victims: letter === undefined ? [] : [letter],
        what: { kind: 'event', event },
      };
    }),
  ].toSorted(newestFirst);
}

function lettersIn(
  parties: readonly { readonly part: string; readonly personId: number }[],
  letters: ReadonlyMap<number, string>,
): readonly string[] {
  const own = parties
    .filter(({ part }) => part === 'victim')
    .flatMap(({ personId }) => letters.get(personId) ?? []);
  return [...new Set(own)].toSorted();
}

/** A crime stands on the first day it was committed, else reported, else recorded. */
function crimeItem(record: CrimeRecord, victims: readonly string[]): CourseItem {
  const { committedFrom, reportedOn, recordedOn, recordedAt } = currentVersion(record);
  return {
    key: `crime:${record.crime.ref}`,
    on: committedFrom ?? reportedOn ?? recordedOn ?? londonDate(recordedAt),
    at: null,
    recordedAt,
    channels: [],
    minutes: null,
    victims,
    what: { kind: 'crime', record },
  };
}

/** Those whom the breached order protects, by letter: a breach is done to each of them. */
function protectedLetters(
  protects: readonly (readonly number[])[],
  letters: ReadonlyMap<number, string>,
): readonly string[] {
  const own = protects.flatMap((records) => records.flatMap((id) => letters.get(id) ?? []));
  return [...new Set(own)].toSorted();
}

function breachItem(record: BreachRecord, victims: readonly string[]): CourseItem {
  const { breach } = record;
  return {
    key: `breach:${breach.ref}`,
    on: londonDate(breach.occurredFrom),
    at: breach.occurredPrecision === 'minute' ? breach.occurredFrom : null,
    recordedAt: breach.recordedAt,
    channels: breach.channels,
    minutes: null,
    victims,
    what: { kind: 'breach', record },
  };
}

function newestFirst(a: CourseItem, b: CourseItem): number {
  const byDay = Temporal.PlainDate.compare(b.on, a.on);
  if (byDay !== 0) return byDay;
  if (a.at !== null && b.at !== null) return Temporal.Instant.compare(b.at, a.at);
  return a.key < b.key ? 1 : -1;
}
