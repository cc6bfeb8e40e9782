// Starts a worker thread of `gwarchod match`: a thread keeps no compiled code of its own accord.

import { keepCompiled } from './keep-compiled.mjs';

keepCompiled();
await import('./match-worker.ts');
