// Which interventions are asked for in which case, from the shipped reference data.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import { askedRows, intervention, interventionOfRegime, mayBeConnected } from './intervention.ts';

const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const asked = (offenceKey: string | null, relationship: string | null, domesticAbuse: 'yes' | 'no' = 'no') =>
  askedRows(book, { offenceKey, domesticAbuse, relationships: [relationship], isNamed: true });

test('a stalking case asks for all seven rows in the order of the screen, of a neighbour as of a partner', () => {
  const seven = [
    'spo',
    'da-notice',
    'bail-conditions',
    'nmo',
    'restraining-order',
    'reflecting-on-relationships',
    'hre',
  ];
  assert.deepEqual(asked('stalking_s2a', 'neighbour').asked, seven);
  assert.deepEqual(asked('stalking_s4a_fear', 'former-partner', 'yes').asked, seven);
  assert.deepEqual(asked('stalking_s2a', 'neighbour').others, [
    'clares-law',
    'mappa',
    'iom',
    'marac',
    'stalking-clinic',
    'tag',
  ]);
});

test('a communications case asks for orders between connected people only where they are or may be connected', () => {
  assert.deepEqual(asked('malcomms_s1', 'neighbour').asked, ['bail-conditions', 'restraining-order']);
  const connected = ['da-notice', 'bail-conditions', 'nmo', 'restraining-order'];
  assert.deepEqual(asked('malcomms_s1', 'partner').asked, connected);
  assert.deepEqual(asked('malcomms_s1', null).asked, connected);
  assert.deepEqual(asked('malcomms_s1', 'neighbour', 'yes').asked, connected);
});

test('another kind of offence, or none, asks for nothing, and everything can still be answered', () => {
  for (const key of ['spo_breach', 'never-heard-of', null]) {
    const rows = asked(key, 'partner');
    assert.deepEqual(rows.asked, []);
    assert.equal(rows.others.length, 13);
  }
});

test('while nobody is named, what needs no suspect is asked for and the rest waits for one', () => {
  const facts = { domesticAbuse: 'no', relationships: ['stranger'], isNamed: false } as const;
  const rows = askedRows(book, { ...facts, offenceKey: 'stalking_s2a' });
  const now = ['victim-safety', 'specialist-advice', 'course-of-conduct', 'identification'];
  assert.deepEqual(rows.asked, now);
  assert.deepEqual(rows.waits, asked('stalking_s2a', 'stranger').asked);
  // A row that waits can be answered all the same.
  assert.ok(rows.waits.every((key) => rows.others.includes(key)));
  const sent = askedRows(book, { ...facts, offenceKey: 'malcomms_s1' });
  assert.deepEqual(sent.asked, ['victim-safety', 'course-of-conduct', 'identification']);
  assert.deepEqual(sent.waits, ['bail-conditions', 'restraining-order']);
  const named = askedRows(book, { ...facts, offenceKey: 'stalking_s2a', isNamed: true });
  assert.deepEqual(named.waits, []);
  assert.ok(now.every((key) => !named.asked.includes(key) && !named.others.includes(key)));
  assert.deepEqual(askedRows(book, { ...facts, offenceKey: 'spo_breach' }).asked, []);
});

test('a relationship that depends counts as connected until somebody says otherwise', () => {
  const facts = { offenceKey: null, domesticAbuse: 'no' as const, isNamed: true };
  assert.equal(mayBeConnected(book, { ...facts, relationships: ['other-family'] }), true);
  assert.equal(mayBeConnected(book, { ...facts, relationships: ['stranger', 'stranger'] }), false);
  assert.equal(mayBeConnected(book, { ...facts, relationships: [] }), true);
});

test('every row has a name and help in both languages, and every order of the register at most one row', () => {
  for (const entry of book.all('intervention')) {
    for (const language of ['en', 'cy'] as const) {
      const { name, help } = intervention(book, entry.key, language);
      assert.ok(name !== '' && help !== '', `${entry.key} ${language}`);
    }
  }
  assert.equal(interventionOfRegime(book, 'spo-interim'), 'spo');
  assert.equal(interventionOfRegime(book, 'dvpo'), 'da-notice');
  assert.equal(interventionOfRegime(book, 'cbo'), null);
  assert.equal(intervention(book, 'gone', 'en').name, 'gone');
});
