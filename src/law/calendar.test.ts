// The calendar under every count: Easter, London days, holidays of the three jurisdictions, and what counting sets are.

import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { hoursAfter, isCounted, lastOfDays, setDaysFrom } from './counting.ts';
import { daySets } from './day-sets.ts';
import type { DaySetId } from './day-sets.ts';
import { easterDay, goodFriday } from './easter.ts';
import { withHoliday, withoutHoliday } from './holiday-calendar.ts';
import type { Jurisdiction } from './holiday-calendar.ts';
import { shippedCalendar } from './holidays.ts';
import {
  dateOfNumber,
  dayNumber,
  dayOfInstant,
  firstDay,
  isWithinTables,
  isoOfNumber,
  lastDay,
  londonText,
  monthsOn,
  numberOfDate,
  startOfDay,
  weekdayOf,
} from './london-days.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** Gauss's Easter formula as H. Lichtenberg completed it (1997): another way to the same Sunday. */
function easterByGauss(year: number): string {
  const k = Math.floor(year / 100);
  const m = 15 + Math.floor((3 * k + 3) / 4) - Math.floor((8 * k + 13) / 25);
  const s = 2 - Math.floor((3 * k + 3) / 4);
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const r = Math.floor((d + Math.floor(a / 11)) / 29);
  const og = 21 + d - r;
  const sz = 7 - ((((year + Math.floor(year / 4) + s) % 7) + 7) % 7);
  const oe = 7 - ((((og - sz) % 7) + 7) % 7);
  return new Temporal.PlainDate(year, 3, 1).add({ days: og + oe - 1 }).toString();
}

test('Easter is the same by another formula in every year from 1753 to 4000', () => {
  for (let year = 1753; year <= 4000; year += 1) {
    assert.equal(easterDay(year).toString(), easterByGauss(year));
  }
  assert.equal(goodFriday(2026).toString(), '2026-04-03');
});

test('every London day of the tables begins when the time zone data say, and carries its date and weekday', () => {
  assert.equal(firstDay, numberOfDate(day('1995-01-01')));
  assert.equal(lastDay, numberOfDate(day('2100-12-31')));
  for (let number = firstDay; number <= lastDay; number += 1) {
    const date = new Temporal.PlainDate(1970, 1, 1).add({ days: number });
    assert.equal(weekdayOf(number), date.dayOfWeek);
    if (number % 7 !== 0 && date.month !== 3 && date.month !== 10) continue;
    assert.ok(dateOfNumber(number).equals(date));
    assert.equal(numberOfDate(date), number);
    assert.equal(isoOfNumber(number), date.toString());
    assert.equal(startOfDay(number), date.toZonedDateTime('Europe/London').epochMilliseconds);
    assert.equal(dayOfInstant(startOfDay(number)), number);
    assert.equal(dayOfInstant(startOfDay(number + 1) - 1), number);
  }
  assert.deepEqual(
    [firstDay - 1, firstDay, lastDay, lastDay + 1, Number.NaN].map((each) => isWithinTables(each)),
    [false, true, true, false, false],
  );
  assert.equal(startOfDay(lastDay + 2), day('2101-01-02').toZonedDateTime('Europe/London').epochMilliseconds);
  assert.throws(() => startOfDay(lastDay + 3), RangeError);
  assert.equal(weekdayOf(dayNumber(1969, 12, 28)), 7);
  assert.equal(weekdayOf(dayNumber(1900, 1, 1)), 1);
  assert.ok(Number.isNaN(dayOfInstant(-1e15)));
});

test('a month on is the same date, or the last day of a shorter month, across every year end', () => {
  for (let number = dayNumber(2026, 1, 1); number <= dayNumber(2028, 3, 1); number += 1) {
    for (const months of [0, 1, 2, 11, 12, 13]) {
      const date = dateOfNumber(number);
      const on = monthsOn(number, months);
      assert.ok(dateOfNumber(on.number).equals(date.add({ months })));
      assert.equal(on.shortMonth, date.add({ months }).day !== date.day);
    }
  }
});

test('a moment is written as the clock on the wall, with its offset', () => {
  const text = (at: string) => londonText(Temporal.Instant.from(at).epochMilliseconds);
  assert.equal(text('2026-01-05T09:09:59.999Z'), '2026-01-05T09:09+00:00');
  assert.equal(text('2026-01-05T10:10:00Z'), '2026-01-05T10:10+00:00');
  assert.equal(text('2026-03-29T00:59:59Z'), '2026-03-29T00:59+00:00');
  assert.equal(text('2026-03-29T01:00:00Z'), '2026-03-29T02:00+01:00');
  assert.equal(text('2026-10-25T00:59:00Z'), '2026-10-25T01:59+01:00');
  assert.equal(text('2026-10-25T01:00:00Z'), '2026-10-25T01:00+00:00');
});

