// A worker thread of `gwarchod match`: compares its share of the candidate pairs over columns all threads share.

import { parentPort } from 'node:worker_threads';

import { compareShare } from '#matching';
import type { CompareTask } from '#matching';

parentPort?.on('message', ({ nominals, blocks, share, fileOf }: CompareTask) => {
  parentPort?.postMessage(compareShare(nominals, blocks, share, fileOf), []);
});
