// The supervisor's list: which open cases have blanks, wait for a second reader, or are to be looked at again.

import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles, mayOpen } from '#users';

import { caseViews, listCases } from '../consideration-list-store.ts';
import type { CaseView, ListedCase } from '../consideration-list-store.ts';
import { intervention } from '../intervention.ts';
import { mayConsider } from '../permitted-actions.ts';
import { cy } from './considerations.cy.ts';
import { en } from './considerations.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;

export const considerationsPage = definePage({
  name: 'considerations',
  path: '/considerations',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'interventions/pages/considerations.njk',
  budget: { html: 90_000 },
  example: () => '/considerations',
  get: async (request) => {
    const { db, viewer, language, clock, query } = request;
    const today = londonDate(clock.now());
    const book = await referenceLists(db, today);
    const view = caseViews.find((each) => each === query['view']) ?? 'blanks';
    const area = areaAsked(request, book);
    const blankOf = book.find('intervention', query['blank'] ?? '')?.key ?? null;
    const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), 2000);
    const found = await listCases(db, {
      view,
      blankOf,
      areaCode: area,
      day: today,
      offset: (page - 1) * pageSize,
      limit: pageSize,
    });
    const people = await findPeople(
      db,
      viewer,
      found.cases.flatMap((each) => each.personId ?? []),
    );
    await request.logRead({ kind: 'list', ref: `considerations:${view}` });
    const w = pageWords[language];
    return {
      kind: 'show',
      view: {
        filter: filterOf(request, book, { view, area, blankOf }),
        count: w.count(found.total, found.blanks),
        rows: found.cases.map((each) => {
          if (each.personId === null) return { cells: rowOf(request, book, each, null) };
          const person = people.get(each.personId);
          const isOpen = person !== undefined && mayOpen(viewer, person.restrictedGroupId);
          return {
            cells: rowOf(request, book, each, {
              ref: person?.ref ?? '',
              name: isOpen ? fullName(person) || person.ref : w.restricted,
              isOpen,
            }),
          };
        }),
        pages: {
          page,
          pages: Math.max(1, Math.ceil(found.total / pageSize)),
          address: `/considerations?view=${view}&area=${area ?? 'all'}&blank=${blankOf ?? ''}`,
        },
      },
    };
  },
});

/** The area asked for; without one, the viewer's own. */
function areaAsked({ query, viewer }: PageRequest, book: ReferenceBook): string | null {
  if (query['area'] === undefined) return viewer.areaCode;
  return book.find('area', query['area'])?.key ?? null;
}

function filterOf(
  { language }: PageRequest,
  book: ReferenceBook,
  { view, area, blankOf }: { view: CaseView; area: string | null; blankOf: string | null },
) {
  const w = pageWords[language];
  return {
    action: '/considerations',
    fields: [
      {
        name: 'view',
        label: w.view,
        options: caseViews.map((each) => ({ value: each, text: w.views[each], selected: each === view })),
      },
      {
        name: 'blank',
        label: w.blankOf,
        options: [
          { value: '', text: w.anyBlank, selected: blankOf === null },
          ...book.entries('intervention', language).map((entry) => ({
            value: entry.key,
            text: entry[language],
            selected: entry.key === blankOf,
          })),
        ],
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

function rowOf(
  request: PageRequest,
  book: ReferenceBook,
  each: ListedCase,
  person: { readonly ref: string; readonly name: string; readonly isOpen: boolean } | null,
) {
  const { language, viewer, clock } = request;
  const w = pageWords[language];
  const nameOf = (key: string) => intervention(book, key, language).name;
  const known = londonDate(each.knownAt).until(londonDate(clock.now()), { largestUnit: 'days' }).days;
  const waits = [
    ...(each.waiting.length > 0 ? [w.secondReader(each.waiting.map(nameOf).join(', '))] : []),
    ...(each.waitsForSuspect.length > 0 ? [w.forSuspect(each.waitsForSuspect.map(nameOf).join(', '))] : []),
    ...(each.lookAgainOn === null ? [] : [w.lookAgain(shortDay(language, each.lookAgainOn))]),
  ];
  const isOpen = person === null || person.isOpen;
  const named = person === null ? '' : `perpetrator=${person.ref}&`;
  const form = `/considerations/new?${named}crime=${each.crimeRef}#matrix`;
  return [
    [
      { text: each.crimeNumber, href: `/crimes/${each.crimeRef}` },
      {
        text: each.offenceKey === '' ? w.closed : book.name('offence', each.offenceKey, language),
        quiet: true,
        line: true,
      },
    ],
    person === null
      ? { text: w.noSuspect, quiet: true }
      : person.isOpen
        ? { text: person.name, href: `/perpetrators/${person.ref}/interventions` }
        : person.name,
    String(known),
    w.of(each.blank.length, each.asked),
    [
      { text: each.blank.length === 0 ? w.noBlank : each.blank.map(nameOf).join('; ') },
      ...(each.blank.length > 0 && isOpen && mayConsider(viewer.role)
        ? [{ text: w.record, href: form, act: true, hidden: each.crimeNumber, line: true }]
        : []),
    ],
    waits.length === 0 ? w.noBlank : waits.map((text) => ({ text, line: true })),
  ];
}
