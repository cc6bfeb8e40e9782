// What a person's card says when several systems know them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as hold, constant, constantFrom, integer, option, property, record } from 'fast-check';

import { personCard } from './person-card.ts';
import type { NominalFacts } from './person-card.ts';
import { ageOn, fullName } from './person.ts';

const nominal = (given: Partial<NominalFacts> & { readonly nominalId: number }): NominalFacts => ({
  recordedAt: Temporal.Instant.from('2026-01-01T00:00:00Z'),
  givenNames: null,
  surname: null,
  bornOn: null,
  bornPrecision: null,
  town: null,
  outwardCode: null,
  areaCode: null,
  ...given,
});

test('the newest record that has a name gives both halves of it', () => {
  const card = personCard([
    nominal({ nominalId: 1, givenNames: 'Siôn', surname: 'Llwyd' }),
    nominal({ nominalId: 2, surname: 'Lloyd', recordedAt: Temporal.Instant.from('2026-02-01T00:00:00Z') }),
    nominal({ nominalId: 3, town: 'Aberteifi', recordedAt: Temporal.Instant.from('2026-03-01T00:00:00Z') }),
  ]);
  assert.deepEqual([card.givenNames, card.surname, card.town], [null, 'Lloyd', 'Aberteifi']);
});

test('a date of birth known to the day stands before a newer one known to the year', () => {
  const exact = Temporal.PlainDate.from('1988-03-14');
  const card = personCard([
    nominal({ nominalId: 1, bornOn: exact, bornPrecision: 'day' }),
    nominal({
      nominalId: 2,
      bornOn: Temporal.PlainDate.from('1989-01-01'),
      bornPrecision: 'year',
      recordedAt: Temporal.Instant.from('2026-02-01T00:00:00Z'),
    }),
  ]);
  assert.ok(card.bornOn?.equals(exact));
});

test('the order in which records are read does not matter', () => {
  const facts = array(
    record({
      recordedAt: integer({ min: 0, max: 5 }).map((day) =>
        Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: 24 * day }),
      ),
      givenNames: option(constantFrom('Siôn', 'Mair')),
      surname: option(constantFrom('Llwyd', 'Huws')),
      bornOn: option(constantFrom('1988-03-14', '1990-01-01').map((day) => Temporal.PlainDate.from(day))),
      bornPrecision: option(constantFrom('day', 'year')),
      town: option(constantFrom('Aberteifi', 'Tywyn')),
      outwardCode: constant(null),
      areaCode: option(constantFrom('powys', 'ceredigion')),
    }),
    { maxLength: 6 },
  );
  hold(
    property(facts, (rows) => {
      const nominals = rows.map((row, place) => ({ ...row, nominalId: place + 1 }));
      assert.deepEqual(personCard(nominals.toReversed()), personCard(nominals));
    }),
    { seed: 20_261_123 },
  );
});

test('names are written as police write them, accents kept', () => {
  assert.equal(fullName({ givenNames: 'Siôn Rhys', surname: 'Llŷr' }), 'Siôn Rhys LLŶR');
  assert.equal(fullName({ givenNames: null, surname: null }), '');
});

test('an age turns on the birthday', () => {
  const born = Temporal.PlainDate.from('1988-03-14');
  assert.equal(ageOn(born, Temporal.PlainDate.from('2026-03-13')), 37);
  assert.equal(ageOn(born, Temporal.PlainDate.from('2026-03-14')), 38);
  assert.equal(ageOn(born, Temporal.PlainDate.from('1980-01-01')), null);
});
