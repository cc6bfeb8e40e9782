// The list of questions about cases: by area and team, with how many were answered in time, out of how many, and the rows.

import { crimeNumbers } from '#crimes';
import { findPeople } from '#people';
import { definePage, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseLimit, referenceLists } from '#reference';
import { caseRoles, listStaff, mayOpen, teamNames } from '#users';

import { answerFigures } from '../advice.ts';
import { listAdvice } from '../advice-store.ts';
import { adviceNames } from '../list-advice.ts';
import { adviceCells, adviceColumns, lengthWords } from '../present-advice.ts';
import { cy } from './advice-list.cy.ts';
import { en } from './advice-list.en.ts';

const pageWords = words(en, cy);
const mostShown = 100;
const fewest = 5;

export const adviceListPage = definePage({
  name: 'advice-list',
  path: '/advice',
  section: 'oversight',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'advice/pages/advice-list.njk',
  budget: { html: 120_000 },
  example: () => '/advice',
  get: async (request) => {
    await request.logRead({ kind: 'list', ref: 'advice' });
    return { kind: 'show', view: await present(request) };
  },
});

async function present(request: PageRequest) {
  const { db, language, clock, query, viewer } = request;
  const w = pageWords[language];
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const area = book.find('area', query['area'] ?? '')?.key ?? null;
  const teamIds = (await listStaff(db)).flatMap(({ teamId }) => teamId ?? []);
  const teams = [...(await teamNames(db, teamIds)).values()].toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
  const team = teams.find(({ id }) => String(id) === query['team']) ?? null;
  const isUnanswered = query['state'] === 'unanswered';
  const list = await listAdvice(
    db,
    { since: now.subtract({ hours: 24 * 365 }), areaCode: area, teamId: team?.id ?? null, isUnanswered },
    now,
  );
  const people = await findPeople(
    db,
    viewer,
    list.flatMap(({ personId }) => personId ?? []),
  );
  const { hours } = caseLimit(book, 'advice');
  const figures = answerFigures(list, hours, now);
  const shown = list.slice(0, mostShown);
  const names = await adviceNames(db, shown);
  const numbers = await crimeNumbers(
    db,
    shown.flatMap(({ crimeRef }) => crimeRef ?? []),
  );
  return {
    filter: {
      action: '/advice',
      fields: [
        {
          name: 'area',
          label: w.area,
          options: [
            { value: '', text: w.allAreas, selected: area === null },
            ...book
              .entries('area', language)
              .map((each) => ({ value: each.key, text: each[language], selected: each.key === area })),
          ],
        },
        {
          name: 'team',
          label: w.team,
          options: [
            { value: '', text: w.allTeams, selected: team === null },
            ...teams.map((each) => ({
              value: String(each.id),
              text: each.name[language],
              selected: each === team,
            })),
          ],
        },
        {
          name: 'state',
          label: w.state,
          options: [
            { value: '', text: w.all, selected: !isUnanswered },
            { value: 'unanswered', text: w.unanswered, selected: isUnanswered },
          ],
        },
      ],
      submit: w.show,
    },
    figures: [
      w.figures(figures.asked, figures.answered),
      ...(hours === null ? [] : [w.inTime(figures.inTime, figures.due, hours)]),
      figures.medianHours === null || figures.answered < fewest
        ? w.few(figures.answered)
        : w.median(lengthWords(language, figures.medianHours), figures.answered),
    ],
    columns: [{ text: w.heads.about }, ...adviceColumns(language)],
    rows: shown.map((advice) => {
      const person = advice.personId === null ? undefined : people.get(advice.personId);
      const isOpen = person === undefined || mayOpen(viewer, person.restrictedGroupId);
      if (!isOpen) return { cells: [w.restricted, '', '', '', '', ''] };
      const ref = advice.crimeRef ?? advice.personRef ?? '';
      const href = advice.crimeRef === null ? `/perpetrators/${ref}` : `/crimes/${ref}`;
      return {
        cells: [{ text: numbers.get(ref) ?? ref, href }, ...adviceCells(language, advice, names, hours, now)],
      };
    }),
    cut: list.length > mostShown ? w.cut(mostShown) : '',
  };
}
