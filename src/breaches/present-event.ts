// What happened to a breach, in words: the event, its reason and its note, what it is about, and who says so.

import type { Regime } from '#law';
import { londonDate, shortMoment } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook, ReferenceListName } from '#reference';

import { noVictim } from './breach.ts';
import type { BreachEvent, BreachStep } from './breach.ts';
import { cy } from './event-words.cy.ts';
import { en } from './event-words.en.ts';

const eventWords = { en, cy } as const;

/** In which list the coded reason of a step stands, where that is not why there was no arrest. */
const reasonLists: Partial<Record<BreachStep, ReferenceListName>> = {
  delayed: 'reason-delayed',
  'conduct-considered': 'conduct-answer',
  'evidence-kept': 'evidence-prompt',
};

/** References that events point to. */
export type EventLinks = {
  readonly book: ReferenceBook;
  readonly measures: ReadonlyMap<number, { readonly ref: string; readonly law: Pick<Regime, 'short'> }>;
  /** `number` as the source writes it, which is what officers know a crime by; the reference where it is left out. */
  readonly crimes: ReadonlyMap<number, { readonly ref: string; readonly number?: string }>;
};

/** The event in a few words. */
export function eventTitle(language: Language, event: Pick<BreachEvent, 'step' | 'reason'>): string {
  const w = eventWords[language];
  if (event.step === 'decided' && event.reason === 'voluntary-interview') return w.voluntary;
  if (event.step === 'victim-not-told' && event.reason === noVictim) return w.noVictim;
  return w.steps[event.step];
}

/** Its reason, how, what it points to, and the note, each where there is one. */
export function eventDetails(language: Language, event: BreachEvent, links: EventLinks): readonly string[] {
  const w = eventWords[language];
  const { book } = links;
  // In the words of the list on the day it was recorded.
  const named = (list: ReferenceListName, key: string) =>
    book.nameThen(list, key, language, londonDate(event.recordedAt));
  const details: string[] = [];
  const measure = event.measureId === null ? undefined : links.measures.get(event.measureId);
  if (measure !== undefined) {
    const name = measure.law.short[language];
    details.push(
      event.clauseNo === null ? w.measure(name, measure.ref) : w.condition(name, measure.ref, event.clauseNo),
    );
  }
  if (event.step === 'also-a-crime') {
    const crime = event.crimeId === null ? undefined : links.crimes.get(event.crimeId);
    details.push(crime?.number ?? crime?.ref ?? w.noCrimeNumber);
  }
  const isSaid =
    event.reason === noVictim ||
    event.step === 'set-aside' ||
    (event.step === 'decided' && event.reason === 'voluntary-interview');
  const { rung, dueAt, forName } = event;
  if (rung !== undefined && rung !== null) details.push(w.rungs[rung]);
  if (forName !== undefined && forName !== null && dueAt !== undefined && dueAt !== null)
    details.push(w.directed(forName, shortMoment(language, dueAt)));
  if (event.reason !== null && !isSaid)
    details.push(named(reasonLists[event.step] ?? 'reason-not-arrested', event.reason));
  if (event.step === 'conduct-considered' && event.crimeId !== null) {
    const crime = links.crimes.get(event.crimeId);
    if (crime !== undefined) details.push(crime.number ?? crime.ref);
  }
  if (event.method !== null) details.push(named('contact-method', event.method));
  if (event.note !== null) details.push(event.note);
  return details;
}

/** Who says so and since when it is known here: a member of staff, or the system it came from. */
export function eventBy(language: Language, event: BreachEvent, book: ReferenceBook): string {
  const w = eventWords[language];
  const recorded = shortMoment(language, event.recordedAt);
  return event.byName === null
    ? w.feed(book.name('source-system', event.source, language), recorded)
    : w.by(event.byName, recorded);
}
