// Why a case is on a list, in words: a crime by its number as its source writes it, any other record by its reference.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import { reasonLines } from './present-item.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const reader = {
  language: 'en',
  book: shippedReferenceBook(day),
  staff: new Map(),
  hide: (text: string) => text,
  numbers: new Map([['26-122766', '26/122766']]),
} as const;

test('a reason names its crime by number, and a breach by reference', () => {
  const lines = (reason: string, recordRef: string) =>
    reasonLines(reader, { reasons: [{ reason, recordRef, sinceOn: day }], why: null }).map(
      ({ text }) => text,
    );
  assert.deepEqual(lines('not-considered', '26-122766'), [
    'Nothing considered after the time allowed: 26/122766, 25 Nov 2026',
  ]);
  assert.deepEqual(lines('breach', 'BR-2026-00007'), ['Breach: BR-2026-00007, 25 Nov 2026']);
});
