// What the law asks at a step: by section, and only of the kinds whose law says it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { lawWith, shippedLaw } from './law-book.ts';
import type { PointChange } from './law-change.ts';
import { pointsAt, pointsOf, pointWords } from './points.ts';
import type { PointAt } from './shipped-points.ts';
import { regimeCodes } from './regime-codes.ts';
import type { RegimeCode } from './regime-codes.ts';

const day = '2026-06-15';
const kind = (code: RegimeCode) => ({ code, added: null });
const at = (code: RegimeCode, moment: PointAt) => pointsAt(shippedLaw, kind(code), moment, day);

const needed = (code: RegimeCode, moment: PointAt) =>
  at(code, moment)
    .filter(({ asks }) => asks === 'needed')
    .map(({ key }) => key);

test('before a DVPN: under 18s, the victim, the subject, others who live there, and what it must state', () => {
  assert.deepEqual(needed('dvpn', 'granted'), [
    'welfare',
    'victim-opinion',
    'representations',
    'occupants',
    'notice-states',
  ]);
  const [welfare] = at('dvpn', 'granted');
  assert.deepEqual([welfare?.source, welfare?.confidence], ['CSA 2010 s24(3)-(5)', 'verified']);
  // The same of a DAPN was not read in the Act.
  assert.ok(at('dapn', 'granted').every(({ confidence }) => confidence === 'memory'));
});

test('an address is asked for when a notice is served, and of no court order', () => {
  assert.deepEqual(needed('dvpn', 'served'), ['address-asked']);
  for (const code of ['spo', 'dvpo', 'nmo'] as const) assert.deepEqual(needed(code, 'served'), []);
});

test('notification: in person and acknowledged for an SPO and a DAPO, and for nothing that has no such duty', () => {
  for (const code of ['spo', 'spo-interim', 'dapo'] as const) {
    assert.deepEqual(needed(code, 'notified'), ['in-person', 'acknowledged']);
  }
  assert.deepEqual(at('nmo', 'notified'), []);
});

test('bail is extended on conditions A to D and after representations', () => {
  assert.deepEqual(
    at('bail-pre-charge', 'renewed').map(({ key, source }) => [key, source]),
    [
      ['conditions-a-to-d', 'PACE 1984 s47ZC'],
      ['invited', 'PACE 1984 s47ZD'],
    ],
  );
});

test('each has its source and its words in both languages, and what was not read does not say that it was', () => {
  for (const code of regimeCodes) {
    for (const { key, words, source, confidence } of pointsOf(shippedLaw, kind(code), day)) {
      assert.match(source, /\S/u, key);
      assert.notEqual(words.en, words.cy, key);
      if (/MCA 1980|CJA 2003/u.test(source)) assert.notEqual(confidence, 'verified', key);
    }
  }
});

const change = (number: number, own: Partial<PointChange>): PointChange => ({
  kind: 'point',
  number,
  from: '2027-04-01',
  to: null,
  source: 'S.I. 2027/1',
  confidence: 'verified',
  regime: 'spo',
  point: 'in-person',
  at: ['notified'],
  asks: 'said',
  words: { en: 'May be told on line', cy: 'Gellir hysbysu ar lein' },
  ...own,
});

test('from the day of a change it is asked otherwise; before that day as it was, and of other kinds still', () => {
  const law = lawWith([change(1, {})]);
  const inPerson = (code: RegimeCode, on: string) =>
    pointsAt(law, kind(code), 'notified', on).find(({ key }) => key === 'in-person');
  assert.equal(inPerson('spo', '2027-03-31')?.asks, 'needed');
  assert.deepEqual(
    [inPerson('spo', '2027-04-01')?.asks, inPerson('spo', '2027-04-01')?.source],
    ['said', 'S.I. 2027/1'],
  );
  assert.equal(inPerson('dapo', '2027-04-01')?.asks, 'needed');
});

test('what is asked no longer is gone from its day; what is new comes last; the newest of two changes stands', () => {
  const law = lawWith([
    change(1, { asks: 'nothing' }),
    change(2, { point: 'map-given', at: ['served'], asks: 'needed' }),
    change(3, { point: 'map-given', at: ['served'], asks: 'if-so' }),
  ]);
  const on = (when: string) => pointsOf(law, kind('spo'), when).map(({ key }) => key);
  assert.ok(on('2027-03-31').includes('in-person') && !on('2027-04-01').includes('in-person'));
  assert.equal(on('2027-04-01').at(-1), 'map-given');
  assert.equal(pointsAt(law, kind('spo'), 'served', '2027-04-01').at(-1)?.asks, 'if-so');
});

test('a kind that was added has what the kind it is like has, and what was changed for it alone', () => {
  const added = { code: 'spo', added: 'stalking-notice' } as const;
  const law = lawWith([change(1, { regime: 'stalking-notice', asks: 'nothing' })]);
  assert.ok(pointsAt(law, kind('spo'), 'notified', '2027-04-01').some(({ key }) => key === 'in-person'));
  const own = pointsAt(law, added, 'notified', '2027-04-01').map(({ key }) => key);
  assert.ok(own.includes('acknowledged') && !own.includes('in-person'));
});

test('what was ticked keeps the words of its day', () => {
  const law = lawWith([change(1, {})]);
  const words = (on: string) => pointWords(law, kind('spo'), 'in-person', on).en;
  assert.equal(words('2027-03-31'), 'It was told in person, at a police station, by word of mouth');
  assert.equal(words('2027-04-01'), 'May be told on line');
});
