// The form for a change of the law: one for each kind; what is missing is said beside it, and what was typed stays.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { LawChangeKind } from '#law';
import { askPage, inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { lawChanges } from '../law-change-store.ts';
import { proposeChangePage as page } from './propose-change.ts';

const common = {
  'from-day': '1',
  'from-month': '4',
  'from-year': '2027',
  source: 'S.I. 2027/1',
  confidence: 'verified',
  reasonEn: 'New',
  reasonCy: 'Newydd',
};

const forms: Record<LawChangeKind, Readonly<Record<string, string>>> = {
  rule: { rule: 'dvpo-length-max', length: '56' },
  regime: { regime: 'dvpn', field: 'authorising-rank', value: 'inspector' },
  switch: { power: 'dapn', state: 'on', area: 'dyfed-powys' },
  holiday: { state: 'on', nameEn: 'Day', nameCy: 'Dydd', where: 'england-and-wales' },
  'added-regime': {
    nameEn: 'Stalking Notice',
    nameCy: 'Hysbysiad Stelcio',
    shortEn: 'SN',
    shortCy: 'HS',
    like: 'dapn',
    law: 'Act 2027 s1',
    longest: '12',
    'longest-unit': 'months',
  },
};

test('each kind is proposed in one go and read back as it was meant', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  for (const [kind, own] of Object.entries(forms)) {
    const params = { kind };
    const sent = await askPage(page, { db, clock: testClock, viewer, params, form: { ...common, ...own } });
    assert.ok(sent.answer.kind === 'redirect', `${kind}: ${sent.html.slice(0, 2000)}`);
    assert.match(sent.answer.to, /^\/admin\/law\/changes\/\d+$/u);
    const [held] = await lawChanges(db);
    assert.equal(held?.change?.kind, kind);
    assert.equal(held?.change?.from, '2027-04-01');
    assert.equal(held?.decision, null);
  }
  const [added] = await lawChanges(db);
  assert.ok(added?.change?.kind === 'added-regime');
  assert.deepEqual(added.change.longest, { unit: 'months', count: 12 });
  assert.equal(added.change.code, 'stalking-notice');
});

test('what is missing is said in both languages, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const params = { kind: 'holiday' };
  const form = { nameEn: 'Kept day', 'from-day': '31', 'from-month': '2', 'from-year': '2027' };
  const sent = await askPage(page, { db, clock: testClock, viewer, params, form });
  assert.ok(sent.answer.kind === 'show' && sent.answer.status === 422);
  assert.match(sent.html, /Enter a real date/u);
  assert.match(sent.html, /Kept day/u);
  const noWelsh = { ...common, ...forms.holiday, nameCy: '', reasonCy: '' };
  const half = await askPage(page, { db, clock: testClock, viewer, params, form: noWelsh });
  assert.match(half.html, /Enter the Welsh text of the name/u);
  assert.match(half.html, /Enter the Welsh text of the reason/u);
  assert.equal((await lawChanges(db)).length, 0);
});

test('a rule and a field are chosen first, and shown as they are now', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const ask = { db, clock: testClock, viewer };
  const list = await askPage(page, { ...ask, params: { kind: 'rule' } });
  assert.match(list.html, /Longest lawful DVPO/u);
  assert.doesNotMatch(list.html, /method="post" novalidate/u);
  const query = { rule: 'spo-appeal' };
  await inBothLanguages(page, { ...ask, params: { kind: 'rule' }, query }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Which reading is right?' : 'Pa ddarlleniad sy’n gywir?'));
  });
  const field = await askPage(page, {
    ...ask,
    params: { kind: 'regime' },
    query: { regime: 'dvpn', field: 'authorising-rank' },
  });
  assert.match(field.html, /superintendent. CSA 2010 s24\(1\)/u);
  const none = await askPage(page, { ...ask, params: { kind: 'bogus' } });
  assert.equal(none.answer.kind, 'not-found');
});
