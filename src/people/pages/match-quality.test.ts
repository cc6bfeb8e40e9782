// The quality page: precision by weight with an interval, what threshold answers support, and drift.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeMatches,
  makePerson,
  makeStaff,
  peopleRecords,
  testClock,
  testDatabase,
} from '#testing';

import { decideMatch } from '../matches/decide-match.ts';
import { qualityByMonth, qualityByWeight, shareInterval, supportedCut } from '../matches/match-quality.ts';
import { matchQualityPage } from './match-quality.ts';

const pairs = (count: number, same: number, weight: number, month = '2026-11') =>
  Array.from({ length: count }, (_none, place) => ({
    weight,
    probability: 1 / (1 + 2 ** -weight),
    isSame: place < same,
    month,
  }));

test('the interval of a share is Wilson’s', () => {
  const interval = shareInterval(81, 263);
  assert.ok(interval !== null);
  // Newcombe 1998, Statistics in Medicine 17, table I, method 3: 0.2553 to 0.3662.
  assert.deepEqual([interval.low.toFixed(4), interval.high.toFixed(4)], ['0.2553', '0.3662']);
  assert.equal(shareInterval(0, 0), null);
});

test('pairs fall into bins by weight, and a threshold is supported only by enough right answers', () => {
  const answered = [...pairs(40, 20, 1), ...pairs(500, 500, 8)];
  const bins = qualityByWeight(answered);
  assert.deepEqual(
    bins.map((bin) => [bin.answered, bin.same]),
    [
      [0, 0],
      [40, 20],
      [0, 0],
      [0, 0],
      [500, 500],
      [0, 0],
      [0, 0],
    ],
  );
  assert.equal(supportedCut(answered, 0.99)?.from, 2);
  assert.equal(supportedCut(pairs(20, 20, 8), 0.99), null);
});

test('a month that differs from earlier ones by more than chance has drifted', () => {
  const steady = qualityByMonth([...pairs(200, 176, 3, '2026-09'), ...pairs(200, 179, 3, '2026-10')]);
  assert.deepEqual(
    steady.map((month) => month.hasDrifted),
    [null, false],
  );
  const drifted = qualityByMonth([...pairs(200, 178, 3, '2026-09'), ...pairs(200, 120, 3, '2026-10')]);
  assert.equal(drifted[1]?.hasDrifted, true);
});

test('answers are shown in the bin of the weight that the reviewer saw', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const [ref = '', other = ''] = await makeMatches(db, testClock, [
    { people: [await makePerson(db, testClock), await makePerson(db, testClock)], weight: 8 },
    { people: [await makePerson(db, testClock), await makePerson(db, testClock)], weight: 8.5 },
  ]);
  const given = { basis: 'reviewer', reason: 'evidence', note: null } as const;
  await decideMatch(db, testClock, viewer, peopleRecords, ref, { ...given, answer: 'same' });
  await decideMatch(db, testClock, viewer, peopleRecords, other, { ...given, answer: 'different' });
  await inBothLanguages(matchQualityPage, { db, clock: testClock, viewer }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? '1 of 2' : '1 o 2'));
    assert.ok(html.includes(language === 'en' ? 'No threshold yet' : 'Dim trothwy eto'));
    assert.ok(html.includes(language === 'en' ? 'Nov 2026' : 'Tach 2026'));
  });
  const asked = await askPage(matchQualityPage, { db, clock: testClock, viewer });
  assert.deepEqual(asked.reads, []);
});
