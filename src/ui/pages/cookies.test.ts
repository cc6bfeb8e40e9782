// The page opens to everybody, valid in both languages, and lists the cookies there are.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { languages } from '#platform';

import { galleryContext } from '../gallery/gallery-context.ts';
import { htmlFaults } from '../gallery/html-faults.ts';
import { render } from '../render.ts';
import { cookiesPage } from './cookies.ts';

test('every cookie the server names is listed, in both languages', async () => {
  const server = readFileSync(new URL('../../platform/http/cookies.ts', import.meta.url), 'utf8');
  assert.match(server, /`gwarchod-\$\{name\}`/);
  const type = readFileSync(new URL('../../platform/http/incoming.ts', import.meta.url), 'utf8');
  const names = /readonly name: ((?:'[a-z]+'(?: \| )?)+)/.exec(type)?.[1]?.match(/[a-z]+/g) ?? [];
  assert.ok(names.length > 0);
  for (const language of languages) {
    const html = render(
      cookiesPage,
      {},
      galleryContext(language, { viewer: null, navigation: [], hasErrors: false }),
    );
    assert.equal(await htmlFaults(html), '', language);
    const listed = [...html.matchAll(/gwarchod-([a-z]+)<\/th>/g)].map((match) => match[1]);
    assert.deepEqual(new Set(listed), new Set(names));
  }
});
