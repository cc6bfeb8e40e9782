// The form for a step: it asks what the step needs, keeps doubts in sight, and sends the reader to tell the victim.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, Viewer } from '#platform';
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

import { recordStepPage } from './record-step.ts';

const page = recordStepPage('orders');

async function applied(db: Db) {
  const subject = await makePerson(db, testClock);
  return makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'applied', on: '2026-11-01' }],
  });
}

const newestOn = (html: string) => /name="newest" value="([^"]*)"/u.exec(html)?.[1] ?? '';

async function open(db: Db, viewer: Viewer, ref: string, step: string) {
  const ask = { db, clock: testClock, viewer, params: { ref, step } };
  return { ask, newest: newestOn((await askPage(page, ask)).html) };
}

test('a refusal asks for its reason from the list, and saves it', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'legal-services');
  const { ref, id } = await applied(db);
  const { ask, newest } = await open(db, viewer, ref, 'refused');
  const form = { newest, step: 'refused', 'on-day': '20', 'on-month': '11', 'on-year': '2026' };
  await inBothLanguages(page, { ...ask, form }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Choose a reason' : 'Dewiswch reswm'));
    assert.match(html, /href="#reason"/u);
  });
  const sent = await askPage(page, { ...ask, form: { ...form, reason: 'evidence-not-enough' } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${ref}`, notice: 'savedTell' });
  const event = await db
    .selectFrom('measure_event')
    .select('reason')
    .where('measure_id', '=', id)
    .where('step', '=', 'refused')
    .executeTakeFirstOrThrow();
  assert.equal(event.reason, 'evidence-not-enough');
});

test('a doubt of law is shown with its source and field, and the reason typed is kept on the record', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref } = await applied(db);
  const { ask, newest } = await open(db, viewer, ref, 'granted');
  const form = {
    newest,
    step: 'granted',
    'on-day': '20',
    'on-month': '11',
    'on-year': '2026',
    'ends-day': '20',
    'ends-month': '11',
    'ends-year': '2027',
  };
  const doubted = await askPage(page, { ...ask, form });
  assert.ok(doubted.answer.kind === 'show' && doubted.answer.status === 422);
  assert.match(doubted.html, /A fixed SPO lasts at least 2 years/u);
  assert.match(doubted.html, /SPA 2019 s3\(2\)/u);
  assert.match(doubted.html, /id="aside-spo-fixed-too-short"/u);
  const half = await askPage(page, {
    ...ask,
    form: { ...form, 'aside-spo-fixed-too-short': 'The court so ordered', 'on-year': '2027' },
  });
  assert.match(half.html, /The court so ordered/u);
  const sent = await askPage(page, {
    ...ask,
    form: { ...form, 'aside-spo-fixed-too-short': 'The court so ordered' },
  });
  assert.equal(sent.answer.kind, 'redirect');
  assert.equal(sent.changes[0]?.detail?.['setAside'], 1);
});

test('a last day and no end date at once is a contradiction', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref } = await applied(db);
  const { ask, newest } = await open(db, viewer, ref, 'granted');
  const form = {
    newest,
    step: 'granted',
    'on-day': '20',
    'on-month': '11',
    'on-year': '2026',
    'ends-day': '20',
    'ends-month': '11',
    'ends-year': '2029',
    noEnd: 'yes',
  };
  const { html } = await askPage(page, { ...ask, form });
  assert.match(html, /not both/u);
});

test('a step that cannot follow has no form; one that does not exist, or another’s form, is not found', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref } = await applied(db);
  const { html } = await askPage(page, { db, clock: testClock, viewer, params: { ref, step: 'discharged' } });
  assert.doesNotMatch(html, /name="newest"/u);
  for (const step of ['served', 'checked', 'nonsense', '__proto__']) {
    const asked = await askPage(page, { db, clock: testClock, viewer, params: { ref, step } });
    assert.equal(asked.answer.kind, 'not-found', step);
  }
  const crossed = await askPage(page, {
    db,
    clock: testClock,
    viewer,
    params: { ref, step: 'granted' },
    form: { step: 'refused' },
  });
  assert.equal(crossed.answer.kind, 'not-found');
});
