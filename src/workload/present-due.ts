// When work is due as a reader sees it: relative words in bold, the date or time under them.

import { clockTime, londonDate, shortDay, weekdayAndDay } from '#platform';
import type { Language } from '#platform';

import { cy } from './due-words.cy.ts';
import { en } from './due-words.en.ts';
import { workRules } from './kinds/work-rules.ts';
import { isLate } from './work-item.ts';
import type { WorkItem } from './work-item.ts';

const dueWords = { en, cy } as const;

export type DueText = { readonly text: string; readonly sub: string };

/** The two lines of the due column. */
export function dueText(
  language: Language,
  item: Pick<WorkItem, 'kind' | 'due'>,
  now: Temporal.Instant,
): DueText {
  const w = dueWords[language];
  const { due } = item;
  const { waited } = workRules[item.kind];
  const today = londonDate(now);
  switch (due.kind) {
    case 'since':
      if (londonDate(due.at).equals(today))
        return {
          text: w.now,
          sub: waited === 'reported' ? w.reported(clockTime(due.at)) : w.since(clockTime(due.at)),
        };
      return { text: lengthText(language, due.at, now), sub: w.since(momentText(language, due.at, today)) };
    case 'since-day': {
      const day = dayText(language, due.on, today);
      const sub = waited === 'granted' ? w.granted(day) : waited === 'asked' ? w.asked(day) : w.since(day);
      return { text: w.today, sub };
    }
    case 'day':
      return dayDue(language, due.on, now);
    case 'moment': {
      // A limit at 00:00 is the end of the day before.
      if (clockTime(due.at) === '00:00' && !isLate(due, now)) {
        return dayDue(language, londonDate(due.at.subtract({ hours: 1 })), now);
      }
      return momentDue(language, due.at, now);
    }
  }
}

function dayDue(language: Language, on: Temporal.PlainDate, now: Temporal.Instant): DueText {
  const w = dueWords[language];
  const today = londonDate(now);
  const days = today.until(on, { largestUnit: 'days' }).days;
  const day = dayText(language, on, today);
  if (days < 0) return { text: w.daysLate(-days), sub: day };
  return days === 0 ? { text: w.today, sub: w.byMidnight } : { text: day, sub: w.days(days) };
}

function momentDue(language: Language, at: Temporal.Instant, now: Temporal.Instant): DueText {
  const w = dueWords[language];
  const today = londonDate(now);
  const day = dayText(language, londonDate(at), today);
  const time = clockTime(at);
  const hours = Math.floor(Math.abs(now.until(at).total('hours')));
  if (Temporal.Instant.compare(at, now) < 0) {
    const late =
      hours < 1 ? w.underAnHourLate : hours < 48 ? w.hoursLate(hours) : w.daysLate(Math.floor(hours / 24));
    return { text: late, sub: w.dayAndTime(day, time) };
  }
  if (londonDate(at).equals(today)) {
    return { text: time, sub: hours < 1 ? w.underAnHourLeft : w.hoursLeft(hours) };
  }
  return { text: day, sub: w.byTime(time) };
}

/** How long something has waited: hours up to two days, then days. */
export function lengthText(language: Language, since: Temporal.Instant, now: Temporal.Instant): string {
  const w = dueWords[language];
  const hours = Math.floor(since.until(now).total('hours'));
  if (hours < 1) return w.underAnHour;
  return hours < 48 ? w.hours(hours) : w.days(Math.floor(hours / 24));
}

/** `Sun 01:05` within a week, otherwise the day alone. */
export function momentText(language: Language, at: Temporal.Instant, today: Temporal.PlainDate): string {
  const w = dueWords[language];
  const day = londonDate(at);
  return day.until(today, { largestUnit: 'days' }).days < 7
    ? w.dayTime(weekdayAndDay(language, day), clockTime(at))
    : dayText(language, day, today);
}

/** `Fri 20 Nov`, with the year where it is another one. */
export function dayText(language: Language, day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return day.year === today.year ? weekdayAndDay(language, day) : shortDay(language, day);
}
