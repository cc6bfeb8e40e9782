// The pages of the conduct room.

import type { Page } from '#platform';

import { conductLogPage } from './conduct-log.ts';
import { fourPage } from './four.ts';
import { linkedPage } from './linked.ts';
import { newConductLogPage } from './new-conduct-log.ts';
import { notStalkingPage } from './not-stalking.ts';
import { offencePage } from './offence.ts';

export const conductPages: readonly Page[] = [
  newConductLogPage,
  conductLogPage,
  fourPage,
  notStalkingPage,
  offencePage,
  linkedPage,
];
