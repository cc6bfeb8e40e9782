// The pack for an application for an SPO, from facts already recorded: a checklist of its parts, then each part.

import { resultTag } from '#assessments';
import { currentOutcome, currentVersion } from '#crimes';
import type { CrimeParty } from '#crimes';
import { eventFacts, measureState, standingEvents, wentNoFurther } from '#orders';
import type { MeasureRecord } from '#orders';
import { fullName } from '#people';
import type { Withheld } from '#people';
import { londonDate, longDay, shortDay, shortMoment } from '#platform';
import type { Language } from '#platform';

import type { PerpetratorFile } from '../perpetrator-file.ts';
import { clauseLine, courtChronology, newestFact } from './court-chronology.ts';
import type { Line } from './court-chronology.ts';
import { cy } from './spo-application.cy.ts';
import { en } from './spo-application.en.ts';

const packWords = { en, cy } as const;

/** What the file holds that the pack is made from, and who the victims of its crimes are. */
export type ApplicationFacts = Pick<
  PerpetratorFile,
  'person' | 'measures' | 'breaches' | 'crimes' | 'victims' | 'risk' | 'book'
> & { readonly parties: ReadonlyMap<number, readonly CrimeParty[]> };

type Row = readonly (readonly Line[])[];
export type PackSection = {
  readonly id: string;
  readonly heading: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  /** Said in place of the rows where there are none. */
  readonly nothing: string;
};

export type ApplicationPaper = {
  readonly language: Language;
  readonly title: string;
  readonly heading: string;
  readonly subject: readonly { readonly key: string; readonly value: string }[];
  readonly knownAt: string;
  readonly withheld: string;
  readonly sections: readonly PackSection[];
  readonly words: { readonly caution: string; readonly signed: string; readonly date: string };
};

/** The pack in a language. `withhold` keeps what finds a victim out of every text that a person typed. */
export function spoApplication(
  language: Language,
  facts: ApplicationFacts,
  withhold: (text: string) => Withheld,
): ApplicationPaper {
  const w = packWords[language];
  let withheld = 0;
  const safe = (text: string): string => {
    const { text: kept, count } = withhold(text);
    withheld += count;
    return kept;
  };
  const { person } = facts;
  const chronology = courtChronology(language, facts, (text) => ({ text: safe(text), count: 0 }));
  const parts: readonly PackSection[] = [
    section(
      language,
      'offences',
      ['number', 'day', 'offence', 'victim', 'outcome'],
      offenceRows(language, facts, safe),
    ),
    {
      id: 'contraventions',
      heading: w.contraventions,
      heads: chronology.words.heads,
      rows: chronology.contraventions,
      nothing: w.nothing.contraventions,
    },
    {
      id: 'measures',
      heading: w.measures,
      heads: chronology.words.measureHeads,
      rows: chronology.measures,
      nothing: w.nothing.measures,
    },
    section(language, 'risk', ['tool', 'result', 'day'], riskRows(language, facts)),
    section(language, 'views', ['day', 'order', 'wish'], viewRows(language, facts)),
    section(language, 'conditions', ['number', 'condition'], conditionRows(language, facts, safe)),
    section(language, 'evidence', ['kind', 'count', 'refs'], evidenceRows(language, facts)),
  ];
  const known = newestFact(facts);
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
    sections: [checklist(language, parts), ...parts],
    words: { caution: w.caution, signed: w.signed, date: w.date },
  };
}

type OwnSection = 'offences' | 'risk' | 'views' | 'conditions' | 'evidence';

function section(
  language: Language,
  id: OwnSection,
  heads: readonly (keyof typeof en.heads)[],
  rows: readonly Row[],
): PackSection {
  const w = packWords[language];
  return { id, heading: w[id], heads: heads.map((head) => w.heads[head]), rows, nothing: w.nothing[id] };
}

/** Each part of the application with its law and what the record holds for it; what only a person can write says so. */
function checklist(language: Language, parts: readonly PackSection[]): PackSection {
  const w = packWords[language];
  const rowsOf = (...ids: readonly string[]) =>
    parts.filter(({ id }) => ids.includes(id)).reduce((sum, { rows }) => sum + rows.length, 0);
  const state = (count: number) => (count === 0 ? w.missing : w.there(count));
  const lines = [
    ['acts', state(rowsOf('offences', 'contraventions'))],
    ['risk', state(rowsOf('risk'))],
    ['need', w.toWrite],
    ['area', w.toWrite],
    ['views', state(rowsOf('views'))],
    ['conditions', state(rowsOf('conditions'))],
    ['evidence', state(rowsOf('evidence'))],
    ['earlier', w.there(rowsOf('measures'))],
  ] as const;
  return {
    id: 'checklist',
    heading: w.checklist,
    heads: [w.checklistHeads.part, w.checklistHeads.law, w.checklistHeads.state],
    rows: lines.map(([part, held]) => [[w.parts[part]], [w.sources[part]], [held]]),
    nothing: '',
  };
}

