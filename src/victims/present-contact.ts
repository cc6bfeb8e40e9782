// Contact with a victim in words: what was agreed, what is due, and how they are safely reached.

import { londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { cy } from './contact-words.cy.ts';
import { en } from './contact-words.en.ts';
import type { Agreed, Asking, ContactState, NotAgreed } from './contact.ts';
import type { SafeContact } from './contact-store.ts';

export const contactWords = { en, cy } as const;

/** The victim by letter where the suspect's pages have one, else by number in the crime. */
export function victimWords(language: Language, victim: { readonly label: string; readonly number: number }) {
  const w = contactWords[language];
  return victim.label === '' ? w.numbered(victim.number) : w.letter(victim.label);
}

/** What was agreed, or why nothing is, in the words of its day: "Every 7 days". */
export function agreementWords(
  language: Language,
  standing: Agreed | NotAgreed | null,
  book: ReferenceBook,
): string {
  const w = contactWords[language];
  if (standing === null) return w.nothing;
  const on = londonDate(standing.recordedAt);
  if (standing.kind === 'agreed') return book.nameThen('contact-interval', standing.interval, language, on);
  const reason = book.nameThen('no-agreement-reason', standing.reason, language, on);
  return w.none(standing.reason === 'other' ? (standing.reasonWords ?? reason) : reason);
}

/** By what means and in which language it was agreed: "Phone, Welsh". */
export function wayWords(language: Language, agreed: Agreed, book: ReferenceBook): string {
  const on = londonDate(agreed.recordedAt);
  return [
    book.nameThen('contact-method', agreed.method, language, on),
    book.nameThen('contact-language', agreed.language, language, on),
  ].join(', ');
}

/** What comes next, and whether its day is past; null where nobody has asked yet. */
export function nextWords(
  language: Language,
  { standing, nextOn, days, reachedOn }: ContactState,
  today: Temporal.PlainDate,
): { readonly text: string; readonly late: boolean } | null {
  const w = contactWords[language];
  if (standing === null) return null;
  const on = standing.kind === 'none' ? standing.askAgainOn : nextOn;
  if (on === null) return null;
  const isPast = Temporal.PlainDate.compare(on, today) < 0;
  const day = shortDay(language, on);
  if (standing.kind === 'none') return { text: w.askAgain(day), late: isPast };
  if (days !== null) return { text: isPast ? w.late(day) : w.due(day), late: isPast };
  const since = shortDay(language, reachedOn ?? standing.on);
  return { text: isPast ? w.silent(since) : w.silence(day), late: isPast };
}

/** Last contact that reached the victim. */
export function reachedWords(language: Language, { reachedOn }: Pick<ContactState, 'reachedOn'>): string {
  const w = contactWords[language];
  return reachedOn === null ? w.never : w.reached(shortDay(language, reachedOn));
}

/** How the victim is safely reached, as rows of a list: only for a page that a reason was given to open. */
export function safeRows(language: Language, safe: SafeContact) {
  const w = contactWords[language].safe;
  return [
    { key: w.whoAnswers, value: { text: safe.whoAnswers ?? w.notSaid, strong: true } },
    { key: w.hours, value: { text: safe.hours ?? w.notSaid, strong: true } },
    { key: w.voicemail, value: { text: w.voicemailIs[safe.voicemail], strong: true } },
    { key: w.never, value: { text: safe.never ?? w.notSaid, strong: true } },
    { key: w.paper, value: { text: w.paperIs[safe.paper], strong: true } },
  ];
}

/** The newest of what was recorded, for a form shown over it: 0 for none. */
export function newestOf(askings: readonly Asking[]): number {
  return askings.at(-1)?.id ?? 0;
}
