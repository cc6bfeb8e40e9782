// The front door of the workload room: Today, and taking work on.

import type { Page } from '#platform';

import { awayPage } from './pages/away.ts';
import { claimsPage } from './pages/claims.ts';
import { todayPage } from './pages/today.ts';

export const workloadPages: readonly Page[] = [todayPage, claimsPage, awayPage];
