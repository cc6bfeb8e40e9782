// Welsh for the worked steps of a deadline. Drafts for the force's translators to approve.

import { dayWords, momentWords } from './day-words.ts';
import type { readingWordsEn, stepWordsEn } from './step-words.en.ts';
import type { Step } from './steps.ts';
import { unreachable } from './unreachable.ts';

const readings: typeof readingWordsEn = {
  'doubtful-holiday-counts': 'Ateb cynharach: mae’r ŵyl ansicr yn cyfrif.',
  'doubtful-holiday-left-out': 'Ateb cynharach: nid yw’r ŵyl ansicr yn cyfrif.',
  'appeal-21-days': 'Mae’r terfyn amser yn ansicr: 21 diwrnod.',
  'appeal-15-business-days': 'Mae’r terfyn amser yn ansicr: 15 diwrnod busnes.',
  'event-day-is-day-one': 'Ansicr: diwrnod y digwyddiad yw diwrnod 1.',
  'event-day-not-counted': 'Ansicr: nid yw diwrnod y digwyddiad yn cyfrif.',
  'remand-in-custody': 'Yn y ddalfa: 3 wythnos.',
  'remand-on-bail': 'Ar fechnïaeth: 4 wythnos.',
  'every-7-days': 'Cysylltu bob 7 diwrnod.',
  'every-14-days': 'Cysylltu bob 14 diwrnod.',
  'every-21-days': 'Cysylltu bob 21 diwrnod.',
  'ordinary-length': 'Hyd arferol: 12 mis.',
  'unduly-prolonged': 'Os bydd y llys yn disgwyl oedi gormodol: 18 mis.',
  'designated-ordinary': 'Achos dynodedig, hyd arferol: 18 mis.',
  'designated-prolonged': 'Achos dynodedig, os disgwylir oedi gormodol: 24 mis.',
  'further-3-months': 'Gorchymyn pellach gan y llys: 3 mis arall.',
  'further-6-months': 'Gorchymyn pellach, os disgwylir oedi gormodol: 6 mis arall.',
};

function duration(minutes: number): string {
  const whole = Math.floor(minutes);
  const hours = Math.floor(whole / 60);
  const rest = whole - hours * 60;
  if (hours === 0) return `${rest} mun`;
  return rest === 0 ? `${hours} awr` : `${hours} awr ${rest} mun`;
}

/** A digit with the singular noun; 2 takes the soft mutation. */
function days(count: number): string {
  return count === 2 ? '2 ddiwrnod' : `${count} diwrnod`;
}

function months(count: number): string {
  return count === 2 ? '2 fis' : `${count} mis`;
}

function notCounted(step: Extract<Step, { key: 'day-not-counted' }>): string {
  const day = dayWords(step.day, 'cy');
  switch (step.why) {
    case 'sunday':
    case 'saturday':
      return `${day} ddim yn cyfrif.`;
    case 'christmas-day':
      return `${day} ddim yn cyfrif: Dydd Nadolig.`;
    case 'good-friday':
      return `${day} ddim yn cyfrif: Dydd Gwener y Groglith.`;
    case 'bank-holiday':
    case 'doubtful-holiday': {
      const name = step.holiday?.cy ?? 'gŵyl banc';
      return step.expected
        ? `${day} ddim yn cyfrif: ${name}, disgwylir cyhoeddiad.`
        : `${day} ddim yn cyfrif: ${name}.`;
    }
  }
  return unreachable(step.why);
}

/** One worked step in Welsh. */
export const stepWordsCy: typeof stepWordsEn = (step) => {
  switch (step.key) {
    case 'clock-starts':
      return `Mae’r cloc yn dechrau: ${momentWords(step.at, 'cy')}.`;
    case 'day-not-counted':
      return notCounted(step);
    case 'time-runs':
      return `${dayWords(step.day, 'cy')}: ${duration(step.minutes)}.`;
    case 'limit-instant':
      return step.at.slice(11, 16) === '00:00'
        ? `Terfyn: ${momentWords(step.at, 'cy')}, sef diwedd y diwrnod cynt.`
        : `Terfyn: ${momentWords(step.at, 'cy')}.`;
    case 'first-day':
      return `Diwrnod 1: ${dayWords(step.day, 'cy')}.`;
    case 'event-day-not-counted':
      return `${dayWords(step.day, 'cy')}: diwrnod y digwyddiad, ddim yn cyfrif.`;
    case 'day-counted':
      return `${dayWords(step.day, 'cy')}: diwrnod ${step.number}.`;
    case 'days-run':
      return `${days(step.days)}, hyd ddiwedd ${dayWords(step.last, 'cy')}.`;
    case 'months-run':
      return step.shortMonth
        ? `${months(step.months)}, hyd ddiwedd ${dayWords(step.last, 'cy')}: nid oes dyddiad cyfatebol diweddarach yn y mis hwnnw.`
        : `${months(step.months)}, hyd ddiwedd ${dayWords(step.last, 'cy')}.`;
    case 'days-before':
      return `${days(step.days)} yn gynharach: ${dayWords(step.last, 'cy')}.`;
    case 'stated-day':
      return `Dyddiad a roddwyd: ${dayWords(step.day, 'cy')}.`;
    case 'stated-moment':
      return `Amser a roddwyd: ${momentWords(step.at, 'cy')}.`;
    case 'earlier-hearing':
      return `Y gwrandawiad sy’n gynharach ac yn penderfynu: ${momentWords(step.at, 'cy')}.`;
    case 'surrender-court':
      return `Arestiwyd o fewn 24 awr i’r amser ildio: y llys hwnnw, ${momentWords(step.at, 'cy')}.`;
    case 'earlier-event':
      return `Daeth i ben yn gynharach, pan benderfynwyd y cais: ${dayWords(step.day, 'cy')}.`;
    case 'later-window':
      return `3 mis o’r digwyddiad cyntaf wedyn, yn dod i ben: ${dayWords(step.day, 'cy')}.`;
    case 'must-decide-by':
      return `Penderfynu erbyn: ${dayWords(step.day, 'cy')}. Wedi hynny nid oes pŵer i estyn.`;
    case 'doubtful-holiday':
      return step.holiday === null
        ? `${dayWords(step.day, 'cy')}: gŵyl banc ansicr. Cyfrifwyd y ddau ateb.`
        : `${dayWords(step.day, 'cy')} (${step.holiday.cy}): gŵyl banc ansicr. Cyfrifwyd y ddau ateb.`;
    case 'holidays-not-held':
      return `Ni chedwir gwyliau banc ar gyfer ${step.day.slice(0, 4)}: gall y diwrnod i weithio ato fod yn un. Gall gweinyddwr ychwanegu’r flwyddyn.`;
    case 'reading':
      return readings[step.reading];
    case 'no-fixed-limit':
      return 'Cyn gynted ag y bo’n rhesymol ymarferol: nid yw’r gyfraith yn pennu amser.';
  }
  return unreachable(step);
};

export const readingWordsCy = readings;
