// Closed cases with something new that nobody has looked at: the whole list behind what Today shows, the greatest risk first.

import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, mayOpen, recordingRoles, staffNames } from '#users';

import { listClosedWithNew } from '../closed-list-store.ts';
import { bringWorkUpToDate } from '../kept-work-store.ts';
import { watchFor } from '../watch.ts';
import { cy } from './after-closure.cy.ts';
import { en } from './after-closure.en.ts';
import { queueTabs } from './queue-tabs.ts';

const pageWords = words(en, cy);
const pageSize = 50;

export const afterClosurePage = definePage({
  name: 'after-closure',
  path: '/queues/after-closure',
  section: 'oversight',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'workload/pages/after-closure.njk',
  budget: { html: 60_000 },
  example: () => '/queues/after-closure',
  get: async (request) => {
    await request.logRead({ kind: 'list', ref: 'queue:after-closure' });
    return { kind: 'show', view: await present(request) };
  },
});

async function present(request: PageRequest) {
  const { db, language, clock, viewer, query } = request;
  const w = pageWords[language];
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const area = book.find('area', query['area'] ?? '')?.key ?? null;
  const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), 2000);
  await bringWorkUpToDate(db, now, watchFor(book, viewer.role, viewer.rank));
  const { cases, total } = await listClosedWithNew(db, {
    areaCode: area,
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const people = await findPeople(
    db,
    viewer,
    cases.map(({ personId }) => personId),
  );
  const names = await staffNames(
    db,
    cases.flatMap(({ ownerStaffId }) => ownerStaffId ?? []),
  );
  const may = recordingRoles.some((role) => role === viewer.role);
  return {
    sub: queueTabs(book, language, 'after-closure'),
    filter: {
      action: '/queues/after-closure',
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
      ],
      submit: w.show,
    },
    count: w.count(total),
    rows: cases.map((each) => {
      const person = people.get(each.personId);
      if (person === undefined || !mayOpen(viewer, person.restrictedGroupId)) {
        return { cells: [w.restricted, '', '', '', '', '', '', ''] };
      }
      return {
        cells: [
          { text: each.crimeNumber, href: `/crimes/${each.crimeRef}` },
          { text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}` },
          each.areaCode === null ? '' : book.name('area', each.areaCode, language),
          w.signs[each.urgency] ?? '',
          String(each.things),
          shortDay(language, each.firstOn),
          (each.ownerStaffId === null ? undefined : names.get(each.ownerStaffId)) ?? w.nobody,
          may
            ? {
                text: w.look,
                href: `/management/look?perpetrator=${person.ref}&of=${each.crimeRef}`,
                hidden: each.crimeNumber,
              }
            : '',
        ],
      };
    }),
    pages: {
      page,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      address: `/queues/after-closure?area=${area ?? ''}`,
    },
  };
}
