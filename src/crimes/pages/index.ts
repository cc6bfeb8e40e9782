// Every page of the crimes room, made with what later rooms hand in.

import type { Page } from '#platform';

import type { CrimePageParts } from '../crime-measure.ts';
import { crimePage } from './crime.ts';

/** The pages of crimes. The orders room comes later, so its part is handed in. */
export function makeCrimePages(parts: CrimePageParts): readonly Page[] {
  return [crimePage(parts)];
}
