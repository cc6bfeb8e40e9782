// What was written in the other language says so, alone and inside a sentence.

import assert from 'node:assert/strict';
import test from 'node:test';

import { around, asWritten } from './written.ts';

test('a text names its language only where the reader reads another', () => {
  assert.deepEqual(asWritten('SPA 2019 s9', 'en', 'cy'), { text: 'SPA 2019 s9', lang: 'en' });
  assert.deepEqual(asWritten('SPA 2019 s9', 'en', 'en'), { text: 'SPA 2019 s9', lang: null });
  assert.deepEqual(asWritten('Deddf 2019', 'cy', 'en'), { text: 'Deddf 2019', lang: 'cy' });
});

test('a sentence keeps its own language around it, wherever the text stands', () => {
  const act = asWritten('Test Act 2026', 'en', 'cy');
  assert.deepEqual(
    around((text) => `Ffynhonnell: ${text}.`, act),
    [{ text: 'Ffynhonnell: ', lang: null }, act, { text: '.', lang: null }],
  );
  assert.deepEqual(
    around((text) => text, act),
    [act],
  );
  assert.deepEqual(
    around(() => 'Dim', act),
    [{ text: 'Dim', lang: null }],
  );
});
