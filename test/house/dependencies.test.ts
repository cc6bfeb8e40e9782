// Every package is explained and pinned, and the lock file says nothing of where it came from.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dependencyFaults } from './dependencies.ts';
import { asLines, repositoryFiles } from './reading/repository.ts';

const decisions = repositoryFiles()
  .filter((file) => file.path.startsWith('docs/decisions/'))
  .map((file) => file.text)
  .join('\n');

function textOf(path: string): string {
  const file = repositoryFiles().find((each) => each.path === path);
  assert.ok(file !== undefined, `${path} is missing`);
  return file.text;
}

test('every package is explained and pinned', () => {
  assert.equal(asLines(dependencyFaults(textOf('package.json'), decisions)), '');
});

test('a package without a decision, and a version that can move, are caught', () => {
  const planted = (version: string): string => JSON.stringify({ dependencies: { 'left-pad': version } });
  assert.equal(dependencyFaults(planted('1.0.0'), 'We use `left-pad`.').length, 0);
  assert.equal(dependencyFaults(planted('1.0.0'), 'We pad.').length, 1);
  for (const version of ['^1.0.0', '~1.0.0', '1.x', 'latest', '*', '>=1.0.0', 'file:../a']) {
    assert.equal(dependencyFaults(planted(version), 'We use `left-pad`.').length, 1, version);
  }
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(textOf('package-lock.json'), /"resolved"/);
});
