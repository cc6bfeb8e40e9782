// `gwarchod match propose`: looks for records of the same person in the store, and puts what it finds in the queue of matches.

import { parseArgs } from 'node:util';

import { proposeAfterImports } from '#exchange';
import { systemClock } from '#platform';
import { loadReferenceData } from '#reference';

import type { Screen } from './match-screen.ts';
import { migrateStore, openStore } from './open-store.ts';

export async function matchProposeCommand(parameters: readonly string[], screen: Screen): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: { demo: { type: 'boolean' }, language: { type: 'string' } },
  });
  const store = await openStore({ demonstration: values.demo === true, statementSeconds: 0 });
  if (store === null || !(await migrateStore(store.database))) return 1;
  const clock = systemClock();
  try {
    await loadReferenceData(store.database.db, clock);
    const proposed = await proposeAfterImports(store.database.db, clock, { besidePages: false });
    if (proposed.outcome !== 'proposed') {
      screen.say((t) => t.propose.refused);
      return 1;
    }
    screen.tell((t) => t.propose.proposed(proposed.added, proposed.changed), []);
    return 0;
  } finally {
    await store.database.close();
  }
}
