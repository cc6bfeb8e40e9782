// What a provider of a programme sees first: its own referrals, and no other.

import { findPeople, fullName } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import { referenceLists } from '#reference';
import { mayOpen } from '#users';

import { endedOn, providerOf, referralRefsOfProvider } from '../provider-store.ts';
import { referralStanding } from '../referral-state.ts';
import { referralsByRef } from '../referral-store.ts';
import { cy } from './provider-referrals.cy.ts';
import { en } from './provider-referrals.en.ts';

const pageWords = words(en, cy);

export const providerReferralsPage = definePage({
  name: 'provider-referrals',
  path: '/provider',
  section: null,
  who: ['provider'],
  reads: 'list',
  words: pageWords,
  template: 'interventions/pages/provider-referrals.njk',
  budget: { html: 60_000 },
  example: () => '/provider',
  get: async (request) => {
    const { db, viewer, clock, language } = request;
    const w = pageWords[language];
    const now = clock.now();
    const day = londonDate(now);
    const book = await referenceLists(db, day);
    const provider = await providerOf(db, viewer.staffId);
    const ended = provider === null ? null : await endedOn(db, provider, day);
    const refs = provider === null || ended !== null ? [] : await referralRefsOfProvider(db, provider);
    const referrals = await referralsByRef(db, refs, now);
    const people = await findPeople(
      db,
      viewer,
      referrals.map((referral) => referral.personId),
    );
    await request.logRead({ kind: 'list', ref: 'provider-referrals' });
    return {
      kind: 'show',
      view: {
        provider: provider === null ? '' : book.nameThen('programme-provider', provider, language, book.on),
        ended: ended === null ? null : w.ended(shortDay(language, ended)),
        rows: referrals.map((referral) => {
          const person = people.get(referral.personId);
          const isOpen = person !== undefined && mayOpen(viewer, person.restrictedGroupId);
          const standing = referralStanding(referral.basis, referral.events);
          const first = referral.events.find((event) => event.step === 'referred');
          return {
            cells: [
              { text: referral.ref, href: `/provider/${referral.ref}` },
              isOpen ? fullName(person) || person.ref : w.restricted,
              w.states[standing.state],
              shortDay(language, first?.occurredOn ?? londonDate(referral.recordedAt)),
              w.sessions(standing.attended, standing.missed),
            ],
          };
        }),
      },
    };
  },
});
