// How often police agreed to be in touch with a victim and whether they kept to it, as their adviser may be told: no crime, no way to reach them.

import { londonDate } from '#platform';
import type { Db, Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { contactsDue } from './contact.ts';
import { openCasesOf } from './contact-figure-store.ts';
import { contactRules } from './contact-rules.ts';
import { agreementWords, contactWords } from './present-contact.ts';
import { readContacts } from './read-contacts.ts';

/** One line for each open case of theirs; none where nobody has asked. Why nothing is agreed is the officer's to tell. */
export async function readKeptContact(
  db: Db,
  language: Language,
  book: ReferenceBook,
  personId: number,
  now: Temporal.Instant,
): Promise<readonly string[]> {
  const w = contactWords[language];
  const rules = contactRules(book);
  const crimes = await openCasesOf(db, personId, rules, now);
  const own = (await readContacts(db, crimes, rules, now)).filter(
    ({ victim }) => victim.personId === personId,
  );
  return own.flatMap(({ state: { standing }, askings, contacts }) => {
    if (standing === null) return [];
    if (standing.kind === 'none') return [w.nothingAgreed];
    const dues = contactsDue(askings, contacts, rules, londonDate(now));
    const kept = dues.filter(({ keptOn }) => keptOn !== null).length;
    const interval = agreementWords(language, standing, book);
    return [dues.length === 0 ? w.notDueYet(interval) : w.keptOf(interval, kept, dues.length)];
  });
}
