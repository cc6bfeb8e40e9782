// The page opens to everybody, valid in both languages, and says what it must.

import assert from 'node:assert/strict';
import test from 'node:test';

import { languages } from '#platform';
import type { Language } from '#platform';

import { galleryContext } from '../gallery/gallery-context.ts';
import { htmlFaults } from '../gallery/html-faults.ts';
import { render } from '../render.ts';
import { privacyPage } from './privacy.ts';

function shown(language: Language): string {
  return render(
    privacyPage,
    {},
    galleryContext(language, { viewer: null, navigation: [], hasErrors: false }),
  );
}

test('the privacy page names the law that the log is kept under', () => {
  assert.match(shown('en'), /Data Protection Act 2018, section 62/);
  assert.match(shown('cy'), /adran 62 o Ddeddf Diogelu Data 2018/);
});

test('privacy is valid in both languages and opens to everybody', async () => {
  assert.equal(privacyPage.who, 'everyone');
  for (const language of languages) assert.equal(await htmlFaults(shown(language)), '', language);
});

test('privacy has as many points in Welsh as in English', () => {
  const shape = (language: Language) =>
    privacyPage.words[language].sections.map(({ text, points }) => [text.length, points.length]);
  assert.deepEqual(shape('cy'), shape('en'));
});
