// After imports were brought to an end: looks for records of the same person among what is there now.

import { countNominals, proposeMatches } from '#people';
import { peopleRecords } from '#perpetrators';
import { withTransaction } from '#platform';
import type { Clock, Db } from '#platform';

/** More records than this are matched by the command line, in a process of its own: a server would stand still meanwhile. */
const MOST_BESIDE_PAGES = 50_000;

export type ProposedAfter =
  | { readonly outcome: 'proposed'; readonly added: number; readonly changed: number }
  | { readonly outcome: 'left-to-command' }
  | { readonly outcome: 'refused' };

/** Proposes matches in one transaction. With `besidePages`, leaves it to `gwarchod match propose` where it would take long. */
export async function proposeAfterImports(
  db: Db,
  clock: Clock,
  options: { readonly besidePages: boolean },
): Promise<ProposedAfter> {
  if (options.besidePages && (await countNominals(db)) > MOST_BESIDE_PAGES)
    return { outcome: 'left-to-command' };
  const proposed = await withTransaction(db, (tx) => proposeMatches(tx, clock, peopleRecords, null));
  return proposed.ok
    ? { outcome: 'proposed', added: proposed.value.added, changed: proposed.value.changed }
    : { outcome: 'refused' };
}
