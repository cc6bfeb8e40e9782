// The front door of the workload room: Today, and taking work on.

import type { Page } from '#platform';

import { awayPage } from './pages/away.ts';
import { claimsPage } from './pages/claims.ts';
import { outstandingPersonPage } from './pages/outstanding-person.ts';
import { outstandingPage } from './pages/outstanding.ts';
import { shiftTaskingPage } from './pages/shift-tasking.ts';
import { todayPage } from './pages/today.ts';

export const workloadPages: readonly Page[] = [
  todayPage,
  claimsPage,
  awayPage,
  outstandingPage,
  shiftTaskingPage,
  outstandingPersonPage,
];
