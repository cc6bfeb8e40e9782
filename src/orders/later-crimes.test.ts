// Crimes after an order was made: by their last day, without what was cancelled or gave rise to the order.

import assert from 'node:assert/strict';
import test from 'node:test';

import { crimeId } from '#crimes';
import type { CrimeRecord, CrimeVersion } from '#crimes';

import { crimesSince } from './later-crimes.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const made = day('2022-03-01');

function crime(id: number, given: Partial<CrimeVersion>): CrimeRecord {
  const version: CrimeVersion = {
    id,
    offenceKey: 'stalking_s2a',
    offenceGiven: null,
    committedFrom: null,
    committedTo: null,
    reportedOn: null,
    recordedOn: null,
    areaCode: null,
    domesticAbuse: 'not-known',
    domesticAbuseBasis: null,
    changeKind: 'first',
    changeReason: null,
    isQuestioned: false,
    occurredOn: null,
    recordedAt: Temporal.Instant.from('2022-06-01T00:00:00Z'),
    source: 'crime-system',
    enteredBy: null,
    ...given,
  };
  const crimeFacts = { id: crimeId(id), ref: `22-${id}`, number: `22/${id}`, source: 'crime-system' };
  return { crime: crimeFacts, versions: [version], outcomes: [] };
}

const found = (...records: readonly CrimeRecord[]) =>
  crimesSince(records, made, 9).map(({ record, on }) => [Number(record.crime.id), on.toString()]);

test('what went on into the order counts, what ended before it does not, newest first', () => {
  assert.deepEqual(
    found(
      crime(1, { committedFrom: day('2022-02-01'), committedTo: day('2022-03-01') }),
      crime(2, { committedFrom: day('2022-02-01'), committedTo: day('2022-02-28') }),
      crime(3, { committedFrom: day('2022-05-01') }),
      crime(4, { reportedOn: day('2022-04-01') }),
      crime(5, { recordedOn: day('2022-04-01') }),
    ),
    [
      [3, '2022-05-01'],
      [5, '2022-04-01'],
      [4, '2022-04-01'],
      [1, '2022-03-01'],
    ],
  );
});

test('cancelled crimes, those without a day, and the crime it arose from are left out', () => {
  const on = day('2022-05-01');
  assert.deepEqual(
    found(
      crime(1, { committedFrom: on, changeKind: 'cancelled' }),
      crime(2, {}),
      crime(9, { committedFrom: on }),
    ),
    [],
  );
});
