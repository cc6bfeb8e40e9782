// Repeat suspects counted both ways, from the store: strictly, and with probable matches, beside the truth where it is known.

import type { Db } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { PROBABLE } from './match.ts';
import { knownIdentities, likelyPairs, nominalsOfPeople } from './quality-store.ts';
import { expectedFigures, withProbable } from './repeat-suspects.ts';
import type { ExpectedFigures, RepeatFigures } from './repeat-suspects.ts';

export type RepeatSuspects = {
  /** By what people have decided and the source systems say. */
  readonly strict: RepeatFigures;
  /** As if every pair that is very likely one person were. */
  readonly probable: RepeatFigures;
  readonly expected: ExpectedFigures;
  /** Known only where everybody is invented. */
  readonly truth: RepeatFigures | null;
};

/** Counts people suspected of a crime, and of two or more, strictly and with probable matches. */
export async function countRepeatSuspects(db: Db, records: PeopleRecords): Promise<RepeatSuspects> {
  const strict = await records.countSuspects(db);
  const pairs = await likelyPairs(db);
  const people = [...new Set(pairs.flatMap((pair) => [pair.leftPersonId, pair.rightPersonId]))];
  const nominals = await nominalsOfPeople(db, people);
  const personOf = new Map(nominals.map((each) => [each.nominalId, each.personId]));
  const suspected = await records.crimesAsSuspect(
    db,
    nominals.map((each) => each.nominalId),
  );
  const crimes = new Map(
    [...Map.groupBy(suspected, (each) => personOf.get(each.nominalId) ?? 0)].map(([person, held]) => [
      person,
      held.map((each) => each.crimeId),
    ]),
  );
  return {
    strict,
    probable: withProbable(strict, pairs, crimes, PROBABLE),
    expected: expectedFigures(strict, pairs, crimes),
    truth: await truth(db, records),
  };
}

async function truth(db: Db, records: PeopleRecords): Promise<RepeatFigures | null> {
  const identities = await knownIdentities(db);
  if (identities.size === 0) return null;
  const suspected = await records.crimesAsSuspect(db, [...identities.keys()]);
  const held = new Map<string, Set<number>>();
  for (const { nominalId, crimeId } of suspected) {
    const identity = identities.get(nominalId) ?? String(nominalId);
    const crimes = held.get(identity) ?? new Set<number>();
    crimes.add(crimeId);
    held.set(identity, crimes);
  }
  return {
    suspects: held.size,
    repeats: [...held.values()].filter((crimes) => crimes.size > 1).length,
  };
}