function listed(year: number, where: Jurisdiction): string {
  const found = shippedCalendar.entries.filter(
    (each) => each.date.year === year && each.basis !== 'common-law' && each.jurisdictions.includes(where),
  );
  return [...new Set(found.map((each) => each.date.toString().slice(5)))].toSorted().join(' ');
}

test('the holidays of Scotland and of Northern Ireland, in years that move them and years that do not', () => {
  const scotland: Readonly<Record<number, string>> = {
    2019: '01-01 01-02 05-06 05-27 08-05 12-02 12-26',
    2021: '01-01 01-04 05-03 05-31 08-02 11-30 12-27 12-28',
    2022: '01-03 01-04 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
    2023: '01-02 01-03 05-01 05-08 05-29 08-07 11-30 12-26',
    2027: '01-01 01-04 05-03 05-31 08-02 11-30 12-27 12-28',
  };
  const ireland: Readonly<Record<number, string>> = {
    2018: '01-01 03-17 03-19 04-02 05-07 05-28 07-12 08-27 12-26',
    2019: '01-01 03-18 04-22 05-06 05-27 07-12 08-26 12-26',
    2020: '01-01 03-17 04-13 05-08 05-25 07-13 08-31 12-26 12-28',
  };
  const without = (text: string, ...days: readonly string[]) =>
    text
      .split(' ')
      .filter((each) => !days.includes(each))
      .join(' ');
  for (const [year, expected] of Object.entries(scotland)) {
    const found = listed(Number(year), 'scotland');
    assert.equal(without(found, '01-01', '01-02'), without(expected, '01-01', '01-02'), year);
  }
  for (const [year, expected] of Object.entries(ireland)) {
    assert.equal(listed(Number(year), 'northern-ireland'), expected, year);
  }
});

test('a proclamation not yet made is expected, one that was made is not, and each says its source', () => {
  for (const each of shippedCalendar.entries) {
    const isExpected = each.basis === 'proclamation' && each.date.year > 2026;
    assert.equal(each.expected === true, isExpected, each.date.toString());
    assert.equal(each.source.includes('expected'), isExpected, each.date.toString());
  }
  assert.equal(shippedCalendar.from.toString(), '2018-01-01');
  assert.equal(shippedCalendar.to.toString(), '2030-12-31');
  assert.ok(shippedCalendar.entries.every(({ date }) => date.year >= 2018 && date.year <= 2030));
  const common = shippedCalendar.entries.filter(
    ({ basis, date }) => basis === 'common-law' && date.year === 2026,
  );
  assert.deepEqual(
    common.map(({ date }) => date.toString()),
    ['2026-04-03', '2026-12-25'],
  );
  const ordered = shippedCalendar.entries.map(({ date }) => date.toString());
  assert.deepEqual(ordered, ordered.toSorted());
});

