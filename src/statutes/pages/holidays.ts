// Bank holidays by year: which days hours and working days leave out, why, and how sure we are.

import { around, asWritten, definePage, fullDay, londonDate, words } from '#platform';

import { heldLaw } from '../law-change-store.ts';
import { lawKeepers, lawReaders } from '../law-keepers.ts';
import { changeWords } from '../present-change.ts';
import { cy } from './holidays.cy.ts';
import { en } from './holidays.en.ts';

const pageWords = words(en, cy);

export const holidaysPage = definePage({
  name: 'holidays',
  path: '/admin/law/holidays',
  section: 'law',
  who: lawReaders,
  reads: 'nothing',
  words: pageWords,
  template: 'statutes/pages/holidays.njk',
  budget: { html: 40_000 },
  example: () => '/admin/law/holidays',
  get: async (request) => {
    const { language } = request;
    const w = pageWords[language];
    const { calendar } = await heldLaw(request.db);
    const asked = Number(request.query['year']);
    const isHeld = Number.isInteger(asked) && asked >= calendar.from.year && asked <= calendar.to.year;
    const year = isHeld ? asked : londonDate(request.clock.now()).year;
    const names = changeWords[language];
    return {
      kind: 'show',
      view: {
        year: w.year(year),
        earlier: year > calendar.from.year ? { text: w.year(year - 1), href: `?year=${year - 1}` } : null,
        later: year < calendar.to.year ? { text: w.year(year + 1), href: `?year=${year + 1}` } : null,
        until: w.until(calendar.to.year),
        nextYear: w.nextYear(calendar.to.year + 1),
        mayPropose: lawKeepers.some((role) => role === request.viewer.role),
        rows: calendar.entries
          .filter(({ date }) => date.year === year)
          .toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date))
          .map((each) => ({
            cells: [
              { text: fullDay(language, each.date), datetime: each.date.toString() },
              each.name[language],
              each.jurisdictions.map((where) => names.jurisdictions[where]).join(', '),
              [
                {
                  text: around(
                    (text) => `${names.bases[each.basis]}: ${text}`,
                    asWritten(each.source, 'en', language),
                  ),
                },
                ...(each.doubtful === true ? [{ text: w.doubtful, tag: 'soon' as const }] : []),
                ...(each.expected === true ? [{ text: w.expected, tag: 'soon' as const }] : []),
                { text: names.confidences[each.confidence], line: true, quiet: true },
              ],
            ],
          })),
      },
    };
  },
});
