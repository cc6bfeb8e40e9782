// The form for a change of the law: one for each kind; what is missing is said beside it, and what was typed stays.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { LawChangeKind } from '#law';
import { loadReferenceData } from '#reference';
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
  'holiday-year': { year: '2031' },
  list: {
    list: 'watch',
    key: 'no-check',
    'number-months': '6',
    nameEn: 'Check of an order: every 6 months',
    nameCy: 'Gwirio gorchymyn: bob 6 mis',
  },
  point: {
    regime: 'spo',
    textEn: 'A map of the places was given to them',
    textCy: 'Rhoddwyd map o’r lleoedd iddynt',
    asks: 'needed',
    at: 'served',
  },
  value: { list: 'court', act: 'retire', key: 'aberystwyth-magistrates' },
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
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  for (const [kind, own] of Object.entries(forms)) {
    const params = { kind };
    const sent = await askPage(page, { db, clock: testClock, viewer, params, form: { ...common, ...own } });
    assert.ok(sent.answer.kind === 'redirect', `${kind}: ${sent.html.slice(0, 2000)}`);
    assert.match(sent.answer.to, /^\/admin\/law\/changes\/\d+$/u);
    const [held] = await lawChanges(db);
    assert.equal(held?.change?.kind, kind);
    assert.equal(held?.change?.from, kind === 'holiday-year' ? '2031-01-01' : '2027-04-01');
    assert.equal(held?.decision, null);
  }
  const added = (await lawChanges(db)).find(({ change }) => change?.kind === 'added-regime');
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
  assert.match(field.html, /Superintendent. CSA 2010 s24\(1\)/u);
  const none = await askPage(page, { ...ask, params: { kind: 'bogus' } });
  assert.equal(none.answer.kind, 'not-found');
});

test('every field of a kind of order is proposed in the way it is held: several, a text, a period, a section', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const ask = { db, clock: testClock, viewer, params: { kind: 'regime' } };
  const fields: readonly [string, Readonly<Record<string, string | string[]>>, unknown][] = [
    ['applicants', { several: ['constable', 'third-party'] }, ['constable', 'third-party']],
    ['courts', { several: ['magistrates', 'crown'] }, ['magistrates', 'crown']],
    ['vary', {}, []],
    ['test', { textEn: 'New test', textCy: 'Prawf newydd' }, { en: 'New test', cy: 'Prawf newydd' }],
    ['offence', { section: 'Act 2027 s9' }, 'Act 2027 s9'],
    ['breach', { value: 'offence' }, 'offence'],
    ['appeal', { value: 'crown' }, 'crown'],
    ['heard', { several: ['protected-person'] }, ['protected-person']],
    ['court-hours', { hours: '36', 'left-out': 'B' }, { hours: 36, leavesOut: 'B' }],
    ['court-hours', { hours: '' }, 'no-rule'],
    ['lasts-until', { value: 'dapo' }, 'dapo'],
  ];
  for (const [field, own, value] of fields) {
    const query = { regime: field === 'vary' ? 'dapo' : 'dvpo', field };
    const shown = await askPage(page, { ...ask, query });
    assert.match(shown.html, /method="post" novalidate/u, field);
    const form = { ...common, ...query, ...own };
    const sent = await askPage(page, { ...ask, query, form });
    assert.ok(sent.answer.kind === 'redirect', `${field}: ${sent.html.slice(0, 3000)}`);
    const [held] = await lawChanges(db);
    assert.ok(held?.change?.kind === 'regime');
    assert.deepEqual(held.change.value, value, field);
  }
  const period = { regime: 'nmo', field: 'longest' };
  const long = await askPage(page, {
    ...ask,
    query: period,
    form: { ...common, ...period, count: '12', 'count-unit': 'months' },
  });
  assert.ok(long.answer.kind === 'redirect');
  const half = { regime: 'dvpo', field: 'test' };
  const noWelsh = await askPage(page, { ...ask, query: half, form: { ...common, ...half, textEn: 'New' } });
  assert.match(noWelsh.html, /Enter the Welsh text/u);
  const asIs = await askPage(page, {
    ...ask,
    query: { regime: 'spo', field: 'vary' },
    form: { ...common, regime: 'spo', field: 'vary', several: ['chief-officer', 'subject'] },
  });
  assert.match(asIs.html, /It is so already/u, 'the order of a list says nothing');
});

