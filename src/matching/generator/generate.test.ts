// Generated sets are what their specification says: the same by seed, the right shares of everything, honest identifiers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { civilDate } from '../reading/calendar.ts';
import { pncCheckLetter, readPnc } from '../reading/identifiers.ts';
import { generateSet } from './generate.ts';
import { makePeople } from './people.ts';
import { chance } from './random.ts';
import { COLUMNS, makeRecord } from './records.ts';

const RECORDS = 60_000;
const set = generateSet(RECORDS, 11, 1);

type Row = Readonly<Record<string, string>>;

/** Rows of a generated file: only house numbers of flats are quoted, and no cell spans lines. */
function rowsOf(csv: string): Row[] {
  const [heading = '', ...lines] = csv.trimEnd().split('\n');
  const names = heading.split(',');
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    return Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']));
  });
}

const rows = rowsOf(set.records);
const tags = rowsOf(set.tags).map((row) => new Set((row['tags'] ?? '').split(' ')));
const truth = rowsOf(set.truth).map((row) => row['entity_id'] ?? '');
const cultures = rowsOf(set.cultures).map((row) => row['culture'] ?? '');

function countBy(values: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** Shares as asked, within a sixth of each plus what chance alone moves the rare ones. */
function assertShares(
  found: ReadonlyMap<string, number>,
  of: number,
  asked: Readonly<Record<string, number>>,
) {
  for (const [name, percent] of Object.entries(asked)) {
    const share = ((found.get(name) ?? 0) / of) * 100;
    const room = percent / 6 + 400 * Math.sqrt(percent / 100 / of);
    assert.ok(Math.abs(share - percent) <= room, `${name}: ${share.toFixed(3)} %, asked ${percent} %`);
  }
}

test('the same seed makes the same set, another seed another', () => {
  assert.deepEqual(generateSet(300, 5, 1), generateSet(300, 5, 1));
  assert.notEqual(generateSet(300, 5, 1).records, generateSet(300, 6, 1).records);
});

test('every record is in each file once, under the columns of the specification', () => {
  assert.equal(set.records.slice(0, set.records.indexOf('\n')), COLUMNS.join(','));
  assert.equal(rows.length, RECORDS);
  const ids = rows.map((row) => row['record_id'] ?? '');
  assert.equal(new Set(ids).size, RECORDS);
  for (const file of [set.truth, set.tags, set.cultures])
    assert.deepEqual(
      rowsOf(file).map((row) => row['record_id']),
      ids,
    );
  assert.ok(rows.every((row) => Object.keys(row).length === COLUMNS.length));
});

test('traps come in the shares of the specification', () => {
  const found = countBy(tags.flatMap((each) => [...each]));
  assertShares(found, RECORDS, {
    name_variant: 17.2,
    misheard: 8.1,
    typo: 7,
    dob_missing: 19.9,
    age_only: 9.95,
    thin: 4.7,
    dob_estimated: 1.2,
    dob_typo: 1.2,
    dob_year_off: 0.7,
    dob_day_month_swapped: 1,
    surname_changed: 5.2,
    known_by_middle_name: 2.7,
    alias_used: 1.2,
    double_barrelled: 2.1,
    patronymic: 0.6,
    names_swapped: 1.3,
    initial_only: 0.8,
    forename_only: 0.4,
    postcode_typo: 1.9,
    twin: 2.3,
    sibling: 11.3,
    namesake_kin: 1.6,
    pnc_mistyped: 0.3,
    pnc_of_relative: 0.02,
    gave_relatives_details: 0.02,
  });
});

test('people come in five naming cultures, four men in five, from four source systems', () => {
  assertShares(countBy(cultures), RECORDS, { welsh: 46, english: 34, eastern: 7, southAsian: 7, arabic: 6 });
  assertShares(countBy(rows.map((row) => row['source_system'] ?? '')), RECORDS, {
    crime: 53,
    custody: 22,
    court: 15,
    pnc: 10,
  });
  assertShares(countBy(rows.map((row) => row['sex'] ?? '')), RECORDS, { M: 78.5, F: 20 });
});

test('more than half have one record, and the one in nine with five or more hold two records in five', () => {
  const perPerson = [...countBy(truth).values()];
  const sizes = countBy(perPerson.map((count) => String(Math.min(5, count))));
  assertShares(sizes, perPerson.length, { 1: 56, 2: 18, 3: 9, 4: 6, 5: 11 });
  assert.ok(Math.max(...perPerson) <= 40);
  const held = perPerson.reduce((sum, count) => sum + (count >= 5 ? count : 0), 0) / RECORDS;
  assert.ok(held > 0.38 && held < 0.44, String(held));
});

test('sources leave out what their habits say', () => {
  for (const [source, dobMissing, addressMissing] of [
    ['crime', 34, 40],
    ['custody', 2, 8],
    ['court', 10, 15],
    ['pnc', 0.5, 20],
  ] as const) {
    const own = rows.filter((row) => row['source_system'] === source);
    const missing = new Map([
      ['dob', own.filter((row) => row['dob'] === '').length],
      // Not every address that is given names its town, street and postcode; a missing one has none of them.
      ['address', own.filter((row) => row['town'] === '' && row['street'] === '').length],
    ]);
    assertShares(missing, own.length, { dob: dobMissing, address: addressMissing });
  }
});

test('slips fall independently of each other within a source', () => {
  for (const [left, right] of [
    ['misheard', 'typo'],
    ['typo', 'dob_missing'],
    ['misheard', 'postcode_typo'],
    ['name_variant', 'dob_missing'],
  ] as const) {
    for (const source of ['crime', 'custody']) {
      const own = tags.filter((_, place) => rows[place]?.['source_system'] === source);
      const both = own.filter((each) => each.has(left) && each.has(right)).length;
      const expected =
        (own.filter((each) => each.has(left)).length * own.filter((each) => each.has(right)).length) /
        own.length;
      assert.ok(Math.abs(both - expected) < 4 * Math.sqrt(expected) + 3, `${left} and ${right}: ${both}`);
    }
  }
});

test('the error factor multiplies slips and leaves what a source never asks for alone', () => {
  const easy = countBy(
    rowsOf(generateSet(20_000, 4, 0.5).tags).flatMap((row) => (row['tags'] ?? '').split(' ')),
  );
  const hard = countBy(
    rowsOf(generateSet(20_000, 4, 1.6).tags).flatMap((row) => (row['tags'] ?? '').split(' ')),
  );
  const ratio = (tag: string): number => (hard.get(tag) ?? 0) / (easy.get(tag) ?? 1);
  assert.ok(Math.abs(ratio('typo') - 3.2) < 0.4, String(ratio('typo')));
  assert.ok(Math.abs(ratio('misheard') - 3.2) < 0.4, String(ratio('misheard')));
  assert.ok(Math.abs(ratio('dob_missing') - 1) < 0.1, String(ratio('dob_missing')));
});

test('PNC check letters are right in every written form, and wrong when the number was mistyped', () => {
  let mistyped = 0;
  let caught = 0;
  const forms = new Set<string>();
  for (const [place, row] of rows.entries()) {
    const written = row['pnc_id'] ?? '';
    if (written === '') continue;
    forms.add(
      written
        .toUpperCase()
        .replaceAll(/\d+/g, (digits) => (digits.length === 4 ? 'YYYY' : '0'))
        .replace(/[A-Z]$/, 'L'),
    );
    const read = readPnc(written);
    assert.ok(read !== undefined, written);
    if (tags[place]?.has('pnc_mistyped') === true) {
      mistyped += 1;
      if (!read.isValid) caught += 1;
    } else assert.ok(read.isValid, written);
  }
  assert.ok(mistyped > 100 && caught / mistyped > 0.9, `${caught} of ${mistyped}`);
  assert.ok(forms.size >= 3, [...forms].join());
});

test('PNC check letters follow the remainder over 23 without I, O and S', () => {
  assert.equal(pncCheckLetter(2000, 0), 'Z');
  assert.equal(pncCheckLetter(2000, 1), 'A');
  assert.equal(pncCheckLetter(2000, 22), 'Y');
  assert.equal(pncCheckLetter(2000, 23), 'Z');
  assert.equal(pncCheckLetter(1981, 154_257), 'C');
  assert.equal(pncCheckLetter(2003, 62_845), 'E');
});

test('no record dated before a first arrest carries that person’s PNC id', () => {
  const by = chance(3);
  const people = makePeople(4000, by);
  const day = COLUMNS.indexOf('event_date');
  const pnc = COLUMNS.indexOf('pnc_id');
  let shown = 0;
  for (const person of people) {
    const { cells } = makeRecord(person, people[person.relative], 'R1', 1, by);
    if (cells[pnc] === '') continue;
    shown += 1;
    const { year, month, day: date } = civilDate(person.pncFrom);
    const issued = Temporal.PlainDate.from({ year, month, day: date });
    assert.ok(Temporal.PlainDate.compare(Temporal.PlainDate.from(cells[day] ?? ''), issued) >= 0);
  }
  assert.ok(shown > 200);
});

test('kin live at one address under one surname; namesakes are men a generation apart', () => {
  const people = makePeople(20_000, chance(8));
  const kin = people.filter((person) => person.relative > person.number);
  assert.ok(kin.length > 300);
  for (const first of kin) {
    const second = people[first.relative];
    assert.ok(second !== undefined && second.relative === first.number);
    assert.deepEqual(second.addresses, first.addresses);
    const gap = Math.abs(first.born - second.born) / 365.25;
    if (first.kin.includes('twin')) assert.equal(gap, 0);
    if (first.kin.includes('namesake_kin')) {
      assert.equal(second.forename, first.forename);
      assert.ok(first.sex === 'male' && gap > 18 && gap < 37);
    } else assert.notEqual(second.forename, first.forename);
    if (!first.kin.includes('sibling')) assert.equal(second.surnames[0]?.value, first.surnames[0]?.value);
  }
});
