// What is said of a member of staff when they are added or changed, read from a form, with what is wrong by field.

import { fieldText, ok, refused } from '#platform';
import type { FormBody, Language, Result } from '#platform';

import { MAX_PASSWORD, MIN_PASSWORD } from './passwords.ts';
import { isRole } from './roles.ts';
import type { Role } from './roles.ts';

export type MemberDetails = {
  readonly name: string;
  readonly post: string;
  readonly role: Role;
  readonly rank: string | null;
  readonly areaCode: string | null;
  readonly speaksWelsh: boolean;
  readonly language: Language;
  readonly phone: string | null;
};
/** A new member, with what they sign in by. */
export type NewMember = MemberDetails & {
  readonly ref: string;
  readonly username: string;
  readonly password: string;
};

export type MemberProblem =
  | 'name-needed'
  | 'post-needed'
  | 'role-needed'
  | 'too-long'
  | 'not-a-choice'
  | 'number-shape'
  | 'username-shape'
  | 'password-short';
export type MemberProblems = readonly { readonly field: string; readonly problem: MemberProblem }[];

/** Keys that the lists of ranks and areas hold today. */
export type MemberChoices = { readonly ranks: readonly string[]; readonly areas: readonly string[] };

const LONGEST = 100;
const refShape = /^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/u;
const usernameShape = /^[a-z0-9][a-z0-9._-]{1,63}$/u;

/** The details, or every problem with them. */
export function readDetails(form: FormBody, choices: MemberChoices): Result<MemberDetails, MemberProblems> {
  const problems: { field: string; problem: MemberProblem }[] = [];
  const text = (field: string, needed?: MemberProblem): string => {
    const typed = fieldText(form, field).replaceAll(/\p{Cc}/gu, '');
    if (typed === '' && needed !== undefined) problems.push({ field, problem: needed });
    if (typed.length > LONGEST) problems.push({ field, problem: 'too-long' });
    return typed;
  };
  const choice = (field: string, of: readonly string[]): string | null => {
    const given = fieldText(form, field);
    if (given === '') return null;
    if (!of.includes(given)) problems.push({ field, problem: 'not-a-choice' });
    return given;
  };
  const name = text('name', 'name-needed');
  const post = text('post', 'post-needed');
  const role = fieldText(form, 'role');
  const rank = choice('rank', choices.ranks);
  const areaCode = choice('area', choices.areas);
  const phone = text('phone');
  if (!isRole(role)) {
    return refused([...problems, { field: 'role', problem: 'role-needed' }]);
  }
  if (problems.length > 0) return refused(problems);
  return ok({
    name,
    post,
    role,
    rank,
    areaCode,
    speaksWelsh: fieldText(form, 'welsh') === 'yes',
    language: fieldText(form, 'language') === 'cy' ? 'cy' : 'en',
    phone: phone === '' ? null : phone,
  });
}

/** A first or new password as typed: spaces are part of it. */
export function readPassword(form: FormBody): Result<string, MemberProblems> {
  const typed = form['password'];
  const password = (typeof typed === 'string' ? typed : '').slice(0, MAX_PASSWORD);
  return password.length < MIN_PASSWORD
    ? refused([{ field: 'password', problem: 'password-short' }])
    : ok(password);
}

/** A new member, or every problem. */
export function readNewMember(form: FormBody, choices: MemberChoices): Result<NewMember, MemberProblems> {
  const details = readDetails(form, choices);
  const password = readPassword(form);
  const ref = fieldText(form, 'ref');
  const username = fieldText(form, 'username').toLowerCase();
  const problems: MemberProblems = [
    ...(details.ok ? [] : details.error),
    ...(refShape.test(ref) ? [] : [{ field: 'ref', problem: 'number-shape' as const }]),
    ...(usernameShape.test(username) ? [] : [{ field: 'username', problem: 'username-shape' as const }]),
    ...(password.ok ? [] : password.error),
  ];
  if (!details.ok || !password.ok || problems.length > 0) return refused(problems);
  return ok({ ...details.value, ref, username, password: password.value });
}
