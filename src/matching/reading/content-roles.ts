// What the values of a column say about it, whatever its heading: dates, names, postcodes, numbers with a check letter.
import { givenNameFamilies, surnameFamilies } from '../names/families.ts';
import { foldText, nameTokens } from '../names/fold.ts';
import { isMonthFirstColumn, readBirth } from './birth.ts';
import { readSex } from './contact.ts';
import type { CsvColumn } from './csv.ts';
import type { HeadingRole } from './heading-roles.ts';
import { readPnc } from './identifiers.ts';
import { isPlaceholder } from './placeholders.ts';
import type { Role } from './roles.ts';

/** Columns of so few different values are judged by their rows: one slip of the keys is not as much as a thousand "male". */
const FEW_DIFFERENT = 20;

/** Up to `most` different values, or values of rows where few differ, spread over the file; placeholders left out. */
function sampleOf(column: CsvColumn, most = 200): readonly string[] {
  const byRow = column.distinct <= FEW_DIFFERENT;
  const all = byRow ? column.ids.length : column.distinct;
  const found: string[] = [];
  const step = Math.max(1, Math.floor(all / most));
  for (let at = byRow ? 0 : 1; at < all && found.length < most; at += step) {
    const value = column.text(byRow ? (column.ids[at] ?? 0) : at).slice(0, 80);
    // "Male" is nobody's name, and still a sex.
    if (readSex(value) !== '' || !isPlaceholder(foldText(value))) found.push(value);
  }
  return found;
}

function share(values: readonly string[], holds: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

const isNumber = (value: string): boolean => /^\d+(\.0+)?$/.test(value.trim());
const isPostcode = (value: string): boolean => /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i.test(value.trim());
const isPhone = (value: string): boolean => /^(\+?44|0)[\d ()-]{9,14}$/.test(value.trim());
const isEmail = (value: string): boolean => /^[^@\s]+@[^@\s]+\.\w+$/.test(value.trim());

/** What values of a role must look like, at least three in ten of them, for its heading to be believed. */
const BELIEVED: Partial<Readonly<Record<Role, (value: string) => boolean>>> = {
  sex: (value) => readSex(value) !== '' || /^(u|x|i)$/i.test(value),
  dob: (value) => readBirth(value, false) > 0,
  event_date: (value) => readBirth(value, false) > 0,
  dob_year: isNumber,
  dob_month: (value) => isNumber(value) || /^[a-z]{3,}$/i.test(value),
  dob_day: isNumber,
  age: (value) => /^\d{1,3}\b/.test(value.trim()),
  postcode: (value) => /\d/.test(value),
  phone: (value) => value.replaceAll(/\D/g, '').length >= 6,
  email: (value) => value.includes('@'),
};

/** False when a heading promises one thing and its values are another: "birth" over names of towns. */
export function doValuesFit(role: Role, column: CsvColumn): boolean {
  const looks = BELIEVED[role];
  if (looks === undefined) return true;
  const values = sampleOf(column);
  return values.length === 0 || share(values, looks) >= 0.3;
}

const firstWord = (value: string): string => nameTokens(value)[0] ?? '';
const lastWord = (value: string): string => nameTokens(value).at(-1) ?? '';
const isGiven = (word: string): boolean => givenNameFamilies(word).length > 0;
const isSurname = (word: string): boolean => surnameFamilies(word).length > 0;

function dateRole(values: readonly string[]): Role | undefined {
  const monthFirst = isMonthFirstColumn(values);
  const packed = values.map((value) => readBirth(value, monthFirst)).filter((date) => date % 100 > 0);
  if (packed.length < values.length * 0.8 || packed.length === 0) return undefined;
  const years = packed.map((date) => Math.floor(date / 10_000)).sort((left, right) => left - right);
  const latest = years.at(-1) ?? 0;
  const middle = years[years.length >> 1] ?? 0;
  // Dates of birth are spread over a generation or more; dates of records crowd into the last few years.
  return latest - (years[0] ?? 0) >= 8 && latest - middle >= 3 && latest < 2020 ? 'dob' : 'event_date';
}

function nameRole(values: readonly string[]): Role | undefined {
  const areWords = share(values, (value) => /^[\p{L}\p{M}'’., -]+$/u.test(value)) > 0.9;
  if (!areWords) return undefined;
  const given = share(values, (value) => isGiven(firstWord(value)));
  const family = share(values, (value) => isSurname(lastWord(value)));
  const inverted = share(values, (value) => value.includes(',') && isGiven(lastWord(value)));
  if (share(values, (value) => nameTokens(value).length >= 2) > 0.8)
    return (given > 0.3 && family > 0.2) || inverted > 0.3 ? 'full_name' : undefined;
  if (Math.max(given, family) < 0.3) return undefined;
  return given >= family ? 'forename' : 'surname';
}

/** What the content alone says, where it says something beyond doubt. */
export function roleOfContent(column: CsvColumn): HeadingRole | undefined {
  const values = sampleOf(column);
  if (values.length === 0) return ['ignore', 'other'];
  if (share(values, isEmail) > 0.7) return ['email', 'other'];
  if (share(values, (value) => readPnc(value)?.isValid === true) > 0.7) return ['identifier', 'pnc'];
  if (share(values, isPostcode) > 0.6) return ['postcode', 'other'];
  if (share(values, isPhone) > 0.7) return ['phone', 'other'];
  if (
    column.distinct <= FEW_DIFFERENT &&
    share(values, (value) => /^(m|f|male|female|gwryw|benyw|u)$/i.test(value)) > 0.6
  )
    return ['sex', 'other'];
  const role = dateRole(values) ?? nameRole(values);
  return role === undefined ? undefined : [role, 'other'];
}
