// The chronology of breaches for a court: from the facts alone, every contravention in order, with nothing that finds a victim.

import { breachKind, eventDetails, eventTitle, eventsInOrder, historyInFigures } from '#breaches';
import type { BreachRecord } from '#breaches';
import { clauseText, eventFacts, promiseBreachedOn, standingEvents, stepWords } from '#orders';
import type { MeasureEvent, MeasureRecord, MeasureStep } from '#orders';
import { fullName } from '#people';
import type { Withheld } from '#people';
import { asWritten, clockTime, LONDON, londonDate, longDay, shortDay, shortMoment } from '#platform';
import type { Language, Written } from '#platform';

import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './court-chronology.cy.ts';
import { en } from './court-chronology.en.ts';

const chronologyWords = { en, cy } as const;

/** What the file holds that this paper is made from. */
export type ChronologyFacts = Pick<PerpetratorFile, 'person' | 'measures' | 'breaches' | 'crimes' | 'book'>;

/** One line of a cell; with its language where that is not the paper's. */
export type Line = string | Written;
type Row = readonly (readonly Line[])[];
export type ChronologyPaper = {
  readonly language: Language;
  /** Title of the document: a reference, no name. */
  readonly title: string;
  readonly heading: string;
  readonly subject: readonly { readonly key: string; readonly value: string }[];
  readonly knownAt: string;
  readonly withheld: string;
  readonly figures: readonly { readonly key: string; readonly value: string }[];
  /** Each row is five cells of one or more lines. */
  readonly contraventions: readonly Row[];
  readonly measures: readonly Row[];
  readonly words: {
    readonly pattern: string;
    readonly contraventions: string;
    readonly measures: string;
    readonly heads: readonly string[];
    readonly measureHeads: readonly string[];
    readonly noContraventions: string;
    readonly noMeasures: string;
    readonly caution: string;
    readonly signed: string;
    readonly date: string;
  };
};

/** Steps that prove that the subject was bound and knew: made or promised, copy received, served, aware, notified, changed, ended. */
const provingSteps: readonly MeasureStep[] = [
  'undertaking',
  'granted',
  'copy-received',
  'served',
  'subject-aware',
  'notified',
  'extended',
  'varied',
  'renewed',
  'discharged',
  'ended',
  'replaced',
];
/** What was said to a victim or a colleague, and how police managed the answer, is no business of the court's paper. */
const leftOut: ReadonlySet<string> = new Set([
  'victim-told',
  'victim-not-told',
  'supervisor-told',
  'directed',
  'delayed',
  'conduct-considered',
  'evidence-kept',
]);

/** What stands in the place of what is withheld. */
export function withheldWord(language: Language): string {
  return chronologyWords[language].withheldWord;
}

/** The moment of the newest fact in the file: the same facts give the same paper, whoever prints it and when. */
export function newestFact({ measures, breaches }: ChronologyFacts): Temporal.Instant | null {
  const moments = [
    ...measures.flatMap(({ measure, events }) => [
      measure.recordedAt,
      ...events.map((event) => event.recordedAt),
    ]),
    ...breaches.flatMap(({ breach, events }) => [
      breach.recordedAt,
      ...events.map((event) => event.recordedAt),
    ]),
  ];
  return moments.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1) ?? null;
}

