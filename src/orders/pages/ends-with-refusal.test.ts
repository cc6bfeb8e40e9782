// The form that records a refusal asks which interim order or notice ends with it by law, and the pages of both say so.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { orderPage } from './order.ts';
import { recordStepPage } from './record-step.ts';

const form = recordStepPage('orders');
const shown = orderPage('orders', { breachesOfMeasure: async () => [] });

test('a refused DVPO ends its notice, which is asked for and never guessed', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const notice = await makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-18' },
      { step: 'served', on: '2026-11-18' },
    ],
  });
  const main = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject,
    events: [{ step: 'applied', on: '2026-11-18' }],
  });
  const ask = { db, clock: testClock, viewer, params: { ref: main.ref, step: 'refused' } };
  await inBothLanguages(form, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'ends with it?' : 'sy’n dod i ben gydag ef?'));
    assert.ok(html.includes(`<option value="${notice.ref}"`));
  });
  const newest = /name="newest" value="([^"]*)"/u.exec((await askPage(form, ask)).html)?.[1] ?? '';
  const said = {
    newest,
    step: 'refused',
    reason: 'not-necessary',
    'on-day': '20',
    'on-month': '11',
    'on-year': '2026',
  };
  const open = await askPage(form, { ...ask, form: said });
  assert.ok(open.html.includes('Choose which one ends with it, or “None of them”'));
  const sent = await askPage(form, { ...ask, form: { ...said, replaces: notice.ref } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${main.ref}`, notice: 'savedDecided' });
  await inBothLanguages(shown, { ...ask, params: { ref: notice.ref } }, (html, language) => {
    for (const text of language === 'en'
      ? ['Ended with the application', 'Decided 20 Nov 2026. By law this one ended then']
      : ['Daeth i ben gyda’r cais', 'Penderfynwyd 20 Tach 2026. Yn ôl y gyfraith daeth hwn i ben']) {
      assert.ok(html.includes(text), text);
    }
    assert.ok(html.includes(`href="/orders/${main.ref}"`));
    assert.doesNotMatch(html, /Replaced by|Disodlwyd gan/u);
  });
  const before = (await askPage(shown, { ...ask, params: { ref: main.ref } })).html;
  assert.ok(before.includes('Interim order or notice before it'));
});

test('a withdrawn DVPO asks which notice was made until then; its page asks a named person whether it ended', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const notice = await makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-18' },
      { step: 'served', on: '2026-11-18' },
    ],
  });
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject,
    events: [{ step: 'applied', on: '2026-11-18' }],
  });
  const ask = { db, clock: testClock, viewer, params: { ref, step: 'withdrawn' } };
  await inBothLanguages(form, ask, (html, language) => {
    const en = language === 'en';
    assert.ok(html.includes(en ? 'notice was made until it was decided?' : 'hyd nes penderfynu arno?'));
    assert.doesNotMatch(html, /ends with it\?|dod i ben gydag ef\?/u);
  });
  const newest = /name="newest" value="([^"]*)"/u.exec((await askPage(form, ask)).html)?.[1] ?? '';
  const said = {
    newest,
    step: 'withdrawn',
    reason: 'criteria-not-met',
    'on-day': '20',
    'on-month': '11',
    'on-year': '2026',
  };
  const open = await askPage(form, { ...ask, form: said });
  assert.ok(open.html.includes('Choose which one was made until then, or “None of them”'), open.html);
  const sent = await askPage(form, { ...ask, form: { ...said, replaces: notice.ref } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${ref}`, notice: 'savedDoubt' });
  const onPage = { ...ask, params: { ref: notice.ref } };
  await inBothLanguages(shown, onPage, (html, language) => {
    for (const text of language === 'en'
      ? [
          'Application decided: did it end?, since 20 Nov',
          'Application withdrawn 20 Nov 2026. The law is not',
        ]
      : [
          'Penderfynwyd ar y cais: a ddaeth i ben?, ers 20 Tach',
          'Tynnwyd y cais yn ôl 20 Tach 2026. Nid yw’r',
        ]) {
      assert.ok(html.includes(text), text);
    }
    if (language === 'cy') assert.match(html, /<span lang="en">CSA 2010 s25\(1\)\(d\), s27\(9\)<\/span>/u);
    assert.ok(html.includes(`href="/orders/${ref}"`));
    assert.doesNotMatch(html, /Replaced by|Disodlwyd gan|By law this one ended/u);
  });
});

test('a withdrawn DAPO asks which notice ended with it: the Act says that one does', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  await makeMeasure(db, testClock, {
    regime: 'dapn',
    subject,
    events: [{ step: 'granted', on: '2026-11-18' }],
  });
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'dapo',
    subject,
    events: [{ step: 'applied', on: '2026-11-18' }],
  });
  const { html } = await askPage(form, {
    db,
    clock: testClock,
    viewer,
    params: { ref, step: 'withdrawn' },
  });
  assert.ok(html.includes('ends with it?'));
});
