// The hearing after a notice, as an officer records it: that it began, to when it was adjourned, and what the page says of it.

import assert from 'node:assert/strict';
import test from 'node:test';

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
} from '#testing';

import { findMeasure } from '../measure-store.ts';
import { chooseStepPage } from './choose-step.ts';
import { orderPage } from './order.ts';
import { orderEventsPage } from './order-events.ts';
import { recordStepPage } from './record-step.ts';

const page = recordStepPage('orders');
const choose = chooseStepPage('orders');
const shown = orderPage('orders', { breachesOfMeasure: async () => [] });
const history = orderEventsPage('orders', { breachesOfMeasure: async () => [] });

const boxes = (name: string, text: string): FormBody => {
  const { day, month, year } = Temporal.PlainDate.from(text);
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) };
};

/** A notice served on Wednesday 18 November 2026 at 10:00: to be heard by Friday 20 November, 10:00. */
async function notice(t: test.TestContext, role = 'officer', served = true) {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, role);
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-18' },
      ...(served ? [{ step: 'served' as const, on: '2026-11-18', at: '2026-11-18T10:00:00Z' }] : []),
    ],
  });
  return { db, viewer, ref, id, subject };
}

async function send(db: Db, viewer: Viewer, ref: string, step: string, form: FormBody) {
  const ask = { db, clock: testClock, viewer, params: { ref, step } };
  const newest = newestOn((await askPage(page, ask)).html);
  return askPage(page, { ...ask, form: { newest, step, ...form } });
}

const began = { ...boxes('on', '2026-11-20'), at: '09:30', court: 'haverfordwest-magistrates' };

test('an officer records that it began and to when it was adjourned; the page says both, and it is late no more', async (t) => {
  const { db, viewer, ref } = await notice(t);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const late = await askPage(shown, ask);
  assert.match(late.html, /No hearing recorded: due by/u);
  assert.match(late.html, /Was to be heard by Fri 20 Nov 2026/u);
  assert.match(late.html, /steps\/hearing-begun/u);
  assert.doesNotMatch(late.html, /steps\/hearing-adjourned/u, 'it has not begun');
  assert.equal((await send(db, viewer, ref, 'hearing-begun', began)).answer.kind, 'redirect');
  const begun = await askPage(shown, ask);
  assert.doesNotMatch(begun.html, /No hearing recorded/u);
  assert.match(begun.html, /outcome not recorded/u);
  assert.match(begun.html, /began within the hours of the law/u);
  const to = { ...boxes('on', '2026-11-20'), at: '09:50', ...boxes('next', '2026-12-01'), nextAt: '10:00' };
  assert.equal((await send(db, viewer, ref, 'hearing-adjourned', to)).answer.kind, 'redirect');
  await inBothLanguages(shown, ask, (html, language) => {
    assert.match(
      html,
      language === 'en'
        ? /Hearing adjourned to Tue 1 Dec 2026, 10:00/u
        : /Gohiriwyd y gwrandawiad i Maw 1 Rhag 2026, 10:00/u,
    );
    assert.ok(html.includes('CSA 2010 s27(8)-(9)'), language);
  });
  const record = (await findMeasure(db, viewer, ref, testClock.now()))?.record;
  const adjourned = record?.events.at(-1);
  assert.equal(adjourned?.nextAt?.toString(), '2026-12-01T10:00:00Z');
  assert.equal(record?.events.at(-2)?.court, 'haverfordwest-magistrates');
  const all = await askPage(history, ask);
  assert.match(all.html, /to 1 Dec 2026, 10:00/u);
  // It is adjourned again, with no day; the notice stays in force.
  const none = { ...boxes('on', '2026-11-25'), noDay: 'yes' };
  assert.equal((await send(db, viewer, ref, 'hearing-adjourned', none)).answer.kind, 'redirect');
  const open = await askPage(shown, ask);
  assert.match(open.html, /Hearing adjourned, no day given/u);
  assert.match(open.html, /In force/u);
});

