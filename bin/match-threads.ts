// Compares candidate pairs in several threads; what comes back is sorted, so that their number changes nothing.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { compareShare } from '#matching';
import type { CompareTask, ComparedShare, Comparing } from '#matching';

/** Pairs below which handing work to another thread costs more than it saves. */
const FEWEST_PAIRS = 200_000;
const MOST_THREADS = 16;

/** Starts the threads beside this one; they warm up while the input is read. Close it when done. */
export function compareInThreads(threads: number): Comparing & { readonly close: () => Promise<void> } {
  const workers = Array.from(
    { length: Math.max(0, Math.min(MOST_THREADS, threads) - 1) },
    () => new Worker(new URL('./match-worker.ts', import.meta.url)),
  );
  return {
    compare: async (nominals, blocks, fileOf) => {
      const all = blocks.rules.reduce((sum, rule) => sum + rule.pairs, 0);
      const parts = all < FEWEST_PAIRS ? 1 : workers.length + 1;
      const others = workers.slice(0, parts - 1).map(async (worker, at) => {
        const answer = once(worker, 'message');
        const task: CompareTask = { nominals, blocks, share: { part: at + 1, parts }, fileOf };
        worker.postMessage(task, []);
        const [compared]: ComparedShare[] = await answer;
        if (compared === undefined) throw new Error('A thread gave no answer');
        return compared;
      });
      const own = compareShare(nominals, blocks, { part: 0, parts }, fileOf);
      return [own, ...(await Promise.all(others))];
    },
    close: async () => {
      await Promise.all(workers.map(async (worker) => worker.terminate()));
    },
  };
}
