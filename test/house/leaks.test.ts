// Nothing of one machine, no secret and no kept-out table is in the repository; each is caught when planted.

import assert from 'node:assert/strict';
import test from 'node:test';

import { headingHash, leakFaults, tableFaults } from './leaks.ts';
import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { repositoryFiles } from './reading/repository.ts';

const path = 'docs/how-to/add-a-rule.md';
// Put together here, so that this file does not hold what the rule looks for.
const joined = (...parts: readonly string[]): string => parts.join('');

test('no path of one machine, no registry and no secret', () => {
  assertKept(leakFaults, repositoryFiles());
  const bad = [
    joined('see /ho', 'me/sion/gwarchod'),
    joined('(/tm', 'p/gwarchod)'),
    joined('"/Use', 'rs/mari/code"'),
    joined('"resolved": "https:/', '/registry.example.org/pg.tgz"'),
    joined('-----BEGIN RSA PRIV', 'ATE KEY-----'),
    joined('AKI', 'A', 'ABCDEFGHIJKLMNOP'),
    joined('ghp', '_', 'a'.repeat(36)),
    joined('postgres:/', '/app:hunter2@db.example.org/gwarchod'),
  ];
  for (const text of bad) assertCaught(leakFaults, path, text);
});

test('ordinary addresses and examples are allowed', () => {
  assertAllowed(leakFaults, path, 'npm ci && npm test; src/home/page.ts; https://example.org/home/users');
  assertAllowed(leakFaults, path, 'DATABASE_URL=postgres://gwarchod:password@db.example.org/gwarchod');
  assertAllowed(leakFaults, path, '/var/lib/gwarchod and /etc/gwarchod.env');
});

test('tables that are kept out stay out, under any name', () => {
  assertKept(tableFaults, repositoryFiles());
  for (const name of [
    'data/real/street.csv',
    'src/reference/crime-harm-index.csv',
    'docs/ho-subcodes-moj.csv',
  ]) {
    assertCaught(tableFaults, name, 'a,b\n1,2\n');
  }
  const heading = 'Made,Up,Heading\n1,2,3\n';
  const known = new Set([headingHash(heading)]);
  assert.equal(
    tableFaults({ path: 'src/reference/lists/weights.csv', text: `\uFEFF${heading}` }, known).length,
    1,
  );
  assert.equal(tableFaults({ path: 'src/reference/lists/weights.csv', text: 'a,b\n' }, known).length, 0);
});
