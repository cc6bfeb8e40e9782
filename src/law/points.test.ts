// What the law asks at a step: by section, and only of the kinds whose law says it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pointsAt, pointsOf, pointWords } from './points.ts';
import { regimeCodes } from './regime-codes.ts';

const needed = (code: Parameters<typeof pointsAt>[0], at: Parameters<typeof pointsAt>[1]) =>
  pointsAt(code, at)
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
  const [welfare] = pointsAt('dvpn', 'granted');
  assert.deepEqual([welfare?.source, welfare?.confidence], ['CSA 2010 s24(3)-(5)', 'verified']);
  // The same of a DAPN was not read in the Act.
  assert.ok(pointsAt('dapn', 'granted').every(({ confidence }) => confidence === 'memory'));
});

test('an address is asked for when a notice is served, and of no court order', () => {
  assert.deepEqual(needed('dvpn', 'served'), ['address-asked']);
  for (const code of ['spo', 'dvpo', 'nmo'] as const) assert.deepEqual(needed(code, 'served'), []);
});

test('notification: in person and acknowledged for an SPO and a DAPO, and for nothing that has no such duty', () => {
  for (const code of ['spo', 'spo-interim', 'dapo'] as const) {
    assert.deepEqual(needed(code, 'notified'), ['in-person', 'acknowledged']);
  }
  assert.deepEqual(pointsAt('nmo', 'notified'), []);
});

test('bail is extended on conditions A to D and after representations', () => {
  assert.deepEqual(
    pointsAt('bail-pre-charge', 'renewed').map(({ key, source }) => [key, source]),
    [
      ['conditions-a-to-d', 'PACE 1984 s47ZC'],
      ['invited', 'PACE 1984 s47ZD'],
    ],
  );
});

test('each has its source and its words in both languages, and what was not read does not say that it was', () => {
  for (const code of regimeCodes) {
    for (const { key, source, confidence } of pointsOf(code)) {
      assert.match(source, /\S/u, key);
      assert.notEqual(pointWords(key, 'en'), pointWords(key, 'cy'), key);
      if (/MCA 1980|CJA 2003/u.test(source)) assert.notEqual(confidence, 'verified', key);
    }
  }
});
