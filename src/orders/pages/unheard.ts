// Victims not heard from: orders and bail in force whose victim nobody has heard within the force's own interval.

import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, mayOpen } from '#users';

import { measurePath } from '../present-conditions.ts';
import { unheardVictims } from '../unheard-store.ts';
import { watchRules } from '../watch-rules.ts';
import { cy } from './unheard.cy.ts';
import { en } from './unheard.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;

export const unheardPage = definePage({
  name: 'victims-not-heard',
  path: '/orders/not-heard',
  section: 'orders',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'orders/pages/unheard.njk',
  budget: { html: 60_000 },
  example: () => '/orders/not-heard',
  get: async (request) => {
    const { db, viewer, clock, language, query } = request;
    const w = pageWords[language];
    const today = londonDate(clock.now());
    const page = /^[1-9][0-9]{0,3}$/u.test(query['page'] ?? '') ? Number(query['page']) : 1;
    const book = await referenceLists(db, today);
    const found = await unheardVictims(
      db,
      watchRules(book),
      { offset: (page - 1) * pageSize, limit: pageSize },
      today,
    );
    const people = await findPeople(
      db,
      viewer,
      found.rows.map(({ personId }) => personId),
    );
    await request.logRead({ kind: 'list', ref: 'victims-not-heard' });
    return {
      kind: 'show',
      view: {
        rows: found.rows.map((row) => {
          const person = people.get(row.personId);
          const isOpen = person !== undefined && mayOpen(viewer, person.restrictedGroupId);
          return {
            cells: isOpen
              ? [
                  { text: row.ref, href: measurePath(row) },
                  row.short[language],
                  { text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}` },
                  shortDay(language, row.grantedOn),
                  [
                    row.heardOn === null ? { text: w.never, late: true } : shortDay(language, row.heardOn),
                    ...(row.triedOn === null
                      ? []
                      : [{ text: w.tried(shortDay(language, row.triedOn)), line: true }]),
                  ],
                ]
              : [w.restricted, row.short[language], '', '', ''],
          };
        }),
        count: found.total,
        pages: { page, pages: Math.max(1, Math.ceil(found.total / pageSize)), address: '/orders/not-heard' },
      },
    };
  },
});
