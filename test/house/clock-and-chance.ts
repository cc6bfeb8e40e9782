// House rule: the clock and chance are handed in; only the platform reads the machine's.

import { isTest } from './reading/imports.ts';
import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf, sourceText } from './reading/source-text.ts';

/** What reads the machine, and who may: the platform, and for times on the wall also the programs in bin/ and bench/. */
const reads = [
  {
    what: /(?<![\w$.])Date(?![\w$])/g,
    fault: 'Date: use Temporal, and be handed the day',
    alsoOutside: false,
  },
  { what: /\bTemporal\.Now\b/g, fault: 'Temporal.Now: be handed a Clock', alsoOutside: true },
  { what: /\bMath\.random\b/g, fault: 'Math.random: be handed a seed', alsoOutside: false },
] as const;

/** Reads of the clock or of chance outside src/platform/. */
export function clockFaults(file: RepositoryFile): readonly Fault[] {
  const { path, text } = file;
  if (!path.endsWith('.ts') || (path.startsWith('src/platform/') && !isTest(path))) return [];
  const outside = path.startsWith('bin/') || path.startsWith('bench/');
  const { code } = sourceText(text);
  return reads.flatMap((read) =>
    outside && read.alsoOutside
      ? []
      : [...code.matchAll(read.what)].map((match) => ({
          path,
          line: lineOf(text, match.index),
          fault: read.fault,
        })),
  );
}
