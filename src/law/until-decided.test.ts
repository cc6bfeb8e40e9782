// What lasts only until an application is decided: as the Acts have it, as it may be changed, and what is in doubt.

import assert from 'node:assert/strict';
import test from 'node:test';

import { lawWith } from './law-book.ts';
import type { LawChange } from './law-change.ts';
import { fieldOf } from './regime-fields.ts';
import { kindsLastingUntil, regime, regimeAs, regimes } from './regimes.ts';
import { decisions, endsByDecision, isEndInDoubt } from './until-decided.ts';

const basis = {
  kind: 'regime',
  from: '2027-04-01',
  to: null,
  source: 'Test Act 2027 s1',
  confidence: 'verified',
} as const;

test('an interim SPO, a DVPN and a DAPN last until their application is decided; nothing else does', () => {
  const found = regimes
    .filter(({ lastsUntil }) => lastsUntil.value !== null)
    .map(({ code, lastsUntil, endsWhen, doubtedWhen }) => [
      code,
      lastsUntil.value,
      endsWhen.value,
      doubtedWhen.value,
    ]);
  assert.deepEqual(
    found,
    [
      ['spo-interim', 'spo', ['granted', 'refused'], ['withdrawn']],
      ['dvpn', 'dvpo', ['granted', 'refused'], ['withdrawn']],
      ['dapn', 'dapo', ['granted', 'refused', 'withdrawn'], []],
    ].toSorted((a, b) => order(a[0]) - order(b[0])),
  );
});

const order = (code: unknown) => regimes.findIndex((each) => each.code === code);

test('no decision both ends an order and leaves its end in doubt, and a doubt says that it is one', () => {
  for (const law of regimes) {
    for (const by of regimes.map(({ code }) => code)) {
      for (const decision of decisions) {
        assert.ok(!(endsByDecision(law, by, decision) && isEndInDoubt(law, by, decision)));
        if (by !== law.lastsUntil.value) assert.ok(!isEndInDoubt(law, by, decision));
      }
    }
    if (law.doubtedWhen.value.length > 0) assert.equal(law.doubtedWhen.confidence, 'doubtful');
  }
  assert.ok(isEndInDoubt(regime('dvpn'), 'dvpo', 'withdrawn'));
  assert.ok(!isEndInDoubt(regime('dvpn'), 'dapo', 'withdrawn'));
});

test('it is changed from a day on; once a decision ends it, nothing of it is in doubt', () => {
  const settled: LawChange = {
    ...basis,
    number: 1,
    regime: 'spo-interim',
    field: 'ends-when',
    value: ['granted', 'refused', 'withdrawn'],
  };
  const law = lawWith([settled]);
  const on = (day: string) => regimeAs({ code: 'spo-interim', added: null }, day, law);
  assert.ok(isEndInDoubt(on('2027-03-31'), 'spo', 'withdrawn'));
  assert.ok(endsByDecision(on('2027-04-01'), 'spo', 'withdrawn'));
  assert.ok(!isEndInDoubt(on('2027-04-01'), 'spo', 'withdrawn'));
  assert.equal(on('2027-04-01').endsWhen.source, 'Test Act 2027 s1');
});

test('decisions are asked of what lasts until an application, and of no other kind', () => {
  assert.equal(fieldOf(regime('nmo'), 'ends-when'), null);
  assert.equal(fieldOf(regime('nmo'), 'lasts-until')?.value, 'no-rule');
  const law = lawWith([
    { ...basis, number: 1, regime: 'nmo', field: 'lasts-until', value: 'spo' },
    { ...basis, number: 2, regime: 'nmo', field: 'ends-when', value: ['refused'] },
  ]);
  const changed = regimeAs({ code: 'nmo', added: null }, '2027-04-01', law);
  assert.deepEqual(fieldOf(changed, 'ends-when')?.value, ['refused']);
  assert.deepEqual(fieldOf(changed, 'doubted-when')?.value, []);
  assert.ok(kindsLastingUntil(law).includes('nmo'));
  assert.ok(!kindsLastingUntil(lawWith([])).includes('nmo'));
});
