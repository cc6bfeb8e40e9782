// Shares the work of matching among several threads; what comes back is sorted, so that their number changes nothing.

import { fstat } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';

import { pairsOf, thisThread } from '#matching';
import type { ComparedShare, PairSample, ScoredPairs, Task, Threads } from '#matching';

import { STANDARD } from './match-standard.ts';

/** Pairs below which handing work to another thread costs more than it saves. */
const FEWEST_PAIRS = 200_000;
/** Bytes of input below which starting a thread costs more than it saves. */
const FEWEST_BYTES = 3_000_000;
/** Bytes of input below which the work is done before the slower, better one of Node's two compilers has paid for itself. */
const FEWEST_TO_OPTIMISE = 20_000_000;
const MOST_THREADS = 16;

/** Bytes of the input files; one that is not there is said when it is read. What comes by a pipe may be large. */
async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) =>
      (path === STANDARD ? standardSize() : stat(path)).then(
        (found) => found.size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function standardSize(): Promise<{ readonly size: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ readonly size: number }>();
  fstat(0, (error, found) => {
    if (error === null) resolve(found.isFile() ? found : { size: Infinity });
    else reject(error);
  });
  return await promise;
}

/** Asks a thread; each question has a line of its own, so that several may be asked before the first is answered. */
async function ask<Answer>(worker: Worker, task: Task): Promise<Answer> {
  const { port1: here, port2: there } = new MessageChannel();
  try {
    return await new Promise<Answer>((done, failed) => {
      worker.once('error', failed);
      here.once('message', (answer: Answer) => {
        worker.off('error', failed);
        done(answer);
      });
      worker.postMessage({ task, there }, [there]);
    });
  } finally {
    here.close();
  }
}

type Working = Threads & { readonly close: () => Promise<void> };

const alone: Working = { ...thisThread, close: async () => Promise.resolve() };

/**
 * Starts the threads beside this one; they warm up while the input is read. Close it when done: only then does the process
 * compile as before.
 */
export async function startThreads(threads: number, paths: readonly string[]): Promise<Working> {
  const size = await sizeOf(paths);
  const working = threads === 1 || size < FEWEST_BYTES ? alone : threadsBeside(threads - 1);
  if (size >= FEWEST_TO_OPTIMISE) return working;
  setFlagsFromString('--no-opt');
  return {
    ...working,
    close: async () => {
      await working.close();
      setFlagsFromString('--opt');
    },
  };
}

function threadsBeside(count: number): Working {
  const workers = Array.from(
    { length: Math.min(MOST_THREADS - 1, count) },
    () => new Worker(new URL('./match-worker.mjs', import.meta.url)),
  );
  const [first] = workers;
  if (first === undefined) return alone;
  return {
    sample: async (task) => ask<PairSample>(first, { kind: 'sample', task }),
    compare: async (task) => {
      const parts = pairsOf(task.blocks) < FEWEST_PAIRS ? 1 : workers.length + 1;
      const others = workers.slice(0, parts - 1).map(async (worker, at) =>
        ask<ComparedShare>(worker, {
          kind: 'compare',
          task: { ...task, share: { part: at + 1, parts } },
        }),
      );
      const [own] = await thisThread.compare({ ...task, share: { part: 0, parts } });
      return own === undefined ? [] : [own, ...(await Promise.all(others))];
    },
    score: async ([own, ...rest]) => {
      const others = rest.map(async (task, at) =>
        ask<ScoredPairs>(workers[at] ?? first, { kind: 'score', task }),
      );
      const scored = own === undefined ? [] : await thisThread.score([own]);
      return [...scored, ...(await Promise.all(others))];
    },
    close: async () => {
      await Promise.all(workers.map(async (worker) => worker.terminate()));
    },
  };
}
