// The front door of the workload room: Today, and taking work on.

import type { Page } from '#platform';

import { claimsPage } from './pages/claims.ts';
import { todayPage } from './pages/today.ts';

export { tallyOf, workGroup, workKinds, workTallies } from './work-item.ts';
export type { WorkItem, WorkKind, WorkTally } from './work-item.ts';

export const workloadPages: readonly Page[] = [todayPage, claimsPage];
