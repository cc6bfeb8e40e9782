// Compiled code is kept beside the packages, where only who installed the program writes: commands start in half the
// time. Plain JavaScript, since to read the first line of TypeScript costs more than all that follows. Where the folder
// cannot be written to, nothing is kept and nothing is said.

import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** From here on what is loaded is kept compiled. */
export function keepCompiled() {
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
}
