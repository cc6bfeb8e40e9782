// Every contact with the victims of some crimes: recorded with the crime, or with an order that protects them. Each counts once.

import { numberedVictims } from '#crimes';
import { victimEventsOf } from '#orders';
import type { Db } from '#platform';

import { withTellings } from './contact.ts';
import { recordedContacts } from './contact-store.ts';
import type { ContactOf } from './contact-store.ts';

/** Contacts and attempts with each victim of these crimes, as known at a moment, the newest day of each first. */
export async function contactsOf(
  db: Db,
  crimeIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly ContactOf[]> {
  const victims = await numberedVictims(db, crimeIds, asKnownAt);
  const key = (about: { readonly crimeId: number; readonly personId: number }) =>
    `${about.crimeId} ${about.personId}`;
  const made = Map.groupBy(await recordedContacts(db, crimeIds, asKnownAt), key);
  const people = [...new Map(victims.map((victim) => [key(victim), victim])).values()];
  const said = Map.groupBy(await victimEventsOf(db, people, asKnownAt), key);
  return [...new Set([...made.keys(), ...said.keys()])].flatMap((about) => {
    const [first] = [...(made.get(about) ?? []), ...(said.get(about) ?? [])];
    if (first === undefined) return [];
    const { crimeId, personId } = first;
    const own = (made.get(about) ?? []).map(({ contact }) => contact);
    return withTellings(own, said.get(about) ?? []).map((contact) => ({ crimeId, personId, contact }));
  });
}
