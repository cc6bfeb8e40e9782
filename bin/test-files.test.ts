// Proves that each kind of test file lands in its own step and that the steps together run every file.

import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { stepOf, testFiles } from './test-files.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

test('each kind of test file has its own step', () => {
  assert.equal(stepOf('src/orders/expiry.test.ts'), 'tests');
  assert.equal(stepOf('test/builders/rows.test.ts'), 'tests');
  assert.equal(stepOf('test/house/rooms.test.ts'), 'house');
  assert.equal(stepOf('src/platform/durability.isolated.test.ts'), 'isolated');
  assert.equal(stepOf('src/orders/pages/order.browser.test.ts'), 'browser');
  assert.equal(stepOf('test/journeys/record-a-breach.test.ts'), 'browser');
});

test('no test file is left out', () => {
  const onDisk = ['src', 'bin', 'test', 'bench'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, new URL('../', import.meta.url)), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.test.ts'))
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  assert.deepEqual(
    testFiles(root).map((file) => file.path),
    onDisk.sort(),
  );
});
