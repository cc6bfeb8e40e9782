// The account of whoever is signed in: language, sessions and password.

import { definePage, endSessionsOf, fieldText, listSessions, words } from '#platform';
import type { FormError, PageRequest, PostRequest } from '#platform';

import { hashPassword, isPassword, MAX_PASSWORD, MIN_PASSWORD } from '../passwords.ts';
import { roleName } from '../role-names.ts';
import { isRole, roles } from '../roles.ts';
import { findPasswordHash, setLanguage, setPasswordHash } from '../staff-store.ts';
import { cy } from './account.cy.ts';
import { en } from './account.en.ts';

const pageWords = words(en, cy);

export const accountPage = definePage({
  name: 'account',
  path: '/account',
  section: null,
  who: roles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/account.njk',
  example: () => '/account',
  get: async (request) => ({ kind: 'show', view: await present(request, []) }),
  post: async (request) => {
    switch (fieldText(request.form, 'do')) {
      case 'language':
        return saveLanguage(request);
      case 'sessions':
        await endSessionsOf(request.db, request.viewer.staffId, request.sessionKey);
        await request.logChange({ action: 'end-sessions', kind: 'account', ref: null });
        return { kind: 'redirect', to: '/account', notice: 'ended' };
      case 'password':
        return changePassword(request);
      default:
        return { kind: 'not-found' };
    }
  },
});

async function saveLanguage(request: PostRequest) {
  const chosen = fieldText(request.form, 'language');
  if (chosen !== 'en' && chosen !== 'cy') {
    const error = { field: 'language', message: pageWords[request.language].choose };
    return { kind: 'show' as const, status: 422 as const, view: await present(request, [error]) };
  }
  await setLanguage(request.db, request.viewer.staffId, chosen);
  await request.logChange({
    action: 'set-language',
    kind: 'account',
    ref: null,
    detail: { language: chosen },
  });
  return { kind: 'redirect' as const, to: `/account?lang=${chosen}`, notice: 'saved' };
}

async function changePassword(request: PostRequest) {
  const { db, viewer, form } = request;
  const w = pageWords[request.language];
  const secret = (name: string) => {
    const typed = form[name];
    return (typeof typed === 'string' ? typed : '').slice(0, MAX_PASSWORD);
  };
  const stored = await findPasswordHash(db, viewer.staffId);
  const errors: FormError[] = [];
  if (secret('current') === '') errors.push({ field: 'current', message: w.enterCurrent });
  else if (!(await isPassword(secret('current'), stored))) {
    errors.push({ field: 'current', message: w.wrongCurrent });
  }
  if (secret('next').length < MIN_PASSWORD) errors.push({ field: 'next', message: w.tooShort });
  if (errors.length > 0) {
    return { kind: 'show' as const, status: 422 as const, view: await present(request, errors) };
  }
  await setPasswordHash(db, viewer.staffId, await hashPassword(secret('next')));
  await endSessionsOf(db, viewer.staffId, request.sessionKey);
  await request.logChange({ action: 'change-password', kind: 'account', ref: null });
  return { kind: 'redirect' as const, to: '/account', notice: 'changed' };
}

async function present(request: PageRequest, errors: readonly FormError[]) {
  const { db, viewer, language } = request;
  const w = pageWords[language];
  const sessions = await listSessions(db, viewer.staffId);
  const hasPassword = (await findPasswordHash(db, viewer.staffId)) !== null;
  return {
    facts: [
      { key: w.name, value: viewer.name },
      { key: w.role, value: isRole(viewer.role) ? roleName(language, viewer.role) : viewer.role },
    ],
    form: { values: { language }, errors },
    languages: [
      { value: 'en', text: w.english },
      { value: 'cy', text: w.welsh },
    ],
    sessions: w.sessionsText(sessions.length),
    hasPassword,
  };
}
