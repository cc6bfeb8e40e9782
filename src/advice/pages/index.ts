// The pages of the advice room.

import type { Page } from '#platform';

import { adviceListPage } from './advice-list.ts';
import { advicePage } from './advice.ts';
import { newAdvicePage } from './new-advice.ts';

export const advicePages: readonly Page[] = [adviceListPage, newAdvicePage, advicePage];
