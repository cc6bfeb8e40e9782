// Signing in: a local account, or on the demonstration force one press for each role.

import { definePage, fieldText, isOwnPath, londonDate, words } from '#platform';
import type { FormError, SignedOutPost, SignedOutRequest } from '#platform';

import { homeFor } from '../navigation.ts';
import { isPassword, MAX_PASSWORD } from '../passwords.ts';
import { roleName } from '../role-names.ts';
import { roles } from '../roles.ts';
import { isLimited, keepAttempt } from '../sign-in-limit-store.ts';
import { findForSignIn, findStaff, listOnePerRole } from '../staff-store.ts';
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
      const open = await listOnePerRole(request.db, londonDate(request.clock.now()));
      if (staff === null || !open.some((member) => member.id === staff.id)) return { kind: 'not-found' };
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
  const staff = request.demonstration
    ? (await listOnePerRole(request.db, londonDate(request.clock.now()))).toSorted(
        (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role),
      )
    : [];
  return {
    next: isOwnPath(next) ? next : '',
    form: { values, errors },
    staff: staff.map((member) => ({
      id: String(member.id),
      text: w.as(member.name, roleName(language, member.role)),
    })),
  };
}
