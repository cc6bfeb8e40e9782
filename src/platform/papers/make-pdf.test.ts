// The typesetter holds every paper to PDF/UA-1 itself: what breaks it is refused, never made.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import test from 'node:test';

import { makePdf } from './make-pdf.ts';

const madeAt = Temporal.Instant.from('2026-11-25T18:00:00Z');
const head =
  '#let paper = json(bytes(sys.inputs.paper))\n#set document(title: paper.title)\n#set text(lang: "cy")\n';
const paper = { title: 'Cronoleg' };

test('a paper with a title, a language and headings in order claims PDF/UA-1, twice the same bytes', () => {
  const template = `${head}= #paper.title\n== Un\nGair`;
  const first = makePdf(template, paper, madeAt);
  assert.match(Buffer.from(first).toString('latin1'), /pdfuaid:part>1/u);
  assert.deepEqual(makePdf(template, paper, madeAt), first);
});

test('a paper without a title, a figure without words in its place, or headings that skip a level is refused', () => {
  const broken = {
    'no title': '#set text(lang: "cy")\n= Un\nGair',
    'a figure without words': `${head}= Un\n#figure(rect(width: 2cm))\n`,
    'a level skipped': `${head}= Un\n=== Tri\nGair`,
  };
  for (const [name, template] of Object.entries(broken)) {
    assert.throws(() => makePdf(template, paper, madeAt), name);
  }
});

test('what is in the data is never read as markup', () => {
  const template = `${head}= #paper.title\n#paper.body`;
  const pdf = makePdf(template, { ...paper, body: '#panic("no") *x* = y' }, madeAt);
  assert.ok(pdf.length > 1000);
});
