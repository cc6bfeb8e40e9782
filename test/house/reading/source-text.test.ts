// Proves that code, comments and strings are told apart where it is easy to get wrong.

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { sourceText } from './source-text.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('comments, strings and code are told apart', () => {
  const read = sourceText(`const a = 'it is // not a comment'; // Date here\n/* any */ const b = "x\\"y";`);
  assert.equal(squeeze(read.code), `const a = ' '; const b = " ";`);
  assert.equal(squeeze(read.comments), '// Date here /* any */');
  assert.equal(squeeze(read.strings), 'it is // not a comment x\\"y');
});

test('code inside a template is code, also when it holds another template', () => {
  const read = sourceText('const a = `one ${b.map((c) => `two ${c.d}`)} three`; const e = { f: 1 };');
  assert.equal(squeeze(read.code), 'const a = ` ${b.map((c) => ` ${c.d}`)} `; const e = { f: 1 };');
  assert.equal(squeeze(read.strings), 'one two three');
});

test('a regular expression is not code, and division is', () => {
  assert.equal(
    squeeze(sourceText(`const a = /['"/]\\/[/']/g.test(b); const c = d / e / f;`).code),
    'const a = .test(b); const c = d / e / f;',
  );
});

test('the three views have the length and lines of the file, for every file of ours', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  for (const path of globSync('{src,test,bin}/**/*.ts', { cwd: root })) {
    const text = readFileSync(`${root}/${path}`, 'utf8');
    const read = sourceText(text);
    for (const view of [read.code, read.comments, read.strings]) {
      assert.equal(view.length, text.length, path);
      assert.equal(view.split('\n').length, text.split('\n').length, path);
    }
  }
});
