// Shares the work of matching among several threads; what comes back is sorted, so that their number changes nothing.

import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';

import { compareShare, countEven, pairsOf, thisThread } from '#matching';
import type { ComparedShare, GroupCounts, Threads } from '#matching';

import type { Task } from './match-worker.ts';

/** Pairs below which handing work to another thread costs more than it saves. */
const FEWEST_PAIRS = 200_000;
/** Bytes of input below which starting a thread costs more than it saves. */
const FEWEST_BYTES = 3_000_000;
const MOST_THREADS = 16;

/** Bytes of the input files; one that is not there is said when it is read. */
async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) =>
      stat(path).then(
        (found) => found.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function ask<Answer>(worker: Worker, task: Task): Promise<Answer> {
  const answer = once(worker, 'message');
  worker.postMessage(task, []);
  const [given]: Answer[] = await answer;
  if (given === undefined) throw new Error('A thread gave no answer');
  return given;
}

/** Starts the threads beside this one; they warm up while the input is read. Close it when done. */
export async function startThreads(
  threads: number,
  paths: readonly string[],
): Promise<Threads & { readonly close: () => Promise<void> }> {
  if (threads === 1 || (await sizeOf(paths)) < FEWEST_BYTES)
    return { ...thisThread, close: async () => Promise.resolve() };
  const workers = Array.from(
    { length: Math.min(MOST_THREADS, threads) - 1 },
    () => new Worker(new URL('./match-worker.ts', import.meta.url)),
  );
  return {
    compare: async (task) => {
      const parts = pairsOf(task.blocks) < FEWEST_PAIRS ? 1 : workers.length + 1;
      const others = workers
        .slice(0, parts - 1)
        .map(async (worker, at) =>
          ask<ComparedShare>(worker, { kind: 'compare', task: { ...task, share: { part: at + 1, parts } } }),
        );
      const own = compareShare({ ...task, share: { part: 0, parts } });
      return [own, ...(await Promise.all(others))];
    },
    count: async (task) => {
      const [first] = workers;
      return first === undefined ? countEven(task) : ask<GroupCounts>(first, { kind: 'count', task });
    },
    close: async () => {
      await Promise.all(workers.map(async (worker) => worker.terminate()));
    },
  };
}
