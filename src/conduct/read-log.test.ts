// Pasted logs: three hundred lines with mistakes among them, each kept as an event, the same again, or named with what is wrong.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { shippedReferenceBook } from '#reference';

import { channelWords, eventKey, readLog } from './read-log.ts';

const now = Temporal.Instant.from('2026-11-25T12:00:00Z');
const words = channelWords(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')));
const read = (text: string, known: ReadonlySet<string> = new Set()) => readLog(text, words, known, now);

test('day, time, channel in either language, how long, and the words', () => {
  const text = [
    '24/11/2026 06:52 WhatsApp 12 messages in a row',
    '2026-11-24, 0700; galwad ffôn: 30 munud, dim byd wedi’i ddweud',
    '23.11.26 - at a place 1.5h stood by the school gate',
    '22/11/2026 call 10 min silent',
    '22/11/2026 letter through the door',
    '21/11/2026 20:05 text 22 messages, 2 h',
    '20/11/2026 seen outside, 45 min in the car',
    '18/11/2026 call that 20 min would do',
    '23/11/2026 third party, asked her cousin',
  ].join('\n');
  const { lines, wrong } = read(text);
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    lines.map(({ channel, minutes, precision, account }) => [channel, minutes, precision, account]),
    [
      ['message', null, 'minute', 'WhatsApp 12 messages in a row'],
      ['phone', 30, 'minute', '30 munud, dim byd wedi’i ddweud'],
      ['at-place', 90, 'day', '1.5h stood by the school gate'],
      ['phone', 10, 'day', 'call 10 min silent'],
      ['post-or-gift', null, 'day', 'letter through the door'],
      ['message', 120, 'minute', 'text 22 messages, 2 h'],
      ['at-place', 45, 'day', 'seen outside, 45 min in the car'],
      ['phone', null, 'day', 'call that 20 min would do'],
      ['third-party', null, 'day', 'asked her cousin'],
    ],
  );
  assert.equal(lines[0]?.at.toString(), '2026-11-24T06:52:00Z');
});

test('what cannot be read says which line and why, and the good lines stand', () => {
  const { lines, wrong } = read(
    'Monday 06:52 text hello\n24/11/2026 06:52 carrier pigeon\n24/11/2027 text later\n24/11/2026 text ' +
      'x'.repeat(501) +
      '\n24/11/2026 text kept',
  );
  assert.deepEqual(
    wrong.map(({ no, problem }) => [no, problem]),
    [
      [1, 'day'],
      [2, 'channel'],
      [3, 'in-future'],
      [4, 'too-long'],
    ],
  );
  assert.deepEqual(
    lines.map(({ no, account }) => [no, account]),
    [[5, 'text kept']],
  );
});

test('the same line twice is one event, in the text or on record', () => {
  const first = read('24/11/2026 06:52 text hello\n24/11/2026 06:52 TEXT Hello');
  assert.deepEqual([first.lines.length, first.same], [1, [2]]);
  const again = read('24/11/2026 06:52 text hello', new Set(first.lines.map(eventKey)));
  assert.deepEqual([again.lines.length, again.same], [0, [1]]);
});

test('of 300 lines in any order and with any rubbish, none is lost', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '24/11/2026 06:52 text hello',
      '23/11/2026 call 10 min silent',
      '22/11/2026 seen outside',
      '',
      'not a line',
    ),
    fc.string({ maxLength: 60 }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 0, maxLength: 300 }), (lines) => {
      const text = lines.join('\n');
      const result = read(text);
      const written = text
        .split(/\r\n|\r|\n/u)
        .filter((each) => each.normalize('NFC').replaceAll('\t', ' ').trim() !== '');
      return result.lines.length + result.same.length + result.wrong.length === written.length;
    }),
    { seed: 300, numRuns: 100 },
  );
});
