// What the day counting promises: the holiday list, the boundary convention, and invariants on random input.

import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import { hoursAfter, isCounted, lastOfDays, lastOfMonths, setDaysFrom } from './counting.ts';
import type { DaySetId } from './day-sets.ts';
import { easterDay } from './easter.ts';
import { withHoliday } from './holiday-calendar.ts';
import type { HolidayCalendar, Jurisdiction } from './holiday-calendar.ts';
import { shippedCalendar } from './holidays.ts';
import { dateOfNumber, dayNumber, londonText, numberOfDate, startOfDay } from './london-days.ts';

const seed = 20_261_125;
const runs = { seed, numRuns: 400 };
const hourSets: readonly DaySetId[] = ['A', 'B', 'C', 'H'];
const first = startOfDay(dayNumber(2019, 1, 1));
const last = startOfDay(dayNumber(2029, 11, 1));

const instants = fc
  .integer({ min: first / 60_000, max: last / 60_000 })
  .map((minutes) => Temporal.Instant.fromEpochMilliseconds(minutes * 60_000));
const days = fc
  .integer({ min: dayNumber(2019, 1, 1), max: dayNumber(2029, 11, 1) })
  .map((number) => dateOfNumber(number));
const sets = fc.constantFrom(...hourSets);
const hours = fc.integer({ min: 1, max: 200 });

function limit(
  from: Temporal.Instant,
  length: number,
  set: DaySetId,
  calendar: HolidayCalendar = shippedCalendar,
): Temporal.Instant {
  const found = hoursAfter(from, length, set, calendar);
  if (!found.ok) throw new Error(`refused: ${found.error.code}`);
  return found.value;
}

function withProclamation(date: Temporal.PlainDate): HolidayCalendar {
  return withHoliday(shippedCalendar, {
    date,
    name: { en: 'One-off', cy: 'Unigryw' },
    jurisdictions: ['england-and-wales'],
    basis: 'proclamation',
    source: 'test',
    confidence: 'verified',
  });
}

const londonDate = (at: Temporal.Instant): Temporal.PlainDate =>
  at.toZonedDateTimeISO('Europe/London').toPlainDate();

function listed(year: number, where: Jurisdiction): readonly string[] {
  const found = new Set(
    shippedCalendar.entries
      .filter((h) => h.date.year === year && h.basis !== 'common-law' && h.jurisdictions.includes(where))
      .map((h) => h.date.toString().slice(5)),
  );
  return [...found].sort();
}

test('the shipped list gives the bank holidays of England and Wales', () => {
  const expected: Record<number, string> = {
    2018: '01-01 04-02 05-07 05-28 08-27 12-26',
    2019: '01-01 04-22 05-06 05-27 08-26 12-26',
    2020: '01-01 04-13 05-08 05-25 08-31 12-26 12-28',
    2021: '01-01 04-05 05-03 05-31 08-30 12-27 12-28',
    2022: '01-03 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
    2023: '01-02 04-10 05-01 05-08 05-29 08-28 12-26',
    2024: '01-01 04-01 05-06 05-27 08-26 12-26',
    2025: '01-01 04-21 05-05 05-26 08-25 12-26',
    2026: '01-01 04-06 05-04 05-25 08-31 12-26 12-28',
    2027: '01-01 03-29 05-03 05-31 08-30 12-27 12-28',
    2028: '01-03 04-17 05-01 05-29 08-28 12-26',
    2029: '01-01 04-02 05-07 05-28 08-27 12-26',
    2030: '01-01 04-22 05-06 05-27 08-26 12-26',
  };
  for (const [year, list] of Object.entries(expected)) {
    assert.equal(listed(Number(year), 'england-and-wales').join(' '), list, year);
  }
});

test('Scotland and Northern Ireland have their own days, for counts that leave out any of the kingdom’s', () => {
  assert.equal(listed(2026, 'scotland').join(' '), '01-01 01-02 05-04 05-25 06-15 08-03 11-30 12-28');
  assert.equal(listed(2021, 'scotland').join(' '), '01-01 01-02 01-04 05-03 05-31 08-02 11-30 12-27 12-28');
  assert.equal(
    listed(2018, 'northern-ireland').join(' '),
    '01-01 03-17 03-19 04-02 05-07 05-28 07-12 08-27 12-26',
  );
  assert.equal(listed(2024, 'northern-ireland').join(' '), '01-01 03-18 04-01 05-06 05-27 07-12 08-26 12-26');
});

test('only a Saturday 26 December is in doubt', () => {
  const doubtful = shippedCalendar.entries.filter((h) => h.doubtful === true);
  assert.deepEqual(
    doubtful.map((h) => h.date.toString()),
    ['2020-12-26', '2026-12-26'],
  );
});

test('Easter Day agrees with known years', () => {
  for (const known of ['2018-04-01', '2019-04-21', '2024-03-31', '2026-04-05', '2038-04-25']) {
    assert.equal(easterDay(Number(known.slice(0, 4))).toString(), known);
  }
});

test('London text shows the clock change', () => {
  const at = (text: string): string => londonText(Temporal.Instant.from(text).epochMilliseconds);
  assert.equal(at('2026-03-29T00:59Z'), '2026-03-29T00:59+00:00');
  assert.equal(at('2026-03-29T01:00Z'), '2026-03-29T02:00+01:00');
  assert.equal(at('2026-10-25T00:30Z'), '2026-10-25T01:30+01:00');
  assert.equal(at('2026-10-25T01:30Z'), '2026-10-25T01:30+00:00');
  assert.equal(at('2026-07-01T23:30Z'), '2026-07-02T00:30+01:00');
});

