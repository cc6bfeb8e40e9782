// The one page where a supervisor sees all blanks, case by case, of their team: considerations, assessments, FOUR, advice, agreement.

import { clockedTools } from '#assessments';
import { findPeople, fullName } from '#people';
import { definePage, londonDate, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { allTeams, caseRoles, listStaff, mayOpen, recordingRoles } from '#users';
import type { Team } from '#users';

import { listBlanks } from '../blank-store.ts';
import type { BlankCase } from '../blank-store.ts';
import { caseLimits } from '../kinds/case-limits.ts';
import { cy } from './blanks.cy.ts';
import { en } from './blanks.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;

export const blanksPage = definePage({
  name: 'blanks',
  path: '/blanks',
  section: 'oversight',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/blanks.njk',
  budget: { html: 90_000 },
  example: () => '/blanks',
  get: async (request) => {
    await request.logRead({ kind: 'list', ref: 'blanks' });
    return { kind: 'show', view: await present(request) };
  },
});

async function present(request: PageRequest) {
  const { db, language, clock, query, viewer } = request;
  const w = pageWords[language];
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const teams = await teamsInUse(request);
  const asked = query['team'] ?? (viewer.teamId === null ? '' : String(viewer.teamId));
  const team = teams.find(({ id }) => String(id) === asked) ?? null;
  const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), 2000);
  const { cases, totals } = await listBlanks(db, {
    areaCode: team?.areaCode ?? null,
    tools: clockedTools(book),
    fourOffences: caseLimits(book).fourOffences,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const people = await findPeople(
    db,
    viewer,
    cases.flatMap(({ personId }) => personId ?? []),
  );
  return {
    filter: {
      action: '/blanks',
      fields: [
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
      ],
      submit: w.show,
    },
    figures: [
      ...(team === null ? [] : [teamLine(request, book, team)]),
      w.cases(totals.cases),
      w.totals(totals.considerations, totals.assessments, totals.four),
      ...(totals.unnamed === 0 ? [] : [w.unnamed(totals.unnamed, totals.waits)]),
      w.advice(totals.notAsked, totals.cases, totals.unanswered),
      w.agreement(totals.unagreed, totals.cases),
    ],
    rows: cases.map((each) => {
      if (each.personId === null) return { cells: rowOf(request, book, each, null, today) };
      const person = people.get(each.personId);
      if (person === undefined || !mayOpen(viewer, person.restrictedGroupId)) {
        return { cells: [w.restricted, '', '', '', '', '', '', ''] };
      }
      return {
        cells: rowOf(request, book, each, { ref: person.ref, name: fullName(person) || person.ref }, today),
      };
    }),
    pages: {
      page,
      pages: Math.max(1, Math.ceil(totals.cases / pageSize)),
      address: `/blanks?team=${team?.id ?? ''}`,
    },
  };
}

/** Teams somebody works in, by name. */
async function teamsInUse({ db, language }: PageRequest): Promise<readonly Team[]> {
  const inUse = new Set((await listStaff(db)).flatMap(({ teamId }) => teamId ?? []));
  return (await allTeams(db))
    .filter(({ id }) => inUse.has(id))
    .toSorted((a, b) => a.name[language].localeCompare(b.name[language], language));
}

function teamLine({ language }: PageRequest, book: ReferenceBook, { name, areaCode }: Team): string {
  const w = pageWords[language];
  return areaCode === null
    ? w.teamForce(name[language])
    : w.teamArea(name[language], book.name('area', areaCode, language));
}

function rowOf(
  { language, viewer }: PageRequest,
  book: ReferenceBook,
  each: BlankCase,
  person: { readonly ref: string; readonly name: string } | null,
  today: Temporal.PlainDate,
) {
  const w = pageWords[language];
  const known = londonDate(each.knownAt).until(today, { largestUnit: 'days' }).days;
  const { considerations, waits, assessments, four } = each;
  const may = recordingRoles.some((role) => role === viewer.role);
  const crime = `/crimes/${each.crimeRef}`;
  const about =
    person === null ? `crime=${each.crimeRef}` : `perpetrator=${person.ref}&crime=${each.crimeRef}`;
  return [
    [
      { text: each.crimeNumber, href: crime },
      { text: book.name('offence', each.offenceKey, language), quiet: true, line: true },
    ],
    person === null
      ? [
          { text: w.noSuspect, quiet: true },
          ...(waits === 0 ? [] : [{ text: w.waits(waits), quiet: true, line: true }]),
        ]
      : { text: person.name, href: `/perpetrators/${person.ref}` },
    String(known),
    considerations === 0 || !may
      ? String(considerations)
      : {
          text: String(considerations),
          href: `/considerations/new?${about}#matrix`,
          hidden: each.crimeNumber,
        },
    assessments === 0 || !may
      ? String(assessments)
      : {
          text: String(assessments),
          href: `/risk-assessments/new?${about}`,
          hidden: each.crimeNumber,
        },
    four === null
      ? w.notAskedFor
      : four === 0
        ? w.ofFour(0)
        : { text: w.ofFour(four), href: `${crime}/four`, hidden: each.crimeNumber },
    each.asked === 0 ? w.notAsked : { text: w.asked(each.asked, each.unanswered), href: `${crime}#advice` },
    each.victims === 0
      ? { text: w.noVictim, quiet: true }
      : each.unasked === 0
        ? w.agreed(each.victims)
        : { text: w.noAgreement(each.unasked, each.victims), href: `${crime}#contact` },
  ];
}
