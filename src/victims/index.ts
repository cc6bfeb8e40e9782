// The front door of the victims room: what is agreed with a victim about contact, who supports them, and what their adviser sees.

import type { Page } from '#platform';

import { adviserCardPage } from './pages/adviser-card.ts';
import { adviserPeoplePage } from './pages/adviser-people.ts';
import { adviserPersonPage } from './pages/adviser-person.ts';
import { advisersPage } from './pages/advisers.ts';
import { contactAgreementPage } from './pages/contact-agreement.ts';
import { contactLeafletPage } from './pages/contact-leaflet.ts';
import { crimeVictimPage } from './pages/crime-victim.ts';
import { newSupportPage } from './pages/new-support.ts';
import { supportPage } from './pages/support.ts';
import { victimsPage } from './pages/victims.ts';

export { contactOfCrime } from './list-contacts.ts';
export { listAgreedCases, listAskedAgain } from './contact-figure-store.ts';
export { contactRules } from './contact-rules.ts';
export type { ContactRules } from './contact-rules.ts';
export { askedSince, contactPrompts, standingContacts, victimsUnasked } from './contact-standing-store.ts';
export { safeContactsOfPerson } from './contact-store.ts';
export { listContactsDue } from './list-contacts-due.ts';
export { hasGivenReason } from './given-reason-store.ts';
export { openVictim } from './pages/open-victim.ts';
export { mayKeepContact, maySupport } from './permitted-actions.ts';
export { agreementWords, contactWords, safeRows } from './present-contact.ts';
export { safeRoutesOfOrder } from './list-safe-routes.ts';
export { readContacts } from './read-contacts.ts';
export { supportsOfVictims } from './support-store.ts';

export const victimPages: readonly Page[] = [
  victimsPage,
  crimeVictimPage,
  contactAgreementPage,
  contactLeafletPage,
  newSupportPage,
  supportPage,
  advisersPage,
  adviserPeoplePage,
  adviserPersonPage,
  adviserCardPage,
];
