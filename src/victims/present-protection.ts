// What protects a victim, in words for their adviser: conditions in plain words, who to ring, what comes next, what was told.

import { deadlineRefusalWords, dueWords, proofChainOf } from '#law';
import { clauseText, stepWords, toldAbout } from '#orders';
import type { MeasureClause } from '#orders';
import { clockTime, londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { isBinding } from './protection.ts';
import type { Ahead, Protection } from './protection.ts';
import { cy } from './protection-words.cy.ts';
import { en } from './protection-words.en.ts';
import type { SeenProtection, StandIns } from './read-protection.ts';

const protectionWords = { en, cy } as const;

/** What stands in the place of what is kept back, and of the person supported. */
export function standInsOf(language: Language): StandIns {
  const { withheld, supported } = protectionWords[language];
  return { withheld, supported };
}

/** One order: whose, which, whether it binds, and its conditions with the court's words beside the plain ones. */
export function presentOrder(language: Language, seen: SeenProtection) {
  const w = protectionWords[language];
  const { record, name } = seen;
  const { measure } = record;
  return {
    ref: measure.ref,
    who: name === '' ? w.noName : name,
    order: measure.law.name[language],
    standing: standingWords(language, seen),
    isBinding: isBinding(seen),
    given: givenWords(language, seen),
    // What they must not do comes before what they must: it is what the person protected asks first.
    conditions: seen.clauses.toSorted(byDuty).map((clause) => {
      const plain = clauseText(language, clause);
      return {
        text: seen.safe(plain.text),
        lang: plain.lang ?? '',
        court: clause.courtWording === null ? '' : seen.safe(clause.courtWording),
        courtLang: clause.courtLanguage ?? '',
      };
    }),
  };
}

function byDuty(a: MeasureClause, b: MeasureClause): number {
  return Number(a.duty !== 'must-not') - Number(b.duty !== 'must-not');
}

function standingWords(language: Language, { status, state, overOn }: Protection): string {
  const w = protectionWords[language];
  const day = (on: Temporal.PlainDate | null) => (on === null ? '' : shortDay(language, on));
  switch (status) {
    case 'in-force':
      if (state.endsOn !== null) return w.until(day(state.endsOn));
      return state.noEndDate ? w.noEnd : w.endNotKnown;
    case 'not-yet-in-force':
      return w.begins(day(state.grantedOn));
    case 'expired':
      return w.over.expired(day(overOn));
    case 'discharged':
    case 'ended':
      return w.over.ended(day(overOn));
    case 'replaced':
      return w.over.replaced(day(overOn));
    case 'withdrawn':
      return w.over.withdrawn;
    case 'refused':
      return w.over.refused;
    case 'undertaking':
      return state.endsOn === null ? w.promised : w.promisedUntil(day(state.endsOn));
    case 'undertaking-over':
      return w.over.promise(day(state.endsOn));
    case 'applied':
    case 'considered':
    case 'asked-legal':
    case 'not-progressed':
      return w.applied;
  }
}

/** Whether they have it in their hands; nothing of an order that is not given to anybody, as bail is. */
function givenWords(language: Language, { record, knownSince, ...protection }: Protection): string {
  const w = protectionWords[language];
  if (!isBinding(protection)) return '';
  if (knownSince !== null) return w.given(shortDay(language, knownSince));
  return proofChainOf(record.measure.law).includes('served') ? w.notGiven : '';
}

/** What comes next of every order, in one list. */
export function presentAhead(
  language: Language,
  seen: readonly Protection[],
  day: Temporal.PlainDate,
): readonly string[] {
  return seen.flatMap(({ record, ahead }) =>
    ahead.map((each) =>
      aheadWords(language, `${record.measure.law.short[language]} ${record.measure.ref}`, each, day),
    ),
  );
}

function aheadWords(language: Language, order: string, ahead: Ahead, day: Temporal.PlainDate): string {
  const w = protectionWords[language].next;
  switch (ahead.kind) {
    case 'not-told':
      return w.notTold(order, shortDay(language, ahead.since));
    case 'telling-not-known':
      return w.tellingNotKnown(order);
    case 'not-served':
      return w.notServed(order);
    case 'hearing': {
      if (!ahead.by.ok) return w.hearing(order, deadlineRefusalWords(ahead.by.error, language));
      const { due } = ahead.by.value;
      return due === null ? w.askedFor(order) : w.hearing(order, dueWords(due, language));
    }
    case 'hearing-goes-on':
      return w.hearingGoesOn(order, shortDay(language, ahead.on));
    case 'looked-at':
      return w.lookedAt(order, shortDay(language, ahead.on));
    case 'begins':
      return w.begins(order, shortDay(language, ahead.on));
    case 'ends':
      return w.ends(order, shortDay(language, ahead.on), day.until(ahead.on, { largestUnit: 'days' }).days);
    case 'no-end':
      return w.noEnd(order);
    case 'end-not-known':
      return w.endNotKnown(order);
    case 'asked-for':
      return w.askedFor(order);
  }
}

/** Each time they were told: the day, about which order and change, and how. Nothing that police wrote about it. */
export function presentTold(language: Language, seen: readonly Protection[], book: ReferenceBook) {
  return seen
    .flatMap(({ record, told }) =>
      told.map((event) => ({
        event,
        order: record.measure.law.short[language],
        ref: record.measure.ref,
        regime: record.measure.regime,
      })),
    )
    .toSorted(
      (a, b) => Temporal.PlainDate.compare(b.event.occurredOn, a.event.occurredOn) || b.event.id - a.event.id,
    )
    .map(({ event, order, ref, regime }) => {
      const about = toldAbout(event.reason);
      return {
        cells: [
          [
            { text: shortDay(language, event.occurredOn), datetime: event.occurredOn.toString() },
            ...(event.occurredAt === null ? [] : [{ text: clockTime(event.occurredAt) }]),
          ],
          [
            order,
            { text: ref, quiet: true },
            ...(about === null ? [] : [{ text: stepWords(language, about, regime), quiet: true }]),
          ],
          event.method === null
            ? ''
            : book.nameThen('contact-method', event.method, language, londonDate(event.recordedAt)),
        ],
      };
    });
}

/** Whom to ring: the officer where they are at work, then the numbers that stand today. */
export function presentNumbers(
  language: Language,
  officer: { readonly name: string; readonly phone: string | null; readonly isHere: boolean },
  book: ReferenceBook,
): readonly string[] {
  const w = protectionWords[language];
  return [
    !officer.isHere
      ? w.officerAway(officer.name)
      : officer.phone === null
        ? w.officerNoPhone(officer.name)
        : w.officer(officer.name, officer.phone),
    ...book.entries('who-to-call', language).map((entry) => entry[language]),
  ];
}
