// Every shared part is valid HTML in both languages, and nothing typed by anybody becomes markup.

import assert from 'node:assert/strict';
import test from 'node:test';

import { languages } from '#platform';

import { galleryHtml, galleryNames } from './gallery.ts';
import { htmlFaults } from './html-faults.ts';

test('every shared part is valid HTML in both languages', async () => {
  for (const name of galleryNames) {
    for (const language of languages) {
      assert.equal(await htmlFaults(galleryHtml(name, language)), '', `${name} in ${language}`);
    }
  }
});

test('the checker sees an id used twice', async () => {
  assert.match(await htmlFaults('<p id="a">a</p><p id="a">b</p>'), /no-dup-id/);
});

test('what was typed is shown again as text', () => {
  const html = galleryHtml('parts', 'en');
  assert.match(html, /value="&lt;b&gt;&quot;26&quot;&lt;\/b&gt;"/);
  assert.match(html, />Llythrennau: ŵ ŷ ï<\/textarea>/);
  assert.doesNotMatch(html, /<b>"26"/);
});

test('an error is named in the title, in the summary and at its field', () => {
  const html = galleryHtml('parts', 'cy');
  assert.match(html, /<title>Gwall: Pob rhan a rennir – Rheoli stelcio ac aflonyddu<\/title>/);
  assert.match(html, /<a href="#served">Rhaid i’r dyddiad cyflwyno/);
  assert.match(html, /aria-describedby="[^"]*reference-error"/);
  assert.match(galleryHtml('person', 'cy'), /<title>Pob rhan/);
});

test('the token and a key of its own are in every form that is sent', () => {
  const html = galleryHtml('parts', 'en');
  assert.equal(html.match(/name="_csrf" value="token"/g)?.length, 3);
  const keys = [...html.matchAll(/name="_key" value="([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(new Set(keys), new Set(['key-search', 'key-sign-out', 'key-gallery']));
});

test('a page without a side column has no empty landmark', () => {
  assert.match(galleryHtml('person', 'en'), /<aside [^>]*aria-label="At a glance"/);
  assert.doesNotMatch(galleryHtml('parts', 'en'), /<aside/);
});

test('somebody not signed in sees no search, account or access log line', () => {
  const html = galleryHtml('person', 'en', { viewer: null, navigation: [] });
  assert.doesNotMatch(html, /role="search"|href="\/account"|sign-out|access log/);
  assert.match(html, /href="\/gallery\?view=all&amp;lang=cy"/);
});

test('a page for paper carries the marking, the time and who printed it', () => {
  assert.match(
    galleryHtml('conditions-card', 'en'),
    /OFFICIAL-SENSITIVE\. Printed 25 Nov 2026, 08:10 by Sgt C Morgan/,
  );
  assert.match(galleryHtml('conditions-card', 'cy'), /Argraffwyd 25 Tach 2026, 08:10 gan Sgt C Morgan/);
});

test('a list of several pages says on paper which of them it is', () => {
  assert.match(galleryHtml('parts', 'en'), /class="g-chosen">Page \d+ of \d+ of this list\./);
  assert.match(galleryHtml('parts', 'cy'), /class="g-chosen">Tudalen \d+ o \d+ o’r rhestr hon\./);
});

test('conditions stand in up to five groups, by what police can do', () => {
  const html = galleryHtml('conditions-card', 'en');
  assert.equal(html.match(/class="g-powers__group"/g)?.length, 5);
  assert.match(html, /<p lang="en">The defendant must not contact/);
});

test('a fault says what happened in the title and the heading, and gives a way on', () => {
  const html = galleryHtml('error', 'cy');
  assert.match(html, /<title>Nid oes gorchymyn[^<]* – Rheoli stelcio ac aflonyddu<\/title>/);
  assert.match(html, /<h1 class="g-h1">Nid oes gorchymyn/);
  assert.match(html, /<a class="govuk-link" href="#back">Yn ôl<\/a>/);
});

test('a record page weighs at most 40 KB and a question 30 KB', () => {
  for (const name of ['person', 'today', 'order'] as const) {
    for (const language of languages) {
      assert.ok(Buffer.byteLength(galleryHtml(name, language)) <= 40_000, `${name} in ${language}`);
    }
  }
  assert.ok(Buffer.byteLength(galleryHtml('question', 'cy')) <= 30_000);
});
