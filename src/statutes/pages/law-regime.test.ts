// One kind of order: its facts with their sources, its deadlines, and what has been changed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, inBothLanguages, makeLawChange, makeStaff, testClock, testDatabase } from '#testing';

import { decideLawChange } from '../decide-law-change.ts';
import { proposeLawChange } from '../propose-law-change.ts';
import { lawRegimePage as page } from './law-regime.ts';

test('each fact has its section and how sure we are; only who may propose gets the links', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const { viewer: officer } = await makeStaff(db, 'officer');
  const params = { regime: 'dvpn' };
  await inBothLanguages(page, { db, clock: testClock, viewer, params }, (html, language) => {
    assert.ok(html.includes('CSA 2010 s24(1)'));
    assert.ok(html.includes(language === 'en' ? 'Superintendent' : 'Uwcharolygydd'));
    assert.ok(html.includes(language === 'en' ? '48 hours' : '48 awr'));
    // A notice goes to no court, and beside being made, kept and ended it has no step: neither is a person not named.
    assert.ok(html.includes(language === 'en' ? 'No court' : 'Dim llys'));
    assert.match(html, language === 'en' ? />\s*None\s*</u : />\s*Dim\s*</u);
    assert.match(html, /propose\/regime\?regime=dvpn&amp;field=authorising-rank/u);
  });
  const read = await askPage(page, { db, clock: testClock, viewer: officer, params });
  assert.doesNotMatch(read.html, /propose/u);
  const unknown = await askPage(page, { db, clock: testClock, viewer, params: { regime: 'x' } });
  assert.equal(unknown.answer.kind, 'not-found');
});

test('a kind of order that was added has its page: not in force before its day, its own limits after', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: {
      kind: 'added-regime',
      number: 0,
      code: 'test-order',
      like: 'spo',
      name: { en: 'Test Order', cy: 'Gorchymyn Prawf' },
      short: { en: 'TO', cy: 'GP' },
      law: 'Test Act 2026 s1',
      shortest: null,
      longest: { unit: 'months', count: 60 },
      from: '2026-11-01',
      to: null,
      source: 'Test',
      confidence: 'local',
    },
    reasonEn: 'Test',
    reasonCy: 'Prawf',
  });
  assert.ok(proposed.ok);
  const ask = { db, clock: testClock, viewer, params: { regime: 'test-order' } };
  assert.equal((await askPage(page, ask)).answer.kind, 'not-found', 'nothing before it is approved');
  assert.ok(
    (await decideLawChange(db, testClock, second, proposed.value, { isApproved: true, note: null })).ok,
  );
  const { html } = await askPage(page, ask);
  assert.match(html, /Test Order/u);
  assert.match(html, /Test Act 2026 s1/u);
  assert.match(html, /New kind of order: Test Order/u);
});

test('hours to a court stand among the deadlines: the shipped ones, or those that were set for this kind', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const ask = { db, clock: testClock, viewer };
  const dvpo = await askPage(page, { ...ask, params: { regime: 'dvpo' } });
  assert.match(dvpo.html, /Before the court after a DVPO breach/u);
  assert.match(dvpo.html, /Before a court within 24 hours\. Sundays, Christmas Day, Good Friday and bank/u);
  await makeLawChange(db, testClock, {
    kind: 'regime',
    number: 0,
    regime: 'dvpo',
    field: 'court-hours',
    value: { hours: 36, leavesOut: 'H' },
    from: '2026-11-01',
    to: null,
    source: 'Act 2026 s9',
    confidence: 'memory',
  });
  await inBothLanguages(page, { ...ask, params: { regime: 'dvpo' } }, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'within 36 hours. Every hour' : 'o fewn 36 awr. Mae pob awr'),
    );
    assert.doesNotMatch(html, /Before the court after a DVPO breach|Gerbron y llys ar ôl torri DVPO/u);
    assert.match(html, /Act 2026 s9/u);
  });
});
