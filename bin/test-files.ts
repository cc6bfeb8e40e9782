// Which test file runs in which step of `npm test`: every one in exactly one, so none is forgotten.

import { globSync } from 'node:fs';

export type TestStep = 'house' | 'tests' | 'isolated' | 'browser';

/**
 * The step that runs a test file, by its path from the root with forward slashes.
 * `*.isolated.test.ts` gets its own process; `*.browser.test.ts` and journeys share one Chromium; the rest share one process.
 */
export function stepOf(path: string): TestStep {
  if (path.endsWith('.browser.test.ts') || path.startsWith('test/journeys/')) return 'browser';
  if (path.endsWith('.isolated.test.ts')) return 'isolated';
  if (path.startsWith('test/house/')) return 'house';
  return 'tests';
}

/** Every test file of the repository in a stable order, with the step that runs it. */
export function testFiles(root: string): readonly { readonly path: string; readonly step: TestStep }[] {
  return globSync('{src,bin,test,bench}/**/*.test.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, step: stepOf(path) }));
}
