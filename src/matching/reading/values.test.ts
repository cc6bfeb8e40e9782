// One spelling for each telephone, postcode, identifier, street and name, however it was written; nothing for placeholders.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { foldText } from '../names/fold.ts';
import { houseKey, readEmail, readPhone, readPostcode, readSex } from './contact.ts';
import { pncId, readPnc, readReference } from './identifiers.ts';
import { forenameWords, splitAliases, splitFullName, surnameWords } from './person-names.ts';
import { streetKey, townKey } from './place-names.ts';
import { isPlaceholder } from './placeholders.ts';

function assertOne(read: (text: string) => string, forms: readonly string[]): void {
  const [first = ''] = forms;
  assert.notEqual(read(first), '');
  for (const form of forms) assert.equal(read(form), read(first), form);
}

test('a telephone number is one number in every form', () => {
  assertOne(readPhone, [
    '07700 900123',
    '07700900123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700 900123',
    '447700900123',
    '7700900123',
    '07700-900-123',
  ]);
  for (const none of ['', 'unknown', '0', '00000000000', '01234567890', '99999999999', '12345'])
    assert.equal(readPhone(none), '', none);
});

test('a postcode is one postcode with and without its space; the outward half alone is kept as such', () => {
  assertOne((text) => readPostcode(text).full, ['SA31 1AA', 'sa311aa', ' SA31  1AA ', 'SA31-1AA']);
  assert.deepEqual(readPostcode('SA31'), { full: '', outward: 'SA31' });
  assert.deepEqual(readPostcode('SA3 1AA'), { full: 'SA31AA', outward: 'SA3' });
  assert.deepEqual(readPostcode('EC1A 1BB'), { full: 'EC1A1BB', outward: 'EC1A' });
  assert.deepEqual(readPostcode('2119'), { full: '2119', outward: '211' });
  for (const none of ['', 'ZZ99 3VZ', 'unknown', 'XXXX', '0000', 'N/A'])
    assert.deepEqual(readPostcode(none), { full: '', outward: '' }, none);
});

test('an e-mail address is compared without case; a placeholder is none', () => {
  assertOne(readEmail, ['Rhys@Example.org', ' rhys@example.org ']);
  for (const none of ['', 'none@none.com', 'unknown@example.org', 'rhys', 'a b@example.org'])
    assert.equal(readEmail(none), '', none);
});

test('sex is read in both languages', () => {
  for (const male of ['M', 'male', 'Gwryw', 'dyn', 'MAN']) assert.equal(readSex(male), 'm', male);
  for (const female of ['F', 'Female', 'Benyw', 'menyw', 'woman']) assert.equal(readSex(female), 'f', female);
  for (const none of ['', 'U', 'Unknown', 'X', 'Not known']) assert.equal(readSex(none), '', none);
});

test('a PNC id is one id in every form, and its check letter is tested', () => {
  const id = pncId(2009, 1234);
  const letter = id.slice(-1);
  for (const form of [
    id,
    `09/1234${letter}`,
    `09/0001234${letter}`.toLowerCase(),
    `20090001234${letter}`,
    `090001234${letter}`,
    ` 2009/1234 ${letter} `,
  ])
    assert.deepEqual(readPnc(form), { value: `09/0001234${letter}`, isValid: true }, form);
  assert.equal(readPnc(`09/1235${letter}`)?.isValid, false);
  assert.equal(readPnc(`10216759558P`)?.isValid, false);
  for (const none of ['', 'none', '12345', 'Jones', `09/12345678${letter}`])
    assert.equal(readPnc(none), undefined, none);
});

test('every PNC id reads back from its long, short and unslashed forms', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1970, max: 2026 }),
      fc.integer({ min: 1, max: 9_999_999 }),
      (year, serial) => {
        const long = pncId(year, serial);
        const short = `${long.slice(2, 5)}${serial}${long.slice(12)}`;
        const value = readPnc(long)?.value;
        assert.equal(readPnc(short)?.value, value);
        assert.deepEqual(readPnc(long.replace('/', '').toLowerCase()), { value, isValid: true });
        // Another digit anywhere after the century is always caught: 23 is prime and no power of ten divides by it.
        const wrong = `${long.slice(0, 9)}${(Number(long[9]) + 3) % 10}${long.slice(10)}`;
        assert.equal(readPnc(wrong)?.isValid, false);
      },
    ),
    { seed: 1 },
  );
});

