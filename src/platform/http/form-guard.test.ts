// What the language switch brings: its own form, and the other forms of the page that a browser with script sends along.

import assert from 'node:assert/strict';
import test from 'node:test';

import { formDigest, typedBeforeSwitch, withoutTokens } from './form-guard.ts';

const page = '01234567-89ab-4cde-8f01-23456789abcd';
const own = { _csrf: 'token', _key: `${page}-add`, _language: 'add', why: 'Seen twice' };

test('each form that came along is known by the name in its key, whatever it says of itself', () => {
  const read = new URLSearchParams([
    ['_key', `${page}-read`],
    ['_language', 'add'],
    ['why', 'ŵ & “hyn”\r\nail linell'],
    ['topic', 'one'],
    ['topic', 'two'],
  ]);
  assert.deepEqual(typedBeforeSwitch({ ...own, _others: [read.toString(), `_key=${page}-third&x=%00y`] }), [
    { name: 'add', key: `${page}-add`, values: { why: 'Seen twice' } },
    { name: 'read', key: `${page}-read`, values: { why: 'ŵ & “hyn”\r\nail linell', topic: ['one', 'two'] } },
    { name: 'third', key: `${page}-third`, values: { x: 'y' } },
  ]);
});

test('what came along without a key of ours, or as the form that was sent, is left out', () => {
  const others = [
    'why=no+key',
    '',
    `_key=${page}-add&why=second`,
    '%%',
    '_key=__proto__&why=one',
    'a'.repeat(90_000),
  ];
  assert.deepEqual(typedBeforeSwitch({ ...own, _others: others }), [
    { name: 'add', key: `${page}-add`, values: { why: 'Seen twice' } },
  ]);
});

test('a form that was sent to be saved takes nothing of the others', () => {
  const sent = { _csrf: 'token', _key: `${page}-add`, why: 'Seen twice', _others: `_key=${page}-read&why=x` };
  assert.equal(typedBeforeSwitch(sent), null);
  assert.deepEqual(withoutTokens(sent), { why: 'Seen twice' });
  assert.equal(formDigest(sent, null), formDigest({ why: 'Seen twice' }, null));
});