function offenceRows(
  language: Language,
  { crimes, victims, parties, book }: ApplicationFacts,
  safe: (text: string) => string,
): readonly Row[] {
  const w = packWords[language];
  const letters = new Map(victims.map((victim) => [victim.personId, victim.label]));
  const dated = crimes.map((record) => {
    const version = currentVersion(record);
    return { record, version, on: version.committedFrom ?? version.reportedOn ?? version.recordedOn };
  });
  const byDay = dated.toSorted(
    (a, b) =>
      (a.on === null ? 1 : 0) - (b.on === null ? 1 : 0) ||
      (a.on === null || b.on === null ? 0 : Temporal.PlainDate.compare(a.on, b.on)) ||
      a.record.crime.id - b.record.crime.id,
  );
  return byDay.map(({ record, version, on }) => {
    const outcome = currentOutcome(record);
    const labels = (parties.get(record.crime.id) ?? [])
      .filter(({ part }) => part === 'victim')
      .flatMap(({ personId }) => letters.get(personId) ?? [])
      .toSorted();
    return [
      [record.crime.number],
      [on === null ? w.notRecorded : shortDay(language, on)],
      [
        version.offenceKey === null
          ? version.offenceGiven === null
            ? w.notRecorded
            : safe(version.offenceGiven)
          : book.name('offence', version.offenceKey, language),
      ],
      [labels.length === 0 ? w.notRecorded : labels.map((label) => w.victim(label)).join(', ')],
      [
        version.changeKind === 'cancelled'
          ? w.cancelled
          : outcome === undefined
            ? w.investigating
            : book.name('outcome', outcome.outcomeCode, language),
      ],
    ];
  });
}

function riskRows(language: Language, { risk, book }: ApplicationFacts): readonly Row[] {
  return risk.map((each) => [
    [book.name('assessment-tool', each.tool, language)],
    [resultTag(language, book, each).text],
    [shortDay(language, each.occurredOn)],
  ]);
}

/** What victims said, or that they were tried in vain: coded words alone, never their own. */
function viewRows(language: Language, { measures, book }: ApplicationFacts): readonly Row[] {
  return measures.toReversed().flatMap(({ measure, events }) =>
    standingEvents(events)
      .filter(({ step }) => step === 'victim-heard')
      .map((event) => [
        [shortDay(language, event.occurredOn)],
        [`${measure.law.short[language]} ${measure.ref}`],
        [eventFacts(language, { ...event, occurredAt: null }, book).join(', ')],
      ]),
  );
}

/** The newest SPO that is considered or applied for and not made: its conditions are those sought. */
function soughtOrder({ measures }: ApplicationFacts): MeasureRecord | undefined {
  return measures.find(({ measure, events }) => {
    const { grantedOn, stage } = measureState(events);
    const isOpen = grantedOn === null && !wentNoFurther(stage);
    return isOpen && (measure.regime === 'spo' || measure.regime === 'spo-interim');
  });
}

function conditionRows(
  language: Language,
  facts: ApplicationFacts,
  safe: (text: string) => string,
): readonly Row[] {
  const clauses = soughtOrder(facts)?.clauses ?? [];
  return clauses.map((clause) => [[String(clause.clauseNo)], [clauseLine(language, clause, safe)]]);
}

function evidenceRows(language: Language, { breaches, book }: ApplicationFacts): readonly Row[] {
  const held = breaches.flatMap(({ breach }) =>
    breach.evidence.map((kind) => ({
      name: book.nameThen('evidence', kind, language, londonDate(breach.recordedAt)),
      ref: breach.ref,
    })),
  );
  return [...Map.groupBy(held, ({ name }) => name)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, all]) => [
      [name],
      [String(all.length)],
      [
        all
          .map(({ ref }) => ref)
          .toSorted()
          .join(', '),
      ],
    ]);
}
