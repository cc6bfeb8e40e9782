// What each source system wrote down about a person on a day: its habits, its gaps and its slips. Long because it is one indivisible generator.
import { civilDate, isoDate } from '../reading/calendar.ts';
import { SURNAME_VARIANTS, TOWNS, VARIANTS } from './name-lists.ts';
import { FIRST_DAY, LAST_DAY, streetName } from './people.ts';
import type { Dated, Person } from './people.ts';
import type { Chance } from './random.ts';
import { bare, mishear, mistype, mistypeDigit } from './spoil.ts';

type Source = {
  readonly name: string;
  readonly upTo: number;
  readonly dobMissing: number;
  readonly addressMissing: number;
  readonly pncShown: number;
  readonly aliasesListed: number;
  readonly middleShown: number;
  readonly phoneShown: number;
  readonly errors: number;
};

/** Shares, gaps and error factors of the four systems. */
const SOURCES: readonly Source[] = [
  {
    name: 'crime',
    upTo: 0.53,
    dobMissing: 0.34,
    addressMissing: 0.4,
    pncShown: 0.22,
    aliasesListed: 0.05,
    middleShown: 0.15,
    phoneShown: 0.27,
    errors: 1.5,
  },
  {
    name: 'custody',
    upTo: 0.75,
    dobMissing: 0.02,
    addressMissing: 0.08,
    pncShown: 0.8,
    aliasesListed: 0.35,
    middleShown: 0.6,
    phoneShown: 0.6,
    errors: 0.7,
  },
  {
    name: 'court',
    upTo: 0.9,
    dobMissing: 0.1,
    addressMissing: 0.15,
    pncShown: 0.45,
    aliasesListed: 0.15,
    middleShown: 0.5,
    phoneShown: 0.25,
    errors: 0.9,
  },
  {
    name: 'pnc',
    upTo: 1,
    dobMissing: 0.005,
    addressMissing: 0.2,
    pncShown: 0.97,
    aliasesListed: 0.8,
    middleShown: 0.85,
    phoneShown: 0.1,
    errors: 0.35,
  },
];

export type MadeRecord = {
  readonly person: number;
  readonly cells: readonly string[];
  readonly tags: readonly string[];
};

export const COLUMNS = [
  'record_id',
  'source_system',
  'event_date',
  'forename',
  'middle_names',
  'surname',
  'aliases',
  'sex',
  'dob',
  'age',
  'house',
  'street',
  'town',
  'postcode',
  'phone',
  'pnc_id',
  'cro_number',
] as const;

function variantsOf(table: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  return new Map(table.map((forms) => [forms[0] ?? '', forms.slice(1)]));
}
const FORENAME_FORMS = variantsOf(VARIANTS);
const SURNAME_FORMS = variantsOf(SURNAME_VARIANTS);

function at<T>(dated: readonly Dated<T>[], day: number): T | undefined {
  let found: T | undefined;
  for (const one of dated) if (one.from <= day) found = one.value;
  return found;
}

/** Chances of each slip on an average record at error 1, set so that the shares of the specification come out. */
const SLIPS = {
  forenameForm: 0.294,
  surnameForm: 0.104,
  misheard: 0.072,
  typo: 0.0625,
  swapped: 0.0116,
  initial: 0.007,
  forenameOnly: 0.0036,
  alias: 0.118,
  dobTypo: 0.0155,
  dobYear: 0.009,
  dobSwapped: 0.034,
  dobEstimated: 0.0143,
  postcodeTypo: 0.026,
  pncTypo: 0.0143,
  pncOfRelative: 0.0085,
  relativesDetails: 0.001,
} as const;

