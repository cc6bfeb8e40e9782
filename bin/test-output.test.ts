// Proves that the counts are the runner's own, for tests that pass, fail and are skipped, and that a crash is not a pass.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { countsOf, failuresOf } from './test-output.ts';

function outputOf(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gwarchod-runner-'));
  try {
    writeFileSync(join(folder, 'planted.test.mjs'), source);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const parameters = ['--test', '--test-isolation=none', '--test-reporter=spec', 'planted.test.mjs'];
    return spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', env }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('counts are read from the runner, and the failing test is shown with its reason', () => {
  const output = outputOf(
    `import test from 'node:test';
     test('one', () => {}); test('two', () => {}); test.skip('three', () => {});
     test('four', () => { throw new Error('the roof leaks'); });`,
  );
  assert.deepEqual(countsOf(output), { passed: 2, failed: 1, skipped: 1 });
  assert.match(failuresOf(output), /four[\s\S]*the roof leaks/);
});

test('a runner that ends the process early has no counts', () => {
  assert.equal(countsOf(outputOf(`process.exit(0);`)), null);
});
