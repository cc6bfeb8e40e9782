// What the forms about one user share: the lists to choose from, and errors in words.

import { londonDate, words } from '#platform';
import type { FormError, Language, PageRequest } from '#platform';
import { referenceLists } from '#reference';

import type { MemberChoices, MemberProblem, MemberProblems } from '../member.ts';
import { roleName } from '../role-names.ts';
import { roles } from '../roles.ts';
import { cy } from './user-words.cy.ts';
import { en } from './user-words.en.ts';

export const userWords = words(en, cy);

/** Ranks and areas of today, as keys and as choices in the reader's language; and every role. */
export async function userChoices(request: Pick<PageRequest, 'db' | 'clock' | 'language'>) {
  const { db, clock, language } = request;
  const book = await referenceLists(db, londonDate(clock.now()));
  const [ranks, areas] = [book.entries('rank', language), book.entries('area', language)];
  const keys: MemberChoices = {
    ranks: ranks.map((entry) => entry.key),
    areas: areas.map((entry) => entry.key),
  };
  const asChoices = (entries: typeof ranks) =>
    entries.map((entry) => ({ value: entry.key, text: entry[language] }));
  return {
    keys,
    shown: {
      roles: roles.map((role) => ({ value: role, text: roleName(language, role) })),
      ranks: asChoices(ranks),
      areas: asChoices(areas),
      languages: [
        { value: 'en', text: userWords[language].fields.english },
        { value: 'cy', text: userWords[language].fields.cymraeg },
      ],
      welsh: [{ value: 'yes', text: userWords[language].fields.welshChoice }],
    },
  };
}

/** A problem of a field in words. */
export function userError(
  language: Language,
  field: string,
  problem: MemberProblem | 'ref-taken' | 'username-taken',
): FormError {
  return { field, message: userWords[language].problems[problem] };
}

export function userErrors(language: Language, problems: MemberProblems): readonly FormError[] {
  return problems.map(({ field, problem }) => userError(language, field, problem));
}
