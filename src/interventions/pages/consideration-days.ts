// Days from first report to first consideration: count, median and worst for each intervention, and the cases behind them.

import { around, asWritten, definePage, londonDate, longDay, lowerFirst, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles } from '#users';

import { firstConsiderations } from '../consideration-list-store.ts';
import { daysToConsideration, firstConsideredRule } from '../days-to-consideration.ts';
import type { DaysFigure } from '../days-to-consideration.ts';
import { firstConsidered } from '../first-considered.ts';
import { intervention } from '../intervention.ts';
import { cy } from './consideration-days.cy.ts';
import { en } from './consideration-days.en.ts';

const pageWords = words(en, cy);
const periods = [3, 6, 12, 24] as const;
const mostBehind = 100;

export const considerationDaysPage = definePage({
  name: 'consideration-days',
  path: '/considerations/first-considered',
  section: 'oversight',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'interventions/pages/consideration-days.njk',
  budget: { html: 60_000 },
  example: () => '/considerations/first-considered?months=12&of=spo',
  get: async (request) => {
    const { db, language, clock, query } = request;
    const w = pageWords[language];
    const to = londonDate(clock.now());
    const months = periods.find((each) => String(each) === query['months']) ?? 12;
    const from = to.subtract({ months }).add({ days: 1 });
    const book = await referenceLists(db, to);
    const area = book.find('area', query['area'] ?? '')?.key ?? null;
    const rows = await firstConsiderations(db, { from, to, areaCode: area }, clock.now());
    const order = book.entries('intervention', language).map((entry) => entry.key);
    const figures = daysToConsideration(firstConsidered(book, rows), order);
    const shown = figures.find((figure) => figure.intervention === query['of']);
    const rule = book.find('counting-rule', firstConsideredRule);
    await request.logRead({ kind: 'list', ref: 'consideration-days' });
    const address = (of: string) =>
      `/considerations/first-considered?months=${months}&area=${area ?? 'all'}&of=${of}#behind`;
    return {
      kind: 'show',
      view: {
        period: w.period(longDay(language, from), longDay(language, to)),
        filter: filterOf(request, book, months, area, shown?.intervention ?? ''),
        figures: figures.map((figure) => {
          const { name } = intervention(book, figure.intervention, language);
          return {
            cells: [
              name,
              String(figure.count),
              String(figure.median),
              String(figure.worst),
              { text: w.see, href: address(figure.intervention), hidden: name },
            ],
          };
        }),
        rule: w.rule(lowerFirst(rule?.[language] ?? '')),
        source: { text: around(w.source, asWritten(rule?.source ?? '', 'en', language)) },
        behind: shown === undefined ? null : behindOf(request, book, shown),
      },
    };
  },
});

function behindOf({ language }: PageRequest, book: ReferenceBook, figure: DaysFigure) {
  const w = pageWords[language];
  const shown = figure.rows.slice(0, mostBehind);
  return {
    title: w.rowsTitle(intervention(book, figure.intervention, language).name),
    total: figure.count,
    cut: figure.count > shown.length ? w.cut(shown.length, figure.count) : '',
    rows: shown.map((row) => ({
      cells: [
        { text: row.crimeRef, href: `/crimes/${row.crimeRef}` },
        row.personRef === null
          ? { text: w.noSuspect, quiet: true }
          : { text: row.personRef, href: `/perpetrators/${row.personRef}/interventions` },
        shortDay(language, row.reportedOn),
        shortDay(language, row.consideredOn),
        String(row.days),
      ],
    })),
  };
}

function filterOf(
  { language }: PageRequest,
  book: ReferenceBook,
  months: number,
  area: string | null,
  of: string,
) {
  const w = pageWords[language];
  return {
    action: '/considerations/first-considered',
    hidden: of === '' ? [] : [{ name: 'of', value: of }],
    fields: [
      {
        name: 'months',
        label: w.months,
        options: periods.map((each) => ({
          value: String(each),
          text: w.lastMonths(each),
          selected: each === months,
        })),
      },
      {
        name: 'area',
        label: w.area,
        options: [
          { value: 'all', text: w.allAreas, selected: area === null },
          ...book.entries('area', language).map((entry) => ({
            value: entry.key,
            text: entry[language],
            selected: entry.key === area,
          })),
        ],
      },
    ],
    submit: w.show,
  };
}
