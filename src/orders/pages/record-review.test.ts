// A review cannot be finished without an attempt to hear the victim; their wish informs, a named person decides and says why.

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

import { recordReviewPage } from './record-review.ts';
import { recordStepPage } from './record-step.ts';

const page = recordReviewPage('orders');
const stepPage = recordStepPage('orders');
const boxes = (name: string, text: string) => {
  const [year = '', month = '', day = ''] = text.split('-');
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year };
};
const heard = { hearing: 'heard', wish: 'end', heardHow: 'phone', ...boxes('heardOn', '2026-11-23') };
const decided = { ...boxes('on', '2026-11-25'), reason: 'continue', note: 'Contact goes on through others' };

async function order(db: Db, regime: 'spo' | 'bail-pre-charge' = 'spo') {
  await loadReferenceData(db, testClock);
  const keeper = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime,
    subject,
    ownerId: keeper.id,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const facts = async () =>
    (
      await db
        .selectFrom('measure_event')
        .select(['step', 'reason', 'next_on', 'by_staff_id', 'note'])
        .where('measure_id', '=', made.id)
        .where('step', '<>', 'granted')
        .orderBy('id')
        .execute()
    ).map((row) => ({ ...row, next_on: row.next_on?.toString() ?? null }));
  const ask = { db, clock: testClock, viewer: keeper.viewer, params: { ref: made.ref } };
  const send = async (form: FormBody, viewer: Viewer = keeper.viewer) =>
    askPage(page, {
      ...ask,
      viewer,
      form: { newest: newestOn((await askPage(page, ask)).html), ...form },
    });
  return { ...made, keeper, ask, send, facts };
}

test('without a recorded attempt to hear the victim nothing is saved, in either language', async (t) => {
  const db = await testDatabase(t);
  const { ask, send, facts } = await order(db);
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en' ? 'informs the decision. It does not make it' : 'llywio’r penderfyniad',
      ),
    );
    assert.ok(!html.includes('value="not-asked"'), 'a review has always tried');
  });
  const refused = await send(decided);
  assert.ok(refused.answer.kind === 'show' && refused.answer.status === 422);
  assert.match(refused.html, /href="#hearing">Record the attempt to hear the victim/u);
  const forged = await send({ ...decided, hearing: 'not-asked', hearingNote: 'Busy' });
  assert.ok(forged.answer.kind === 'show' && forged.answer.status === 422);
  assert.match((await send({ ...decided, ...heard, wish: '' })).html, /Choose what the victim said/u);
  assert.match((await send({ ...decided, ...heard, note: '' })).html, /Say what, in a few words/u);
  assert.deepEqual(await facts(), []);
});

test('the victim wants it ended and the officer decides that it goes on: both are kept, each as what it is', async (t) => {
  const db = await testDatabase(t);
  const { ref, keeper, send, facts } = await order(db);
  const saved = await send({ ...decided, ...heard, ...boxes('next', '2027-05-25') });
  assert.deepEqual(saved.answer, { kind: 'redirect', to: `/orders/${ref}`, notice: 'saved' });
  assert.equal(saved.changes[0]?.action, 'record-reviewed');
  assert.deepEqual(await facts(), [
    { step: 'victim-heard', reason: 'end', next_on: null, by_staff_id: keeper.id, note: null },
    {
      step: 'reviewed',
      reason: 'continue',
      next_on: '2027-05-25',
      by_staff_id: keeper.id,
      note: 'Contact goes on through others',
    },
  ]);
});

test('an attempt that reached nobody is an attempt; letting it end also decides about the end', async (t) => {
  const db = await testDatabase(t);
  const { id, send, facts } = await order(db);
  const tried = { hearing: 'not-reached', heardHow: 'phone', ...boxes('heardOn', '2026-11-24') };
  assert.equal((await send({ ...decided, ...tried, reason: 'let-end' })).answer.kind, 'redirect');
  assert.deepEqual(
    (await facts()).map(({ step, reason }) => [step, reason]),
    [
      ['victim-heard', 'not-reached'],
      ['reviewed', 'let-end'],
      ['ending-decided', 'let-end'],
    ],
  );
  const card = await db
    .selectFrom('measure_card')
    .select(['last_review_on', 'ending_decided_on'])
    .where('measure_id', '=', id)
    .executeTakeFirstOrThrow();
  assert.equal(card.last_review_on?.toString(), '2026-11-25');
  assert.equal(card.ending_decided_on?.toString(), '2026-11-25');
});

