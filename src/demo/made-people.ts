// Makes people who do not exist: names in the proportions of the area, births, homes, and numbers nobody can have.

import { areaShares, inventedInward, streets, townsOf, welshNameShare } from './areas.ts';
import type { AreaCode } from './areas.ts';
import type { DayNumber } from './days.ts';
import { givenNames, otherForms } from './given-names.ts';
import type { NameLanguage } from './given-names.ts';
import type { NewNominal, NewPerson } from './new-records.ts';
import { byRank, weighted } from './random.ts';
import type { Stream } from './random.ts';
import { englishSurnames, otherSpellings, otherSurnames, patronymics, welshSurnames } from './surnames.ts';

const byCommon = (place: number): number => 1 / (place + 5);
const pickGiven = {
  cy: { male: byRank(givenNames.cy.male, byCommon), female: byRank(givenNames.cy.female, byCommon) },
  en: { male: byRank(givenNames.en.male, byCommon), female: byRank(givenNames.en.female, byCommon) },
  other: { male: byRank(givenNames.other.male, byCommon), female: byRank(givenNames.other.female, byCommon) },
} as const;
/** Jones alone is one person in seventeen: the first few names weigh most. */
const pickSurname = {
  cy: byRank(welshSurnames, (place) => 1 / (place + 1.6)),
  en: byRank(englishSurnames, (place) => 1 / (place + 10)),
  other: byRank(otherSurnames, byCommon),
} as const;

const NOT_WELSH_OR_ENGLISH = 0.04;
const WELSH_SURNAME = { cy: 0.93, en: 0.55, other: 0.05 } as const;

function nameLanguage(by: Stream, area: AreaCode): NameLanguage {
  if (by.chance(NOT_WELSH_OR_ENGLISH)) return 'other';
  return by.chance(welshNameShare[area]) ? 'cy' : 'en';
}

function surnameOf(by: Stream, language: NameLanguage): string {
  if (language === 'cy' && by.chance(0.02)) {
    const father = by.pick(patronymics);
    return `${/^[AEIOUWY]/u.test(father) ? 'ab' : 'ap'} ${father}`;
  }
  const kind = by.chance(WELSH_SURNAME[language]) ? 'cy' : language === 'cy' ? 'en' : language;
  const surname = pickSurname[kind](by);
  return language === 'cy' && by.chance(0.04) ? `${surname}-${pickSurname.cy(by)}` : surname;
}

/** Census codes of self-defined ethnicity, most of them White British in these areas. */
const ethnicities = [
  ['W1', 0.9],
  ['W9', 0.05],
  ['A9', 0.02],
  ['B9', 0.01],
  ['M9', 0.02],
] as const;

export type Made = NewPerson & { readonly area: AreaCode; readonly sex: 'female' | 'male' };

export type Wanted = {
  readonly firstKnown: DayNumber;
  readonly femaleShare: number;
  readonly area?: AreaCode;
};

/** Age in years when first known: 16 or over, most under 45. */
function ageInDays(by: Stream): number {
  const years = Math.min(88, 16 + by.gamma(2.2) * 19);
  return Math.round(years * 365.25) + by.whole(0, 364);
}

export function makePerson(by: Stream, wanted: Wanted): Made {
  const area = wanted.area ?? weighted(by, areaShares);
  const language = nameLanguage(by, area);
  const sex = by.chance(wanted.femaleShare) ? 'female' : 'male';
  const first = pickGiven[language][sex](by);
  const middle = by.chance(0.45) ? pickGiven[language][sex](by) : '';
  const town = weighted(by, townsOf[area]);
  const isExact = by.chance(0.97);
  return {
    firstKnown: wanted.firstKnown,
    givenNames: middle === '' || middle === first ? first : `${first} ${middle}`,
    surname: surnameOf(by, language),
    born: by.chance(0.985) ? wanted.firstKnown - ageInDays(by) : null,
    bornPrecision: isExact ? 'day' : 'estimated',
    sex,
    ethnicity: weighted(by, ethnicities),
    language: language === 'cy' && by.chance(0.6) ? 'cy' : 'en',
    town,
    area,
  };
}

export function makeAddress(
  by: Stream,
  outward: string,
): { readonly lines: string; readonly postcode: string } {
  return {
    lines: `${String(by.whole(1, 98))} ${by.pick(streets)}`,
    postcode: `${outward} ${inventedInward(by.whole)}`,
  };
}

const CHECK_LETTERS = 'ZABCDEFGHJKLMNPQRTUVWXY';

/**
 * A number in the shape of a PNC identifier that cannot be one: its check letter is the one after the right letter.
 * (The right letter is the number, year and serial together, modulo 23.)
 */
export function inventedPnc(year: number, serial: number): string {
  const shortYear = String(year % 100).padStart(2, '0');
  const right = Number(`${shortYear}${String(serial).padStart(7, '0')}`) % 23;
  return `${shortYear}/${String(serial).padStart(7, '0')}${CHECK_LETTERS[(right + 1) % 23] ?? 'Z'}`;
}

export const DRAMA_PHONES = 2000;

/** Ofcom keeps these two thousand numbers for drama: nobody can be rung on them. */
export function dramaPhone(place: number): string {
  const last = String(Math.floor(place / 2) % 1000).padStart(3, '0');
  return place % 2 === 0 ? `07700 900${last}` : `01632 960${last}`;
}

const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.');

/** An address under example.com, which is kept for examples (RFC 2606). */
export function exampleEmail(
  person: { readonly givenNames: string; readonly surname: string },
  number: number,
): string {
  const given = person.givenNames.split(' ')[0] ?? '';
  return `${plainLetters(given)}.${plainLetters(person.surname)}${String(number)}@example.com`;
}

/** How another system may hold the same person: another spelling, a pet form, no middle name, day and month turned. */
export function variantOf(by: Stream, person: Made): NewNominal {
  const [first = '', ...middle] = person.givenNames.split(' ');
  const given = by.chance(0.6) ? (otherForms.get(first) ?? first) : first;
  const surname = by.chance(0.5) ? (otherSpellings.get(person.surname) ?? person.surname) : person.surname;
  const isUnchanged = given === first && surname === person.surname;
  return {
    ...person,
    system: 'custody',
    givenNames: middle.length > 0 && by.chance(0.4) ? [given, ...middle].join(' ') : given,
    surname: isUnchanged && by.chance(0.3) ? withoutAccents(surname) : surname,
    born:
      person.born !== null && by.chance(0.12) ? person.born + by.pick([-1, 1, 30, -31, 365]) : person.born,
    aliases: [],
    identifiers: [],
    warnings: [],
  };
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
