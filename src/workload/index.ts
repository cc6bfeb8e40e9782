// The front door of the workload room: Today, and taking work on.

import type { Page } from '#platform';

import { awayPage } from './pages/away.ts';
import { afterClosurePage } from './pages/after-closure.ts';
import { blanksPage } from './pages/blanks.ts';
import { claimsPage } from './pages/claims.ts';
import { laterPage } from './pages/later.ts';
import { newLaterPage } from './pages/new-later.ts';
import { outstandingPersonPage } from './pages/outstanding-person.ts';
import { outstandingPage } from './pages/outstanding.ts';
import { queueCasePage } from './pages/queue-case.ts';
import { queuePage } from './pages/queue.ts';
import { shiftTaskingPage } from './pages/shift-tasking.ts';
import { todayPage } from './pages/today.ts';

export { keepWorkUpToDate } from './keep-work.ts';
export { bringWorkUpToDate } from './kept-work-store.ts';
export { everyWork } from './kinds/every-work-store.ts';
export type { SweepRules } from './kinds/every-work-store.ts';
export { watchFor } from './watch.ts';
export { owedNext } from './read-owed.ts';
export { readOutstanding } from './outstanding-store.ts';
export { queueRules } from './queues/queue.ts';
export { addLook, listQueue } from './queues/queue-store.ts';
export { looksOfCrime } from './queues/list-looks.ts';
export { raiseWanted } from './raise-wanted.ts';

export const workloadPages: readonly Page[] = [
  todayPage,
  claimsPage,
  awayPage,
  laterPage,
  newLaterPage,
  outstandingPage,
  shiftTaskingPage,
  outstandingPersonPage,
  blanksPage,
  queuePage,
  afterClosurePage,
  queueCasePage,
];
