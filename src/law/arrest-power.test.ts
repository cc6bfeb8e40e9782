// The power of arrest of an order that leaves it to the court: read of the order, never of its kind.

import assert from 'node:assert/strict';
import test from 'node:test';

import { withAttachment } from './arrest-power.ts';
import { lawWith, shippedLaw } from './law-book.ts';
import { proofChainOf } from './lifecycle.ts';
import { regimeCodes } from './regime-codes.ts';
import { afterArrestWords } from './regime-words.ts';
import { regime, regimeAs } from './regimes.ts';

test('only an occupation order leaves the power of arrest to the court', () => {
  const left = regimeCodes.filter((code) => regime(code).arrestPower.value === 'if-attached');
  assert.deepEqual(left, ['occupation']);
  assert.match(regime('occupation').arrestPower.source, /FLA 1996 s47\(2\)/u);
  assert.equal(regime('occupation').arrestPower.confidence, 'verified');
});

test('nobody has said: the officer is sent to the order, and is not told that there is a power', () => {
  const law = withAttachment(regime('occupation'), null);
  assert.equal(law.powerGroup, 'arrest-if-attached');
  assert.match(law.power.en, /only if the court attached one/u);
  assert.doesNotMatch(law.action.en, /You can arrest\./u);
});

test('attached: 24 hours to a court, bank holidays counted; the copy comes to the station', () => {
  const law = withAttachment(regime('occupation'), 'attached');
  assert.equal(law.powerGroup, 'arrest-not-crime');
  assert.deepEqual(law.courtHours.value, { hours: 24, leavesOut: 'B' });
  assert.ok(proofChainOf(law).includes('copy-received'));
});

test('not attached: a warrant, no hours of an arrest without one, and no copy owed to the station', () => {
  const law = withAttachment(regime('occupation'), 'not-attached');
  assert.equal(law.powerGroup, 'warrant');
  assert.match(law.power.en, /No power of arrest without a warrant/u);
  assert.equal(law.courtHours.value, null);
  assert.equal(afterArrestWords(law, 'en'), 'Under a warrant of the court, as it says');
  assert.ok(!proofChainOf(law).includes('copy-received'));
});

test('an order whose law gives the power itself is not changed by what somebody says of it', () => {
  for (const code of ['nmo', 'dvpo', 'bail-post-charge'] as const) {
    assert.equal(withAttachment(regime(code), 'not-attached'), regime(code));
  }
});

test('a change may give a kind the power in its law from a day on, or leave another kind to the court', () => {
  const change = (number: number, code: string, value: string) =>
    ({
      kind: 'regime',
      number,
      regime: code,
      field: 'arrest-power',
      value,
      from: '2027-01-01',
      to: null,
      source: 'An Act of 2026',
      confidence: 'verified',
    }) as const;
  const law = lawWith([change(1, 'occupation', 'in-law'), change(2, 'pha-injunction', 'if-attached')]);
  const on = (code: 'occupation' | 'pha-injunction', day: string) =>
    regimeAs({ code, added: null }, day, law);
  assert.equal(on('occupation', '2026-12-31').powerGroup, 'arrest-if-attached');
  assert.equal(on('occupation', '2027-01-01').powerGroup, 'arrest-not-crime');
  // What is a crime is arrestable as one, whatever the court attached.
  assert.equal(on('pha-injunction', '2027-01-01').powerGroup, 'crime');
  assert.equal(
    regimeAs({ code: 'occupation', added: null }, '2027-01-01', shippedLaw).powerGroup,
    'arrest-if-attached',
  );
});
