// Pasted lines: the number a reader counts, and days and times as people write them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayWritten, londonMoment, textLines, timeWritten } from './read-lines.ts';

test('lines keep the number they have in the text, and empty ones are not lines', () => {
  assert.deepEqual(textLines('one\r\n\r\n  two\tthree \n'), [
    { no: 1, text: 'one' },
    { no: 3, text: 'two three' },
  ]);
});

test('days are read day first, or as a whole date; what is no day is none', () => {
  for (const text of ['26/11/2026', '26.11.26', '26-11-2026', '2026-11-26']) {
    assert.equal(dayWritten(text)?.toString(), '2026-11-26', text);
  }
  for (const text of ['31/02/2026', '11/26/2026', '26/11', 'today', '26/11/0026']) {
    assert.equal(dayWritten(text), null, text);
  }
});

test('times are read with or without a mark; a moment is London’s', () => {
  assert.equal(timeWritten('0652')?.toString(), '06:52:00');
  assert.equal(timeWritten('24:00'), null);
  const summer = Temporal.PlainDate.from('2026-07-01');
  assert.equal(londonMoment(summer, new Temporal.PlainTime(6, 52)).toString(), '2026-07-01T05:52:00Z');
});
