// What a victim's adviser sees first: the people they support, and nobody else.

import { providerOf } from '#interventions';
import { nominalNames } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import { referenceLists } from '#reference';
import { mayOpen, staffNames } from '#users';

import { initialsOf } from '../initials.ts';
import { isOwnSupport } from '../support.ts';
import { supportsOfAdviser } from '../support-store.ts';
import { cy } from './adviser-people.cy.ts';
import { en } from './adviser-people.en.ts';

const pageWords = words(en, cy);

export const adviserPeoplePage = definePage({
  name: 'adviser-people',
  path: '/adviser',
  section: null,
  who: ['victim-adviser'],
  reads: 'list',
  words: pageWords,
  template: 'victims/pages/adviser-people.njk',
  budget: { html: 60_000 },
  example: () => '/adviser',
  get: async (request) => {
    const { db, viewer, clock, language } = request;
    const w = pageWords[language];
    const now = clock.now();
    const book = await referenceLists(db, londonDate(now));
    const service = await providerOf(db, viewer.staffId);
    const own = (await supportsOfAdviser(db, viewer.staffId, now)).filter((support) =>
      isOwnSupport(support, { staffId: viewer.staffId, service }),
    );
    const isOpen = (groupId: number | null) => mayOpen(viewer, groupId);
    const shown = own.filter(({ showsInitials, victimGroupId }) => showsInitials && isOpen(victimGroupId));
    const names = await nominalNames(
      db,
      shown.map(({ victimNominalId }) => victimNominalId),
      now,
    );
    const officers = await staffNames(
      db,
      own.map(({ officerStaffId }) => officerStaffId),
    );
    await request.logRead({ kind: 'list', ref: 'adviser-people', victimShown: shown.length > 0 });
    return {
      kind: 'show',
      view: {
        service: service === null ? '' : book.nameThen('support-service', service, language, book.on),
        rows: own.map((support) => ({
          cells: [
            { text: support.ref, href: `/adviser/${support.ref}` },
            !isOpen(support.victimGroupId)
              ? w.restricted
              : support.showsInitials
                ? initialsOf(names.get(support.victimNominalId))
                : w.notShown,
            shortDay(language, support.agreedOn),
            officers.get(support.officerStaffId) ?? '',
          ],
        })),
      },
    };
  },
});
