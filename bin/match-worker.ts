// A worker thread of `gwarchod match`: takes its pieces of the work, over columns all threads share.

import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';

import { perform } from '#matching';
import type { Task } from '#matching';

parentPort?.on('message', ({ task, there }: { readonly task: Task; readonly there: MessagePort }) => {
  there.postMessage(perform(task), []);
});