test('each slip is named beside its field, in both languages, and nothing is written', async (t) => {
  const { db, viewer, ref, id } = await notice(t);
  const count = async () =>
    (await db.selectFrom('measure_event').select('id').where('measure_id', '=', id).execute()).length;
  const closed = await askPage(page, {
    db,
    clock: testClock,
    viewer,
    params: { ref, step: 'hearing-adjourned' },
  });
  assert.match(closed.html, /cannot be recorded now/u, 'it has not begun');
  const before = await count();
  const noTime = await send(db, viewer, ref, 'hearing-begun', { ...began, at: '' });
  assert.match(noTime.html, /href="#at">Enter the time: the law counts the hours to it/u);
  const ahead = await send(db, viewer, ref, 'hearing-begun', { ...began, ...boxes('on', '2026-11-26') });
  assert.equal(ahead.answer.kind === 'show' && ahead.answer.status, 422);
  const early = await send(db, viewer, ref, 'hearing-begun', { ...began, ...boxes('on', '2026-11-17') });
  assert.match(early.html, /on or after the day it was made/u);
  assert.equal(await count(), before);
  await send(db, viewer, ref, 'hearing-begun', began);
  const begun = await count();
  const adjourn = (form: FormBody) =>
    send(db, viewer, ref, 'hearing-adjourned', { ...boxes('on', '2026-11-20'), ...form });
  for (const [form, said] of [
    [
      {},
      /href="#next-boxes">Enter the day it was adjourned to|href="#next">Enter the day it was adjourned to/u,
    ],
    [{ ...boxes('next', '2026-12-01'), noDay: 'yes' }, /not both/u],
    [{ nextAt: '10:00', noDay: 'yes' }, /not both/u],
    [{ ...boxes('next', '2026-12-01'), nextAt: '25:00' }, /Enter a time/u],
    [boxes('next', '2026-11-19'), /only be adjourned to a time after this one/u],
    [boxes('next', '2026-11-20'), /later the same day/u],
    [{ ...boxes('on', '2026-11-19'), noDay: 'yes' }, /adjourned after it began/u],
  ] as const) {
    const sent = await adjourn(form);
    assert.match(sent.html, said, JSON.stringify(form));
  }
  assert.equal(await count(), begun);
  const ask = { db, clock: testClock, viewer, params: { ref, step: 'hearing-adjourned' } };
  const newest = newestOn((await askPage(page, ask)).html);
  const form = { newest, step: 'hearing-adjourned', ...boxes('on', '2026-11-20') };
  await inBothLanguages(page, { ...ask, form }, (html, language) => {
    assert.match(html, language === 'en' ? /The court gave no day/u : /Ni roddodd y llys ddiwrnod/u);
  });
});

test('with no service recorded a hearing is doubted with its law, and recorded all the same with why', async (t) => {
  const { db, viewer, ref } = await notice(t, 'civil-orders-officer', false);
  const doubted = await send(db, viewer, ref, 'hearing-begun', began);
  assert.match(doubted.html, /href="#aside-hearing-before-service"/u);
  assert.ok(doubted.html.includes('CSA 2010 s27(3)'));
  const why = 'Served at the station; the statement has not come';
  const sent = await send(db, viewer, ref, 'hearing-begun', {
    ...began,
    'aside-hearing-before-service': why,
  });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  assert.match((await askPage(history, ask)).html, /A hearing before service, or with no service recorded/u);
  assert.match((await askPage(shown, ask)).html, /is not known/u);
});

test('a hearing that began late says so; one whose day went by says that nothing was recorded since', async (t) => {
  const { db, viewer, ref } = await notice(t);
  await send(db, viewer, ref, 'hearing-begun', { ...began, ...boxes('on', '2026-11-23') });
  await send(db, viewer, ref, 'hearing-adjourned', {
    ...boxes('on', '2026-11-23'),
    ...boxes('next', '2026-11-24'),
  });
  await inBothLanguages(shown, { db, clock: testClock, viewer, params: { ref } }, (html, language) => {
    assert.match(html, language === 'en' ? /Heard late/u : /Clywyd yn hwyr/u);
    assert.match(
      html,
      language === 'en'
        ? /Nothing recorded since the hearing of Tue 24 Nov 2026/u
        : /Dim wedi’i gofnodi ers gwrandawiad Maw 24 Tach 2026/u,
    );
  });
});

test('a decision that only fits is shown to be checked, with the way to it; one that is linked ends the question', async (t) => {
  const { db, viewer, ref, subject } = await notice(t);
  const order = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2026-12-17' }],
  });
  await inBothLanguages(shown, { db, clock: testClock, viewer, params: { ref } }, (html, language) => {
    assert.ok(html.includes(`href="/orders/${order.ref}"`), language);
    assert.match(html, language === 'en' ? /Check whether DVPO-\S+ decided it/u : /Gwiriwch ai DVPO-/u);
    assert.doesNotMatch(html, /No hearing recorded|Dim gwrandawiad wedi’i gofnodi/u);
  });
});

test('only a notice that is in force offers either step, and only to those who record', async (t) => {
  const { db, viewer, ref, id, subject } = await notice(t);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  assert.match((await askPage(choose, ask)).html, /steps\/hearing-begun/u);
  const order = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject,
    replaces: id,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2026-12-17' }],
  });
  for (const each of [ref, order.ref]) {
    assert.doesNotMatch((await askPage(choose, { ...ask, params: { ref: each } })).html, /steps\/hearing-/u);
  }
});
