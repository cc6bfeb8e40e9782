// No file quotes a licensed risk instrument, and a quotation is noticed through punctuation, case and line breaks.

import assert from 'node:assert/strict';
import test from 'node:test';

import { instrumentFaults, phraseHash } from './instrument-phrases.ts';
import { asLines, repositoryFiles } from './reading/repository.ts';

const path = 'src/assessments/questions.en.ts';
// An invented item: a real one may not stand here.
const hashes = new Set([phraseHash('does the heron own more'), phraseHash('heron own more than one')]);

test('no file quotes an instrument', () => {
  assert.equal(asLines(repositoryFiles().flatMap((file) => instrumentFaults(file))), '');
});

test('a quotation is noticed however it is set', () => {
  const caught = (text: string): number => instrumentFaults({ path, text }, hashes).length;
  assert.equal(caught('Does the heron own more than one boat?'), 2);
  assert.equal(caught(`const a = 'DOES the heron,\n  own – more';`), 1);
  assert.equal(caught(`'Does the heron’s own more'`), 0);
  assert.equal(caught('Does the heron own fewer than one boat?'), 0);
});
