// A worker thread that compares its share of the candidate pairs over columns it shares with the others.
import { parentPort } from 'node:worker_threads';
import { compareShare } from '../comparing/compare-candidates.ts';
import type { CompareTask } from './compare-in-threads.ts';

parentPort?.on('message', ({ nominals, blocks, share, fileOf }: CompareTask) => {
  parentPort?.postMessage(compareShare(nominals, blocks, share, fileOf));
});
