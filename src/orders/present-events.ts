// What happened to an order, notice or bail, and its breaches, as rows of one table, newest first.

import { attachments, bailBodies, bailBodyNames, pointWords, regimeWords } from '#law';
import type { Law } from '#law';
import { clockTime, londonDate, shortDay, shortMoment } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook, ReferenceListName } from '#reference';

import { cy } from './event-words.cy.ts';
import { en } from './event-words.en.ts';
import type { MeasureBreach } from './measure-breach.ts';
import { conditionChanged } from './condition-changes.ts';
import { pointsDone } from './law-points.ts';
import { standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureRecord, MeasureStep } from './measure.ts';
import type { OwnerFact } from './owner-history-store.ts';
import { stepName, stepWords } from './present-measure.ts';
import { doubtSetAside } from './step-checks.ts';
import { courtMadeReason, enteredTwice, tieSaid } from './entered-reasons.ts';
import type { ProtectedPerson } from './protected-people-store.ts';
import { labelOfRecord } from './victim-letter.ts';
import { isUnnamed, nobodyToTell, toldAbout } from './victim-duty.ts';

const eventWords = { en, cy } as const;

/** Column heads of the table of events. */
export function eventHeads(language: Language) {
  return eventWords[language].heads;
}

type Names = ReadonlyMap<number, string>;

/** The law as it was held here at a moment. */
type LawThen = (at: Temporal.Instant) => Law;

/** Staff whose names the rows of this measure need. */
export function staffInEvents(events: readonly MeasureEvent[]): readonly number[] {
  return events.flatMap((event) => [event.byStaffId, event.enteredBy].filter((id) => id !== null));
}

/** Who did it: in words as given, the member of staff, or whoever entered it. */
export function whoDidIt(event: MeasureEvent, names: Names): string {
  if (event.byWhom !== null) return event.byWhom;
  // Who entered the papers of an order did not serve it.
  const id = event.byStaffId ?? (event.step === 'served' ? null : event.enteredBy);
  return (id === null ? undefined : names.get(id)) ?? '';
}

const reasonLists: Partial<Record<MeasureStep, ReferenceListName>> = {
  'not-progressed': 'reason-not-progressed',
  withdrawn: 'reason-withdrawn',
  refused: 'reason-refused',
  'victim-asked': 'not-asked-reason',
};

/**
 * The coded parts of an event in words: court, method, authority, reason, length, each in the words of the list on the day
 * it was recorded. A code the lists lack stays as given.
 */
export function eventFacts(language: Language, event: MeasureEvent, book: ReferenceBook): readonly string[] {
  const w = eventWords[language];
  const parts: string[] = [];
  const named = (list: ReferenceListName, key: string) =>
    book.nameThen(list, key, language, londonDate(event.recordedAt));
  if (event.occurredAt !== null && event.step !== 'checked') parts.push(w.at(clockTime(event.occurredAt)));
  if (event.court !== null) parts.push(named('court', event.court));
  if (event.method !== null) {
    const isContact = event.step === 'victim-told' || event.step === 'victim-heard';
    const list = isContact ? 'contact-method' : 'service-method';
    parts.push(named(list, event.method));
  }
  if (event.authority !== null) parts.push(named('rank', event.authority));
  if (event.step === 'victim-asked') parts.push(event.reason === null ? w.asked : w.notAsked);
  if (event.reason !== null) parts.push(reasonWords(language, event, event.reason, book));
  if (event.step === 'hearing-adjourned') parts.push(adjournedWords(language, event));
  if (event.endsOn !== null) parts.push(w.to(shortDay(language, event.endsOn)));
  else if (event.noEndDate) parts.push(w.noEnd);
  return parts;
}

/** To when a hearing was adjourned, in words. */
function adjournedWords(language: Language, { nextOn, nextAt }: MeasureEvent): string {
  const w = eventWords[language];
  if (nextOn === null) return w.noDayGiven;
  return w.adjournedTo(nextAt === null ? shortDay(language, nextOn) : shortMoment(language, nextAt));
}

/** Why it ended, in words; a code the list lacks stays as given. */
export function endingWords(language: Language, reason: string): string {
  const endings: Readonly<Record<string, string>> = eventWords[language].endings;
  return endings[reason] ?? reason;
}

