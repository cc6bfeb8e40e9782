// What a role is called in the reader's language.

import { words } from '#platform';
import type { Language } from '#platform';
import { welsh } from './role-names.cy.ts';
import { english } from './role-names.en.ts';
import type { Role } from './roles.ts';

const names = words(english, welsh);

export function roleName(language: Language, role: Role): string {
  return names[language][role];
}
