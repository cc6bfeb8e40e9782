// Referrals to programmes: how many stand where, always summing to all of them, and each with its next check.

import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import { referenceLists } from '#reference';
import { caseRoles, mayOpen } from '#users';

import { listCases } from '../consideration-list-store.ts';
import { mayRefer } from '../permitted-actions.ts';
import { referralStates } from '../referral-state.ts';
import { listReferrals } from '../referral-store.ts';
import { cy } from './referrals.cy.ts';
import { en } from './referrals.en.ts';

const pageWords = words(en, cy);
const pageSize = 50;

export const referralsPage = definePage({
  name: 'referrals',
  path: '/referrals',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'list',
  words: pageWords,
  template: 'interventions/pages/referrals.njk',
  budget: { html: 90_000 },
  example: () => '/referrals',
  get: async (request) => {
    const { db, viewer, language, clock, query } = request;
    const w = pageWords[language];
    const state = referralStates.find((each) => each === query['state']) ?? null;
    const page = Math.min(Math.max(Math.trunc(Number(query['page'] ?? '1')) || 1, 1), 1000);
    const isCheckLate = state === null && query['check'] === 'late';
    const today = londonDate(clock.now());
    const found = await listReferrals(
      db,
      { state, isCheckLate, offset: (page - 1) * pageSize, limit: pageSize },
      today,
    );
    const people = await findPeople(
      db,
      viewer,
      found.referrals.map((each) => each.personId),
    );
    const book = await referenceLists(db, today);
    const missing = await listCases(db, {
      view: 'blanks',
      blankOf: 'reflecting-on-relationships',
      areaCode: null,
      day: today,
      offset: 0,
      limit: 1,
    });
    await request.logRead({ kind: 'list', ref: 'referrals' });
    const counts = referralStates.map((each) => ({ state: each, count: found.counts.get(each) ?? 0 }));
    const sum = counts.reduce((total, each) => total + each.count, 0);
    const shown = isCheckLate ? found.late : state === null ? sum : (found.counts.get(state) ?? 0);
    return {
      kind: 'show',
      view: {
        sub: {
          label: w.state,
          items: [
            { text: w.all, href: '/referrals', count: sum, current: state === null && !isCheckLate },
            ...counts.map((each) => ({
              text: w.states[each.state],
              href: `/referrals?state=${each.state}`,
              count: each.count,
              current: each.state === state,
            })),
            { text: w.checkLate, href: '/referrals?check=late', count: found.late, current: isCheckLate },
          ],
        },
        caption: isCheckLate ? w.lateCaption : w.caption,
        sum: w.sum(sum),
        providers: mayRefer(viewer.role) ? [{ text: w.providers, href: '/providers' }] : [],
        notConsidered: {
          text: w.notConsidered(missing.total),
          href: '/considerations?view=blanks&area=all&blank=reflecting-on-relationships',
        },
        rows: found.referrals.map((each) => {
          const person = people.get(each.personId);
          const isOpen = person !== undefined && mayOpen(viewer, person.restrictedGroupId);
          return {
            cells: [
              { text: each.ref, href: `/referrals/${each.ref}` },
              isOpen
                ? { text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}` }
                : w.restricted,
              w.states[each.state],
              book.nameThen('programme-provider', each.provider, language, book.on),
              shortDay(language, each.referredOn),
              w.sessions(each.attended, each.missed),
              each.nextCheckOn === null || each.nextCheckMonths === null
                ? w.noCheck
                : {
                    text: w.check(each.nextCheckMonths, shortDay(language, each.nextCheckOn)),
                    late: Temporal.PlainDate.compare(each.nextCheckOn, today) < 0,
                  },
            ],
          };
        }),
        pages: {
          page,
          pages: Math.max(1, Math.ceil(shown / pageSize)),
          address: isCheckLate
            ? '/referrals?check=late'
            : state === null
              ? '/referrals'
              : `/referrals?state=${state}`,
        },
      },
    };
  },
});
