// Long because each step asks for something of its own: the form for a step keeps doubts in sight, and sends the reader to tell the victim.

import assert from 'node:assert/strict';
import test from 'node:test';

import { londonDate } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData, referenceLists } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  newestOn,
  testClock,
  testDatabase,
} from '#testing';

import { gapsOfMeasure } from '../gap-store.ts';
import { watchRules } from '../watch-rules.ts';
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

test('a notice that was considered is recorded as not issued, with a reason of the list', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  for (const regime of ['dvpn', 'dapn', 'conditional-caution', 'bail-pre-charge', 'spo'] as const) {
    const { ref, id } = await makeMeasure(db, testClock, {
      regime,
      subject,
      events: [{ step: 'considered', on: '2026-11-20' }],
    });
    const form = recordStepPage(regime === 'bail-pre-charge' ? 'bail' : 'orders');
    const ask = { db, clock: testClock, viewer, params: { ref, step: 'not-progressed' } };
    const titles = {
      dvpn: ['Record: Not issued', 'Cofnodi: Heb ei gyhoeddi'],
      dapn: ['Record: Not issued', 'Cofnodi: Heb ei gyhoeddi'],
      'conditional-caution': ['Record: Not issued', 'Cofnodi: Heb ei gyhoeddi'],
      'bail-pre-charge': ['Record: Bail not given', 'Cofnodi: Ni roddwyd mechnïaeth'],
      spo: ['Record: Not progressed: not applied for', 'Cofnodi: Nid aed ymlaen: ni wnaed cais'],
    }[regime];
    let newest = '';
    await inBothLanguages(form, ask, (html, language) => {
      newest = newestOn(html);
      assert.ok(html.includes(titles[language === 'en' ? 0 : 1] ?? '?'), `${regime} ${language}`);
    });
    const typed = {
      newest,
      step: 'not-progressed',
      'on-day': '21',
      'on-month': '11',
      'on-year': '2026',
      note: 'Inspector on duty',
    };
    const bare = await askPage(form, { ...ask, form: typed });
    assert.ok(bare.answer.kind === 'show' && bare.answer.status === 422);
    assert.match(bare.html, /Choose a reason/u);
    assert.match(bare.html, /Inspector on duty/u, 'what was typed is kept');
    const sent = await askPage(form, { ...ask, form: { ...typed, reason: 'not-authorised' } });
    assert.equal(sent.answer.kind, 'redirect', regime);
    const card = await db
      .selectFrom('measure_card')
      .select('stage')
      .where('measure_id', '=', id)
      .executeTakeFirstOrThrow();
    assert.equal(card.stage, 'not-progressed');
    const again = await askPage(form, { ...ask, params: { ref, step: 'granted' } });
    assert.doesNotMatch(again.html, /name="newest"/u, 'it is considered again first');
  }
});

test('a court that did what the law does not provide for is recorded with why, and the law is named', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject: await makePerson(db, testClock),
    events: [{ step: 'granted', on: '2026-11-10', endsOn: '2026-12-07' }],
  });
  const { ask, newest } = await open(db, viewer, ref, 'notified');
  const form = {
    newest,
    step: 'notified',
    'on-day': '12',
    'on-month': '11',
    'on-year': '2026',
    note: 'At desk',
  };
  await inBothLanguages(page, { ...ask, form }, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? 'This order sets no duty to notify police. Check the type of order.'
          : 'Nid yw’r gorchymyn hwn',
      ),
    );
    assert.match(html, /CSA 2010 ss24-33 \(silent\)/u);
    assert.match(html, /At desk/u);
  });
  const varied = await open(db, viewer, ref, 'varied');
  const change = {
    newest: varied.newest,
    step: 'varied',
    'on-day': '12',
    'on-month': '11',
    'on-year': '2026',
    hearing: 'nobody',
    hearingNote: 'No victim on it',
    telling: 'nobody',
    tellingNote: 'No victim on it',
  };
  const doubted = await askPage(page, { ...varied.ask, form: change });
  assert.match(doubted.html, /The law gives no such step for this kind of order/u);
  assert.match(doubted.html, /CSA 2010 ss24-33 give no power/u);
  const sent = await askPage(page, {
    ...varied.ask,
    form: { ...change, 'aside-step-not-in-law': 'The court varied it under MCA s63(2)' },
  });
  assert.equal(sent.answer.kind, 'redirect');
  const kept = await db
    .selectFrom('measure_event')
    .select(['reason', 'note'])
    .where('measure_id', '=', id)
    .where('reason', '=', 'set-aside:step-not-in-law')
    .executeTakeFirstOrThrow();
  assert.equal(kept.note, 'The court varied it under MCA s63(2)');
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

