// Signing in: a local account, or on the demonstration force one press for each role and each kind of champion.

import { definePage, fieldText, isOwnPath, londonDate, words } from '#platform';
import type { FormError, SignedOutPost, SignedOutRequest } from '#platform';
import { referenceLists } from '#reference';

import { homeFor } from '../navigation.ts';
import { isPassword, MAX_PASSWORD } from '../passwords.ts';
import { roleName } from '../role-names.ts';
import { roles } from '../roles.ts';
import { skillsOn } from '../skill-store.ts';
import { isLimited, keepAttempt } from '../sign-in-limit-store.ts';
import { findForSignIn, findStaff, listOnePerRole, listStaff } from '../staff-store.ts';
import { cy } from './sign-in.cy.ts';
import { en } from './sign-in.en.ts';

const pageWords = words(en, cy);

export const signInPage = definePage({
  name: 'sign-in',
  path: '/sign-in',
  section: null,
  who: 'everyone',
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/sign-in.njk',
  example: () => '/sign-in',
  getSignedOut: async (request) => ({ kind: 'show', view: await present(request, {}, []) }),
  postSignedOut: async (request) => {
    const next = fieldText(request.form, 'next');
    const press = fieldText(request.form, 'as');
    if (press !== '' && request.demonstration) {
      const staff = await findStaff(request.db, Number(press));
      const open = await onePress(request);
      if (staff === null || !open.some(({ member }) => member.id === staff.id)) return { kind: 'not-found' };
      return { kind: 'signed-in', staffId: staff.id, to: isOwnPath(next) ? next : homeFor(staff.role) };
    }
    return signInLocally(request, next);
  },
});

async function signInLocally(request: SignedOutPost, next: string) {
  const { db, form, language } = request;
  const w = pageWords[language];
  const now = request.clock.now();
  const username = fieldText(form, 'username').slice(0, 200);
  const typed = form['password'];
  const password = (typeof typed === 'string' ? typed : '').slice(0, MAX_PASSWORD);
  const again = async (errors: readonly FormError[], status: 422 | 429) => ({
    kind: 'show' as const,
    status,
    view: await present(request, { username }, errors),
  });
  const missing = [
    ...(username === '' ? [{ field: 'username', message: w.enterUsername }] : []),
    ...(password === '' ? [{ field: 'password', message: w.enterPassword }] : []),
  ];
  if (missing.length > 0) return again(missing, 422);
  if (await isLimited(db, now, username, request.origin)) {
    return again([{ field: 'username', message: w.tooMany }], 429);
  }
  const found = await findForSignIn(db, username, londonDate(now));
  const succeeded = await isPassword(password, found?.passwordHash ?? null);
  await keepAttempt(db, now, { username, origin: request.origin, succeeded });
  if (!succeeded || found === null) return again([{ field: 'username', message: w.wrong }], 422);
  return { kind: 'signed-in' as const, staffId: found.id, to: isOwnPath(next) ? next : homeFor(found.role) };
}

async function present(
  request: SignedOutRequest,
  values: Readonly<Record<string, string>>,
  errors: readonly FormError[],
) {
  const { language } = request;
  const w = pageWords[language];
  const next = request.query['next'] ?? '';
  const staff = request.demonstration ? await onePress(request) : [];
  return {
    next: isOwnPath(next) ? next : '',
    form: { values, errors },
    staff: staff.map(({ member, is }) => ({ id: String(member.id), text: w.as(member.name, is[language]) })),
  };
}

/** Who the demonstration's buttons sign in: one of each role in the order of roles, then one champion of each kind. */
async function onePress({ db, clock }: SignedOutRequest) {
  const today = londonDate(clock.now());
  const book = await referenceLists(db, today);
  const ofRoles = (await listOnePerRole(db, today))
    .toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
    .map((member) => ({ member, is: { en: roleName('en', member.role), cy: roleName('cy', member.role) } }));
  const champions = book.entries('skill', 'en').filter(({ body }) => body['champion'] === true);
  const skills = await skillsOn(db, today);
  const everybody = await listStaff(db);
  const ofSkills = champions.flatMap((is) => {
    const holder = skills.find(({ skill }) => skill === is.key);
    const member = everybody.find(({ id }) => id === holder?.staffId);
    return member === undefined ? [] : [{ member, is }];
  });
  const isOfRole = new Set(ofRoles.map(({ member }) => member.id));
  return [...ofRoles, ...ofSkills.filter(({ member }) => !isOfRole.has(member.id))];
}
