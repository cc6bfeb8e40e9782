// The generated world: people in families with names, addresses, telephones and identifiers over twenty years.
import {
  FORENAMES,
  LOOK_ALIKE,
  PLACE_SURNAME_ENDS,
  PLACE_SURNAME_STARTS,
  STREETS,
  SURNAMES_OF,
  TOWNS,
} from './name-lists.ts';
import { weighted } from './random.ts';
import type { Chance } from './random.ts';
import { pncId } from '../reading/identifiers.ts';

export type Culture = keyof typeof FORENAMES;
export type Sex = 'male' | 'female';
export type Address = {
  readonly house: string;
  readonly street: number;
  readonly town: number;
  readonly postcode: string;
};
export type Dated<T> = { readonly from: number; readonly value: T };
export type Kin = 'twin' | 'namesake_kin' | 'sibling';

export type Person = {
  readonly number: number;
  readonly culture: Culture;
  readonly sex: Sex;
  readonly forename: string;
  readonly middle: string;
  /** In force from a day onwards, the earliest first; a change of name adds one. */
  readonly surnames: readonly Dated<string>[];
  readonly alias: string;
  readonly usesMiddle: boolean;
  /** Day of birth, as a count of days from 1 January 1970. */
  readonly born: number;
  readonly addresses: readonly Dated<Address>[];
  readonly phones: readonly Dated<string>[];
  readonly pnc: string;
  readonly pncFrom: number;
  readonly cro: string;
  readonly kin: readonly Kin[];
  readonly relative: number;
  readonly records: number;
};

/** First and last day on which a record may be made: 2006 to 2025. */
export const FIRST_DAY = 13_149;
export const LAST_DAY = 20_453;
/** Born after 1 January 1958. */
const OLDEST_SON = -4383;

const CULTURES: readonly (readonly [Culture, number])[] = [
  ['welsh', 0.46],
  ['english', 0.8],
  ['eastern', 0.87],
  ['southAsian', 0.94],
  ['arabic', 1],
];

const front = (place: number): number => 1 / (place + 6);
const pickForename = {
  welsh: { male: weighted(FORENAMES.welsh.male, front), female: weighted(FORENAMES.welsh.female, front) },
  english: {
    male: weighted(FORENAMES.english.male, front),
    female: weighted(FORENAMES.english.female, front),
  },
  eastern: {
    male: weighted(FORENAMES.eastern.male, front),
    female: weighted(FORENAMES.eastern.female, front),
  },
  southAsian: {
    male: weighted(FORENAMES.southAsian.male, front),
    female: weighted(FORENAMES.southAsian.female, front),
  },
  arabic: { male: weighted(FORENAMES.arabic.male, front), female: weighted(FORENAMES.arabic.female, front) },
};
const pickSurname = {
  welsh: weighted(SURNAMES_OF.welsh, (place) => 1 / (place + 2.2)),
  english: weighted(SURNAMES_OF.english, (place) => 1 / (place + 12)),
  eastern: weighted(SURNAMES_OF.eastern, (place) => 1 / (place + 8)),
  southAsian: weighted(SURNAMES_OF.southAsian, (place) => 1 / (place + 5)),
  arabic: weighted(SURNAMES_OF.arabic, (place) => 1 / (place + 6)),
};

function surnameFor(culture: Culture, by: Chance): string {
  if (culture === 'welsh' && by.is(0.025)) {
    const father = pickForename.welsh.male(by);
    return /^[AEIOUWY]/.test(father) ? `ab ${father}` : `ap ${father}`;
  }
  if (culture === 'welsh' && by.is(0.05)) return `${pickSurname.welsh(by)}-${pickSurname.welsh(by)}`;
  if (culture === 'english' && by.is(0.45)) {
    return by.pick(PLACE_SURNAME_STARTS) + by.pick(PLACE_SURNAME_ENDS);
  }
  return pickSurname[culture](by);
}

/** 56 % one record, 18 % two, 9 % three, 6 % four, then a geometric tail up to forty. */
function recordCount(by: Chance): number {
  const at = by.next();
  if (at < 0.56) return 1;
  if (at < 0.74) return 2;
  if (at < 0.83) return 3;
  if (at < 0.89) return 4;
  let count = 5;
  while (count < 40 && by.is(0.8)) count += 1;
  return count;
}

function changing<T>(by: Chance, meanDays: number, make: () => T): Dated<T>[] {
  const found: Dated<T>[] = [];
  let day = FIRST_DAY;
  while (day < LAST_DAY) {
    found.push({ from: day, value: make() });
    day += Math.max(30, Math.round(-Math.log(1 - by.next()) * meanDays));
  }
  return found;
}

const INWARD = 'ABDEFGHJLNPQRSTUWXYZ';

/** One address; a street has two postcodes on average, shared by neighbours. */
function makeAddress(by: Chance, streetsPerTown: number): Address {
  const town = by.whole(0, TOWNS.length - 1);
  const street = by.whole(0, streetsPerTown - 1);
  const side = by.whole(0, 1);
  const code = (street * 2 + side) * 7919 + town * 131;
  const inward = `${1 + (code % 9)}${INWARD[Math.floor(code / 9) % 20] ?? 'A'}${INWARD[Math.floor(code / 180) % 20] ?? 'A'}`;
  const house = by.is(0.08) ? `Fflat ${by.whole(1, 9)}, ${by.whole(1, 60)}` : `${by.whole(1, 90)}`;
  return { house, street, town, postcode: `${TOWNS[town]?.[2] ?? 'SA31'} ${inward}` };
}

