// One user: what is said of them, a new password, and the need-to-know groups they belong to.

import { definePage, endSessionsOf, fieldText, readText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';

import { readDetails, readPassword } from '../member.ts';
import { addMembership, membershipsOf } from '../need-to-know-store.ts';
import { hashPassword } from '../passwords.ts';
import { adminRoles } from '../roles.ts';
import { findStaffByRef, setDetails, setPasswordHash } from '../staff-store.ts';
import type { StaffMember } from '../staff-store.ts';
import { userChoices, userErrors, userWords } from './user-form.ts';
import { cy } from './user.cy.ts';
import { en } from './user.en.ts';

const pageWords = words(en, cy);
const longestReason = 300;

export const userPage = definePage({
  name: 'user',
  path: '/admin/users/:ref',
  section: 'admin',
  who: adminRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/user.njk',
  budget: { html: 60_000 },
  example: (known) => `/admin/users/${known.staff}`,
  get: async (request) => {
    const member = await findStaffByRef(request.db, request.params['ref'] ?? '');
    return member === null ? { kind: 'not-found' } : show(request, member, valuesOf(member), []);
  },
  post: async (request) => {
    const member = await findStaffByRef(request.db, request.params['ref'] ?? '');
    if (member === null) return { kind: 'not-found' };
    switch (fieldText(request.form, 'do')) {
      case 'details':
        return saveDetails(request, member);
      case 'password':
        return savePassword(request, member);
      case 'group':
        return saveGroup(request, member);
      default:
        return { kind: 'not-found' };
    }
  },
});

async function saveDetails(request: PostRequest, member: StaffMember): Promise<PageAnswer> {
  const { db, form, language, viewer } = request;
  const { keys } = await userChoices(request);
  const read = readDetails(form, keys);
  if (!read.ok) return show(request, member, form, userErrors(language, read.error));
  if (member.id === viewer.staffId && read.value.role !== member.role) {
    const message = pageWords[language].ownRole;
    return show(request, member, form, [{ field: 'role', message }]);
  }
  await setDetails(db, member.id, read.value);
  await request.logChange({
    action: 'change-user',
    kind: 'staff',
    ref: member.ref,
    detail: { from: member.role, to: read.value.role },
  });
  return { kind: 'redirect', to: `/admin/users/${member.ref}`, notice: 'saved' };
}

async function savePassword(request: PostRequest, member: StaffMember): Promise<PageAnswer> {
  const read = readPassword(request.form);
  if (!read.ok) return show(request, member, valuesOf(member), userErrors(request.language, read.error));
  await setPasswordHash(request.db, member.id, await hashPassword(read.value));
  await endSessionsOf(request.db, member.id, null);
  await request.logChange({ action: 'set-password', kind: 'staff', ref: member.ref });
  return { kind: 'redirect', to: `/admin/users/${member.ref}`, notice: 'passwordSet' };
}

async function saveGroup(request: PostRequest, member: StaffMember): Promise<PageAnswer> {
  const { db, form, language, viewer, clock } = request;
  const w = pageWords[language];
  const groups = await membershipsOf(db, member.id);
  const group = groups.find((each) => String(each.groupId) === fieldText(form, 'group'));
  const read = readText(form, 'reason', longestReason);
  const reason = read.ok ? (read.value ?? '') : '';
  const errors: FormError[] = [];
  if (group === undefined) errors.push({ field: 'group', message: w.chooseGroup });
  if (reason === '') errors.push({ field: 'reason', message: read.ok ? w.enterReason : w.shorten });
  if (group === undefined || errors.length > 0) {
    return show(request, member, { ...valuesOf(member), ...form }, errors);
  }
  const isMember = !group.isMember;
  await addMembership(db, {
    groupId: group.groupId,
    staffId: member.id,
    isMember,
    reason,
    by: viewer.staffId,
    at: clock.now(),
  });
  await request.logChange({
    action: isMember ? 'join-group' : 'leave-group',
    kind: 'staff',
    ref: member.ref,
    detail: { group: group.code, reason },
  });
  return { kind: 'redirect', to: `/admin/users/${member.ref}`, notice: isMember ? 'joined' : 'left' };
}

function valuesOf(member: StaffMember): FormBody {
  return {
    name: member.name,
    post: member.post,
    role: member.role,
    rank: member.rank ?? '',
    area: member.areaCode ?? '',
    welsh: member.speaksWelsh ? 'yes' : '',
    language: member.language,
    phone: member.phone ?? '',
  };
}

async function show(
  request: PageRequest,
  member: StaffMember,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { language } = request;
  const w = pageWords[language];
  const { shown } = await userChoices(request);
  const groups = await membershipsOf(request.db, member.id);
  return {
    kind: 'show',
    status: errors.length === 0 ? 200 : 422,
    view: {
      heading: w.heading(member.ref),
      form: { values: { ...values, password: '' }, errors },
      choices: shown,
      words: userWords[language],
      isNew: false,
      username: w.signsInAs(member.username),
      groups: groups.map((group) => ({
        value: String(group.groupId),
        text: group.isMember ? w.leave(group.name[language]) : w.join(group.name[language]),
        ...(group.reason === null ? {} : { hint: w.lastReason(group.reason) }),
      })),
    },
  };
}
