// What each role finds in the navigation, and where it starts. What a role cannot use is absent, not greyed.

import { words } from '#platform';
import type { Language, NavigationItem, Section } from '#platform';
import { welsh } from './navigation.cy.ts';
import { english } from './navigation.en.ts';
import { adminRoles, analystRoles, auditRoles, caseRoles } from './roles.ts';
import type { Role } from './roles.ts';

type Place = {
  readonly key: keyof typeof english;
  readonly href: string;
  readonly section: Section;
  readonly who: readonly Role[];
};

/** In order. A place is listed once its page exists; the pages' own `who` is what refuses. */
const places: readonly Place[] = [
  { key: 'recommendations', href: '/recommendations', section: 'recommendations', who: ['opcc'] },
  { key: 'home', href: '/home', section: null, who: ['opcc', 'panel-volunteer'] },
  { key: 'ownReferrals', href: '/provider', section: null, who: ['provider'] },
  { key: 'ownPeople', href: '/adviser', section: null, who: ['victim-adviser'] },
  { key: 'today', href: '/today', section: 'today', who: caseRoles },
  { key: 'perpetrators', href: '/perpetrators', section: 'perpetrators', who: caseRoles },
  { key: 'orders', href: '/orders', section: 'orders', who: caseRoles },
  { key: 'victims', href: '/victims', section: 'victims', who: caseRoles },
  { key: 'oversight', href: '/dashboard', section: 'oversight', who: [...caseRoles, 'opcc'] },
  { key: 'directory', href: '/directory', section: 'directory', who: caseRoles },
  { key: 'imports', href: '/imports', section: 'admin', who: analystRoles },
  { key: 'matches', href: '/matches', section: 'matches', who: analystRoles },
  { key: 'admin', href: '/admin', section: 'admin', who: adminRoles },
  { key: 'law', href: '/admin/law', section: 'law', who: [...adminRoles, 'legal-services', 'auditor'] },
  { key: 'accessLog', href: '/access-log', section: 'oversight', who: auditRoles },
];

const navigationWords = words(english, welsh);

/** The service navigation of a role, in the reader's language. */
export function navigationFor(role: Role, language: Language): readonly NavigationItem[] {
  const t = navigationWords[language];
  return places
    .filter((place) => place.who.includes(role))
    .map(({ key, href, section }) => ({ href, section, text: t[key] }));
}

/** Where a role starts after signing in. */
export function homeFor(role: Role): string {
  switch (role) {
    case 'officer':
    case 'supervisor':
    case 'domestic-abuse-officer':
    case 'civil-orders-officer':
    case 'legal-services':
    case 'offender-management':
    case 'schemes-coordinator':
      return '/today';
    // The dashboard is to come; until then these roles start where the work is.
    case 'force-lead':
    case 'analyst':
      return '/today';
    case 'opcc':
      return '/recommendations';
    case 'panel-volunteer':
      return '/home';
    case 'administrator':
      return '/admin';
    case 'provider':
      return '/provider';
    case 'victim-adviser':
      return '/adviser';
    case 'auditor':
      return '/access-log';
  }
}
