// Phrases: what is typed is never markup, and a sentence stays whole in each language.

import assert from 'node:assert/strict';
import test from 'node:test';

import { linked, phraseHtml } from './phrase.ts';

test('text, links and languages are escaped wherever they stand', () => {
  const bad = `"><script>alert('1')</script>`;
  const html = phraseHtml([
    bad,
    { text: bad, href: bad, lang: bad, hidden: bad, datetime: bad, tag: 'late' },
  ]).toString();
  assert.doesNotMatch(html, /<script|"">/);
  assert.equal(html.match(/&lt;script&gt;/g)?.length, 6);
});

test('a link by which something is done says so, so that paper leaves it out', () => {
  assert.equal(
    phraseHtml({ text: 'Change', href: '/orders/SPO-1/owner', act: true }).toString(),
    '<a class="govuk-link g-act" href="/orders/SPO-1/owner">Change</a>',
  );
  assert.equal(
    phraseHtml({ text: 'SPO-1', href: '/orders/SPO-1' }).toString(),
    '<a class="govuk-link" href="/orders/SPO-1">SPO-1</a>',
  );
});

test('a phrase in parts names the language of each, and escapes it', () => {
  assert.equal(
    phraseHtml({
      text: [
        { text: 'Ffynhonnell: ' },
        { text: 'Test Act 2026 <s1>', lang: 'en' },
        { text: '.', lang: null },
      ],
      quiet: true,
    }).toString(),
    '<span class="g-quiet">Ffynhonnell: <span lang="en">Test Act 2026 &lt;s1&gt;</span>.</span>',
  );
});

test('two stars make words strong, and a tag says its state in words', () => {
  assert.equal(
    phraseHtml('**3 breaches** in 9 months').toString(),
    '<strong>3 breaches</strong> in 9 months',
  );
  assert.equal(
    phraseHtml({ text: 'In force', tag: 'done' }).toString(),
    '<strong class="g-tag g-tag--done">In force</strong>',
  );
});

test('only as many links are made as there are addresses: brackets in a name lead nowhere', () => {
  assert.equal(
    linked('[[Record these now]], [[LLOYD]]', '/record').toString(),
    '<a class="govuk-link" href="/record">Record these now</a>, LLOYD',
  );
});
