// The compiler and the linter see what they are there to see: each is shown a fault, with our own settings.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a tool says of one file in a copy of our settings. */
function said(tool: string, parameters: readonly string[], source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gwarchod-tools-'));
  try {
    for (const name of ['package.json', 'tsconfig.json', '.oxlintrc.json', '.oxfmtrc.json']) {
      cpSync(join(root, name), join(folder, name));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'src/planted.ts'), source);
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), parameters, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return `${status === 0 ? 'good' : 'bad'} ${stdout}${stderr}`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lint = (source: string): string => said('oxlint', ['--type-aware', '--deny-warnings'], source);

test('the linter sees a promise nobody waits for, a case nobody thought of and any', () => {
  assert.match(
    lint(`export async function a(): Promise<void> {}\na();\n`),
    /^bad[\s\S]*no-floating-promises/,
  );
  const switched = `export function a(b: 'x' | 'y'): number {\n  switch (b) {\n    case 'x':\n      return 1;\n  }\n  return 2;\n}\n`;
  assert.match(lint(switched), /^bad[\s\S]*switch-exhaustiveness-check/);
  assert.match(lint(`export const a: any = 1;\n`), /^bad[\s\S]*no-explicit-any/);
  assert.match(lint(`export const a = 1;\n`), /^good/);
});

test('the compiler sees an absent element, an enum and a missing Welsh word', () => {
  assert.match(said('tsc', [], `export const a: number = [1][0];\n`), /^bad[\s\S]*TS2322/);
  assert.match(said('tsc', [], `export enum A { B }\n`), /^bad[\s\S]*TS1294/);
  const words = `const en = { save: 'Save' };\nexport const cy: { [K in keyof typeof en]: string } = {};\n`;
  assert.match(said('tsc', [], words), /^bad[\s\S]*TS2741/);
  assert.match(said('tsc', [], `export const a = 1;\n`), /^good/);
});

test('the formatter sees a crooked file', () => {
  assert.match(said('oxfmt', ['--check'], `export const a   = "b"\n`), /^bad/);
  assert.match(said('oxfmt', ['--check'], `export const a = 'b';\n`), /^good/);
});
