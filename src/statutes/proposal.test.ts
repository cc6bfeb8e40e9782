// What a proposal must say: a source, both languages, and something that is not so already.

import assert from 'node:assert/strict';
import test from 'node:test';

import { lawWith, shippedLaw } from '#law';
import type { AddedRegime, HolidayChange, LawChange, RegimeChange, RuleChange } from '#law';

import { codeOfName, problemsOf, regimeKeyOf } from './proposal.ts';

const basis = {
  number: 0,
  from: '2027-04-01',
  to: null,
  source: 'S.I. 2027/1',
  confidence: 'verified',
} as const;
const reasons = { reasonEn: 'New', reasonCy: 'Newydd' };
const problems = (change: LawChange, said = reasons) => problemsOf({ change, ...said }, shippedLaw);

const rule: RuleChange = {
  ...basis,
  kind: 'rule',
  regime: null,
  rule: 'dvpo-length-max',
  length: 56,
  reading: null,
};

test('dates, source and reasons in both languages', () => {
  assert.deepEqual(problems(rule), []);
  assert.deepEqual(problems({ ...rule, source: '', to: '2027-03-01' }), ['to-before-from', 'source-needed']);
  assert.deepEqual(problems(rule, { reasonEn: '', reasonCy: '' }), ['reason-needed', 'reason-cy-needed']);
});

test('a length the rule has already is no change, unless we are now surer of it', () => {
  assert.deepEqual(problems({ ...rule, length: 28 }), ['nothing-changes']);
  assert.deepEqual(problems({ ...rule, length: 28, confidence: 'local' }), []);
  assert.deepEqual(problems({ ...rule, length: 4000 }), ['length-out-of-range']);
  assert.deepEqual(problems({ ...rule, length: null, reading: 'appeal-21-days' }), ['value-not-taken']);
  assert.deepEqual(problems({ ...rule, rule: 'spo-appeal', length: null, reading: 'appeal-21-days' }), []);
});

test('a field takes only values it can have, and a regime that exists', () => {
  const rank: RegimeChange = {
    ...basis,
    kind: 'regime',
    regime: 'dvpn',
    field: 'authorising-rank',
    value: 'inspector',
  };
  assert.deepEqual(problems(rank), []);
  assert.deepEqual(problems({ ...rank, value: 'superintendent' }), ['nothing-changes']);
  assert.deepEqual(problems({ ...rank, value: 'king' }), ['value-not-taken']);
  assert.deepEqual(problems({ ...rank, regime: 'no-such' }), ['value-not-taken']);
  assert.deepEqual(problems({ ...rank, field: 'extension-6m' }), ['value-not-taken']);
});

test('a holiday has a name in both languages and a place', () => {
  const holiday: HolidayChange = {
    ...basis,
    kind: 'holiday',
    to: basis.from,
    isHoliday: true,
    name: { en: '', cy: '' },
    jurisdictions: [],
  };
  assert.deepEqual(problems(holiday), ['name-needed', 'name-cy-needed', 'where-needed']);
});

test('a new kind of order has names, an Act, a code of its own and sensible limits', () => {
  const added: AddedRegime = {
    ...basis,
    kind: 'added-regime',
    code: codeOfName('Gorchymyn Tŷ: “new”'),
    like: 'spo',
    name: { en: 'Gorchymyn Tŷ', cy: 'Gorchymyn Tŷ' },
    short: { en: 'GT', cy: 'GT' },
    law: 'Act 2027 s1',
    shortest: { unit: 'months', count: 2 },
    longest: { unit: 'days', count: 59 },
  };
  assert.equal(added.code, 'gorchymyn-ty-new');
  assert.deepEqual(problems(added), ['longest-before-shortest']);
  assert.deepEqual(problems({ ...added, longest: null, code: 'spo' }), ['code-taken']);
  assert.deepEqual(problems({ ...added, longest: null, law: '', short: { en: '', cy: 'x' } }), [
    'short-needed',
    'law-needed',
  ]);
  const law = lawWith([{ ...added, number: 1 }]);
  assert.deepEqual(regimeKeyOf(law, added.code), { code: 'spo', added: added.code });
  assert.deepEqual(problemsOf({ change: { ...added, longest: null }, ...reasons }, law), ['code-taken']);
});

test('where a kind has hours to a court of its own, a change of the shipped hours for it would change nothing', () => {
  const hours: RegimeChange = {
    ...basis,
    kind: 'regime',
    regime: 'dvpo',
    field: 'court-hours',
    value: { hours: 36, leavesOut: 'B' },
  };
  assert.deepEqual(problems(hours), []);
  assert.deepEqual(problems({ ...hours, value: { hours: 500, leavesOut: 'B' } }), ['value-not-taken']);
  const law = lawWith([{ ...hours, number: 1 }]);
  const shipped: RuleChange = { ...rule, rule: 'dvpo-breach-court-24h', regime: 'dvpo', length: 48 };
  assert.deepEqual(problemsOf({ change: shipped, ...reasons }, law), ['hours-are-its-own']);
  assert.deepEqual(problemsOf({ change: shipped, ...reasons }, shippedLaw), []);
  assert.deepEqual(problemsOf({ change: { ...shipped, regime: null }, ...reasons }, law), []);
});

test('an order lasts until the application for a kind that is held here, or for none', () => {
  const until = (value: string): RegimeChange => ({
    ...basis,
    kind: 'regime',
    regime: 'nmo',
    field: 'lasts-until',
    value,
  });
  assert.deepEqual(problems(until('spo')), []);
  assert.deepEqual(problems(until('no-rule')), []);
  assert.deepEqual(problems(until('no-such-order')), ['value-not-taken']);
});
