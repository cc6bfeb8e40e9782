// A worker thread of `gwarchod match`: takes its share of the comparing, or counts people, over columns all threads share.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

import type { CompareTask, CountTask } from '#matching';

export type Task =
  | { readonly kind: 'compare'; readonly task: CompareTask }
  | { readonly kind: 'count'; readonly task: CountTask };

// A thread keeps no compiled code of its own accord: as for the command itself.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
const { compareShare, countEven } = await import('#matching');

parentPort?.on('message', (given: Task) => {
  parentPort?.postMessage(given.kind === 'compare' ? compareShare(given.task) : countEven(given.task), []);
});
