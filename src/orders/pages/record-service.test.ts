// The form for service: it says how the law wants it done, asks who did it, and takes a doubt with a reason.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData, referenceLists } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { gapsOfMeasure } from '../gap-store.ts';
import { watchRules } from '../watch-rules.ts';
import { orderPage } from './order.ts';
import { recordServicePage as page } from './record-service.ts';

test('service by somebody else is saved in their name, to the minute', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2027-11-20' }],
  });
  const ask = { db, clock: testClock, viewer, params: { ref } };
  let newest = '';
  await inBothLanguages(page, ask, (html, language) => {
    newest = /name="newest" value="([^"]*)"/u.exec(html)?.[1] ?? '';
    assert.ok(html.includes('FPR 2010 r10.6'));
    assert.ok(html.includes(language === 'en' ? 'Who served it?' : 'Pwy a’i cyflwynodd?'));
  });
  const form = {
    newest,
    'on-day': '21',
    'on-month': '11',
    'on-year': '2026',
    at: '11.20',
    method: 'in-person',
    who: 'other',
  };
  const missing = await askPage(page, { ...ask, form });
  assert.match(missing.html, /Enter who served it/u);
  const sent = await askPage(page, { ...ask, form: { ...form, byWhom: 'Process server' } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${ref}`, notice: 'saved' });
  const event = await db
    .selectFrom('measure_event')
    .select(['occurred_at', 'by_whom', 'by_staff_id', 'entered_by', 'method'])
    .where('measure_id', '=', id)
    .where('step', '=', 'served')
    .executeTakeFirstOrThrow();
  assert.equal(event.occurred_at?.toString(), '2026-11-21T11:20:00Z');
  assert.deepEqual(
    [event.by_whom, event.by_staff_id, event.entered_by, event.method],
    ['Process server', null, viewer.staffId, 'in-person'],
  );
  const again = await askPage(page, ask);
  assert.match(again.html, /Service is recorded already: 21 Nov 2026/u);
});

test('a time that has not come yet is refused', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2028-11-20' }],
  });
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const newest = /name="newest" value="([^"]*)"/u.exec((await askPage(page, ask)).html)?.[1] ?? '';
  const form = { newest, 'on-day': '25', 'on-month': '11', 'on-year': '2026', at: '18:01' };
  const { html } = await askPage(page, { ...ask, form: { ...form, method: 'in-person', who: 'me' } });
  assert.match(html, /Date must be today or in the past/u);
});

test('an order given in court is recorded as served, which ends the gap that the watch shows', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const today = Temporal.PlainDate.from('2026-11-25');
  const rules = watchRules(await referenceLists(db, today));
  for (const regime of ['dvpo', 'ro-conviction', 'cbo'] as const) {
    const { ref, id } = await makeMeasure(db, testClock, {
      regime,
      subject,
      events: [{ step: 'granted', on: '2026-11-20', endsOn: '2026-12-17' }],
    });
    const gaps = async () => (await gapsOfMeasure(db, id, rules, today)).map(({ kind }) => kind);
    assert.ok((await gaps()).includes('not-served'), regime);
    const ask = { db, clock: testClock, viewer, params: { ref } };
    const order = orderPage('orders', { breachesOfMeasure: async () => [] });
    assert.ok((await askPage(order, ask)).html.includes(`/orders/${ref}/service`), regime);
    const newest = /name="newest" value="([^"]*)"/u.exec((await askPage(page, ask)).html)?.[1] ?? '';
    const on = { 'on-day': '20', 'on-month': '11', 'on-year': '2026', at: '11:20' };
    const form = { newest, ...on, method: 'in-court', who: 'other', byWhom: 'Clerk of the court' };
    const sent = await askPage(page, { ...ask, form });
    assert.equal(sent.answer.kind, 'redirect', sent.html);
    assert.ok(!(await gaps()).includes('not-served'), regime);
  }
});
