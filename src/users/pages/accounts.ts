// What the server asks of this room: who is this, where do they start, what do they find, and who opens what is restricted.

import type { Accounts, Viewer } from '#platform';
import { homeFor, navigationFor } from '../navigation.ts';
import { askForAccess, restrictedView } from './ask-for-access.ts';
import { isRole } from '../roles.ts';
import type { Role } from '../roles.ts';
import { findViewer } from '../staff-store.ts';

/** The role of a viewer, typed. Throws when a viewer was made with a role that is not in the list. */
function roleOf(viewer: Viewer): Role {
  if (!isRole(viewer.role)) throw new Error('A viewer has a role that is not in the list');
  return viewer.role;
}

export const accounts: Accounts = {
  findViewer,
  navigationFor: (viewer, language) => navigationFor(roleOf(viewer), language),
  homeFor: (viewer) => homeFor(roleOf(viewer)),
  restricted: { page: askForAccess, view: restrictedView },
};