test('where bail ends, the form says whether the victim was asked, and leads to asking; an order’s form does not', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const beforeRelease = async (_request: object, about: { readonly ref: string } | null) => [
    {
      text: about === null ? 'no crime' : 'Ask about it',
      href: `/crimes/${about?.ref ?? ''}/victim-knowledge`,
    },
  ];
  const made = { step: 'granted' as const, on: '2026-11-01', endsOn: '2027-01-31' };
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    crimeId: crime.id,
    events: [made],
  });
  const keeper = await makeStaff(db, 'civil-orders-officer');
  const ask = { db, clock: testClock, viewer: keeper.viewer, params: { ref: bail.ref, step: 'ended' } };
  await inBothLanguages(recordStepPage('bail', { beforeRelease }), ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Stop and ask: what the victim knows' : 'Aros a gofyn'));
    assert.ok(html.includes(`/crimes/${crime.ref}/victim-knowledge`));
  });
  const order = await makeMeasure(db, testClock, { regime: 'spo', subject, events: [made] });
  const other = { ...ask, viewer, params: { ref: order.ref, step: 'copy-received' } };
  const { html } = await askPage(recordStepPage('orders', { beforeRelease }), other);
  assert.doesNotMatch(html, /victim-knowledge/u);
});

test('bail before charge is never offered until further order; an order is', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    events: [
      { step: 'arrested-for', on: '2026-10-01' },
      { step: 'granted', on: '2026-10-01', endsOn: '2027-01-01' },
    ],
  });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const formOf = async (room: 'bail' | 'orders', ref: string, step: string) =>
    (await askPage(recordStepPage(room), { db, clock: testClock, viewer, params: { ref, step } })).html;
  const extension = await formOf('bail', bail.ref, 'extended');
  assert.match(extension, /name="ends-day"/u);
  assert.doesNotMatch(extension, /name="noEnd"/u);
  assert.match(await formOf('orders', order.ref, 'renewed'), /name="noEnd"/u);
});

test('any officer records what the victim wants on its own: heard, tried in vain, or nobody to ask; it fills the gap', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id: staffId } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2025-02-03', endsOn: '2028-02-02' },
      { step: 'victim-told', on: '2025-02-03' },
    ],
  });
  const { ask } = await open(db, viewer, ref, 'victim-heard');
  const today = londonDate(testClock.now());
  const rules = watchRules(await referenceLists(db, today));
  const isGap = async (day = today) =>
    (await gapsOfMeasure(db, id, rules, day)).some(({ kind }) => kind === 'victim-not-heard');
  const send = async (form: FormBody) =>
    askPage(page, {
      ...ask,
      form: { newest: newestOn((await askPage(page, ask)).html), step: 'victim-heard', ...form },
    });
  await inBothLanguages(page, ask, (html, language) => {
    assert.match(html, language === 'en' ? /does not make it/u : /Nid yw’n ei wneud/u);
    assert.doesNotMatch(html, /name="on-day"|name="note"|value="not-asked"/u, 'one day, one note');
  });
  const on = { 'heardOn-day': '24', 'heardOn-month': '11', 'heardOn-year': '2026' };
  const bare = await send({ ...on });
  assert.ok(bare.answer.kind === 'show' && bare.answer.status === 422);
  assert.match(bare.html, /href="#hearing"/u);
  const noWish = await send({ ...on, hearing: 'heard', heardHow: 'phone', byWhom: 'Adviser on the ward' });
  assert.match(noWish.html, /Choose what the victim said/u);
  assert.match(noWish.html, /Adviser on the ward/u, 'what was typed is kept');
  const early = await send({ ...on, 'heardOn-year': '2024', hearing: 'not-reached', heardHow: 'phone' });
  assert.match(early.html, /on or after the day it was made/u);
  assert.ok(await isGap());
  assert.equal((await send({ ...on, hearing: 'not-reached', heardHow: 'phone' })).answer.kind, 'redirect');
  assert.ok(!(await isGap()), 'an attempt rests it');
  assert.ok(await isGap(today.add({ days: 14 })), 'and is no hearing');
  const wish = { hearing: 'heard', wish: 'change', heardHow: 'phone', hearingNote: 'Wants the park added' };
  const sent = await send({ ...on, ...wish, byWhom: 'Adviser on the ward' });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/orders/${ref}`, notice: 'saved' });
  assert.equal(sent.changes[0]?.action, 'record-victim-heard');
  assert.ok(!(await isGap(today.add({ days: 300 }))));
  assert.equal((await send({ hearing: 'nobody', hearingNote: 'Died in June' })).answer.kind, 'redirect');
  const kept = await db
    .selectFrom('measure_event')
    .select(['step', 'reason', 'note', 'by_whom', 'by_staff_id', 'occurred_on'])
    .where('measure_id', '=', id)
    .where('recorded_at', '=', testClock.now())
    .where('entered_by', '=', staffId)
    .orderBy('id')
    .execute();
  assert.deepEqual(
    kept.map((row) => [row.step, row.occurred_on.toString(), row.reason, row.note, row.by_whom]),
    [
      ['victim-heard', '2026-11-24', 'not-reached', null, null],
      ['victim-heard', '2026-11-24', 'change', 'Wants the park added', 'Adviser on the ward'],
      ['victim-heard', '2026-11-25', 'nobody', 'Died in June', null],
    ],
    'one fact each',
  );
  assert.deepEqual(
    kept.map((row) => row.by_staff_id),
    [staffId, null, staffId],
  );
});
