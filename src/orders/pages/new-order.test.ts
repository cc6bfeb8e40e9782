// The form for an order from its papers: for whom first, then one page, with what is wrong beside its field.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeAddedKind,
  makeCrime,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { loadReferenceData } from '#reference';

import { newOrderPage as page } from './new-order.ts';
import { orderPage } from './order.ts';

test('a non-molestation order is entered in one go, and its page is where the reader goes', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const victim = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Non-Molestation Order' : 'Gorchymyn rhag Molestu'));
    assert.ok(html.includes(language === 'en' ? 'Victim A:' : 'Dioddefwr A:'));
    assert.ok(html.includes('Prawf TESTUN'));
  });
  const form = {
    regime: 'nmo',
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    noEnd: 'yes',
    conditions: 'Must not contact Victim A\r\n\r\nMust not go to the school',
    wordsIn: 'en',
    protects: 'A',
    owner: 'yes',
  };
  const sent = await askPage(page, { ...ask, form });
  assert.ok(sent.answer.kind === 'redirect');
  assert.match(sent.answer.to, /^\/orders\/NMO-2026-\d{3}$/u);
  assert.equal(sent.changes[0]?.detail?.['conditions'], 2);
  const measure = await db
    .selectFrom('measure')
    .innerJoin('measure_protected', 'measure_protected.measure_id', 'measure.id')
    .select(['measure.id', 'measure_protected.nominal_id'])
    .where('measure.ref', '=', sent.answer.to.replace('/orders/', ''))
    .executeTakeFirstOrThrow();
  assert.equal(measure.nominal_id, victim.nominalId);
  const twice = await askPage(page, { ...ask, form });
  assert.ok(twice.answer.kind === 'show' && twice.answer.status === 422);
  assert.match(twice.html, /may be on the record already: NMO-2026-/u);
});

test('what is missing is said, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const { answer, html, changes } = await askPage(page, {
    ...ask,
    form: {
      regime: 'bogus',
      conditions: 'Kept words',
      'served-day': '26',
      'served-month': '11',
      'served-year': '2026',
    },
  });
  assert.ok(answer.kind === 'show' && answer.status === 422);
  assert.match(html, /href="#regime"/u);
  assert.match(html, /href="#on"/u);
  assert.match(html, /href="#served"/u);
  assert.match(html, /Kept words/u);
  assert.equal(changes.length, 0);
});

test('without a person the page asks for one; a restricted person is refused, an unknown one said', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const groupId = await makeGroup(db);
  const hidden = await makePerson(db, testClock, { restrictedTo: groupId });
  const ask = { db, clock: testClock, viewer };
  assert.match((await askPage(page, ask)).html, /name="perpetrator"/u);
  const unknown = await askPage(page, { ...ask, query: { perpetrator: 'P-0' } });
  assert.match(unknown.html, /No person has this reference/u);
  const refused = await askPage(page, { ...ask, query: { perpetrator: hidden.ref } });
  assert.equal(refused.answer.kind, 'restricted');
});

const again = {
  regime: 'nmo',
  'on-day': '24',
  'on-month': '11',
  'on-year': '2026',
  noEnd: 'yes',
  conditions: 'Must not contact Victim A',
  wordsIn: 'en',
};

async function enteredOnce(t: Parameters<typeof testDatabase>[0]) {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const first = await askPage(page, { ...ask, form: again });
  assert.ok(first.answer.kind === 'redirect');
  return { db, ask, ref: first.answer.to.replace('/orders/', '') };
}

const orders = (db: Awaited<ReturnType<typeof testDatabase>>) =>
  db
    .selectFrom('measure')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();

test('the same papers twice: both are shown side by side, and a person says it is the same; what was typed is kept', async (t) => {
  const { db, ask, ref } = await enteredOnce(t);
  const typed = { ...again, conditions: 'Must not contact Victim A\nMust not go to the school' };
  const asked = await askPage(page, { ...ask, form: typed });
  assert.ok(asked.answer.kind === 'show' && asked.answer.status === 422);
  assert.match(asked.html, /In your hand/u);
  assert.match(asked.html, new RegExp(`The same one: ${ref}`, 'u'));
  assert.match(asked.html, /Must not go to the school/u);
  const welsh = await askPage(page, { ...ask, form: typed, language: 'cy' });
  assert.match(welsh.html, /Yn eich llaw/u);
  assert.equal((await orders(db)).count, 1);
  const same = await askPage(page, { ...ask, form: { ...typed, twin: `same ${ref}` } });
  assert.ok(same.answer.kind === 'redirect');
  assert.equal(same.answer.to, `/orders/${ref}`);
  assert.equal(same.changes[0]?.action, 'keep-second-entry');
  const note = await db
    .selectFrom('measure_event')
    .select(['note', 'reason'])
    .where('step', '=', 'noted')
    .executeTakeFirstOrThrow();
  assert.equal(note.reason, 'entered-twice');
  assert.match(note.note ?? '', /Must not go to the school/u);
  assert.equal((await orders(db)).count, 1, 'nothing was joined and nothing entered twice');
});

