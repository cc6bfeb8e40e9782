// Kinds of order that were added here: which there are, and their names for the pages that list orders.

import { regimeNames } from '#law';
import type { AddedRegime, Bilingual, Law, RegimeCode } from '#law';

/** Every kind that was added, one for each code: the newest words of it. */
export function addedRegimes(law: Law): readonly AddedRegime[] {
  const seen = new Set<string>();
  return law.added.filter(({ code }) => {
    const isNew = !seen.has(code);
    seen.add(code);
    return isNew;
  });
}

/** The kind of this code; undefined where none was added under it. */
export function addedRegimeOf(law: Law, code: string | null): AddedRegime | undefined {
  return code === null ? undefined : addedRegimes(law).find((each) => each.code === code);
}

/** Full and short name of a kind of order: its own where it was added here, else that of the kind it is. */
export function regimeNaming(
  law: Law,
  code: RegimeCode,
  added: string | null,
): { readonly name: Bilingual; readonly short: Bilingual } {
  const own = addedRegimeOf(law, added);
  return own ?? { name: regimeNames[code], short: regimeNames[code].short };
}
