// The page opens to everybody, valid in both languages, and says what it must.

import assert from 'node:assert/strict';
import test from 'node:test';

import { languages } from '#platform';
import type { Language } from '#platform';

import { galleryContext } from '../gallery/gallery-context.ts';
import { htmlFaults } from '../gallery/html-faults.ts';
import { render } from '../render.ts';
import { accessibilityPage } from './accessibility-statement.ts';

function shown(language: Language): string {
  return render(
    accessibilityPage,
    {},
    galleryContext(language, { viewer: null, navigation: [], hasErrors: false }),
  );
}

test('the accessibility statement says what was not tested', () => {
  assert.match(shown('en'), /No disabled person and no screen reader has tested/);
  assert.match(shown('cy'), /Nid yw cyfieithydd wedi ei chymeradwyo eto/);
});

test('accessibility-statement is valid in both languages and opens to everybody', async () => {
  assert.equal(accessibilityPage.who, 'everyone');
  for (const language of languages) assert.equal(await htmlFaults(shown(language)), '', language);
});

test('accessibility-statement has as many points in Welsh as in English', () => {
  const shape = (language: Language) =>
    accessibilityPage.words[language].sections.map(({ text, points }) => [text.length, points.length]);
  assert.deepEqual(shape('cy'), shape('en'));
});
