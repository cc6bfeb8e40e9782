// The front door of the victims room: who supports a victim, what their adviser sees, and what is recorded about victims.

import type { Page } from '#platform';

import { adviserCardPage } from './pages/adviser-card.ts';
import { adviserPeoplePage } from './pages/adviser-people.ts';
import { adviserPersonPage } from './pages/adviser-person.ts';
import { advisersPage } from './pages/advisers.ts';
import { newSupportPage } from './pages/new-support.ts';
import { supportPage } from './pages/support.ts';
import { victimsPage } from './pages/victims.ts';

export { openVictim } from './pages/open-victim.ts';
export { maySupport } from './permitted-actions.ts';
export { supportsOfVictims } from './support-store.ts';

export const victimPages: readonly Page[] = [
  victimsPage,
  newSupportPage,
  supportPage,
  advisersPage,
  adviserPeoplePage,
  adviserPersonPage,
  adviserCardPage,
];
