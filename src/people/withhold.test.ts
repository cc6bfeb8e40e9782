// What could identify or place a victim is kept out of an account, however it is written; the rest of the account stays.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as check, constantFrom, property } from 'fast-check';

import { withholder } from './withhold.ts';

const nothing = { names: [], addresses: [], towns: [], postcodes: [], phones: [], emails: [] };
const known = {
  names: ['Siân', 'O’Brien', 'Llwyd-Pugh'],
  addresses: ['Flat 2, 8 Stryd y Bont\nLlanymôr'],
  towns: ['Llanymôr', 'Pontarfon'],
  postcodes: ['SA99 9AA'],
  phones: ['07700 900 456'],
  emails: ['sian@example.test'],
};
const withhold = withholder(known, '[withheld]');

test('names, places and numbers on record go, in any case, accent, spacing and Welsh mutation', () => {
  for (const account of [
    'SIAN was followed',
    'he shouted siân’s name',
    'Miss OBrien',
    'Mrs Pugh',
    'seen at stryd  y  bont',
    'yn Llanymor',
    'o Bontarfon i Bontarfon',
    'ym Mhontarfon',
    'post to SA999AA',
    'in SA99 somewhere',
    'rang +447700900456',
    'wrote to Sian@Example.test',
  ]) {
    const { text, count } = withhold(account);
    assert.ok(count > 0 && text.includes('[withheld]'), account);
    assert.doesNotMatch(text, /si[aâ]n|brien|pugh|bont|llanym|mhont|sa99|900456|example/iu, text);
  }
});

test('what looks like an address or number goes even where nobody recorded it', () => {
  const { text, count } = withholder(
    nothing,
    '#',
  )('Parked by 22 Station Road, then 5 Maes yr Haf; rang 01267 555 0199; CF10 1ZZ; a.b@example.test');
  assert.equal(count, 5);
  assert.doesNotMatch(text, /Station|Maes|0199|1ZZ|example/u);
});

test('ordinary words, days, times and sums stay', () => {
  const account = 'On 20 Nov 2026 at 06:40 sent 12 messages in 3 hours and a £50 voucher, condition 2.';
  assert.deepEqual(withhold(account), { text: account, count: 0 });
});

test('how far a zone reaches is not the number of a house; the house within it is', () => {
  const kept = withholder(nothing, '#');
  for (const account of [
    'Not within 100 metres of any place where she works',
    'Not within  50m of the park',
    'Dim o fewn 100 o fetrau i’r view',
    'Not within 2 miles of the school view',
  ]) {
    assert.deepEqual(kept(account), { text: account, count: 0 });
  }
  assert.equal(kept('Not within 100 metres of 22 Station Road').text, 'Not within 100 metres of #');
  assert.equal(kept('Dim o fewn 100 metr i 5 Maes yr Haf').text, 'Dim o fewn 100 metr i #');
});

test('wherever a recorded text stands in an account, it is not in what is kept', () => {
  const texts = [...known.names, ...known.towns, ...known.postcodes, ...known.phones, ...known.emails];
  const folded = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  check(
    property(
      constantFrom(...texts),
      constantFrom('upper', 'lower', 'as-is'),
      array(constantFrom('he', 'waited', 'near', 'again', '-', '(', ')', '.', '20'), { maxLength: 6 }),
      array(constantFrom('and', 'left', 'at', '06:40', ',', '!'), { maxLength: 6 }),
      (secret, how, before, after) => {
        const written =
          how === 'upper' ? secret.toUpperCase() : how === 'lower' ? secret.toLowerCase() : secret;
        const { text } = withhold([...before, written, ...after].join(' '));
        assert.ok(!folded(text.replaceAll('[withheld]', ' ')).includes(folded(secret)), text);
      },
    ),
    { seed: 20261126, numRuns: 500 },
  );
});
