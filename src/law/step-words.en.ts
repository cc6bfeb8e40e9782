// English for the worked steps of a deadline.

import { dayWords, momentWords } from './day-words.ts';
import type { ReadingKey, Step } from './steps.ts';
import { unreachable } from './unreachable.ts';

const readings: Record<ReadingKey, string> = {
  'doubtful-holiday-counts': 'Earlier answer: the doubtful holiday is counted.',
  'doubtful-holiday-left-out': 'Earlier answer: the doubtful holiday is left out.',
  'appeal-21-days': 'The time limit is in doubt: 21 days.',
  'appeal-15-business-days': 'The time limit is in doubt: 15 business days.',
  'event-day-is-day-one': 'In doubt: the day of the event is day 1.',
  'event-day-not-counted': 'In doubt: the day of the event is not counted.',
  'remand-in-custody': 'In custody: 3 weeks.',
  'remand-on-bail': 'On bail: 4 weeks.',
  'every-7-days': 'Contact every 7 days.',
  'every-14-days': 'Contact every 14 days.',
  'every-21-days': 'Contact every 21 days.',
  'ordinary-length': 'Ordinary length: 12 months.',
  'unduly-prolonged': 'If the court finds it likely to be unduly prolonged: 18 months.',
  'designated-ordinary': 'Designated case, ordinary length: 18 months.',
  'designated-prolonged': 'Designated case, likely to be unduly prolonged: 24 months.',
  'further-3-months': 'Further order of the court: 3 months more.',
  'further-6-months': 'Further order, likely to be unduly prolonged: 6 months more.',
};

function duration(minutes: number): string {
  const whole = Math.floor(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole - hours * 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

function notCounted(step: Extract<Step, { key: 'day-not-counted' }>): string {
  const day = dayWords(step.day, 'en');
  switch (step.why) {
    case 'sunday':
    case 'saturday':
      return `${day} not counted.`;
    case 'christmas-day':
      return `${day} not counted: Christmas Day.`;
    case 'good-friday':
      return `${day} not counted: Good Friday.`;
    case 'bank-holiday':
    case 'doubtful-holiday': {
      const name = step.holiday?.en ?? 'bank holiday';
      return step.expected
        ? `${day} not counted: ${name}, expected but not yet proclaimed.`
        : `${day} not counted: ${name}.`;
    }
  }
  return unreachable(step.why);
}

/** One worked step in English. */
export function stepWordsEn(step: Step): string {
  switch (step.key) {
    case 'clock-starts':
      return `Clock starts ${momentWords(step.at, 'en')}.`;
    case 'day-not-counted':
      return notCounted(step);
    case 'time-runs':
      return `${dayWords(step.day, 'en')}: ${duration(step.minutes)}.`;
    case 'limit-instant':
      return step.at.slice(11, 16) === '00:00'
        ? `Limit ${momentWords(step.at, 'en')}: the end of the day before.`
        : `Limit ${momentWords(step.at, 'en')}.`;
    case 'first-day':
      return `Day 1 is ${dayWords(step.day, 'en')}.`;
    case 'event-day-not-counted':
      return `${dayWords(step.day, 'en')}: day of the event, not counted.`;
    case 'day-counted':
      return `${dayWords(step.day, 'en')} is day ${step.number}.`;
    case 'days-run':
      return step.days === 1
        ? `1 day, to the end of ${dayWords(step.last, 'en')}.`
        : `${step.days} days, to the end of ${dayWords(step.last, 'en')}.`;
    case 'months-run':
      return step.shortMonth
        ? `${step.months} months, to the end of ${dayWords(step.last, 'en')}: that month has no later matching date.`
        : `${step.months} months, to the end of ${dayWords(step.last, 'en')}.`;
    case 'days-before':
      return step.days === 1
        ? `1 day earlier: ${dayWords(step.last, 'en')}.`
        : `${step.days} days earlier: ${dayWords(step.last, 'en')}.`;
    case 'stated-day':
      return `Date given: ${dayWords(step.day, 'en')}.`;
    case 'stated-moment':
      return `Time given: ${momentWords(step.at, 'en')}.`;
    case 'earlier-hearing':
      return `The hearing is earlier and governs: ${momentWords(step.at, 'en')}.`;
    case 'surrender-court':
      return `Arrested within 24 hours of the time to surrender: that court, ${momentWords(step.at, 'en')}.`;
    case 'earlier-event':
      return `Ended earlier, when the application was decided: ${dayWords(step.day, 'en')}.`;
    case 'later-window':
      return `3 months from the first later event end on ${dayWords(step.day, 'en')}.`;
    case 'must-decide-by':
      return `Decide by ${dayWords(step.day, 'en')}: after that there is no power to extend.`;
    case 'doubtful-holiday':
      return step.holiday === null
        ? `${dayWords(step.day, 'en')} may or may not be a bank holiday. Both answers are worked out.`
        : `${dayWords(step.day, 'en')} (${step.holiday.en}) may or may not be a bank holiday. Both answers are worked out.`;
    case 'holidays-not-held':
      return `No bank holidays are held for ${step.day.slice(0, 4)}: the day to work to may fall on one. An administrator can add the year.`;
    case 'reading':
      return readings[step.reading];
    case 'no-fixed-limit':
      return 'As soon as reasonably practicable: the law fixes no time.';
  }
  return unreachable(step);
}

export const readingWordsEn = readings;
