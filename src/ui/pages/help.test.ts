// The page opens to everybody, valid in both languages, and says what it must.

import assert from 'node:assert/strict';
import test from 'node:test';

import { languages } from '#platform';
import type { Language } from '#platform';

import { galleryContext } from '../gallery/gallery-context.ts';
import { htmlFaults } from '../gallery/html-faults.ts';
import { render } from '../render.ts';
import { helpPage } from './help.ts';

function shown(language: Language): string {
  return render(helpPage, {}, galleryContext(language, { viewer: null, navigation: [], hasErrors: false }));
}

test('help says first that nobody is called for you', () => {
  assert.match(shown('en'), /call 999/);
  assert.match(shown('cy'), /ffoniwch 999/);
});

test('help is valid in both languages and opens to everybody', async () => {
  assert.equal(helpPage.who, 'everyone');
  for (const language of languages) assert.equal(await htmlFaults(shown(language)), '', language);
});

test('help has as many points in Welsh as in English', () => {
  const shape = (language: Language) =>
    helpPage.words[language].sections.map(({ text, points }) => [text.length, points.length]);
  assert.deepEqual(shape('cy'), shape('en'));
});