test('a CRO number keeps its slash and loses its zeros; other references keep letters and digits', () => {
  assert.equal(readReference('000123/80A')?.value, '123/80A');
  assert.equal(readReference('123/1980a')?.value, '123/80A');
  assert.equal(readReference('ab-12 34')?.value, 'AB1234');
  for (const none of ['', 'none', '0000', '-', 'n/a']) assert.equal(readReference(none), undefined, none);
});

test('streets and towns meet across the two languages', () => {
  const street = (text: string): string => streetKey(foldText(text));
  assertOne(street, ['Heol y Bont', 'Bridge Street', 'Bridge St.', 'Hl y Bont', 'HEOL Y BONT']);
  assertOne(street, ['Stryd Fawr', 'High St', 'The High Street']);
  assertOne(street, ["King's Road", 'Kings Rd']);
  assert.notEqual(street('Station Road'), street('Church Road'));
  assert.equal(street('Close'), 'close');
  const town = (text: string): string => townKey(foldText(text));
  assertOne(town, ['Caerfyrddin', 'CARMARTHEN', 'carmarthen ']);
  assertOne(town, ['Y Drenewydd', 'Newtown']);
  assertOne((text) => houseKey(foldText(text)), ['Fflat 4, 30', 'Flat 4 30', 'flat 4, no. 30']);
});

test('names are split into the words that are compared', () => {
  assert.deepEqual(forenameWords('Siôn Rhys'), ['sion', 'rhys']);
  assert.deepEqual(surnameWords('Smith-Jones'), ['smith', 'jones']);
  assert.deepEqual(surnameWords('ap Rhys'), ['rhys']);
  assert.deepEqual(surnameWords('apRhys'), ['rhys']);
  assert.deepEqual(surnameWords('Al-Masri'), ['masri']);
  assert.deepEqual(surnameWords('van der Berg'), ['vanderberg']);
  assert.deepEqual(splitFullName('Rhys Dafydd Jones'), {
    forenames: ['rhys', 'dafydd'],
    surnames: ['jones'],
  });
  assert.deepEqual(splitFullName('JONES, Rhys Dafydd'), {
    forenames: ['rhys', 'dafydd'],
    surnames: ['jones'],
  });
  assert.deepEqual(splitFullName('Mr Rhys ap Gwilym'), { forenames: ['rhys'], surnames: ['gwilym'] });
  assert.deepEqual(splitFullName('Karim Al-Masri'), { forenames: ['karim'], surnames: ['masri'] });
  assert.deepEqual(splitFullName('Rhys'), { forenames: ['rhys'], surnames: [] });
  assert.deepEqual(splitAliases('Dai Jones; David Evans'), [
    { forenames: ['dai'], surnames: ['jones'] },
    { forenames: ['david'], surnames: ['evans'] },
  ]);
  assert.deepEqual(splitAliases('Dai Jones, David Evans'), splitAliases('Dai Jones aka David Evans'));
});

test('what says only that nothing is known is no evidence', () => {
  for (const none of [
    'UNKNOWN',
    'n/a',
    'N.K.',
    'Not known',
    'Unknown Male',
    'anhysbys',
    'Ddim yn hysbys',
    '????',
    'xxxx',
    '-',
    'NO FIXED ABODE',
  ])
    assert.ok(isPlaceholder(foldText(none)), none);
  for (const name of ['Jones', 'Xi', 'Aled', 'Noname Street'])
    assert.ok(!isPlaceholder(foldText(name)), name);
  assert.deepEqual(forenameWords('UNKNOWN'), []);
  assert.deepEqual(surnameWords('N/A'), []);
  assert.deepEqual(splitFullName('Unknown Male'), { forenames: [], surnames: [] });
});

test('any text at all, of any length, is answered in bounds', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60, unit: 'binary' }),
    fc.string({ maxLength: 4, unit: 'binary' }).map((piece) => piece.repeat(3000)),
  );
  fc.assert(
    fc.property(text, (value) => {
      const words = [...forenameWords(value), ...surnameWords(value), ...splitFullName(value).forenames];
      assert.ok(words.length <= 16 && words.every((word) => word.length <= 4000));
      assert.ok(splitAliases(value).length <= 6 * 20);
      assert.ok(readPhone(value).length <= 10 && readPostcode(value).full.length <= 20);
      assert.ok((readReference(value)?.value ?? '').length <= 40);
    }),
    { seed: 1 },
  );
});
