// Who was in a crime as one viewer may see it: suspects by name or veiled, victims by letter alone, others counted.

import { findPeople, fullName } from '#people';
import type { PersonSummary } from '#people';
import type { PageRequest } from '#platform';
import { mayOpen } from '#users';

import type { CrimeId, CrimeParty, Relationship } from '../crime.ts';
import { partiesOf } from '../crime-store.ts';
import { victimLetters } from '../victim-letter-store.ts';
import { crimeWords } from './crime-histories.ts';

export type CrimePeople = {
  readonly suspects: readonly { readonly person: PersonSummary; readonly isOpen: boolean }[];
  readonly victims: readonly {
    /** One for each suspect on whose pages the victim has a letter; empty where there is none. */
    readonly letters: readonly string[];
    readonly relationship: Relationship | null;
  }[];
  readonly witnesses: number;
  readonly reporters: number;
  /** Set when the viewer may open no suspect of this crime: then the crime itself is closed to them. */
  readonly closedTo: { readonly ref: string; readonly groupId: number } | null;
};

export async function openParties(
  request: PageRequest,
  crime: CrimeId,
  at: Temporal.Instant,
): Promise<CrimePeople> {
  const { db, viewer } = request;
  const parties = (await partiesOf(db, [crime], at)).get(crime) ?? [];
  const of = (part: CrimeParty['part']) => parties.filter((party) => party.part === part);
  const suspectParties = of('suspect');
  const victimParties = of('victim');
  const people = await findPeople(
    db,
    viewer,
    suspectParties.map((party) => party.personId),
  );
  const suspects = [...people.values()]
    .map((person) => ({ person, isOpen: mayOpen(viewer, person.restrictedGroupId) }))
    .toSorted((a, b) => a.person.id - b.person.id);
  const closed = suspects.every(({ isOpen }) => !isOpen) ? suspects[0]?.person : undefined;
  const open = suspectParties.filter((party) =>
    suspects.some(({ person, isOpen }) => isOpen && person.id === party.personId),
  );
  const letters = await victimLetters(
    db,
    open.map((party) => party.nominalId),
    victimParties.map((party) => party.nominalId),
    at,
  );
  const nameOf = (nominal: number) => {
    const person = people.get(open.find((party) => party.nominalId === nominal)?.personId ?? 0);
    return person === undefined ? '' : fullName(person) || person.ref;
  };
  const w = crimeWords[request.language];
  const byPerson = Map.groupBy(victimParties, (party) => party.personId);
  return {
    suspects,
    victims: [...byPerson.values()].map((ofOne) => {
      const nominals = ofOne.map((party) => party.nominalId);
      const own = letters.filter((letter) => nominals.includes(letter.victim));
      return {
        letters: [
          ...new Set(
            own.map((letter) =>
              suspects.length === 1
                ? w.victimLetter(letter.label)
                : w.victimOf(letter.label, nameOf(letter.suspect)),
            ),
          ),
        ],
        relationship: ofOne.find((party) => party.relationship !== null)?.relationship ?? null,
      };
    }),
    witnesses: new Set(of('witness').map((party) => party.personId)).size,
    reporters: new Set(of('reporter').map((party) => party.personId)).size,
    closedTo:
      closed === undefined || closed.restrictedGroupId === null
        ? null
        : { ref: closed.ref, groupId: closed.restrictedGroupId },
  };
}
