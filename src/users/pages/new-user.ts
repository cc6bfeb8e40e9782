// Adds somebody who may sign in.

import { definePage, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { addMember } from '../add-member.ts';
import { readNewMember } from '../member.ts';
import { adminRoles } from '../roles.ts';
import { cy } from './new-user.cy.ts';
import { en } from './new-user.en.ts';
import { userChoices, userError, userErrors, userWords } from './user-form.ts';

const pageWords = words(en, cy);

export const newUserPage = definePage({
  name: 'new-user',
  path: '/admin/users/new',
  section: 'admin',
  who: adminRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/new-user.njk',
  budget: { html: 40_000 },
  example: () => '/admin/users/new',
  get: (request) => show(request, { language: 'en' }, []),
  post: async (request) => {
    const { db, clock, form, language } = request;
    const { keys } = await userChoices(request);
    const read = readNewMember(form, keys);
    if (!read.ok) return show(request, form, userErrors(language, read.error));
    const added = await addMember(db, clock, read.value);
    if (!added.ok) {
      const field = added.error === 'ref-taken' ? 'ref' : 'username';
      return show(request, form, [userError(language, field, added.error)]);
    }
    const { ref, role } = read.value;
    await request.logChange({ action: 'add-user', kind: 'staff', ref, detail: { role } });
    return { kind: 'redirect', to: `/admin/users/${ref}`, notice: 'added' };
  },
});

/** The form, with what was typed; a password is never shown again. */
async function show(
  request: PageRequest,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { shown } = await userChoices(request);
  return {
    kind: 'show',
    status: errors.length === 0 ? 200 : 422,
    view: {
      form: { values: { ...values, password: '' }, errors },
      choices: shown,
      words: userWords[request.language],
      isNew: true,
    },
  };
}
