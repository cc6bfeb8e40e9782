// `gwarchod match propose`: looks for records of the same person in the store, and puts what it finds in the queue of matches.

import { parseArgs } from 'node:util';

import { proposeAfterImports } from '#exchange';
import { systemClock } from '#platform';
import { loadReferenceData } from '#reference';

import { migrateStore, openStore } from './open-store.ts';

const help = `gwarchod match propose [--demo]

Looks at every source record in the store and proposes which are the same person, for reviewers at /matches. Nothing is
joined but by the force's own rule for equal identifiers. Running it again adds only what is new or changed.
--demo uses the demonstration force in data/demo. Exit: 0 good, 1 no store or model refused,
2 usage, 3 fault.`;

export async function matchProposeCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: { demo: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const store = await openStore({ demonstration: values.demo === true, statementSeconds: 0 });
  if (store === null || !(await migrateStore(store.database))) return 1;
  const clock = systemClock();
  try {
    await loadReferenceData(store.database.db, clock);
    const proposed = await proposeAfterImports(store.database.db, clock, { besidePages: false });
    if (proposed.outcome !== 'proposed') {
      console.error('The engine refused its model. Nothing was proposed.');
      return 1;
    }
    console.log(
      `${proposed.added} new pairs proposed, ${proposed.changed} changed. Reviewers find them at /matches.`,
    );
    return 0;
  } finally {
    await store.database.close();
  }
}