/** The paper in a language. `withhold` keeps what finds a victim out of every text that a person typed. */
export function courtChronology(
  language: Language,
  facts: ChronologyFacts,
  withhold: (text: string) => Withheld,
): ChronologyPaper {
  const w = chronologyWords[language];
  let withheld = 0;
  const safe = (text: string): string => {
    const { text: kept, count } = withhold(text);
    withheld += count;
    return kept;
  };
  const oldestFirst = facts.breaches.toSorted(
    (a, b) =>
      Temporal.Instant.compare(a.breach.occurredFrom, b.breach.occurredFrom) || a.breach.id - b.breach.id,
  );
  const contraventions = oldestFirst.map((record, place) =>
    contravention(language, facts, record, place + 1, safe),
  );
  const measures = facts.measures
    .toReversed()
    .flatMap((record) => measureRows(language, facts, record, safe));
  const known = newestFact(facts);
  const { person } = facts;
  return {
    language,
    title: w.title(person.ref),
    heading: w.heading,
    subject: [
      { key: w.reference, value: person.ref },
      { key: w.name, value: fullName(person) || w.notRecorded },
      { key: w.born, value: person.bornOn === null ? w.notRecorded : longDay(language, person.bornOn) },
    ],
    knownAt: known === null ? '' : w.knownAt(shortMoment(language, known)),
    withheld: withheld === 0 ? w.nothingWithheld : w.withheld(withheld),
    figures: figures(language, facts, oldestFirst),
    contraventions,
    measures,
    words: {
      pattern: w.pattern,
      contraventions: w.contraventions,
      measures: w.measures,
      heads: [w.heads.number, w.heads.when, w.heads.what, w.heads.how, w.heads.police, w.heads.source],
      measureHeads: [
        w.measureHeads.measure,
        w.measureHeads.step,
        w.measureHeads.when,
        w.measureHeads.details,
      ],
      noContraventions: w.noContraventions,
      noMeasures: w.noMeasures,
      caution: w.caution,
      signed: w.signed,
      date: w.date,
    },
  };
}

function contravention(
  language: Language,
  facts: ChronologyFacts,
  record: BreachRecord,
  number: number,
  safe: (text: string) => string,
): Row {
  const w = chronologyWords[language];
  const { breach, measure, clauseNo } = record;
  const { book } = facts;
  const of = facts.measures.find((each) => each.measure.id === measure?.id);
  const clause = of?.clauses.find((each) => each.clauseNo === clauseNo);
  const name = measure === null ? null : measure.law.short[language];
  const what =
    measure === null || name === null
      ? [w.notIdentified]
      : [clauseNo === null ? w.measureOf(name, measure.ref) : w.conditionOf(name, measure.ref, clauseNo)];
  const promise = of === undefined ? null : promiseBreachedOn(of.events, londonDate(breach.occurredFrom));
  const plain =
    clause !== undefined
      ? clauseLine(language, clause, safe)
      : promise === null || promise.note === null
        ? null
        : w.promised(safe(promise.note));
  const contempt = measure?.isPromise === true ? breachKind(language, record) : null;
  const recordedOn = londonDate(breach.recordedAt);
  const evidence = breach.evidence.map((item) => book.nameThen('evidence', item, language, recordedOn));
  const links = {
    book,
    measures: new Map(
      facts.measures.map((each): [number, MeasureRecord['measure']] => [each.measure.id, each.measure]),
    ),
    crimes: new Map(facts.crimes.map((each): [number, { ref: string }] => [each.crime.id, each.crime])),
  };
  const done = eventsInOrder(record.events)
    .filter((event) => !leftOut.has(event.step))
    .map((event) => {
      const details = eventDetails(language, { ...event, note: null }, links);
      return `${shortMoment(language, event.occurredAt)}: ${[eventTitle(language, event), ...details].join('. ')}`;
    });
  const channels = breach.channels.map((channel) => book.nameThen('channel', channel, language, recordedOn));
  return [
    [String(number)],
    [
      breach.occurredPrecision === 'day'
        ? shortDay(language, breach.occurredFrom.toZonedDateTimeISO(LONDON).toPlainDate())
        : shortMoment(language, breach.occurredFrom),
      w.reported(shortMoment(language, breach.reportedAt)),
    ],
    [...what, ...(plain === null ? [] : [plain]), ...(contempt === null ? [] : [contempt])],
    [
      ...(channels.length === 0 ? [] : [channels.join(', ')]),
      ...(breach.account === null ? [] : [safe(breach.account)]),
      evidence.length === 0 ? w.noEvidence : w.evidence(evidence.join(', ')),
    ],
    done.length === 0 ? [w.nothingDone] : done,
    [breach.ref, book.name('source-system', breach.source, language)],
  ];
}

