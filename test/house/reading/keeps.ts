// Two assertions for house rules: the repository keeps a rule, and the rule catches a fault planted on purpose.

import assert from 'node:assert/strict';

import { asLines, type Fault, type RepositoryFile } from './repository.ts';

export type Rule = (file: RepositoryFile) => readonly Fault[];

/** Fails with one line a fault. A rule that looked at no file is broken, not kept. */
export function assertKept(rule: Rule, files: readonly RepositoryFile[]): void {
  assert.ok(files.length > 0, 'the rule looked at no file');
  const faults = files.flatMap((file) => rule(file));
  assert.equal(faults.length, 0, `\n${asLines(faults)}\n`);
}

/** The rule finds a fault in this text. */
export function assertCaught(rule: Rule, path: string, text: string): void {
  assert.notDeepEqual(rule({ path, text }), [], `not caught in ${path}:\n${text}`);
}

/** The rule leaves this text alone. */
export function assertAllowed(rule: Rule, path: string, text: string): void {
  assert.equal(asLines(rule({ path, text })), '', `caught by mistake in ${path}:\n${text}`);
}
