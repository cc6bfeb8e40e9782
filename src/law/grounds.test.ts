// When a record first showed the grounds of an order: worked examples, and that later facts never change an earlier day.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as check, constantFrom, integer, property, record } from 'fast-check';

import { grounds, groundsEvidenced } from './grounds.ts';
import type { RecordEntry } from './grounds.ts';
import { shippedLaw } from './law-book.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const entry = (on: string, crime: string, says: RecordEntry['says']): RecordEntry => ({
  knownOn: day(on),
  crime,
  says,
});
const shown = (entries: readonly RecordEntry[], area = 'dyfed-powys') =>
  groundsEvidenced(entries, area, shippedLaw).map(
    ({ regime, on, sign, crimes }) => `${regime} ${on.toString()} ${sign} ${crimes.join('+')}`,
  );

test('a stalking crime evidences a stalking protection order on the day it is recorded, full and interim', () => {
  assert.deepEqual(shown([entry('2023-03-01', '23-1', { what: 'offence', kind: 'stalking' })]), [
    'spo 2023-03-01 stalking-crime 23-1',
    'spo-interim 2023-03-01 stalking-crime 23-1',
  ]);
});

test('before the Act was in force the grounds count from its first day, 20 January 2020', () => {
  assert.equal(
    shown([entry('2019-11-05', '19-1', { what: 'offence', kind: 'stalking' })])[0],
    'spo 2020-01-20 stalking-crime 19-1',
  );
});

test('two harassments of one victim evidence it at the second; of two victims they do not', () => {
  const first = [
    entry('2023-03-01', '23-1', { what: 'offence', kind: 'harassment' }),
    entry('2023-03-01', '23-1', { what: 'victim', victim: 'A' }),
    entry('2023-04-02', '23-2', { what: 'offence', kind: 'harassment' }),
  ];
  assert.equal(
    shown([...first, entry('2023-04-03', '23-2', { what: 'victim', victim: 'A' })])[0],
    'spo 2023-04-03 repeated-against-one-victim 23-1+23-2',
  );
  assert.deepEqual(shown([...first, entry('2023-04-03', '23-2', { what: 'victim', victim: 'B' })]), []);
});

test('a crime recorded as harassment and reclassified as stalking evidences it on the day of the change', () => {
  assert.equal(
    shown([
      entry('2023-03-01', '23-1', { what: 'offence', kind: 'harassment' }),
      entry('2023-05-10', '23-1', { what: 'offence', kind: 'stalking' }),
    ])[0],
    'spo 2023-05-10 stalking-crime 23-1',
  );
});

test('abuse notices count only where switched on: North Wales from 28 April 2025, Dyfed-Powys not', () => {
  const abuse = [
    entry('2025-01-10', '25-1', { what: 'offence', kind: 'harassment' }),
    entry('2025-01-10', '25-1', { what: 'domestic', is: true }),
  ];
  assert.deepEqual(shown(abuse), ['nmo 2025-01-10 domestic-harassment 25-1']);
  assert.ok(shown(abuse, 'north-wales').includes('dapn 2025-04-28 domestic-harassment 25-1'));
});

test('a cancelled crime evidences nothing from then on; what it evidenced before stands', () => {
  const crime = entry('2023-03-01', '23-1', { what: 'offence', kind: 'stalking' });
  assert.equal(
    shown([crime, entry('2023-03-20', '23-1', { what: 'cancelled' })])[0],
    'spo 2023-03-01 stalking-crime 23-1',
  );
  assert.deepEqual(shown([crime, entry('2023-03-01', '23-1', { what: 'cancelled' })]), []);
});

const anyEntry = record({
  knownOn: integer({ min: 0, max: 900 }).map((after) => day('2022-01-01').add({ days: after })),
  crime: constantFrom('1', '2', '3'),
  says: constantFrom<RecordEntry['says'][]>(
    { what: 'offence', kind: 'stalking' },
    { what: 'offence', kind: 'harassment' },
    { what: 'offence', kind: 'violence' },
    { what: 'offence', kind: 'other' },
    { what: 'cancelled' },
    { what: 'domestic', is: true },
    { what: 'domestic', is: false },
    { what: 'victim', victim: 'A' },
    { what: 'victim', victim: 'B' },
    { what: 'charged' },
  ),
});

test('what comes to be known later never changes an earlier day', () => {
  check(
    property(array(anyEntry, { maxLength: 25 }), integer({ min: 0, max: 900 }), (entries, after) => {
      const cut = day('2022-01-01').add({ days: after });
      const isKnown = (on: Temporal.PlainDate) => Temporal.PlainDate.compare(on, cut) <= 0;
      const then = groundsEvidenced(
        entries.filter((each) => isKnown(each.knownOn)),
        'north-wales',
        shippedLaw,
      );
      const now = groundsEvidenced(entries, 'north-wales', shippedLaw);
      const early = (all: typeof now) =>
        all.filter((each) => isKnown(each.on)).map((each) => JSON.stringify(each));
      assert.deepEqual(early(now), early(then));
    }),
    { seed: 20261126, numRuns: 500 },
  );
});

test('the order in which the record came makes no difference', () => {
  check(
    property(array(anyEntry, { maxLength: 25 }), (entries) => {
      assert.deepEqual(
        groundsEvidenced(entries.toReversed(), 'cleveland', shippedLaw),
        groundsEvidenced(entries, 'cleveland', shippedLaw),
      );
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test('every ground says where it comes from', () => {
  for (const ground of grounds) assert.ok(ground.source.length > 5 && ground.signs.length > 0, ground.regime);
});