/** A condition in the language of the paper; one that has no Welsh words stays English, and says so to a screen reader. */
export function clauseLine(
  language: Language,
  clause: Parameters<typeof clauseText>[1],
  safe: (text: string) => string,
): Line {
  const { text, lang } = clauseText(language, clause);
  return lang === undefined ? safe(text) : asWritten(safe(text), lang, language);
}

function measureRows(
  language: Language,
  { book }: ChronologyFacts,
  { measure, events }: MeasureRecord,
  safe: (text: string) => string,
): readonly Row[] {
  const w = chronologyWords[language];
  return standingEvents(events)
    .filter((event) => provingSteps.includes(event.step))
    .map((event) => [
      [w.measureOf(measure.law.name[language], measure.ref)],
      [stepWords(language, event.step, measure.regime)],
      [eventDay(language, event)],
      [
        ...eventFacts(language, { ...event, occurredAt: null }, book),
        ...(event.byWhom === null ? [] : [safe(event.byWhom)]),
        ...(event.step === 'undertaking' && event.note !== null ? [w.promised(safe(event.note))] : []),
      ],
    ]);
}

function eventDay(language: Language, event: MeasureEvent): string {
  const day = shortDay(language, event.occurredOn);
  return event.occurredAt === null ? day : `${day}, ${clockTime(event.occurredAt)}`;
}

function figures(language: Language, facts: ChronologyFacts, oldestFirst: readonly BreachRecord[]) {
  const w = chronologyWords[language];
  const { count, orders, bails, ofUnknown, firstOn, lastOn, gaps, undecided } = historyInFigures(oldestFirst);
  if (firstOn === null || lastOn === null) return [];
  const afterService = oldestFirst.filter((record) => isAfterService(facts, record)).length;
  const offences = oldestFirst.filter(({ breach }) => breach.contravention === 'offence').length;
  const uses = oldestFirst.flatMap(({ breach }) =>
    [...new Set(breach.channels)].map((channel) => ({ channel, on: londonDate(breach.recordedAt) })),
  );
  // One word for what was counted over many days: that of the newest, so that the same facts make the same paper.
  const byCount = [...Map.groupBy(uses, ({ channel }) => channel)]
    .map(([channel, all]) => ({
      name: facts.book.nameThen('channel', channel, language, all.at(-1)?.on ?? facts.book.on),
      count: all.length,
    }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  return [
    { key: w.total, value: String(count) },
    { key: w.ofOrders, value: String(orders) },
    { key: w.ofBail, value: String(bails) },
    ...(ofUnknown === 0 ? [] : [{ key: w.notIdentified, value: String(ofUnknown) }]),
    { key: w.first, value: shortDay(language, firstOn) },
    { key: w.last, value: shortDay(language, lastOn) },
    ...(gaps.length === 0 ? [] : [{ key: w.gaps, value: gaps.join(', ') }]),
    { key: w.afterService, value: String(afterService) },
    { key: w.ownOffence, value: String(offences) },
    ...(undecided === 0 ? [] : [{ key: w.undecided, value: String(undecided) }]),
    ...(byCount.length === 0
      ? []
      : [{ key: w.how, value: byCount.map((each) => w.byChannel(each.name, each.count)).join('; ') }]),
  ];
}

/** Whether it happened once the measure it is of had been served, by the clock where both times are known. */
function isAfterService(facts: ChronologyFacts, { breach, measure }: BreachRecord): boolean {
  const of = facts.measures.find((each) => each.measure.id === measure?.id);
  const served =
    of === undefined ? undefined : standingEvents(of.events).find((event) => event.step === 'served');
  if (served === undefined) return false;
  const on = londonDate(breach.occurredFrom);
  const byDay = Temporal.PlainDate.compare(on, served.occurredOn);
  if (byDay !== 0 || served.occurredAt === null || breach.occurredPrecision === 'day') return byDay > 0;
  return Temporal.Instant.compare(breach.occurredFrom, served.occurredAt) > 0;
}
