// Counts the statements that a database handle sends, so that a page can promise how few it takes.

import type { KyselyPlugin } from 'kysely';

/** A plugin for `db.withPlugin(…)` that counts every statement. */
export function countingPlugin(): KyselyPlugin & { readonly sent: () => number } {
  let sent = 0;
  return {
    sent: () => sent,
    transformQuery: ({ node }) => {
      sent += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  };
}
