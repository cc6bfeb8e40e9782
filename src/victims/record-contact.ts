// Records a contact with a victim, or an attempt that did not reach them.

import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { Contact } from './contact.ts';
import { addContact, contactsOf, lockContact } from './contact-store.ts';
import type { NewContact } from './contact-store.ts';
import type { ContactWith } from './record-asking.ts';

/**
 * Writes it and returns its number. `seen` is the highest number among the contacts that the writer was shown, 0 for
 * none: where somebody recorded one of the same day meanwhile it may be the same call, so it is refused until it is seen.
 */
export async function recordContact(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  victim: ContactWith,
  given: NewContact,
  seen: number,
): Promise<Result<number, 'same-day-meanwhile'>> {
  await lockContact(db, victim);
  const now = clock.now();
  const made = await contactsWithVictim(db, victim, now);
  if (made.some(({ id, on }) => id > seen && on.equals(given.on))) return refused('same-day-meanwhile');
  return ok(await addContact(db, victim, given, { staffId: viewer.staffId, at: now }));
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
