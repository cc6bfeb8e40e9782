// The pages of the scrutiny room.

import type { Page } from '#platform';

import { recommendationPage } from './recommendation.ts';
import { recommendationsFilePage, recommendationsPage } from './recommendations.ts';

export const scrutinyPages: readonly Page[] = [
  recommendationsPage,
  recommendationsFilePage,
  recommendationPage,
];