test('only who keeps the register reviews, and the step page does not go round the review', async (t) => {
  const db = await testDatabase(t);
  const { ask, send, facts } = await order(db);
  const officer = await makeStaff(db, 'officer');
  const refused = await send({ ...decided, ...heard }, officer.viewer);
  assert.ok(refused.answer.kind === 'show' && refused.answer.status === 409);
  const round = await askPage(stepPage, { ...ask, params: { ...ask.params, step: 'reviewed' } });
  assert.equal(round.answer.kind, 'not-found');
  assert.deepEqual(await facts(), []);
});

test('an SPO is discharged within two years only with both consents, or with the reason that stays on the record', async (t) => {
  const db = await testDatabase(t);
  const { ref, ask, facts } = await order(db);
  const params = { ref, step: 'discharged' };
  const shown = await askPage(stepPage, { ...ask, params });
  assert.match(shown.html, /Who may ask for it: .*SPA 2019 s4/u);
  const form = {
    newest: newestOn(shown.html),
    step: 'discharged',
    ...boxes('on', '2026-11-25'),
    ...heard,
    telling: 'told',
    toldHow: 'phone',
    ...boxes('toldOn', '2026-11-25'),
  };
  const one = await askPage(stepPage, { ...ask, params, form: { ...form, consents: 'subject' } });
  assert.ok(one.answer.kind === 'show' && one.answer.status === 422);
  assert.match(one.html, /Until 2 Feb 2028 this SPO is discharged only with the consent/u);
  assert.match(one.html, /SPA 2019 s4\(4\)\(b\)/u);
  const both = await askPage(stepPage, {
    ...ask,
    params,
    form: { ...form, consents: ['subject', 'chief-officer'] },
  });
  assert.equal(both.answer.kind, 'redirect');
  assert.deepEqual(
    (await facts()).map(({ step, reason }) => [step, reason]),
    [
      ['victim-heard', 'end'],
      ['victim-told', 'about:discharged'],
      ['consented', 'subject'],
      ['consented', 'chief-officer'],
      ['discharged', null],
    ],
  );
});

/** An extension of bail to a day, by a sergeant, the victim heard and told. */
const extension = (ends: string) => ({
  step: 'extended',
  ...boxes('on', '2026-11-25'),
  ...boxes('ends', ends),
  authority: 'sergeant',
  points: ['conditions-a-to-d', 'invited'],
  ...heard,
  telling: 'told',
  toldHow: 'phone',
  ...boxes('toldOn', '2026-11-25'),
});

test('pre-charge bail extended by a sergeant is doubted with the rank the law names', async (t) => {
  const db = await testDatabase(t);
  const bailPage = recordStepPage('bail');
  const { ref, ask, id } = await order(db, 'bail-pre-charge');
  await db
    .insertInto('measure_event')
    .values({
      measure_id: id,
      step: 'arrested-for',
      occurred_on: Temporal.PlainDate.from('2026-09-01'),
      recorded_at: testClock.now(),
      source_system: 'custody',
    })
    .execute();
  const params = { ref, step: 'extended' };
  const shown = await askPage(bailPage, { ...ask, params });
  const form = {
    newest: newestOn(shown.html),
    ...extension('2027-03-01'),
  };
  const low = await askPage(bailPage, { ...ask, params, form });
  assert.match(low.html, /To 1 Mar 2027 it needs the authority of this rank or above: inspector/iu);
  const right = await askPage(bailPage, { ...ask, params, form: { ...form, authority: 'inspector' } });
  assert.equal(right.answer.kind, 'redirect');
});

test('where the day of arrest is not recorded, a long extension is counted from the day bail was given', async (t) => {
  const db = await testDatabase(t);
  const bailPage = recordStepPage('bail');
  const { ref, ask } = await order(db, 'bail-pre-charge');
  const params = { ref, step: 'extended' };
  const form = {
    newest: newestOn((await askPage(bailPage, { ...ask, params })).html),
    ...extension('2029-03-01'),
  };
  const asked = await askPage(bailPage, { ...ask, params, form });
  assert.match(asked.html, /No stage recorded here reaches past/u);
});
