// The pages of the demonstration: none of them is there for a force.

import type { Page } from '#platform';

import { reviewCasesPage } from './review-cases.ts';

export const demoPages: readonly Page[] = [reviewCasesPage];