test('the same papers twice: another one needs why, and stays in sight on its page', async (t) => {
  const { db, ask } = await enteredOnce(t);
  const silent = await askPage(page, { ...ask, form: { ...again, twin: 'another' } });
  assert.ok(silent.answer.kind === 'show' && silent.answer.status === 422);
  const why = { ...again, twin: 'another', 'aside-same-order': 'Protects the other child' };
  const said = await askPage(page, { ...ask, form: why });
  assert.ok(said.answer.kind === 'redirect');
  assert.equal((await orders(db)).count, 2);
});

test('a copy, a service and a statement of service come in with the papers as facts of their own', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const days = (field: string, day: string) => ({
    [`${field}-day`]: day,
    [`${field}-month`]: '11',
    [`${field}-year`]: '2026',
  });
  const dated = { ...again, ...days('served', '24'), ...days('copy', '25'), ...days('aware', '24') };
  const noBasis = await askPage(page, { ...ask, form: dated });
  assert.match(noBasis.html, /Choose how it is shown that they know/u);
  const form = { ...dated, basis: 'statement-of-service' };
  const sent = await askPage(page, { ...ask, form });
  assert.ok(sent.answer.kind === 'redirect');
  const steps = await db.selectFrom('measure_event').select(['step', 'reason']).orderBy('id').execute();
  assert.deepEqual(
    steps.map(({ step, reason }) => (reason === null ? step : `${step} ${reason}`)),
    ['granted', 'copy-received', 'served', 'subject-aware statement-of-service'],
  );
});

test('a full SPO that takes the place of the interim one is linked to it', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const interim = await makeMeasure(db, testClock, {
    regime: 'spo-interim',
    subject,
    events: [{ step: 'granted', on: '2026-11-02', endsOn: '2026-12-01' }],
    conditions: [],
  });
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const shown = await askPage(page, ask);
  assert.match(shown.html, new RegExp(`<option value="${interim.ref}"`, 'u'));
  const sent = await askPage(page, { ...ask, form: { ...again, regime: 'spo', replaces: interim.ref } });
  assert.ok(sent.answer.kind === 'redirect');
  const row = await db
    .selectFrom('measure')
    .select('replaces_measure_id')
    .where('regime', '=', 'spo')
    .executeTakeFirstOrThrow();
  assert.equal(row.replaces_measure_id, interim.id);
});

test('a kind of order added here is entered and named like any other', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  await makeAddedKind(db, testClock, { longest: { unit: 'months', count: 6 } });
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const ends = { 'ends-day': '24', 'ends-month': '5', 'ends-year': '2027', noEnd: '' };
  const tooLong = await askPage(page, { ...ask, form: { ...again, regime: 'test-order', ...ends } });
  assert.match(tooLong.html, /lasts at most 6 months.*23 May 2027/u);
  const sent = await askPage(page, {
    ...ask,
    form: { ...again, regime: 'test-order', ...ends, 'ends-day': '23' },
  });
  assert.ok(sent.answer.kind === 'redirect');
  const order = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), {
    db,
    clock: testClock,
    viewer,
    params: { ref: sent.answer.to.replace('/orders/', '') },
  });
  assert.match(order.html, /Test Order/u);
  assert.match(order.html, /Test Act 2026 s1/u);
});

test('who enters papers served nothing: the papers say who did and when, and what they say needs its day', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC Prawf' });
  const asked = async () => {
    const query = { perpetrator: (await makePerson(db, testClock)).ref };
    return { db, clock: testClock, viewer, query };
  };
  const papers = {
    regime: 'dvpn',
    'on-day': '24',
    'on-month': '11',
    'on-year': '2026',
    authority: 'superintendent',
    servedAt: '21:40',
    method: 'in-person',
    conditions: 'Must not contact Victim A',
    wordsIn: 'en',
  };
  const open = await askPage(page, { ...(await asked()), form: papers });
  assert.ok(open.html.includes('Enter the day it was served'));
  const day = { 'served-day': '24', 'served-month': '11', 'served-year': '2026' };
  const said = { ...papers, ...day, servedBy: 'PC 4471 Enghraifft' };
  for (const [form, who] of [
    [said, 'PC 4471 Enghraifft'],
    [{ ...said, servedBy: '' }, null],
  ] as const) {
    const ask = await asked();
    const sent = await askPage(page, { ...ask, form });
    assert.ok(sent.answer.kind === 'redirect', sent.html);
    const ref = sent.answer.to.replace('/orders/', '');
    const event = await db
      .selectFrom('measure_event')
      .innerJoin('measure', 'measure.id', 'measure_event.measure_id')
      .select(['occurred_at', 'by_whom', 'by_staff_id', 'measure_event.entered_by'])
      .where('measure.ref', '=', ref)
      .where('step', '=', 'served')
      .executeTakeFirstOrThrow();
    assert.equal(event.occurred_at?.toString(), '2026-11-24T21:40:00Z');
    assert.deepEqual([event.by_whom, event.by_staff_id, event.entered_by], [who, null, viewer.staffId]);
    const shown = orderPage('orders', { breachesOfMeasure: async () => [] });
    await inBothLanguages(shown, { ...ask, query: {}, params: { ref } }, (html, language) => {
      assert.doesNotMatch(html, /(?:In person|Yn bersonol), PC Prawf/u);
      assert.ok(html.includes(language === 'en' ? 'the court’s decision' : 'penderfyniad y llys'));
    });
  }
});