/** One record of a person: `relative` is the kin whose details may stand in for theirs. */
export function makeRecord(
  person: Person,
  relative: Person | undefined,
  id: string,
  error: number,
  by: Chance,
): MadeRecord {
  const tags: string[] = [...person.kin];
  const spin = by.next();
  const source = SOURCES.find((one) => spin < one.upTo) ?? SOURCES[0];
  if (source === undefined) throw new Error('No source system');
  const slips = (share: number): boolean => by.is(Math.min(0.95, share * source.errors * error));
  const tag = (name: string, happens: boolean): boolean => {
    if (happens) tags.push(name);
    return happens;
  };
  const day = by.whole(FIRST_DAY, LAST_DAY);
  const isWelsh = person.culture === 'welsh';
  const lies = relative !== undefined && tag('gave_relatives_details', slips(SLIPS.relativesDetails));
  const told = lies && relative !== undefined ? relative : person;

  let forename = told.forename;
  let middle = told.middle;
  let surname = at(told.surnames, day) ?? '';
  tag('surname_changed', told.surnames.length > 1 && surname !== told.surnames[0]?.value);
  if (told.usesMiddle && tag('known_by_middle_name', by.is(0.55)))
    [forename, middle] = [middle, by.is(0.5) ? forename : ''];
  const realName = `${forename} ${surname}`;
  const usedAlias = told.alias !== '' && tag('alias_used', slips(SLIPS.alias));
  if (usedAlias) {
    forename = told.alias.split(' ')[0] ?? forename;
    surname = told.alias.split(' ').slice(1).join(' ');
  }
  const forms = FORENAME_FORMS.get(forename);
  const surnameForms = SURNAME_FORMS.get(surname);
  const takesForm = forms !== undefined && slips(SLIPS.forenameForm);
  const takesSurnameForm = surnameForms !== undefined && slips(SLIPS.surnameForm);
  tag('name_variant', takesForm || takesSurnameForm);
  if (forms !== undefined && takesForm) forename = by.pick(forms);
  if (surnameForms !== undefined && takesSurnameForm) surname = by.pick(surnameForms);
  if (tag('misheard', slips(SLIPS.misheard))) {
    if (by.is(0.5)) forename = mishear(forename, isWelsh, by);
    else surname = mishear(surname, isWelsh, by);
  }
  if (tag('typo', slips(SLIPS.typo))) {
    if (by.is(0.5)) forename = mistype(forename, by);
    else surname = mistype(surname, by);
  }
  if (surname.includes('-') && tag('double_barrelled', by.is(0.63))) {
    const [left, right] = surname.split('-');
    surname = by.pick([left ?? '', right ?? '', `${right}-${left}`, `${left} ${right}`]);
  }
  if (/^a[pb] /.test(surname) && tag('patronymic', by.is(0.53))) {
    const father = surname.slice(3);
    surname = by.pick([father, surname.replace(' ', ''), `Ap ${father}`]);
  }
  if (tag('initial_only', slips(SLIPS.initial))) forename = forename.slice(0, 1);
  if (tag('forename_only', slips(SLIPS.forenameOnly))) surname = '';
  else if (tag('names_swapped', slips(SLIPS.swapped))) [forename, surname] = [surname, forename];
  if (!by.is(source.middleShown)) middle = '';
  else if (by.is(0.12)) middle = middle.slice(0, 1);
  const listsAlias = told.alias !== '' && by.is(source.aliasesListed);
  const aliases = usedAlias ? (by.is(0.4) ? realName : '') : listsAlias ? told.alias : '';

  const { dob, age } = writeBirth(told, source, day, slips, tag, by);
  const address = writeAddress(told, source, day, slips, tag, by);
  const phone = by.is(source.phoneShown) ? writePhone(at(told.phones, day) ?? '', by) : '';
  const hasPnc = person.pnc !== '' && person.pncFrom <= day;
  const { pnc, cro } = hasPnc
    ? writeIdentifiers(person, relative, source, slips, tag, by)
    : { pnc: '', cro: '' };
  const sexSeen = by.is(0.03)
    ? by.is(0.5)
      ? ''
      : told.sex === 'male'
        ? 'F'
        : 'M'
    : told.sex === 'male'
      ? 'M'
      : 'F';
  if (dob === '' && address.every((cell) => cell === '') && phone === '' && pnc === '' && cro === '')
    tags.push('thin');

  const look = by.next();
  const keepsAccents = by.is(0.5);
  const style = (name: string): string => {
    const letters = keepsAccents ? name : bare(name);
    return look < 0.25 ? letters.toUpperCase() : look < 0.32 ? letters.toLowerCase() : letters;
  };
  return {
    person: person.number,
    cells: [
      id,
      source.name,
      isoDate(civilDate(day)),
      style(forename),
      style(middle),
      style(surname),
      style(aliases),
      sexSeen,
      dob,
      age,
      ...address,
      phone,
      pnc,
      cro,
    ],
    tags,
  };
}

