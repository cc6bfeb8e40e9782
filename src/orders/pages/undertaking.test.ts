// An undertaking in place of a family order: recorded with what was promised, shown for what it is, and no order made or refused.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { RegimeCode } from '#law';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  newestOn,
  testClock,
  testDatabase,
  typedDay,
} from '#testing';

import { measureState, measureStatus } from '../measure-card.ts';
import { findMeasure } from '../measure-store.ts';
import { undertakingOn } from '../undertaking.ts';
import { orderPage } from './order.ts';
import { recordStepPage } from './record-step.ts';
import { registerPage } from './register.ts';

const page = recordStepPage('orders');
const shown = orderPage('orders', { breachesOfMeasure: async () => [] });

async function begin(t: test.TestContext, regime: RegimeCode = 'nmo') {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref } = await makeMeasure(db, testClock, {
    regime,
    subject: await makePerson(db, testClock),
    events: [{ step: 'applied', on: '2026-11-02' }],
  });
  return { db, viewer, ref };
}

async function record(db: Db, viewer: Viewer, ref: string, step: string, form: FormBody) {
  const ask = { db, clock: testClock, viewer, params: { ref, step } };
  const newest = newestOn((await askPage(page, ask)).html);
  return askPage(page, { ...ask, form: { step, newest, ...form } });
}

const told = { telling: 'nobody', tellingNote: 'She was in court' };
const given = {
  ...typedDay('on', '2026-11-20'),
  ...typedDay('ends', '2027-05-19'),
  note: 'Not to go within 100 metres of Victim A',
  ...told,
};

async function found(db: Db, viewer: Viewer, ref: string) {
  const file = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(file);
  return file.record;
}

test('what was promised must be said, and what the law asks of the court; who sets that aside says why', async (t) => {
  const { db, viewer, ref } = await begin(t);
  const empty = await record(db, viewer, ref, 'undertaking', {
    ...given,
    note: '',
    points: 'no-violence-found',
  });
  assert.match(empty.html, /href="#note"/u);
  const unasked = await record(db, viewer, ref, 'undertaking', given);
  assert.match(unasked.html, /violence, used or threatened/u);
  assert.match(unasked.html, /FLA 1996 s46\(3A\)/u);
  const kept = await record(db, viewer, ref, 'undertaking', {
    ...given,
    'aside-law-asks': 'Court record seen',
  });
  assert.equal(kept.answer.kind, 'redirect', kept.html);
});

test('its page, in both languages, says that it was not made, what was promised, and that breaking it is contempt', async (t) => {
  const { db, viewer, ref } = await begin(t);
  const sent = await record(db, viewer, ref, 'undertaking', { ...given, points: 'no-violence-found' });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  await inBothLanguages(shown, { db, clock: testClock, viewer, params: { ref } }, (html, language) => {
    const said =
      language === 'en'
        ? ['Undertaking given', 'undertaking 20 Nov 2026 to 19 May 2027', 'contempt of court', 'FLA 1996 s46']
        : ['Rhoddwyd ymgymeriad', 'yn ddirmyg llys', 'Nid oes pŵer i arestio ynddo'];
    for (const text of [...said, 'Not to go within 100 metres']) assert.ok(html.includes(text), text);
    assert.ok(html.includes(`&amp;order=${ref}`), 'a breach of it is recorded from here');
    assert.ok(!html.includes('Up to 5 years'));
    assert.ok(html.includes(language === 'en' ? 'What was promised stands' : 'Mae’r hyn a addawyd'));
  });
  const list = async (status: string) =>
    (await askPage(registerPage('orders'), { db, clock: testClock, viewer, query: { status } })).html;
  assert.ok((await list('undertaking')).includes(ref));
  for (const status of ['in-force', 'applied', 'ended', 'not-served']) {
    assert.ok(!(await list(status)).includes(ref), status);
  }
});

test('it binds through its last day; an order asked for again is that order, with a length of its own', async (t) => {
  const { db, viewer, ref } = await begin(t, 'occupation');
  const sent = await record(db, viewer, ref, 'undertaking', { ...given, points: 'no-arrest-power-due' });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  const { events } = await found(db, viewer, ref);
  const state = measureState(events);
  const status = (on: string) => measureStatus(state, Temporal.PlainDate.from(on));
  assert.equal(state.grantedOn, null);
  assert.equal(status('2027-05-19'), 'undertaking');
  assert.equal(status('2027-05-20'), 'undertaking-over');
  const on = (text: string) => undertakingOn(events, Temporal.PlainDate.from(text))?.note ?? null;
  assert.equal(on('2026-11-19'), null);
  assert.equal(on('2026-11-20'), given.note);
  assert.equal(on('2027-05-19'), given.note);
  assert.equal(on('2027-05-20'), null);
  const again = await record(db, viewer, ref, 'applied', typedDay('on', '2026-11-23'));
  assert.equal(again.answer.kind, 'redirect', again.html);
  const made = await record(db, viewer, ref, 'granted', { ...typedDay('on', '2026-11-24'), ...told });
  assert.equal(made.answer.kind, 'redirect', made.html);
  const after = (await found(db, viewer, ref)).events;
  assert.equal(measureState(after).endsOn, null, 'the end of the promise is not that of the order');
  assert.equal(measureState(after).stage, 'granted');
  assert.equal(undertakingOn(after, Temporal.PlainDate.from('2026-11-25')), null);
});

test('no undertaking stands in place of an order of another kind', async (t) => {
  const { db, viewer, ref } = await begin(t, 'spo');
  const sent = await record(db, viewer, ref, 'undertaking', given);
  assert.equal(sent.answer.kind, 'show');
  assert.equal(measureState((await found(db, viewer, ref)).events).stage, 'applied');
});
