// The tracker of the review's recommendations: what is measured and what is not, and one row for each; and the same as a file.

import { csvText, definePage, londonDate, longDay, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, scrutinyRoles } from '#users';

import { measureKeys } from '../measure.ts';
import { figureText, figureWords, ownerText, statusTag, trendText, updateText } from '../present-figures.ts';
import type { FigureReader } from '../present-figures.ts';
import { figureDays, readFigures } from '../read-figures.ts';
import { recommendationFacts } from '../recommendation-store.ts';
import { statuses } from '../recommendation-state.ts';
import { allRecommendations, decayRule } from '../recommendation.ts';
import { track } from '../tracked.ts';
import type { Tracked } from '../tracked.ts';
import { cy } from './recommendations.cy.ts';
import { en } from './recommendations.en.ts';

const pageWords = words(en, cy);

export const recommendationsPage = definePage({
  name: 'recommendations',
  path: '/recommendations',
  section: 'recommendations',
  who: scrutinyRoles,
  reads: 'list',
  words: pageWords,
  template: 'scrutiny/pages/recommendations.njk',
  budget: { html: 40_000 },
  example: () => '/recommendations',
  get: async (request) => {
    const read = await readAll(request);
    await request.logRead({ kind: 'list', ref: 'recommendations' });
    return { kind: 'show', view: present(request, read) };
  },
});

/** The same rows as a file for a spreadsheet. */
export const recommendationsFilePage = definePage({
  name: 'recommendations-file',
  path: '/recommendations.csv',
  section: 'recommendations',
  who: scrutinyRoles,
  reads: 'list',
  words: pageWords,
  template: null,
  example: () => '/recommendations.csv',
  get: async (request) => {
    const read = await readAll(request);
    await request.logRead({ kind: 'list', ref: 'recommendations-file' });
    return {
      kind: 'download',
      fileName: `recommendations-${read.today.toString()}.csv`,
      type: 'text/csv; charset=utf-8',
      body: csvText([
        Object.values(pageWords[request.language].fileHeads),
        ...read.all.map((each) => fileRow(read, each)),
      ]),
    };
  },
});

type Read = {
  readonly reader: FigureReader;
  readonly today: Temporal.PlainDate;
  readonly all: readonly Tracked[];
  /** The last month end, and the figures as the record was known then. */
  readonly before: {
    readonly on: Temporal.PlainDate;
    readonly figures: Awaited<ReturnType<typeof readFigures>>;
  };
};

async function readAll({ db, clock, language, viewer }: PageRequest): Promise<Read> {
  const now = clock.now();
  const today = londonDate(now);
  const book = await referenceLists(db, today);
  const [day, monthEnd] = figureDays(now, today, 1);
  if (day === undefined || monthEnd === undefined) throw new Error('No day to count figures on');
  const figures = await readFigures(db, book, measureKeys, day);
  const facts = await recommendationFacts(db, null, now);
  const rule = decayRule(book);
  return {
    reader: { language, seesCases: caseRoles.some((role) => role === viewer.role) },
    today,
    all: allRecommendations(book, language).map((each) =>
      track(each, facts.get(each.number) ?? [], figures, rule),
    ),
    before: { on: monthEnd.on, figures: await readFigures(db, book, measureKeys, monthEnd) },
  };
}

const place = ({ recommendation }: Tracked) => `/recommendations/${recommendation.number}`;

function present({ language }: PageRequest, read: Read) {
  const w = pageWords[language];
  const shared = figureWords[language];
  const { all, today, reader } = read;
  const measured = all.filter(({ recommendation }) => recommendation.measures.length > 0);
  const missing = all.filter(({ recommendation }) => recommendation.measures.length === 0);
  const decayed = all.filter((each) => each.decayed.length > 0);
  const counts = statuses
    .map((status) => ({ status, count: all.filter(({ state }) => state.status === status).length }))
    .filter(({ count }) => count > 0);
  return {
    line: w.line(longDay(language, today)),
    standing: `${w.standing}. ${counts.map(({ status, count }) => w.statusCount(shared.statuses[status], count)).join('; ')}.`,
    measured: w.measured(
      measured.length,
      all.length,
      measured.map(({ recommendation }) => recommendation.number).join(', '),
    ),
    notMeasured: [
      w.notMeasured(missing.length),
      ...missing.map((each, at) => {
        const { number, name } = each.recommendation;
        return { text: `${number} ${name}${at === missing.length - 1 ? '.' : ','}`, href: place(each) };
      }),
    ],
    decayed:
      decayed.length === 0
        ? null
        : {
            label: w.decayedLabel,
            text: w.decayed(decayed.map(({ recommendation }) => recommendation.number).join(', ')),
          },
    rows: all.map((each) => ({ cells: rowOf(read, each) })),
    notes: reader.seesCases ? w.source : `${w.small} ${w.source}`,
    links: [
      { text: w.howWeCount, href: '/how-we-count' },
      { text: w.file, href: '/recommendations.csv' },
    ],
  };
}

/** The figure at the head of the row, and what became of it; nothing where none is measured. */
function headFigure({ reader, before }: Read, { now }: Tracked) {
  const [figure] = now;
  if (figure === undefined) return null;
  const then = before.figures.get(figure.measure);
  return {
    name: figureWords[reader.language].measures[figure.measure],
    text: figureText(reader, figure),
    trend: then === undefined ? '' : trendText(reader, figure, then, before.on),
  };
}

function rowOf(read: Read, each: Tracked) {
  const { language } = read.reader;
  const w = pageWords[language];
  const shared = figureWords[language];
  const { recommendation, state, decayed } = each;
  const head = headFigure(read, each);
  const since = state.by === null ? '' : w.statusLine(shortDay(language, state.by.occurredOn));
  return [
    recommendation.number,
    [
      { text: recommendation.name, href: place(each) },
      { text: recommendation.says, quiet: true, line: true },
    ],
    ownerText(language, state),
    [
      statusTag(language, state, decayed.length > 0),
      ...(since === '' ? [] : [{ text: since, quiet: true }]),
      {
        text: state.evidence === 0 ? shared.noEvidence : shared.evidence(state.evidence),
        line: true,
      },
    ],
    head === null
      ? { text: shared.notMeasured, quiet: true }
      : [
          { text: head.text, strong: true },
          { text: head.name, quiet: true, line: true },
        ],
    head === null ? '' : head.trend,
    updateText(language, state, read.today),
  ];
}

function fileRow(read: Read, each: Tracked): readonly string[] {
  const { language } = read.reader;
  const { recommendation, state, decayed } = each;
  const head = headFigure(read, each);
  return [
    recommendation.number,
    recommendation.name,
    recommendation.says,
    ownerText(language, state),
    statusTag(language, state, decayed.length > 0).text,
    state.by === null ? '' : state.by.occurredOn.toString(),
    String(state.evidence),
    head === null ? figureWords[language].notMeasured : head.name,
    head?.text ?? '',
    head?.trend ?? '',
    updateText(language, state, read.today),
  ];
}
