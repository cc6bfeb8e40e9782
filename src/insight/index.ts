// The front door of the insight room.

import type { Page } from '#platform';

import { dashboardPage } from './pages/dashboard.ts';

export const insightPages: readonly Page[] = [dashboardPage];
