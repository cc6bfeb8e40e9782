// Signs of high risk: counted in whole days, never from the future, and only those of the list.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import { highRiskSigns } from './high-risk.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);
const ago = (...days: readonly number[]) => days.map((each) => day.subtract({ days: each }));
const none = { breaches: [], crimes: [], warnings: [], assessments: [] };

test('three breaches in 365 days are a sign, two are not, nor the third a day too old or to come', () => {
  assert.deepEqual(highRiskSigns(book, { ...none, breaches: ago(0, 10, 364) }, day), ['breaches']);
  assert.deepEqual(highRiskSigns(book, { ...none, breaches: ago(0, 10) }, day), []);
  assert.deepEqual(highRiskSigns(book, { ...none, breaches: ago(0, 10, 365) }, day), []);
  assert.deepEqual(highRiskSigns(book, { ...none, breaches: ago(0, 10, -1) }, day), []);
});

test('a warning about a weapon is a sign by itself; a dangerous dog is not', () => {
  assert.deepEqual(highRiskSigns(book, { ...none, warnings: ['knife'] }, day), ['warning']);
  assert.deepEqual(highRiskSigns(book, { ...none, warnings: ['dog'] }, day), []);
  assert.deepEqual(highRiskSigns(book, { ...none, crimes: ago(1, 2, 3), warnings: ['violent'] }, day), [
    'crimes',
    'warning',
  ]);
});

test('a high level or a late stage is a sign; what an assessor could not say, or an earlier stage, is not', () => {
  const signs = (level: string | null, stage: number | null) =>
    highRiskSigns(book, { ...none, assessments: [{ level, stage }] }, day);
  assert.deepEqual(signs('high', null), ['assessed-high']);
  assert.deepEqual(signs(null, 5), ['assessed-high']);
  assert.deepEqual(signs(null, 4), []);
  assert.deepEqual(signs('cannot-say', null), []);
});
