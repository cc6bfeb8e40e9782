// An address in one field meets the same address in four.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { splitAddress } from './split-address.ts';

for (const [text, house, street, town, postcode] of [
  ['4 High Street, Carmarthen SA31 1AA', '4', 'High Street', 'Carmarthen', 'SA31 1AA'],
  ['4 High Street, Carmarthen, Carmarthenshire, SA31 1AA', '4', 'High Street', 'Carmarthen', 'SA31 1AA'],
  ['4, High Street, Carmarthen', '4', 'High Street', 'Carmarthen', ''],
  ['Fflat 2, 14 Heol y Bont\nCaerfyrddin\nsa311aa', 'Fflat 2 14', 'Heol y Bont', 'Caerfyrddin', 'sa311aa'],
  ['Flat 2, Tŷ Gwyn, High Street, Tenby', 'Flat 2', 'Tŷ Gwyn', 'High Street', ''],
  ['Tŷ Gwyn, Heol y Bont, Tenby', 'Tŷ Gwyn', 'Heol y Bont', 'Tenby', ''],
  ['4 High Street, Carmarthen SA31', '4', 'High Street', 'Carmarthen', 'SA31'],
  ['12a-14 Quay Street, Wales', '12a-14', 'Quay Street', '', ''],
  ['Bridge Street', '', 'Bridge Street', '', ''],
  ['High Street, Tenby', '', 'High Street', 'Tenby', ''],
  ['SA31 1AA', '', '', '', 'SA31 1AA'],
  ['wallaby place', '', 'wallaby place', '', ''],
  ['', '', '', '', ''],
] as const) {
  test(`"${text}" is taken apart`, () => {
    assert.deepEqual(splitAddress(text), { house, street, town, postcode });
  });
}

test('any text is answered, no longer than it was', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: 'binary' }), (text) => {
      const { house, street, town, postcode } = splitAddress(text);
      return house.length + street.length + town.length + postcode.length <= text.length;
    }),
    { seed: 1 },
  );
});
