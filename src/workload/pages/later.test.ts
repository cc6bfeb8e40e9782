// The page of work left for later: who left it and why, how often, and bringing it back.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { workKey } from '../kinds/work-key.ts';
import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';
import { laterPage } from './later.ts';
import { newLaterPage } from './new-later.ts';

const now = testClock.now();
const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'supervisor');

test('what is left is listed with its reason and counted; anyone who records brings it back', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor', { name: 'Sarjant Prawf' });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: await makePerson(db, testClock),
    events: [
      { step: 'granted', on: '2026-03-10', endsOn: '2028-02-02' },
      { step: 'served', on: '2026-03-11' },
      { step: 'notified', on: '2026-03-11' },
      { step: 'victim-told', on: '2026-03-11' },
    ],
  });
  const item = workKey('watch', order.ref);
  const ask = { db, clock: testClock, viewer };
  const form = {
    item,
    reason: 'does-not-help',
    'until-day': '27',
    'until-month': '11',
    'until-year': '2026',
  };
  const left = await askPage(newLaterPage, { ...ask, form });
  assert.deepEqual(left.answer, { kind: 'redirect', to: '/today', notice: 'left' });
  await inBothLanguages(laterPage, { ...ask, query: { scope: 'force' } }, (html, language) => {
    assert.ok(html.includes(order.ref));
    assert.ok(html.includes('Sarjant Prawf'));
    const reason = language === 'en' ? 'Does not help in this case' : 'Nid yw’n helpu yn yr achos hwn';
    assert.equal(html.split(reason).length, 3);
  });
  const other = await makeStaff(db, 'officer');
  const back = await askPage(laterPage, { ...ask, viewer: other.viewer, form: { item, scope: 'force' } });
  assert.equal(back.answer.kind, 'redirect');
  assert.equal(back.changes[0]?.action, 'bring-back');
  const keys = (await readWork(db, viewer, 'force', now, watch)).items.map((each) => each.key);
  assert.ok(keys.includes(item));
});

test('an analyst reads the page and cannot bring work back', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'analyst');
  const ask = { db, clock: testClock, viewer };
  const shown = await askPage(laterPage, { ...ask, query: {} });
  assert.match(shown.html, /Nothing is left for later/u);
  const sent = await askPage(laterPage, {
    ...ask,
    form: { item: 'order:SPO-2026-001:watch', scope: 'force' },
  });
  assert.equal(sent.answer.kind, 'not-allowed');
});
