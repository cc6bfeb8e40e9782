// One process of a run: tries the mutants it is sent, one at a time, and answers with what killed each.

import { triedBy } from './tried-files.ts';
import { tryMutant } from './try-mutants.ts';
import type { Mutant } from './mutants.ts';

function isMutant(message: unknown): message is Mutant {
  return typeof message === 'object' && message !== null && 'file' in message && 'text' in message;
}

process.on('message', (message) => {
  if (!isMutant(message)) return;
  void tryMutant(triedBy(message.file), message).then((trial) => process.send?.(trial));
});