test('each counting set leaves out what its section says, no more', () => {
  const days = {
    weekday: '2026-06-10',
    saturday: '2026-06-13',
    sunday: '2026-06-14',
    christmas: '2026-12-25',
    goodFriday: '2026-04-03',
    bankHoliday: '2026-08-31',
    scottish: '2026-11-30',
  };
  const counted = (set: DaySetId) =>
    Object.entries(days)
      .filter(([, date]) => isCounted(day(date), set, shippedCalendar))
      .map(([name]) => name)
      .join(' ');
  assert.deepEqual(
    (['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const).map((set) => [daySets[set].id, counted(set)]),
    [
      ['A', 'weekday saturday scottish'],
      ['B', 'weekday saturday bankHoliday scottish'],
      ['C', 'weekday scottish'],
      ['D', 'weekday scottish'],
      ['E', 'weekday scottish'],
      ['F', 'weekday'],
      ['G', 'weekday saturday sunday christmas goodFriday bankHoliday scottish'],
      ['H', 'weekday saturday sunday christmas goodFriday bankHoliday scottish'],
    ],
  );
});

test('Christmas Day and Good Friday are known in every year of the tables, without an entry', () => {
  const empty = { from: day('1995-01-01'), to: day('2100-12-31'), entries: [] };
  for (const year of [1995, 1996, 2050, 2099, 2100]) {
    for (const date of [day(`${year}-12-25`), goodFriday(year)]) {
      assert.equal(isCounted(date, 'B', empty), false, date.toString());
      assert.equal(
        isCounted(date.subtract({ days: 1 }), 'B', empty),
        date.subtract({ days: 1 }).dayOfWeek !== 7,
      );
    }
  }
});

const oneDay = {
  name: { en: 'Day', cy: 'Dydd' },
  basis: 'proclamation',
  source: 'test',
  confidence: 'verified',
} as const;

test('a holiday taken away in one place stays in the others; one outside the years is no fault', () => {
  const uk = withHoliday(shippedCalendar, {
    ...oneDay,
    date: day('2027-06-15'),
    jurisdictions: ['england-and-wales', 'scotland'],
  });
  const onlyScotland = withoutHoliday(uk, day('2027-06-15'), ['england-and-wales']);
  assert.equal(isCounted(day('2027-06-15'), 'D', onlyScotland), true);
  assert.equal(isCounted(day('2027-06-15'), 'F', onlyScotland), false);
  const nowhere = withoutHoliday(onlyScotland, day('2027-06-15'), ['scotland']);
  assert.equal(nowhere.entries.length, shippedCalendar.entries.length);
  const christmas = withoutHoliday(shippedCalendar, day('2026-12-25'), ['england-and-wales']);
  assert.equal(christmas.entries.length, shippedCalendar.entries.length, 'no statute can take it away here');
  for (const date of ['1990-06-15', '2150-06-15', '1994-12-31', '2101-01-01']) {
    const far = withHoliday(shippedCalendar, { ...oneDay, date: day(date), jurisdictions: ['scotland'] });
    assert.equal(isCounted(day('2026-06-10'), 'F', far), true);
  }
  for (const date of ['1995-01-02', '2100-12-31']) {
    const edge = withHoliday(shippedCalendar, {
      ...oneDay,
      date: day(date),
      jurisdictions: ['england-and-wales'],
    });
    assert.equal(isCounted(day(date), 'D', edge), false, date);
  }
});

test('of two names on one day, the one of England and Wales is told', () => {
  const date = day('2027-06-15');
  const scottish = {
    ...oneDay,
    date,
    name: { en: 'Scottish', cy: 'Yr Alban' },
    jurisdictions: ['scotland'],
  } as const;
  const here = {
    ...oneDay,
    date,
    name: { en: 'Here', cy: 'Yma' },
    jurisdictions: ['england-and-wales'],
  } as const;
  for (const order of [
    [scottish, here],
    [here, scottish],
  ]) {
    const calendar = order.reduce((held, each) => withHoliday(held, each), shippedCalendar);
    const found = setDaysFrom(day('2027-06-14'), 1, 'F', calendar);
    assert.ok(found.ok && found.value.equals(day('2027-06-16')));
  }
});

test('counted days forward and back, none, and hours that end exactly with a day', () => {
  const from = day('2026-06-10');
  const to = (days: number) => {
    const found = setDaysFrom(from, days, 'D', shippedCalendar);
    return found.ok ? found.value.toString() : found.error.code;
  };
  assert.deepEqual(
    [to(0), to(1), to(-1), to(3), to(-3)],
    ['2026-06-10', '2026-06-11', '2026-06-09', '2026-06-15', '2026-06-05'],
  );
  assert.equal(setDaysFrom(day('2030-12-30'), 5, 'D', shippedCalendar).ok, false);
  assert.equal(lastOfDays(from, 1).toString(), '2026-06-10');
  const midnight = hoursAfter(Temporal.Instant.from('2026-11-10T00:00:00Z'), 24, 'A', shippedCalendar);
  assert.ok(midnight.ok && midnight.value.toString() === '2026-11-11T00:00:00Z');
});

test('a doubtful holiday is a holiday unless told otherwise: 300 random days', () => {
  const doubtful = withHoliday(shippedCalendar, {
    ...oneDay,
    date: day('2026-06-10'),
    jurisdictions: ['england-and-wales'],
    doubtful: true,
  });
  assert.equal(isCounted(day('2026-06-10'), 'D', doubtful), false);
  assert.equal(isCounted(day('2026-06-10'), 'D', doubtful, 'counts'), true);
  const elsewhere = withHoliday(shippedCalendar, {
    ...oneDay,
    date: day('2026-06-10'),
    jurisdictions: ['scotland'],
    doubtful: true,
  });
  assert.equal(isCounted(day('2026-06-10'), 'D', elsewhere), true);
  assert.equal(isCounted(day('2026-06-10'), 'F', elsewhere), false);
  assert.equal(isCounted(day('2026-06-10'), 'F', elsewhere, 'counts'), true);
  fc.assert(
    fc.property(fc.integer({ min: dayNumber(2019, 1, 1), max: dayNumber(2029, 12, 31) }), (number) => {
      const date = dateOfNumber(number);
      if (isCounted(date, 'F', shippedCalendar)) assert.ok(isCounted(date, 'D', shippedCalendar));
      if (isCounted(date, 'C', shippedCalendar)) assert.ok(isCounted(date, 'A', shippedCalendar));
    }),
    { seed: 20_261_126, numRuns: 300 },
  );
});
