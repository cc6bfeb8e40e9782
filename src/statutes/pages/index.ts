// The pages of the statutes room.

import type { Page } from '#platform';

import { holidaysPage } from './holidays.ts';
import { lawChangePage } from './law-change.ts';
import type { LawPageParts } from './law-change.ts';
import { lawRegimePage } from './law-regime.ts';
import { lawPage } from './law.ts';
import { listPage } from './list.ts';
import { listsPage } from './lists.ts';
import { ownRulesPage } from './own-rules.ts';
import { proposeChangePage } from './propose-change.ts';

/** The pages of the law. The rooms whose record depends on it come later, so what they do after an approval is handed in. */
export function makeLawPages(parts: LawPageParts): readonly Page[] {
  return [
    lawPage,
    holidaysPage,
    ownRulesPage,
    listsPage,
    listPage,
    lawRegimePage,
    lawChangePage(parts),
    proposeChangePage,
  ];
}
