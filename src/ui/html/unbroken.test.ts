// Numbers stay on one line, and nothing but the text of a page is touched.

import assert from 'node:assert/strict';
import test from 'node:test';

import { unbroken } from './unbroken.ts';

const kept = (number: string) => `<span class="g-ref">${number}</span>`;

test('every kind of number in text is kept on one line', () => {
  for (const number of [
    'P-10482',
    'SPO-2026-007',
    'BR-2026-00007',
    'ACT-2026-00015',
    '26-122766',
    '26/122766',
  ]) {
    assert.equal(unbroken(`<p>Breach: ${number}, 27 Nov.</p>`), `<p>Breach: ${kept(number)}, 27 Nov.</p>`);
  }
});

test('addresses, titles, choices, what was typed and words with hyphens are left as they are', () => {
  for (const html of [
    '<a href="/orders/SPO-2026-007" title="26-122766">it</a>',
    '<title>SPO-2026-007</title>',
    '<select><option value="26-122766">26-122766</option></select>',
    '<textarea name="x">26-122766 <b></textarea>',
    '<p>non-fatal, 14-day notice, MAPPA 2, S-DASH, ext 4410</p>',
  ])
    assert.equal(unbroken(html), html);
});
