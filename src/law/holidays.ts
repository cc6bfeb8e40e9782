// The shipped holiday calendar, 2018 to 2030: what Schedule 1 fixes, what is proclaimed each year, and one-offs.

import { easterDay, goodFriday } from './easter.ts';
import type { Holiday, HolidayBasis, HolidayCalendar, Jurisdiction } from './holiday-calendar.ts';
import type { Bilingual, Confidence } from './sourced.ts';

const shippedFirstYear = 2018;
const shippedLastYear = 2030;

/** The last year whose yearly proclamations were made when this list was checked. Later ones are expected. */
const proclaimedThrough = 2026;

const names = {
  newYear: { en: 'New Year’s Day', cy: 'Dydd Calan' },
  second: { en: '2 January', cy: '2 Ionawr' },
  patrick: { en: 'St Patrick’s Day', cy: 'Dydd Gŵyl Padrig' },
  goodFriday: { en: 'Good Friday', cy: 'Dydd Gwener y Groglith' },
  easterMonday: { en: 'Easter Monday', cy: 'Dydd Llun y Pasg' },
  earlyMay: { en: 'Early May bank holiday', cy: 'Gŵyl banc dechrau mis Mai' },
  spring: { en: 'Spring bank holiday', cy: 'Gŵyl banc y gwanwyn' },
  boyne: { en: 'Battle of the Boyne', cy: 'Brwydr y Boyne' },
  summer: { en: 'Summer bank holiday', cy: 'Gŵyl banc yr haf' },
  andrew: { en: 'St Andrew’s Day', cy: 'Dydd Gŵyl Andreas' },
  christmas: { en: 'Christmas Day', cy: 'Dydd Nadolig' },
  boxing: { en: 'Boxing Day', cy: 'Gŵyl San Steffan' },
} as const satisfies Record<string, Bilingual>;

const scot: readonly Jurisdiction[] = ['scotland'];
const ni: readonly Jurisdiction[] = ['northern-ireland'];
const ewNi: readonly Jurisdiction[] = ['england-and-wales', 'northern-ireland'];
const uk: readonly Jurisdiction[] = ['england-and-wales', 'scotland', 'northern-ireland'];

const monday = 1;
const saturday = 6;
const sunday = 7;

