// `gwarchod demo`: reads its options and begins to open the store before the rest of the program is loaded, which takes as long.

import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { isNewFolder, openStore } from './open-store.ts';

export type Demonstration = {
  readonly seed: number;
  readonly size: number;
  /** Whether the store is an embedded one in a folder that held none. */
  readonly isNew: boolean;
  readonly onServer: boolean;
};

/** Milliseconds in which the thread of an embedded database begins; loading the program holds this one up. */
const threadBegins = 50;

export async function demoCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...parameters],
    options: {
      help: { type: 'boolean' },
      seed: { type: 'string' },
      size: { type: 'string' },
      server: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(
      'gwarchod demo [--seed N] [--size N] [--server]: start with a generated force in data/demo. Nobody in it is real. --size 1 is five years of the review’s volumes; 0.1 is a tenth. --server keeps it in the empty database that DATABASE_URL names.',
    );
    return 0;
  }
  const seed = Number(values.seed ?? '1');
  const size = Number(values.size ?? '1');
  if (!Number.isSafeInteger(seed) || !(size > 0 && size <= 20)) {
    console.error('--seed takes a whole number; --size a number above 0 and up to 20.');
    return 2;
  }
  const onServer = values.server === true;
  const isNew = isNewFolder({ demonstration: true, onServer });
  const opening = openStore({ demonstration: true, onServer, migrateNew: true });
  // Whoever awaits it is told of a fault; until then it must not end the process.
  void Promise.allSettled([opening]);
  await pause(threadBegins);
  const { serveDemonstration } = await import('./serve-command.ts');
  return await serveDemonstration(opening, { seed, size, isNew, onServer });
}