/** Why something came before the victim was told, in words. */
export function laterWords(language: Language, reason: string): string {
  const later: Readonly<Record<string, string>> = eventWords[language].later;
  return later[reason] ?? reason;
}

/** What a review decided, in words. */
export function reviewWords(language: Language, decision: string): string {
  const reviews: Readonly<Record<string, string>> = eventWords[language].reviews;
  return reviews[decision] ?? decision;
}

/** What the victim wants, or how they were tried, in words. */
export function wishWords(language: Language, wish: string): string {
  const known: Readonly<Record<string, string>> = eventWords[language].wishes;
  return known[wish] ?? wish;
}

/** Who consented, in words. */
export function consentWords(language: Language, giver: string): string {
  const givers: Readonly<Record<string, string>> = eventWords[language].consents;
  return givers[giver] ?? giver;
}

/** How the subject came to know of it, in words. */
export function awarenessWords(language: Language, basis: string): string {
  const bases: Readonly<Record<string, string>> = eventWords[language].awareness;
  return bases[basis] ?? basis;
}

/** What the order says of a power of arrest, in words. */
function arrestPowerWords(language: Language, said: string): string {
  const known: Readonly<Record<string, string>> = regimeWords(language).arrestPower;
  return known[said] ?? said;
}

/** What an order may say of a power of arrest, as choices of a form. */
export function attachmentChoices(language: Language) {
  return attachments.map((value) => ({ value, text: arrestPowerWords(language, value) }));
}

/** Whose case bail before charge is, in words. */
function bodyWords(language: Language, said: string): string {
  const body = bailBodies.find((each) => each === said);
  return body === undefined ? said : bailBodyNames[body][language];
}

/** Whose case bail before charge may be, as choices of a form. */
export function bodyChoices(language: Language) {
  return bailBodies.map((value) => ({ value, text: bodyWords(language, value) }));
}

/** What was decided about its end, in words. */
export function planWords(language: Language, plan: string): string {
  const plans: Readonly<Record<string, string>> = eventWords[language].plans;
  return plans[plan] ?? plan;
}

function reasonWords(language: Language, event: MeasureEvent, reason: string, book: ReferenceBook): string {
  const w = eventWords[language];
  const list = reasonLists[event.step];
  if (list !== undefined) return book.nameThen(list, reason, language, londonDate(event.recordedAt));
  const asides: Readonly<Record<string, string>> = w.asides;
  const findings: Readonly<Record<string, string>> = w.findings;
  const aside = doubtSetAside(reason);
  if (aside !== undefined) return asides[aside] ?? aside;
  if (event.step === 'ended') return endingWords(language, reason);
  if (event.step === 'subject-aware') return awarenessWords(language, reason);
  if (event.step === 'arrest-power') return arrestPowerWords(language, reason);
  if (event.step === 'deciding-body') return bodyWords(language, reason);
  if (reason === courtMadeReason) return w.courtMade;
  if (reason === enteredTwice) return w.enteredTwice;
  const tie = tieSaid(reason);
  if (tie !== null) return w.tied[tie.answer](tie.ref);
  if (event.step === 'ending-decided') return planWords(language, reason);
  if (event.step === 'told-later') return laterWords(language, reason);
  if (event.step === 'reviewed') return reviewWords(language, reason);
  if (event.step === 'victim-heard') return wishWords(language, reason);
  if (event.step === 'consented') return consentWords(language, reason);
  if (reason === nobodyToTell) return w.nobodyToTell;
  const changed = conditionChanged(reason);
  if (changed !== null) return w.conditionChanges[changed.kind](changed.clauseNo);
  const about = toldAbout(reason);
  if (about !== null) return w.about(stepName(language, about));
  return findings[reason] ?? reason;
}

/** What the rows need beside the record itself. */
export type BesideEvents = {
  readonly breaches: readonly MeasureBreach[];
  readonly owners: readonly OwnerFact[];
  /** Whom it protects, by letter. */
  readonly people: readonly ProtectedPerson[];
  readonly names: Names;
  readonly book: ReferenceBook;
  readonly lawThen: LawThen;
};

