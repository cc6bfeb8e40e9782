// What ships as reference data keeps its promises: whole, dated, sourced, in two languages.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { referenceListNames } from './lists.ts';
import { shippedReferenceBook } from './load-reference-data.ts';
import { allOffences, findOffence, offenceKeyGiven } from './offence.ts';
import { findOutcome } from './outcome.ts';
import { shippedEntries } from './shipped-entries.ts';

const today = Temporal.PlainDate.from('2026-11-23');

test('every list has entries, and no key is given twice in a list', () => {
  for (const list of referenceListNames) {
    const keys = shippedEntries.filter((entry) => entry.list === list).map((entry) => entry.key);
    assert.ok(keys.length > 0, list);
    assert.equal(new Set(keys).size, keys.length, list);
  }
});

test('every entry has a source and a name in each language, and Welsh that is English is a name', () => {
  // The same word in both languages: a place, a rank officers say in English, a borrowed word, a company or an assessment.
  const places = ['Ceredigion', 'Powys', 'Partner', 'Forensic Psychology UK'];
  const same = new Set([
    ...places,
    'SASH',
    'HRE',
    'DASH',
    'DARA',
    'S-DASH',
    'PPIT',
    'MOSOVO',
    'ViSOR',
    'MAPPS',
    'PNC',
  ]);
  for (const entry of shippedEntries) {
    assert.ok(entry.source.length > 0, entry.key);
    assert.ok(entry.en.trim() === entry.en && entry.en.length > 0, entry.key);
    assert.ok(entry.cy.trim() === entry.cy && entry.cy.length > 0, entry.key);
    if (entry.en === entry.cy) assert.ok(same.has(entry.en), `${entry.list} ${entry.key} is not translated`);
    assert.doesNotMatch(entry.en, /withdrew|alleged|stalker|invalid/i);
  }
});

test('the 58 offences are all here, each by its Home Office subcode', () => {
  const book = shippedReferenceBook(today);
  assert.equal(allOffences(book).length, 58);
  assert.deepEqual(
    allOffences(book)
      .filter((offence) => offence.role === 'core')
      .map((offence) => `${offence.homeOfficeClass} ${offence.subcode}`)
      .toSorted(),
    [
      '8L 008/29',
      '8L 008/30',
      '8L 008/31',
      '8L 125/68',
      '8L 195/94',
      '8M 008/56',
      '8M 008/58',
      '8Q 008/65',
      '8Q 008/66',
      '8Q 195/12',
      '8R 008/71',
      '8R 008/72',
      '8U 008/67',
    ],
  );
  assert.equal(findOffence(book, 'stalking_s4a_alarm')?.harmDays, 252);
  assert.equal(findOffence(book, 'spo_breach')?.harmDays, null);
});

test('breaking bail conditions or a DVPO is not a recorded crime; failing to surrender is', () => {
  const book = shippedReferenceBook(today);
  assert.equal(findOffence(book, 'bail_condition_breach')?.isNotifiable, false);
  assert.equal(findOffence(book, 'dvpo_breach')?.isNotifiable, false);
  assert.equal(findOffence(book, 'bail_fail_surrender')?.isNotifiable, true);
});

test('an offence is found however its code is written, and a class letter is never guessed', () => {
  const book = shippedReferenceBook(today);
  for (const given of ['008/65', '8/65', '00865', 'PH97010', 'ph97010', 'stalking_s4a_fear']) {
    assert.equal(offenceKeyGiven(book, given), 'stalking_s4a_fear', given);
  }
  assert.equal(offenceKeyGiven(book, 'Stelcio sy’n peri ofn trais'), 'stalking_s4a_fear');
  assert.equal(offenceKeyGiven(book, "Stelcio sy'n peri ofn trais"), 'stalking_s4a_fear');
  assert.equal(offenceKeyGiven(book, '  Malicious   communications '), 'malcomms_s1');
  assert.equal(offenceKeyGiven(book, '8Q'), undefined);
  assert.equal(offenceKeyGiven(book, ''), undefined);
  assert.equal(offenceKeyGiven(book, 'Something else'), undefined);
});

test('every spelling of every subcode and every CJS code leads to exactly one offence', () => {
  const book = shippedReferenceBook(today);
  for (const offence of allOffences(book)) {
    for (const given of [offence.key, offence.subcode, ...offence.codes]) {
      if (given !== null) assert.equal(offenceKeyGiven(book, given), offence.key, given);
    }
  }
});

test('an offence no longer in force is not offered but keeps its name', () => {
  const book = shippedReferenceBook(today);
  const offered = book.entries('offence', 'en').map((entry) => entry.key);
  assert.ok(!offered.includes('private_images_s33'));
  assert.match(book.name('offence', 'private_images_s33', 'en'), /private sexual images/);
  const before = shippedReferenceBook(Temporal.PlainDate.from('2024-01-30'));
  assert.ok(before.entries('offence', 'en').some((entry) => entry.key === 'private_images_s33'));
  assert.ok(!before.entries('offence', 'en').some((entry) => entry.key === 'osa_false_comms'));
});

test('outcomes: 0 is open, 1A is inside 1, and only 1, 2, 3, 6, 7, 8 and 22 are positive', () => {
  const book = shippedReferenceBook(today);
  assert.equal(book.all('outcome').length, 26);
  assert.equal(findOutcome(book, '0')?.isOpen, true);
  assert.equal(findOutcome(book, '1A')?.inside, '1');
  const positive = book
    .all('outcome')
    .filter((entry) => findOutcome(book, entry.key)?.isPositive === true)
    .map((entry) => entry.key)
    .filter((key) => !key.endsWith('A'));
  assert.deepEqual(positive, ['1', '2', '3', '6', '7', '8', '22']);
  assert.equal(findOutcome(book, '14')?.group, 'victim-does-not-support');
  assert.equal(findOutcome(book, '16')?.group, 'victim-does-not-support');
});

test('a key the list does not have is shown as given and said to be unknown', () => {
  const book = shippedReferenceBook(today);
  assert.deepEqual(book.naming('offence', '8X/99', 'cy'), { text: '8X/99', isKnown: false });
  assert.equal(book.name('area', 'pembrokeshire', 'cy'), 'Sir Benfro');
});

test('lists sort by the alphabet of the reader, with "other" last', () => {
  const book = shippedReferenceBook(today);
  const courts = book.entries('court', 'cy').map((entry) => entry.cy);
  assert.ok(courts.indexOf('Llys Ynadon Hwlffordd') < courts.indexOf('Llys Ynadon Llanelli'));
  assert.equal(courts.at(-1), 'Llys arall');
  assert.deepEqual(
    book.entries('area', 'cy').map((entry) => entry.cy),
    ['Ceredigion', 'Powys', 'Sir Benfro', 'Sir Gaerfyrddin'],
  );
});