test('a rule of the force’s own: each number is checked, its name must say the new one, and it begins today or later', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const query = { list: 'watch:ending-undecided' };
  const ask = { db, clock: testClock, viewer, params: { kind: 'list' }, query };
  await inBothLanguages(page, ask, (html, language) => {
    assert.match(html, /value="60, 30, 7"/u);
    assert.ok(html.includes(language === 'en' ? 'Days before the end' : 'Diwrnodau cyn y diwedd'));
  });
  const name = {
    nameEn: 'Decision: 90 and 30 days before',
    nameCy: 'Penderfyniad: 90 a 30 diwrnod cyn hynny',
  };
  const own = { ...common, list: 'watch', key: 'ending-undecided', ...name };
  const wrong = await askPage(page, { ...ask, form: { ...own, 'number-notice': '90, soon' } });
  assert.match(wrong.html, /Days before the end: enter up to 12 whole numbers from 1 to 366/u);
  const welsh = await askPage(page, {
    ...ask,
    language: 'cy',
    form: { ...own, 'number-notice': '900' },
  });
  assert.match(welsh.html, /Diwrnodau cyn y diwedd: rhoi hyd at 12/u);
  const old = await askPage(page, {
    ...ask,
    form: { ...own, nameEn: 'Decision: 60 days before', 'number-notice': '90, 30' },
  });
  assert.match(old.html, /English name still says the old number/u);
  const past = await askPage(page, {
    ...ask,
    form: { ...own, 'number-notice': '90, 30', 'from-year': '2020' },
  });
  assert.match(past.html, /First day must be today or later/u);
  const budget = { list: 'gap-budget', key: 'officer', nameEn: 'Officer', nameCy: 'Swyddog' };
  const empty = await askPage(page, {
    ...ask,
    query: { list: 'gap-budget:officer' },
    form: { ...common, ...budget, 'number-aDay': '' },
  });
  assert.match(empty.html, /How many a day: enter a whole number from 0 to 500/u);
  const none = await askPage(page, { ...ask, form: { ...own, list: 'warning', key: 'knife' } });
  assert.match(none.html, /This rule is not on its list/u);
  assert.equal((await lawChanges(db)).length, 0);
});

test('hours to a court are asked with the days that do not count; what cannot be is said in both languages', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'administrator');
  const query = { regime: 'dvpo', field: 'court-hours' };
  const ask = { db, clock: testClock, viewer, params: { kind: 'regime' }, query };
  await inBothLanguages(page, ask, (html, language) => {
    assert.match(html, /name="hours"[^>]*value="24"/u);
    assert.match(html, /value="A" checked/u);
    assert.ok(
      html.includes(language === 'en' ? 'Which days do not count?' : 'Pa ddyddiau nad ydynt yn cyfrif?'),
    );
  });
  const bad = { ...common, ...query, hours: '0' };
  const wrong = await askPage(page, { ...ask, form: bad });
  assert.match(wrong.html, /Enter whole hours from 1 to 168/u);
  assert.match(wrong.html, /Choose which days do not count/u);
  const welsh = await askPage(page, {
    ...ask,
    language: 'cy',
    form: { ...bad, hours: 'x', 'left-out': 'A' },
  });
  assert.match(welsh.html, /Rhoi oriau cyfan o 1 i 168/u);
  const asIs = await askPage(page, { ...ask, form: { ...bad, hours: '24', 'left-out': 'A' } });
  assert.match(asIs.html, /It is so already/u);
  assert.equal((await lawChanges(db)).length, 0);
});

test('what the law asks at a step is changed from what it is, or added; a tick at a breach, and words twice, are refused', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const ask = { db, clock: testClock, viewer, params: { kind: 'point' } };
  const choose = await askPage(page, ask);
  assert.match(choose.html, /name="regime"/u);
  const query = { regime: 'dvpn', point: 'welfare' };
  await inBothLanguages(page, { ...ask, query }, (html, language) => {
    assert.ok(html.includes('The welfare of anybody under 18 was considered'), language);
    assert.ok(html.includes('CSA 2010 s24(3)-(5)'), language);
    assert.ok(html.includes(language === 'en' ? 'No longer asked or shown' : 'Ni ofynnir nac ei ddangos'));
  });
  const as = async (own: Readonly<Record<string, string>>) =>
    askPage(page, { ...ask, query, form: { ...common, ...forms.point, ...own } });
  for (const [own, field] of [
    [{ at: 'breach' }, 'asks'],
    [{ at: '' }, 'at'],
    [{ textCy: '' }, 'textCy'],
    [{ asks: '' }, 'asks'],
    [{ regime: 'dvpn', point: 'bogus' }, 'textEn'],
  ] as const) {
    const sent = await as(own);
    assert.ok(sent.answer.kind === 'show' && sent.answer.status === 422);
    assert.match(sent.html, new RegExp(`href="#${field}`, 'u'), field);
  }
  assert.equal((await as({ regime: 'dvpn', point: 'welfare', asks: 'nothing' })).answer.kind, 'redirect');
  const [held] = await lawChanges(db);
  assert.ok(held?.change?.kind === 'point');
  assert.deepEqual([held.change.point, held.change.asks], ['welfare', 'nothing']);
});
