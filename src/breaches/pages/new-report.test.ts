// The first page of recording a breach: opening it keeps nothing, and it works with no order in force.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { newReportPage } from './new-report.ts';

test('conditions in force are offered by the power they give, and opening the page keeps nothing', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock, { surname: 'Prydderch', warning: 'weapons' });
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not contact victim A', 'Must not go to Stryd Fach'],
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    conditions: ['Must sleep at home'],
    events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
  });
  const old = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [{ step: 'granted', on: '2024-02-03', endsOn: '2025-02-03' }],
  });
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  await inBothLanguages(newReportPage, ask, (html, language, { reads }) => {
    for (const value of [`${spo.ref}:1`, `${spo.ref}:2`, `${bail.ref}:1`, 'other', 'surrender', 'not-sure']) {
      assert.ok(html.includes(`name="which" type="radio" value="${value}"`), value);
    }
    assert.ok(!html.includes(`type="radio" value="${old.ref}`));
    assert.ok(html.includes(`<option value="${old.ref}"`), 'an order that has ended can still be named');
    const power = language === 'en' ? 'Breaking these is a crime.' : 'Mae torri’r rhain yn drosedd.';
    assert.ok(html.indexOf(power) < html.indexOf(`${spo.ref}:1`));
    assert.match(html, /PRYDDERCH/u);
    assert.match(html, language === 'en' ? /Warnings:/u : /Rhybuddion:/u);
    assert.doesNotMatch(html, /not a breach/iu);
    assert.deepEqual(reads, [{ kind: 'person', ref: subject.ref, personId: subject.id }]);
  });
  assert.deepEqual(await db.selectFrom('draft').select('id').execute(), []);
});

test('with nothing in force it says so, and is recorded all the same', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const shown = await askPage(newReportPage, ask);
  assert.match(shown.html, /No order or bail is in force\. Record it all the same\./u);
  const missing = await askPage(newReportPage, { ...ask, form: {} });
  assert.equal(missing.answer.kind === 'show' && missing.answer.status, 422);
  assert.match(missing.html, /href="#which">Choose what was breached, or “Not sure”/u);
  assert.match(missing.html, /id="which"/u);
  const sent = await askPage(newReportPage, { ...ask, form: { which: 'not-sure' } });
  const draft = await db.selectFrom('draft').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/breach-reports/${draft.id}/what` });
  assert.deepEqual(
    [draft.journey, draft.record_ref, draft.staff_id],
    ['record-breach', subject.ref, viewer.staffId],
  );
  assert.equal(draft.expires_at.since(testClock.now()).total('hours'), 336);
  assert.deepEqual(
    sent.changes.map((change) => change.action),
    ['save-breach-report'],
  );
});

test('it can be put aside at once, with nothing answered', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref }, form: { save: 'later' } };
  const { answer } = await askPage(newReportPage, ask);
  assert.deepEqual(answer, { kind: 'redirect', to: '/breach-reports' });
  const { id } = await db.selectFrom('draft').select('id').executeTakeFirstOrThrow();
  const { html } = await askPage(newReportPage, { db, clock: testClock, viewer, query: ask.query });
  assert.match(html, /Go on with the report saved 25 Nov 2026, 18:00/u);
  assert.ok(html.includes(`href="/breach-reports/${id}/which"`));
});

test('coming from an order, its one condition is chosen; from an ended order, the order is', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const make = (ends: string) =>
    makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      conditions: ['Must not contact victim A'],
      events: [{ step: 'granted', on: '2024-02-03', endsOn: ends }],
    });
  const [live, ended] = [await make('2028-02-03'), await make('2025-02-03')];
  const open = async (order: string) =>
    (await askPage(newReportPage, { db, clock: testClock, viewer, query: { order } })).html;
  assert.match(await open(live.ref), new RegExp(`value="${live.ref}:1" checked`, 'u'));
  const html = await open(ended.ref);
  assert.match(html, /value="other" checked/u);
  assert.match(html, new RegExp(`<option value="${ended.ref}" selected`, 'u'));
});

test('a restricted person is refused, nobody named leads to the list, and an unknown one is not found', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const groupId = await makeGroup(db);
  const subject = await makePerson(db, testClock, { restrictedTo: groupId });
  const ask = { db, clock: testClock, viewer };
  for (const form of [undefined, { which: 'not-sure' }]) {
    const asked = { ...ask, query: { perpetrator: subject.ref }, ...(form === undefined ? {} : { form }) };
    const { answer } = await askPage(newReportPage, asked);
    assert.deepEqual(answer, { kind: 'restricted', recordKind: 'person', recordRef: subject.ref, groupId });
  }
  assert.deepEqual((await askPage(newReportPage, ask)).answer, { kind: 'redirect', to: '/perpetrators' });
  const unknown = await askPage(newReportPage, { ...ask, query: { perpetrator: 'P-0' } });
  assert.deepEqual(unknown.answer, { kind: 'not-found' });
  assert.deepEqual(await db.selectFrom('draft').select('id').execute(), []);
});
