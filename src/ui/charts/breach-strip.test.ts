// The strip of breaches: every breach is where its day is, none covers another, and none is lost in silence.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { breachStrip, dayPosition, stripSize } from './breach-strip.ts';
import { stripSvg } from './breach-strip-svg.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const from = day('2025-11-26');
const to = day('2026-11-25');

test('the first and the last day lie inside the strip, a day in the middle in the middle', () => {
  assert.equal(dayPosition(from, from, to), stripSize.inset);
  assert.equal(dayPosition(to, from, to), stripSize.width - stripSize.inset);
  assert.equal(dayPosition(day('2026-05-27'), from, to), 420);
  assert.equal(dayPosition(from, from, from), stripSize.inset);
});

test('marks never cover each other, and those outside the months are counted', () => {
  const breach = fc.record({
    on: fc.integer({ min: -60, max: 420 }).map((days) => from.add({ days })),
    kind: fc.constantFrom('order' as const, 'bail' as const),
  });
  fc.assert(
    fc.property(fc.array(breach, { maxLength: 40 }), (points) => {
      const { marks, rows, outside } = breachStrip(points, from, to);
      assert.equal(marks.length + outside, points.length);
      for (const [index, mark] of marks.entries()) {
        assert.ok(mark.row < rows);
        for (const other of marks.slice(index + 1)) {
          assert.ok(other.row !== mark.row || Math.abs(other.x - mark.x) >= stripSize.gap);
        }
      }
    }),
    { seed: 20261125, numRuns: 200 },
  );
});

test('months are named in the reader’s language and the year stands at January', () => {
  const { months } = breachStrip([], from, to);
  assert.equal(months.length, 12);
  assert.deepEqual([months[0]?.month, months[0]?.year], [12, 2025]);
  const svg = stripSvg({ points: [], from, to, language: 'cy', label: 'Dim' }).toString();
  assert.match(svg, />Rhag</);
  assert.match(svg, />Ion 26</);
  assert.match(svg, />Chwef</);
});

test('an order is a circle and bail a square, and the label is text', () => {
  const svg = stripSvg({
    points: [
      { on: day('2026-03-01'), kind: 'order' },
      { on: day('2026-07-01'), kind: 'bail' },
    ],
    from,
    to,
    language: 'en',
    label: '2 breaches "<b>"',
  }).toString();
  assert.equal(svg.match(/<circle/g)?.length, 1);
  assert.equal(svg.match(/<rect/g)?.length, 1);
  assert.match(svg, /aria-label="2 breaches &quot;&lt;b&gt;&quot;"/);
});
