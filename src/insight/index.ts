// The front door of the insight room.

import type { Page } from '#platform';

import { dashboardPage } from './pages/dashboard.ts';
import { howWeCountPage } from './pages/how-we-count.ts';
import { reviewFindingsPage } from './pages/review-findings.ts';

export { crimesWithEarlierBreach } from './earlier-breach-store.ts';
export { readFindings } from './read-findings.ts';
export { isSmall, publishedPercent, publishedShare, publishedText } from './published.ts';
export { anyOf } from './review-findings.ts';

export const insightPages: readonly Page[] = [dashboardPage, howWeCountPage, reviewFindingsPage];
