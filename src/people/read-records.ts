// What this room needs of the rooms below it, handed in by the program: crimes, orders and breaches stand on people.

import type { Clock, Db } from '#platform';

/** What hangs on one source record. */
export type RecordStanding = {
  readonly crimesAsSuspect: number;
  readonly crimesAsVictim: number;
  readonly measures: number;
  readonly breaches: number;
  /** An order or bail that binds it is in force today. */
  readonly isLive: boolean;
  /** It is suspected of a crime of high harm. */
  readonly isHighHarm: boolean;
};

export type PeopleRecords = {
  /** What hangs on each of these records; one without anything may be left out. */
  readonly standingOf: (
    db: Db,
    clock: Clock,
    nominalIds: readonly number[],
  ) => Promise<ReadonlyMap<number, RecordStanding>>;
  /** Those of these pairs of records that are suspect and victim of one crime: two people. */
  readonly bothParts: (
    db: Db,
    pairs: readonly (readonly [number, number])[],
  ) => Promise<readonly (readonly [number, number])[]>;
  /** Crimes in which each of these records is suspected. */
  readonly crimesAsSuspect: (
    db: Db,
    nominalIds: readonly number[],
  ) => Promise<readonly { readonly nominalId: number; readonly crimeId: number }[]>;
  /** People suspected of one crime or more, and of two or more, by the persons records belong to now. */
  readonly countSuspects: (db: Db) => Promise<{ readonly suspects: number; readonly repeats: number }>;
  /** Derives again what other rooms derive of whom these records belong to. Called after they moved. */
  readonly rebuildAfterMove: (db: Db, clock: Clock, nominalIds: readonly number[]) => Promise<void>;
};
