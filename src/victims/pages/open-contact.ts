// Opens a victim of a crime by number, as this viewer may, with what was agreed and the contacts made. No name is read.

import { numberedVictims, openCase, victimLetters } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { londonDate, readChoice } from '#platform';
import type { PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { mayOpen } from '#users';

import { contactState } from '../contact.ts';
import type { Asking, Contact, ContactState } from '../contact.ts';
import { promptsOf } from '../contact-standing-store.ts';
import type { Prompt } from '../contact-standing-store.ts';
import { contactRules } from '../contact-rules.ts';
import type { ContactRules } from '../contact-rules.ts';
import { victimWords } from '../present-contact.ts';
import { askingsOfVictim } from '../record-asking.ts';
import type { ContactWith } from '../record-asking.ts';
import { contactsWithVictim } from '../record-contact.ts';

export type ContactFile = {
  readonly crime: CrimeRecord;
  /** Address of this victim's page. */
  readonly path: string;
  /** Reference in the access log: the crime and the number. */
  readonly logRef: string;
  readonly victim: ContactWith;
  /** What the victim is called on this page: a letter or a number. */
  readonly called: string;
  readonly askings: readonly Asking[];
  readonly contacts: readonly Contact[];
  readonly rules: ContactRules;
  readonly state: ContactState;
  /** What has happened since they were asked, each to be asked about once. */
  readonly prompts: readonly Prompt[];
  readonly book: ReferenceBook;
  readonly today: Temporal.PlainDate;
};

export type OpenedContact =
  | { readonly kind: 'open'; readonly file: ContactFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

/** The victim of that number of the crime; refused where the victim or every suspect is restricted to others. Nothing is logged of the victim here. */
export async function openContact(request: PageRequest): Promise<OpenedContact> {
  const { db, viewer, clock, params, language } = request;
  const closed = (answer: PageAnswer): OpenedContact => ({ kind: 'closed', answer });
  const opened = await openCase(request, { crime: params['ref'] ?? '', perpetrator: undefined });
  if (opened.kind === 'closed') return opened;
  const { crime, nominalId } = opened.file;
  const now = clock.now();
  const today = londonDate(now);
  const number = Number(params['number']);
  const victims = crime === null ? [] : await numberedVictims(db, [crime.crime.id], now);
  const victim = victims.find((each) => each.number === number);
  if (crime === null || victim === undefined) return closed({ kind: 'not-found' });
  const logRef = `${crime.crime.ref}/${number}`;
  if (victim.restrictedGroupId !== null && !mayOpen(viewer, victim.restrictedGroupId)) {
    const groupId = victim.restrictedGroupId;
    return closed({ kind: 'restricted', recordKind: 'victim', recordRef: logRef, groupId });
  }
  const [letter] = nominalId === null ? [] : await victimLetters(db, [nominalId], [victim.nominalId], now);
  const about = { crimeId: crime.crime.id, nominalId: victim.nominalId, personId: victim.personId };
  const book = await referenceLists(db, today);
  const rules = contactRules(book);
  const askings = await askingsOfVictim(db, about, now);
  const contacts = await contactsWithVictim(db, about, now);
  return {
    kind: 'open',
    file: {
      crime,
      path: `/crimes/${crime.crime.ref}/victims/${number}`,
      logRef,
      victim: about,
      called: victimWords(language, { label: letter?.label ?? '', number }),
      askings,
      contacts,
      rules,
      state: contactState(askings, contacts, rules),
      prompts: askings.length === 0 ? [] : await promptsOf(db, about, rules, today, now),
      book,
      today,
    },
  };
}

/** Logs why a reader needs to know how the victim is safely reached, which opens it for a while; false where they gave no reason of the list. */
export async function takeReason(request: PostRequest, file: ContactFile, field: string): Promise<boolean> {
  const reasons = file.book.entries('view-reason', 'en').map(({ key }) => key);
  const reason = readChoice(request.form, field, reasons);
  if (!reason.ok || reason.value === null) return false;
  await request.logRead({
    kind: 'victim-reason',
    ref: file.logRef,
    personId: file.victim.personId,
    reason: reason.value,
  });
  return true;
}
