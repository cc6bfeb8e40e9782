// What was agreed with each victim of some crimes, and what is due, without names and without how they are safely reached.

import { numberedVictims } from '#crimes';
import type { NumberedVictim } from '#crimes';
import type { Db } from '#platform';

import { contactState } from './contact.ts';
import type { Asking, Contact, ContactState } from './contact.ts';
import type { ContactRules } from './contact-rules.ts';
import { askingsOf } from './contact-store.ts';
import { contactsOf } from './list-every-contact.ts';

export type VictimContact = {
  /** The first of the records of one person in the crime. */
  readonly victim: NumberedVictim;
  readonly askings: readonly Asking[];
  readonly contacts: readonly Contact[];
  readonly state: ContactState;
};

/** Each victim of these crimes once, by crime and number. */
export async function readContacts(
  db: Db,
  crimeIds: readonly number[],
  rules: ContactRules,
  asKnownAt: Temporal.Instant,
): Promise<readonly VictimContact[]> {
  const victims = await numberedVictims(db, crimeIds, asKnownAt);
  const key = ({ crimeId, personId }: { readonly crimeId: number; readonly personId: number }) =>
    `${crimeId} ${personId}`;
  const askings = Map.groupBy(await askingsOf(db, crimeIds, asKnownAt), key);
  const contacts = Map.groupBy(await contactsOf(db, crimeIds, asKnownAt), key);
  return [...Map.groupBy(victims, key)].flatMap(([about, [victim]]) => {
    if (victim === undefined) return [];
    const asked = (askings.get(about) ?? []).map(({ asking }) => asking);
    const made = (contacts.get(about) ?? []).map(({ contact }) => contact);
    return [{ victim, askings: asked, contacts: made, state: contactState(asked, made, rules) }];
  });
}
