// Before the program starts: are its packages here? And compiled code is kept beside them, where only who installed the
// program writes: commands start in half the time. Plain JavaScript, since to read the first line of TypeScript costs
// more than all that follows. Where the folder cannot be written to, nothing is kept and nothing is said.

import { createRequire, enableCompileCache } from 'node:module';
import { join } from 'node:path';

/** From here on what is loaded is kept compiled. */
export function keepCompiled() {
  enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/compiled'));
}

/** False, having said what to do, on a clone whose packages were never installed. */
export function hasPackages() {
  try {
    createRequire(import.meta.url).resolve('kysely');
    return true;
  } catch {
    console.error('The packages of Gwarchod are not installed. Run `npm ci`, then give this command again.');
    process.exitCode = 3;
    return false;
  }
}
