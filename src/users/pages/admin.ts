// The administrator's page: who may sign in, and ending or giving back access.

import { definePage, endSessionsOf, fieldText, londonDate, shortDay, words } from '#platform';

import { roleName } from '../role-names.ts';
import { adminRoles } from '../roles.ts';
import { findStaffByRef, listStaff, setLastDay } from '../staff-store.ts';
import { cy } from './admin.cy.ts';
import { en } from './admin.en.ts';

const pageWords = words(en, cy);

export const adminPage = definePage({
  name: 'admin',
  path: '/admin',
  section: 'admin',
  who: adminRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/admin.njk',
  budget: { html: 120_000 },
  example: () => '/admin',
  get: async ({ db, language, clock }) => {
    const w = pageWords[language];
    const today = londonDate(clock.now());
    const staff = await listStaff(db);
    return {
      kind: 'show',
      view: {
        rows: staff.map((member) => {
          const isEnded = member.activeTo !== null && Temporal.PlainDate.compare(member.activeTo, today) < 0;
          return {
            name: member.name,
            ref: member.ref,
            role: roleName(language, member.role),
            from: shortDay(language, member.activeFrom),
            to: member.activeTo === null ? w.open : shortDay(language, member.activeTo),
            act: isEnded ? 'reopen' : 'end',
            actText: isEnded ? w.reopen : w.end,
          };
        }),
      },
    };
  },
  post: async (request) => {
    const staff = await findStaffByRef(request.db, fieldText(request.form, 'ref'));
    if (staff === null) return { kind: 'not-found' };
    const today = londonDate(request.clock.now());
    const isEnding = fieldText(request.form, 'do') === 'end';
    await setLastDay(request.db, staff.id, isEnding ? today.subtract({ days: 1 }) : null);
    if (isEnding) await endSessionsOf(request.db, staff.id, null);
    await request.logChange({
      action: isEnding ? 'end-access' : 'give-access',
      kind: 'staff',
      ref: staff.ref,
    });
    return { kind: 'redirect', to: '/admin', notice: isEnding ? 'ended' : 'reopened' };
  },
});