/** The details of an event. What the law asks and was ticked has the words under which it was ticked. */
function detailsOf(
  language: Language,
  { measure }: MeasureRecord,
  event: MeasureEvent,
  book: ReferenceBook,
  lawThen: LawThen,
): readonly string[] {
  const done = pointsDone(event.reason);
  if (done === null) return eventFacts(language, event, book);
  const day = londonDate(event.recordedAt).toString();
  const key = { code: measure.regime, added: measure.added };
  const ticked = done.map((point) => pointWords(lawThen(event.recordedAt), key, point, day)[language]);
  return [eventWords[language].byLaw(ticked.join('. '))];
}

/** Rows of the table, newest first. `all`: what was put right later too, and says so. Owners are in from the day they had it. */
export function eventRows(
  language: Language,
  record: MeasureRecord,
  { breaches, owners, people, names, book, lawThen }: BesideEvents,
  all: boolean,
) {
  const w = eventWords[language];
  const standing = standingEvents(record.events);
  const stands = new Set(standing.map((event) => event.id));
  const shown = all ? [...standing, ...record.events.filter((event) => !stands.has(event.id))] : standing;
  const rows = [
    ...shown.map((event, place) => ({
      on: event.occurredOn,
      at: event.occurredAt?.epochMilliseconds ?? 0,
      place,
      what: eventName(language, record, event, stands.has(event.id)),
      details: [
        [
          ...whoWasTold(language, record, event, people),
          ...detailsOf(language, record, event, book, lawThen),
        ].join(', '),
        ...(event.note === null ? [] : [{ text: event.note, line: true }]),
      ].filter((part) => part !== ''),
      by: whoDidIt(event, names),
    })),
    ...owners.map((owner, place) => ({
      on: owner.on,
      at: 0,
      place: shown.length + place,
      what: w.owners[owner.part],
      details: [
        owner.name ?? w.nobody,
        ...(owner.reason === null ? [] : [{ text: owner.reason, line: true }]),
      ],
      by: owner.enteredBy ?? '',
    })),
    ...breaches.map((breach) => ({
      on: londonDate(breach.occurredAt),
      at: breach.occurredAt.epochMilliseconds,
      place: shown.length + owners.length,
      what: {
        text: breach.isDecided ? w.breach : w.breachReported,
        tag: 'late' as const,
      },
      details: [
        {
          text: [
            breach.clauseNo === null ? w.conditionNotKnown : w.condition(breach.clauseNo),
            ...(breach.occurredPrecision === 'day' ? [] : [clockTime(breach.occurredAt)]),
          ].join(', '),
          href: `/breaches/${breach.ref}`,
        },
        ...(breach.account === null ? [] : [{ text: breach.account, line: true }]),
      ],
      by: '',
    })),
  ];
  return rows
    .toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on) || b.at - a.at || b.place - a.place)
    .map(({ on, what, details, by }) => ({
      cells: [{ text: shortDay(language, on), datetime: on.toString() }, what, details, by],
    }));
}

/** Which of several it protects was told, heard or tried, by letter. */
function whoWasTold(
  language: Language,
  { protects }: MeasureRecord,
  event: MeasureEvent,
  people: readonly ProtectedPerson[],
): readonly string[] {
  const { victimNominalId: said } = event;
  if (isUnnamed(event, protects)) return [eventWords[language].nobodyNamed];
  if (said === null || protects.length < 2) return [];
  const label = labelOfRecord(said, protects, people);
  return label === null ? [] : [eventWords[language].victim(label)];
}

function eventName(language: Language, record: MeasureRecord, event: MeasureEvent, stands: boolean) {
  const w = eventWords[language];
  if (!stands)
    return [
      stepWords(language, event.step, record.measure.regime),
      { text: w.corrected, tag: 'plain' as const },
    ];
  if (doubtSetAside(event.reason) !== undefined) return { text: w.setAside, tag: 'soon' as const };
  if (event.step === 'told-later') {
    return { text: stepWords(language, event.step, record.measure.regime), tag: 'late' as const };
  }
  const text = stepWords(language, event.step, record.measure.regime);
  return event.step === 'checked' || event.step === 'reviewed' ? { text, tag: 'done' as const } : text;
}