/** Written name of a street: the known bilingual ones first, then numbered terraces so that large worlds have room. */
export function streetName(street: number, isWelsh: boolean): string {
  const known = STREETS[street % STREETS.length];
  const name = known === undefined ? 'Stryd' : isWelsh ? known[0] : known[1];
  const block = Math.floor(street / STREETS.length);
  return block === 0 ? name : `${name} ${block + 1}`;
}

function makePhone(by: Chance): string {
  return `07${by.whole(100_000_000, 999_999_999)}`;
}

/** The people of a set, in families, until their records number at least `records`. */
export function makePeople(records: number, by: Chance): Person[] {
  const people: Person[] = [];
  const streetsPerTown = Math.max(40, Math.round(records / 600));
  let total = 0;
  while (total < records) {
    const first = makePerson(people.length, by, streetsPerTown);
    people.push(first);
    total += first.records;
    const at = by.next();
    const kin: Kin | undefined =
      at < 0.012 ? 'twin' : at < 0.026 ? 'namesake_kin' : at < 0.09 ? 'sibling' : undefined;
    if (kin === undefined || total >= records || (kin === 'namesake_kin' && !mayHaveFather(first))) continue;
    const second = makeRelative(first, people.length, kin, by, streetsPerTown);
    people[people.length - 1] = { ...first, kin: [kin], relative: second.number };
    people.push(second);
    total += second.records;
  }
  return people;
}

/** A father of the same forename is given to men whose father may still come to notice. */
function mayHaveFather(person: Person): boolean {
  return person.sex === 'male' && person.born > OLDEST_SON;
}

function makePerson(number: number, by: Chance, streetsPerTown: number): Person {
  const at = by.next();
  const culture = CULTURES.find(([, upTo]) => at < upTo)?.[0] ?? 'welsh';
  const sex: Sex = by.is(0.8) ? 'male' : 'female';
  const surname = surnameFor(culture, by);
  const surnames: Dated<string>[] = [{ from: 0, value: surname }];
  if (by.is(sex === 'female' ? 0.3 : 0.03)) {
    const taken = surnameFor(culture, by);
    const isDouble = sex === 'female' && by.is(0.25);
    // Most changes fall in the earlier half, so that more records follow one than come before it.
    const from = FIRST_DAY + Math.round((LAST_DAY - FIRST_DAY) * 0.72 * by.next());
    surnames.push({ from, value: isDouble ? `${surname}-${taken}` : taken });
  }
  const middle = by.is(0.55) ? pickForename[culture][sex](by) : '';
  const holdsPnc = by.is(0.72);
  const pncFrom = by.whole(FIRST_DAY - 2500, LAST_DAY - 1500);
  return {
    number,
    culture,
    sex,
    forename: pickForename[culture][sex](by),
    middle,
    surnames,
    alias: by.is(0.1)
      ? `${pickForename[culture][sex](by)} ${by.is(0.5) ? surname : surnameFor(culture, by)}`
      : '',
    usesMiddle: middle !== '' && by.is(0.1),
    // Born between 1944 and 1994, the younger the likelier.
    born: Math.round(14_610 - 365.25 * (16 + 50 * by.next() ** 1.4)),
    addresses: changing(by, 1461, () => makeAddress(by, streetsPerTown)),
    phones: changing(by, 900, () => makePhone(by)),
    pnc: holdsPnc ? pncId(by.whole(1975, 2025), by.whole(1, 9_999_999)) : '',
    pncFrom,
    cro:
      holdsPnc && by.is(0.5)
        ? `${by.whole(10_000, 399_999)}/${String(by.whole(70, 125) % 100).padStart(2, '0')}${by.pick('ABCDEFGHJK'.split(''))}`
        : '',
    kin: [],
    relative: -1,
    records: recordCount(by),
  };
}

function makeRelative(first: Person, number: number, kin: Kin, by: Chance, streetsPerTown: number): Person {
  const fresh = makePerson(number, by, streetsPerTown);
  const sex: Sex =
    kin === 'namesake_kin'
      ? first.sex
      : kin === 'twin'
        ? by.is(0.2)
          ? other(first.sex)
          : first.sex
        : fresh.sex;
  let forename = pickForename[first.culture][sex](by);
  while (forename === first.forename) forename = pickForename[first.culture][sex](by);
  if (kin === 'namesake_kin') forename = first.forename;
  if (kin === 'twin' && sex === first.sex && by.is(1 / 3)) forename = lookAlike(first.forename) ?? forename;
  const gap = kin === 'twin' ? 0 : kin === 'sibling' ? by.whole(350, 3000) : by.whole(7000, 13_000);
  return {
    ...fresh,
    culture: first.culture,
    sex,
    forename,
    middle: fresh.middle === '' ? '' : pickForename[first.culture][sex](by),
    surnames: kin === 'sibling' ? sameAtBirth(first, fresh) : first.surnames.slice(0, 1),
    alias: '',
    usesMiddle: false,
    // The second namesake is the father of the first.
    born: first.born + (kin === 'namesake_kin' ? -gap : gap),
    addresses: first.addresses,
    kin: [kin],
    relative: first.number,
  };
}

/** The surname of the first until the second changes it. */
function sameAtBirth(first: Person, second: Person): Dated<string>[] {
  const born = first.surnames[0]?.value ?? '';
  const own = second.surnames[0]?.value ?? '';
  return second.surnames.map(({ from, value }) => ({
    from,
    value: value.startsWith(own) ? born + value.slice(own.length) : value,
  }));
}

function other(sex: Sex): Sex {
  return sex === 'male' ? 'female' : 'male';
}

function lookAlike(forename: string): string | undefined {
  const pair = LOOK_ALIKE.find((both) => both.includes(forename));
  return pair?.find((name) => name !== forename);
}
