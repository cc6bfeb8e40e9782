// A named person says which order decided a notice's application, or that it is another's: both records keep it, and nothing is taken away.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody, Viewer } from '#platform';
import { askPage, inBothLanguages, makeMeasure, newestOn, orderDesk, testClock } from '#testing';
import type { MadePerson } from '#testing';

import { findMeasure } from '../measure-store.ts';
import { measureState } from '../measure-card.ts';
import { orderPage } from './order.ts';
import { tieApplicationPage } from './tie-application.ts';

const shown = orderPage('orders', { breachesOfMeasure: async () => [] });

const notice = (db: Db, subject: MadePerson) =>
  makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-23' },
      { step: 'served', on: '2026-11-23', at: '2026-11-23T10:00:00Z' },
    ],
  });

const order = (db: Db, subject: MadePerson, on = '2026-11-24') =>
  makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject,
    events: [{ step: 'granted', on, endsOn: '2026-12-20' }],
  });

async function found(db: Db, viewer: Viewer, ref: string) {
  const file = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(file);
  return file.record;
}

async function send(db: Db, viewer: Viewer, ref: string, form: FormBody) {
  const ask = { db, clock: testClock, viewer, params: { ref } };
  const newest = newestOn((await askPage(tieApplicationPage, ask)).html);
  return askPage(tieApplicationPage, { ...ask, form: { newest, ...form } });
}

const why = 'The court register of 24 November names the notice';

test('the notice’s page leads to the form, where what fits is chosen; without an answer and a reason nothing is kept', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const [dvpn, dvpo] = [await notice(db, subject), await order(db, subject)];
  const ask = { db, clock: testClock, viewer, params: { ref: dvpn.ref } };
  await inBothLanguages(shown, ask, (html, language) => {
    assert.ok(html.includes(`href="/orders/${dvpn.ref}/application"`));
    assert.ok(
      html.includes(language === 'en' ? 'Say which order decided it' : 'Dweud pa orchymyn a’i penderfynodd'),
    );
  });
  await inBothLanguages(tieApplicationPage, ask, (html) => {
    assert.match(html, new RegExp(`value="${dvpo.ref}" checked`, 'u'));
  });
  const empty = await send(db, viewer, dvpn.ref, { order: dvpo.ref });
  for (const field of ['answer', 'note']) assert.ok(empty.html.includes(`href="#${field}"`), field);
  const other = await send(db, viewer, dvpn.ref, { order: 'DVPO-X', answer: 'is', note: why });
  assert.ok(other.html.includes('href="#order"') && other.html.includes(why));
  assert.equal((await found(db, viewer, dvpo.ref)).measure.replacesMeasureId, null);
});

test('its own: the notice ends by law on that day, and both records say who tied them and why', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const [dvpn, dvpo] = [await notice(db, subject), await order(db, subject)];
  const sent = await send(db, viewer, dvpn.ref, { order: dvpo.ref, answer: 'is', note: why });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${dvpn.ref}`, notice: 'saved' });
  assert.deepEqual(sent.changes, [
    {
      action: 'tie-application',
      kind: 'order',
      ref: dvpn.ref,
      detail: { order: dvpo.ref, answer: 'is' },
    },
  ]);
  const [before, after] = [await found(db, viewer, dvpn.ref), await found(db, viewer, dvpo.ref)];
  assert.equal(after.measure.replacesMeasureId, before.measure.id);
  assert.equal(measureState(before.events).replacedBy, dvpo.ref);
  assert.equal(measureState(before.events).endedOn?.toString(), '2026-11-24');
  const card = await db
    .selectFrom('measure_card')
    .select('application_decided_on')
    .where('measure_id', '=', before.measure.id)
    .executeTakeFirstOrThrow();
  assert.equal(card.application_decided_on?.toString(), '2026-11-24');
  for (const [ref, other] of [
    [dvpn.ref, dvpo.ref],
    [dvpo.ref, dvpn.ref],
  ] as const) {
    const ask = { db, clock: testClock, viewer, params: { ref } };
    await inBothLanguages(shown, ask, (html, language) => {
      const said = language === 'en' ? `Of one application with ${other}` : `O’r un cais â ${other}`;
      for (const text of [said, why]) assert.ok(html.includes(text), text);
    });
  }
  const again = await send(db, viewer, dvpn.ref, { order: dvpo.ref, answer: 'is', note: why });
  assert.equal(again.answer.kind, 'show', 'it is decided, and asked no more');
});

test('another’s: it is no longer held up to this notice, which still waits; what was said first stays on the record', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const [dvpn, dvpo] = [await notice(db, subject), await order(db, subject)];
  const page = async () =>
    (await askPage(shown, { db, clock: testClock, viewer, params: { ref: dvpn.ref } })).html;
  assert.ok((await page()).includes(`Check whether ${dvpo.ref} decided it`));
  const sent = await send(db, viewer, dvpn.ref, { order: dvpo.ref, answer: 'is-not', note: why });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  assert.ok(!(await page()).includes(`Check whether ${dvpo.ref} decided it`));
  assert.ok((await page()).includes(`Of another application than ${dvpo.ref}`));
  assert.equal((await found(db, viewer, dvpo.ref)).measure.replacesMeasureId, null);
  // Whoever learns better says so: the newest answer stands, and both rows are kept.
  const better = await send(db, viewer, dvpn.ref, { order: dvpo.ref, answer: 'is', note: why });
  assert.equal(better.answer.kind, 'redirect', better.html);
  assert.equal(measureState((await found(db, viewer, dvpn.ref)).events).replacedBy, dvpo.ref);
  const rows = await db.selectFrom('application_tie').select('answer').orderBy('id').execute();
  assert.deepEqual(
    rows.map(({ answer }) => answer),
    ['is-not', 'is'],
  );
});

test('tied to the wrong notice, it is tied to the right one: then the first waits again', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const [first, second] = [await notice(db, subject), await notice(db, subject)];
  const dvpo = await order(db, subject);
  await send(db, viewer, first.ref, { order: dvpo.ref, answer: 'is', note: why });
  const sent = await send(db, viewer, second.ref, { order: dvpo.ref, answer: 'is', note: why });
  assert.equal(sent.answer.kind, 'redirect', sent.html);
  assert.equal(measureState((await found(db, viewer, second.ref)).events).replacedBy, dvpo.ref);
  assert.equal(measureState((await found(db, viewer, first.ref)).events).endedOn, null);
});

test('an order decided before the notice, or of another kind, is not offered', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const dvpn = await notice(db, subject);
  await order(db, subject, '2026-11-22');
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-11-24', noEndDate: true }],
  });
  const { html } = await askPage(tieApplicationPage, {
    db,
    clock: testClock,
    viewer,
    params: { ref: dvpn.ref },
  });
  assert.ok(html.includes('No order of this person was decided since this notice was given.'));
});
