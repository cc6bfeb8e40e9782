// After imports were brought to an end: looks for records of the same person among what is there now.

import { countNominals, newestWholeRun, proposeMatches } from '#people';
import { peopleRecords } from '#perpetrators';
import { withTransaction } from '#platform';
import type { Clock, Db } from '#platform';

/**
 * So many records are compared each with each whenever something came: it takes a second or two. Of more, only what came
 * or changed is compared with the rest; the first time, the command line compares all, in a process of its own.
 */
const MOST_BESIDE_PAGES = 50_000;
/** A run over all is old when so many times its records are there: its weights were learned from another file. */
const GROWN = 2;

export type ProposedAfter =
  | { readonly outcome: 'proposed'; readonly added: number; readonly changed: number }
  | { readonly outcome: 'left-to-command' }
  | { readonly outcome: 'refused' };

export type ProposeAfterOptions = {
  /** A server asks: what would take long is left to `gwarchod match propose`. */
  readonly besidePages: boolean;
  readonly mostBesidePages?: number;
};

/** Proposes matches in one transaction. */
export async function proposeAfterImports(
  db: Db,
  clock: Clock,
  { besidePages, mostBesidePages = MOST_BESIDE_PAGES }: ProposeAfterOptions,
): Promise<ProposedAfter> {
  const count = await countNominals(db);
  const isPart = besidePages && count > mostBesidePages;
  const since = isPart ? await newestWholeRun(db) : undefined;
  if (isPart && (since === undefined || count > since.records * GROWN)) return { outcome: 'left-to-command' };
  const proposed = await withTransaction(db, (tx) =>
    proposeMatches(tx, clock, peopleRecords, null, since ?? null),
  );
  return proposed.ok
    ? { outcome: 'proposed', added: proposed.value.added, changed: proposed.value.changed }
    : { outcome: 'refused' };
}