test('day numbers agree with Temporal in both directions', () => {
  fc.assert(
    fc.property(days, (day) => {
      const number = numberOfDate(day);
      assert.equal(number, new Temporal.PlainDate(1970, 1, 1).until(day, { largestUnit: 'days' }).days);
      assert.ok(dateOfNumber(number).equals(day));
    }),
    runs,
  );
});

test('adding a holiday never makes a forward limit earlier', () => {
  fc.assert(
    fc.property(instants, hours, sets, fc.integer({ min: -3, max: 20 }), (from, h, set, shift) => {
      const calendar = withProclamation(londonDate(from).add({ days: shift }));
      const before = limit(from, h, set);
      assert.ok(Temporal.Instant.compare(limit(from, h, set, calendar), before) >= 0);
    }),
    runs,
  );
});

test('adding a holiday inside the wait moves a set A limit later', () => {
  const from = Temporal.Instant.from('2026-11-10T09:00Z');
  const calendar = withProclamation(new Temporal.PlainDate(2026, 11, 11));
  assert.equal(limit(from, 48, 'A').toString(), '2026-11-12T09:00:00Z');
  assert.equal(limit(from, 48, 'A', calendar).toString(), '2026-11-13T09:00:00Z');
});

test('adding a holiday never makes a backward limit later', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 30 }), (d, n, b) => {
      const calendar = withProclamation(d.subtract({ days: b }));
      const before = setDaysFrom(d, -n, 'D', shippedCalendar);
      const after = setDaysFrom(d, -n, 'D', calendar);
      assert.ok(before.ok && after.ok);
      assert.ok(Temporal.PlainDate.compare(after.value, before.value) <= 0);
    }),
    runs,
  );
});

test('splitting a wait changes nothing', () => {
  fc.assert(
    fc.property(instants, hours, hours, sets, (from, a, b, set) => {
      const whole = limit(from, a + b, set);
      assert.ok(limit(limit(from, a, set), b, set).equals(whole));
    }),
    runs,
  );
});

test('a limit never falls inside a left-out day, but may stand at its first instant', () => {
  fc.assert(
    fc.property(instants, hours, sets, (from, h, set) => {
      const at = limit(from, h, set).toZonedDateTimeISO('Europe/London');
      const midnight = at.equals(at.startOfDay());
      // 00:00 is the end of the counted day before.
      const day = midnight ? at.toPlainDate().subtract({ days: 1 }) : at.toPlainDate();
      assert.ok(isCounted(day, set, shippedCalendar));
    }),
    runs,
  );
});

test('hours are conserved: counted time between start and limit is the length asked for', () => {
  fc.assert(
    fc.property(instants, hours, sets, (from, h, set) => {
      const end = limit(from, h, set).epochMilliseconds;
      let at = from.toZonedDateTimeISO('Europe/London');
      let counted = 0;
      while (at.epochMilliseconds < end) {
        const next = at.startOfDay().add({ days: 1 });
        const until = Math.min(next.epochMilliseconds, end);
        if (isCounted(at.toPlainDate(), set, shippedCalendar)) {
          counted += until - at.epochMilliseconds;
        }
        at = next;
      }
      assert.equal(counted, h * 3_600_000);
    }),
    runs,
  );
});

test('a later start never has an earlier limit, for hours, days and months', () => {
  fc.assert(
    fc.property(instants, instants, hours, sets, (x, y, h, set) => {
      const [a, b] = Temporal.Instant.compare(x, y) <= 0 ? [x, y] : [y, x];
      assert.ok(Temporal.Instant.compare(limit(a, h, set), limit(b, h, set)) <= 0);
    }),
    runs,
  );
  fc.assert(
    fc.property(days, days, fc.integer({ min: 1, max: 36 }), (x, y, n) => {
      const [a, b] = Temporal.PlainDate.compare(x, y) <= 0 ? [x, y] : [y, x];
      assert.ok(Temporal.PlainDate.compare(lastOfDays(a, n), lastOfDays(b, n)) <= 0);
      assert.ok(Temporal.PlainDate.compare(lastOfMonths(a, n), lastOfMonths(b, n)) <= 0);
      const early = setDaysFrom(a, n, 'E', shippedCalendar);
      const late = setDaysFrom(b, n, 'E', shippedCalendar);
      assert.ok(early.ok && late.ok);
      assert.ok(Temporal.PlainDate.compare(early.value, late.value) <= 0);
    }),
    runs,
  );
});

test('months beginning with a day cover every day of a year without gap or overlap', () => {
  for (let day = new Temporal.PlainDate(2023, 1, 1); day.year < 2025; day = day.add({ days: 1 })) {
    if (day.day <= 28) {
      const half = lastOfMonths(day, 6).add({ days: 1 });
      assert.ok(lastOfMonths(half, 6).equals(lastOfMonths(day, 12)), day.toString());
    }
  }
});

test('a count that leaves the calendar is refused, not guessed', () => {
  const from = Temporal.Instant.from('2030-12-31T12:00Z');
  const beyond = hoursAfter(from, 48, 'A', shippedCalendar);
  assert.deepEqual(beyond, {
    ok: false,
    error: { code: 'calendar-does-not-cover', day: '2031-01-01' },
  });
  // Set B needs no bank holidays, so it goes on.
  assert.ok(hoursAfter(from, 48, 'B', shippedCalendar).ok);
  const outside = hoursAfter(Temporal.Instant.from('2199-01-01T00:00Z'), 1, 'H', shippedCalendar);
  assert.deepEqual(outside, { ok: false, error: { code: 'date-out-of-range' } });
});
