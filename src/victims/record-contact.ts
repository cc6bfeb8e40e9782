// Records a contact with a victim, or an attempt that did not reach them, and what it settled of orders: keyed once.

import { settleByContact } from '#orders';
import type { SettledByContact } from '#orders';
import { nominalsOfPeople } from '#people';
import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { Contact } from './contact.ts';
import { addContact, lockContact } from './contact-store.ts';
import type { NewContact } from './contact-store.ts';
import { contactsOf } from './list-every-contact.ts';
import type { ContactWith } from './record-asking.ts';

/** The highest numbers among what a writer was shown: of contacts, and of what was recorded with orders. */
export type SeenContacts = { readonly contact: number; readonly event: number };

/** What a form over these contacts keeps, so that it is known what its writer had seen; 0 for none. */
export function seenOf(contacts: readonly Contact[]): SeenContacts {
  return {
    contact: Math.max(0, ...contacts.map(({ id }) => id ?? 0)),
    event: Math.max(0, ...contacts.flatMap(({ orders }) => orders.map(({ id }) => id))),
  };
}

export type RecordedContact = {
  readonly contact: number;
  readonly orders: readonly { readonly ref: string; readonly eventIds: readonly number[] }[];
};

/**
 * Writes it, and in the same transaction that the victim was told and heard of each order. Where somebody recorded a
 * contact of the same day that the writer was not shown it may be the same call, so it is refused until it is seen; and
 * where an order changed meanwhile.
 */
export async function recordContact(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  victim: ContactWith,
  given: NewContact,
  settled: readonly SettledByContact[],
  seen: SeenContacts,
): Promise<Result<RecordedContact, 'same-day-meanwhile' | 'changed-meanwhile'>> {
  await lockContact(db, victim);
  const now = clock.now();
  const made = await contactsWithVictim(db, victim, now);
  const isNew = ({ id, orders }: Contact) =>
    (id ?? 0) > seen.contact || orders.some((said) => said.id > seen.event);
  if (made.some((each) => each.on.equals(given.on) && isNew(each))) return refused('same-day-meanwhile');
  const records = (await nominalsOfPeople(db, [victim.personId])).get(victim.personId) ?? [];
  const { on, method, otherWay } = given;
  const about = { victimNominalId: victim.nominalId, victimNominalIds: records, on, method, otherWay };
  const orders = await settleByContact(db, clock, viewer, about, settled);
  if (!orders.ok) return orders;
  const contact = await addContact(db, victim, given, { staffId: viewer.staffId, at: now });
  return ok({ contact, orders: orders.value });
}

/** Contacts with this victim in this crime, the newest day first. */
export async function contactsWithVictim(
  db: Db,
  victim: Pick<ContactWith, 'crimeId' | 'personId'>,
  asKnownAt: Temporal.Instant,
): Promise<readonly Contact[]> {
  return (await contactsOf(db, [victim.crimeId], asKnownAt))
    .filter(({ personId }) => personId === victim.personId)
    .map(({ contact }) => contact);
}