type Slips = (share: number) => boolean;
type Tag = (name: string, happens: boolean) => boolean;

function writeBirth(
  told: Person,
  source: Source,
  day: number,
  slips: Slips,
  tag: Tag,
  by: Chance,
): { dob: string; age: string } {
  const real = civilDate(told.born);
  if (tag('dob_missing', by.is(source.dobMissing))) {
    if (!tag('age_only', by.is(0.5))) return { dob: '', age: '' };
    const age = Math.floor((day - told.born) / 365.25) + (by.is(0.5) ? by.whole(-4, 4) : 0);
    return { dob: '', age: String(Math.max(10, age)) };
  }
  const age = by.is(0.1) ? String(Math.floor((day - told.born) / 365.25)) : '';
  if (tag('dob_estimated', slips(SLIPS.dobEstimated))) {
    return { dob: isoDate({ year: real.year + by.whole(-2, 2), month: 1, day: 1 }), age };
  }
  if (real.day <= 12 && real.day !== real.month && tag('dob_day_month_swapped', slips(SLIPS.dobSwapped))) {
    return { dob: isoDate({ year: real.year, month: real.day, day: real.month }), age };
  }
  if (tag('dob_year_off', slips(SLIPS.dobYear))) {
    return {
      dob: isoDate({ ...real, year: real.year + by.pick([-10, -1, 1, 10]), day: Math.min(28, real.day) }),
      age,
    };
  }
  if (tag('dob_typo', slips(SLIPS.dobTypo))) return { dob: mistypeDigit(isoDate(real), by), age };
  return { dob: isoDate(real), age };
}

function writeAddress(
  told: Person,
  source: Source,
  day: number,
  slips: Slips,
  tag: Tag,
  by: Chance,
): string[] {
  const address = at(told.addresses, day);
  if (address === undefined || by.is(source.addressMissing)) return ['', '', '', ''];
  const inWelsh = by.is(0.4);
  const town = TOWNS[address.town];
  let street = streetName(address.street, inWelsh);
  if (by.is(0.3))
    street = street
      .replace(/Street\b/, 'St')
      .replace(/Road\b/, 'Rd')
      .replace(/^Heol\b/, 'Hl')
      .replace(/^Stryd\b/, 'Str');
  let postcode = address.postcode;
  if (tag('postcode_typo', slips(SLIPS.postcodeTypo))) postcode = mistypeDigit(postcode, by);
  const form = by.next();
  if (form < 0.2) postcode = postcode.replace(' ', '');
  else if (form < 0.26) postcode = postcode.split(' ')[0] ?? '';
  else if (form < 0.33) postcode = '';
  return [
    by.is(0.06) ? '' : address.house,
    by.is(0.05) ? '' : street,
    town === undefined ? '' : inWelsh ? town[0] : town[1],
    postcode,
  ];
}

function writePhone(phone: string, by: Chance): string {
  const form = by.next();
  if (form < 0.3) return `${phone.slice(0, 5)} ${phone.slice(5)}`;
  return form < 0.45 ? `+44 ${phone.slice(1)}` : phone;
}

function writeIdentifiers(
  person: Person,
  relative: Person | undefined,
  source: Source,
  slips: Slips,
  tag: Tag,
  by: Chance,
): { pnc: string; cro: string } {
  let pnc = by.is(source.pncShown) ? person.pnc : '';
  if (
    pnc !== '' &&
    relative !== undefined &&
    relative.pnc !== '' &&
    tag('pnc_of_relative', slips(SLIPS.pncOfRelative))
  )
    pnc = relative.pnc;
  if (pnc !== '' && tag('pnc_mistyped', slips(SLIPS.pncTypo)))
    pnc = pnc.slice(0, 2) + mistypeDigit(pnc.slice(2), by);
  const form = by.next();
  if (pnc !== '' && form < 0.35) pnc = `${pnc.slice(2, 5)}${Number(pnc.slice(5, 12))}${pnc.slice(12)}`;
  else if (form < 0.5) pnc = pnc.toLowerCase();
  else if (form < 0.6) pnc = pnc.replace('/', '');
  return { pnc, cro: by.is(source.pncShown * 0.8) ? person.cro : '' };
}
