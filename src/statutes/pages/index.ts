// The pages of the statutes room.

import type { Page } from '#platform';

import { holidaysPage } from './holidays.ts';
import { lawChangePage } from './law-change.ts';
import { lawRegimePage } from './law-regime.ts';
import { lawPage } from './law.ts';
import { listPage } from './list.ts';
import { listsPage } from './lists.ts';
import { ownRulesPage } from './own-rules.ts';
import { proposeChangePage } from './propose-change.ts';

export const lawPages: readonly Page[] = [
  lawPage,
  holidaysPage,
  ownRulesPage,
  listsPage,
  listPage,
  lawRegimePage,
  lawChangePage,
  proposeChangePage,
];
