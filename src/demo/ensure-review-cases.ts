// Brings the review's own cases in beside the generated force, through the import that every force uses.

import { fileURLToPath } from 'node:url';

import { importFile } from '#exchange';
import type { ImportKind } from '#exchange';
import type { Clock, Db } from '#platform';

import { isImported } from './demo-force-store.ts';

type ReviewFile = {
  readonly name: string;
  readonly kind: ImportKind;
  /** System the file is from, where it is not the usual one of its kind. */
  readonly source?: string;
};

/** The seven Stalking Protection Orders, then the dip-sampled stories, in the order in which a delivery is brought in. */
const reviewFiles: readonly ReviewFile[] = [
  { name: 'spo-people', kind: 'people' },
  { name: 'dip-people', kind: 'people' },
  { name: 'spo-crimes', kind: 'crimes' },
  { name: 'dip-crimes', kind: 'crimes' },
  { name: 'spo-parties', kind: 'parties' },
  { name: 'dip-parties', kind: 'parties' },
  { name: 'spo-orders', kind: 'orders' },
  { name: 'dip-orders', kind: 'orders' },
  { name: 'dip-bail', kind: 'bail' },
  { name: 'spo-conditions', kind: 'conditions' },
  { name: 'dip-conditions', kind: 'conditions' },
  { name: 'spo-breaches-custody', kind: 'breaches' },
  { name: 'dip-breaches-custody', kind: 'breaches' },
  { name: 'spo-breaches-crimes', kind: 'breaches', source: 'crime-system' },
  { name: 'dip-breaches-crimes', kind: 'breaches', source: 'crime-system' },
  { name: 'spo-outcomes', kind: 'outcomes' },
  { name: 'dip-outcomes', kind: 'outcomes' },
  { name: 'spo-orders-later', kind: 'orders' },
];

/** Brings in the files that have not come in whole, and goes on with one that stopped. Returns the rows brought in. */
export async function ensureReviewCases(db: Db, clock: Clock, say?: (line: string) => void): Promise<number> {
  let rows = 0;
  for (const { name, kind, source } of reviewFiles) {
    const file = `${name}.csv`;
    if (await isImported(db, file)) continue;
    const problems: string[] = [];
    const summary = await importFile(db, clock, {
      kind,
      path: fileURLToPath(new URL(`./review/${file}`, import.meta.url)),
      ...(source === undefined ? {} : { sourceSystem: source }),
      onProblems: (found) => {
        for (const { problem } of found) problems.push(`row ${problem.rowNo} ${problem.key}`);
      },
    });
    if (summary.outcome !== 'applied') throw new Error(`The review's file ${file} was ${summary.outcome}`);
    // The files are ours: a row that does not fit is a fault in them, never something to carry on with.
    if (problems.length > 0)
      throw new Error(`The review's file ${file} does not fit: ${problems.join(', ')}`);
    rows += summary.counts.rows;
  }
  if (rows > 0) say?.(`  ${rows.toLocaleString('en-GB')} rows of the review’s own cases`);
  return rows;
}
