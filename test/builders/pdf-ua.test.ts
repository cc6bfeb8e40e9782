// The independent check of PDF/UA-1: silent on a sound paper, and it finds each thing that is broken on purpose.

import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import test from 'node:test';

import { makePdf } from '#platform';

import { pdfUaFaults } from './pdf-ua.ts';

const template = `#let paper = json(bytes(sys.inputs.paper))
#set document(title: paper.title)
#set text(lang: "cy", region: "GB")
= #paper.title
== Un
Gair #link("https://example.org")[dolen]
#table(columns: 2, table.header[a][b], [1], [2])
- un
- dau`;
const sound = makePdf(template, { title: 'Cronoleg' }, Temporal.Instant.from('2026-11-25T18:00:00Z'));

/** The same bytes with one thing changed, length for length where the place in the file matters. */
function broken(from: string | RegExp, to: string): Uint8Array {
  const text = Buffer.from(sound).toString('latin1');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${String(from)} is not in the paper`);
  return Buffer.from(changed, 'latin1');
}

test('a sound paper has no fault', () => {
  assert.deepEqual(pdfUaFaults(sound, 'cy-GB'), []);
});

test('each thing broken on purpose is found', () => {
  const breaks: readonly (readonly [string, string | RegExp, string])[] = [
    ['06-001', '/Marked true', '/Marked false'],
    ['07-001', '/DisplayDocTitle true', '/DisplayDocTitle false'],
    ['06-002', 'pdfuaid:part>1<', 'pdfuaid:part>2<'],
    ['06-003', '<dc:title>', '<dc:other>'],
    ['02-001', '/S /H2', '/S /Strange'],
    ['14-003', '/S /H2', '/S /H3'],
    ['14-002', '/S /H1', '/S /H2'],
    ['15-003', '/Scope /Column', ''],
    ['09-004', '/S /LI\n', '/S /TD\n'],
    ['01-005: content', /(?<before>\/Nums \[0 \d+ 0 R )1 /u, '$<before>9 '],
    ['28-009', '/Tabs /S', ''],
    ['28-002', /\/StructParent \d+/u, ''],
    ['31-009', /\/FontFile3 \d+ 0 R/u, ''],
    ['31-027', /\/ToUnicode \d+ 0 R/u, ''],
  ];
  for (const [point, from, to] of breaks) {
    const faults = pdfUaFaults(broken(from, to), 'cy-GB');
    assert.ok(
      faults.some((fault) => fault.startsWith(point)),
      `${point}: ${faults.join('; ')}`,
    );
  }
  const loose = '999 0 obj\n<<\n  /Length 7\n>>\nstream\n(x) Tj \nendstream\nendobj\n';
  const painted = Buffer.concat([
    broken(/\/Contents \d+ 0 R/u, '/Contents 999 0 R'),
    Buffer.from(`\n${loose}`),
  ]);
  assert.deepEqual(pdfUaFaults(painted, 'cy-GB'), ['01-005: Tj paints outside every tag']);
  assert.deepEqual(pdfUaFaults(sound, 'en-GB'), ['11-006: language cy-GB']);
});