function day(year: number, month: number, dayOfMonth: number): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, dayOfMonth);
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = day(year, month, 1);
  return first.add({ days: (monday - first.dayOfWeek + 7) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = day(year, month, 1).add({ months: 1 }).subtract({ days: 1 });
  return last.subtract({ days: last.dayOfWeek - monday });
}

/** The next Monday when a day falls at the weekend, else the day itself: the custom of the proclamations. */
function movedToMonday(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.dayOfWeek >= saturday ? date.add({ days: 8 - date.dayOfWeek }) : date;
}

function entry(
  date: Temporal.PlainDate,
  name: Bilingual,
  jurisdictions: readonly Jurisdiction[],
  basis: HolidayBasis,
  source: string,
  confidence: Confidence,
): Holiday {
  return { date, name, jurisdictions, basis, source, confidence };
}

/** BFDA 1971 Sch 1 para 1 to 3: days fixed by statute. A day lost to a Sunday moves as the Schedule says. */
function statutory(year: number): Holiday[] {
  const easterMonday = easterDay(year).add({ days: 1 });
  const springDay = lastMonday(year, 5);
  const found: Holiday[] = [];
  const add = (
    date: Temporal.PlainDate,
    name: Bilingual,
    where: readonly Jurisdiction[],
    paragraph: string,
  ): void => {
    found.push(entry(date, name, where, 'statute', `BFDA 1971 Sch 1 ${paragraph}`, 'verified'));
  };
  add(easterMonday, names.easterMonday, ewNi, 'para 1, 3');
  // The spring holiday of 2022 was moved by proclamation (s1(2)): see the one-off list.
  if (year !== 2022) add(springDay, names.spring, ewNi, 'para 1, 3');
  add(lastMonday(year, 8), names.summer, ewNi, 'para 1, 3');
  const boxing = day(year, 12, 26);
  if (boxing.dayOfWeek !== sunday) {
    // A list that shows only Monday 28 December omits Saturday 26, which Sch 1 makes a bank holiday unless a
    // proclamation under s1(2) displaced it. Not settled, so limits are worked out both ways.
    const onSaturday = boxing.dayOfWeek === saturday;
    found.push({
      ...entry(boxing, names.boxing, ewNi, 'statute', 'BFDA 1971 Sch 1 para 1, 3', 'verified'),
      ...(onSaturday ? { doubtful: true, confidence: 'doubtful' } : {}),
    });
  }
  if (boxing.dayOfWeek === sunday || boxing.dayOfWeek === monday) {
    add(day(year, 12, 27), names.boxing, ewNi, 'para 1, 3');
  }
  const newYear = day(year, 1, 1);
  const second = day(year, 1, 2);
  add(newYear.dayOfWeek === sunday ? day(year, 1, 3) : newYear, names.newYear, scot, 'para 2');
  add(second.dayOfWeek === sunday ? day(year, 1, 3) : second, names.second, scot, 'para 2');
  add(firstMonday(year, 5), names.earlyMay, scot, 'para 2');
  add(firstMonday(year, 8), names.summer, scot, 'para 2');
  add(movedToMonday(day(year, 11, 30)), names.andrew, scot, 'para 2');
  const patrick = day(year, 3, 17);
  add(patrick.dayOfWeek === sunday ? day(year, 3, 18) : patrick, names.patrick, ni, 'para 3');
  return found;
}

/** Days that exist only because they are proclaimed each year. BFDA 1971 s1(2)-(3). */
function proclaimed(year: number): Holiday[] {
  const source =
    year <= proclaimedThrough
      ? 'BFDA 1971 s1(3), yearly proclamation'
      : 'BFDA 1971 s1(3), yearly proclamation expected, not yet made';
  const found: Holiday[] = [];
  const add = (date: Temporal.PlainDate, name: Bilingual, where: readonly Jurisdiction[]): void => {
    const made = entry(date, name, where, 'proclamation', source, 'memory');
    found.push(year <= proclaimedThrough ? made : { ...made, expected: true });
  };
  const newYear = day(year, 1, 1);
  add(movedToMonday(newYear), names.newYear, uk);
  // Scotland keeps two days: when New Year's Day or 2 January is lost to a weekend the next weekday follows.
  if (newYear.dayOfWeek === saturday) add(day(year, 1, 4), names.second, scot);
  if (newYear.dayOfWeek === saturday - 1) add(day(year, 1, 4), names.second, scot);
  // Moved in 2020 to Friday 8 May: see the one-off list.
  if (year !== 2020) add(firstMonday(year, 5), names.earlyMay, ewNi);
  if (year !== 2022) add(lastMonday(year, 5), names.spring, scot);
  add(movedToMonday(day(year, 7, 12)), names.boyne, ni);
  const patrick = day(year, 3, 17);
  if (patrick.dayOfWeek === saturday) add(day(year, 3, 19), names.patrick, ni);
  const christmas = day(year, 12, 25);
  const boxing = day(year, 12, 26);
  add(movedToMonday(boxing), names.boxing, scot);
  if (christmas.dayOfWeek === saturday) add(day(year, 12, 28), names.christmas, uk);
  if (boxing.dayOfWeek === saturday) add(day(year, 12, 28), names.boxing, uk);
  if (christmas.dayOfWeek === sunday) add(day(year, 12, 27), names.christmas, uk);
  return found;
}

function oneOff(
  date: Temporal.PlainDate,
  name: Bilingual,
  jurisdictions: readonly Jurisdiction[],
  confidence: Confidence = 'memory',
): Holiday {
  return entry(
    date,
    name,
    jurisdictions,
    'proclamation',
    'BFDA 1971 s1(2)-(3), one-off proclamation',
    confidence,
  );
}

const oneOffs: readonly Holiday[] = [
  oneOff(day(2020, 5, 8), names.earlyMay, ewNi),
  oneOff(day(2022, 6, 2), names.spring, uk),
  oneOff(day(2022, 6, 3), { en: 'Platinum Jubilee', cy: 'Y Jiwbilî Blatinwm' }, uk),
  oneOff(day(2022, 9, 19), { en: 'State funeral of the Queen', cy: 'Angladd gwladol y Frenhines' }, uk),
  oneOff(day(2023, 5, 8), { en: 'Coronation of the King', cy: 'Coroni’r Brenin' }, uk),
  oneOff(day(2026, 6, 15), { en: 'World Cup holiday', cy: 'Gŵyl Cwpan y Byd' }, scot, 'verified'),
];

/** Christmas Day and Good Friday: common-law days in England and Wales, listed so that a reader sees them. */
function commonLaw(year: number): Holiday[] {
  const source = 'Common law; named in the counting sections';
  return [
    entry(goodFriday(year), names.goodFriday, uk, 'common-law', source, 'memory'),
    entry(day(year, 12, 25), names.christmas, uk, 'common-law', source, 'memory'),
  ];
}

/** The holidays a year has without one-offs: those of the yearly proclamations are expected where not yet made. */
export function holidaysOfYear(year: number): readonly Holiday[] {
  return [...commonLaw(year), ...statutory(year), ...proclaimed(year)].sort((a, b) =>
    Temporal.PlainDate.compare(a.date, b.date),
  );
}

function listYears(): readonly Holiday[] {
  const entries: Holiday[] = [...oneOffs];
  for (let year = shippedFirstYear; year <= shippedLastYear; year += 1) entries.push(...holidaysOfYear(year));
  return entries.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** The calendar with the year after its last one; unchanged for any other year, so that no year is left open between. */
export function withYear(calendar: HolidayCalendar, { year }: { readonly year: number }): HolidayCalendar {
  if (year !== calendar.to.year + 1) return calendar;
  return {
    ...calendar,
    to: day(year, 12, 31),
    entries: [...calendar.entries, ...holidaysOfYear(year)],
  };
}

/**
 * The calendar the product ships with, 2018 to 2030. An administrator adds one-off proclamations to a copy.
 * Sources: BFDA 1971 s1 and Sch 1. Days of 2027 and later that depend on a proclamation are expected ones.
 */
export const shippedCalendar: HolidayCalendar = {
  from: day(shippedFirstYear, 1, 1),
  to: day(shippedLastYear, 12, 31),
  entries: listYears(),
};
