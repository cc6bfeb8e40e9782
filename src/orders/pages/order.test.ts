// The page of an order: what waits, how it stands, what can be done, in both languages, now and as it was known.

import assert from 'node:assert/strict';
import test from 'node:test';

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
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';

import type { MeasureBreach } from '../measure-breach.ts';
import { orderPage } from './order.ts';

const nothing = { breachesOfMeasure: async () => [] };
const page = orderPage('orders', nothing);
const bailPage = orderPage('bail', nothing);
const day = (text: string) => Temporal.PlainDate.from(text);

const breach = (more: Partial<MeasureBreach>): MeasureBreach => ({
  ref: 'BR-2026-00001',
  clauseNo: 2,
  occurredAt: Temporal.Instant.from('2026-11-25T06:40:00Z'),
  occurredPrecision: 'minute',
  reportedAt: Temporal.Instant.from('2026-11-25T06:52:00Z'),
  account: 'Seen in the street',
  isDecided: false,
  ...more,
});

async function spo(db: Db) {
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock, { given: 'Prawf', surname: 'Testun' });
  const owner = await makeStaff(db, 'civil-orders-officer', { name: 'Owner Prawf' });
  const made = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    ownerId: owner.id,
    recordedAt: '2026-02-05T09:00:00Z',
    events: [
      { step: 'considered', on: '2025-12-02' },
      { step: 'applied', on: '2025-12-18' },
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' },
      { step: 'served', on: '2026-02-04', at: '2026-02-04T11:20:00Z' },
      { step: 'notified', on: '2026-02-06', recordedAt: '2026-02-07T09:00:00Z' },
      { step: 'checked', on: '2026-11-02', recordedAt: '2026-11-02T09:00:00Z' },
    ],
    conditions: ['Must not contact Victim A', 'Must not go to Heol Fictif'],
  });
  return { subject, owner, ...made };
}

test('an order in force shows its stages, dates, conditions, power and duty in both languages', async (t) => {
  const db = await testDatabase(t);
  const { ref, owner, subject } = await spo(db);
  const ask = { db, clock: testClock, viewer: owner.viewer, params: { ref } };
  await inBothLanguages(page, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('3 Feb 2026 to 3 Feb 2028 (2 years)', '3 Chwef 2026 hyd at 3 Chwef 2028 (2 flynedd)');
    says('47 days later', '47 diwrnod wedyn');
    says('63 days from considered to made.', '63 diwrnod o ystyried i wneud y gorchymyn.');
    says('Under 5 in two years', 'Llai na 5');
    says('Up to 5 years in prison.', 'Hyd at 5 mlynedd yn y carchar.');
    says('Done 6 Feb 2026', 'Gwnaed 6 Chwef 2026');
    says('Next due 2 Nov 2027', 'Nesaf erbyn 2 Tach 2027');
    says('Owner Prawf', 'Owner Prawf');
    says('in 435 days', 'ymhen 435 diwrnod');
    assert.ok(html.includes('Prawf TESTUN'));
    assert.deepEqual(reads, [{ kind: 'order', ref, personId: subject.id }]);
  });
});

test('a breach that waits stands above everything, and its condition says it is new', async (t) => {
  const db = await testDatabase(t);
  const { ref, owner } = await spo(db);
  const parts = {
    breachesOfMeasure: async () => [
      breach({}),
      breach({ ref: 'BR-2026-00002', clauseNo: 1, isDecided: true }),
      breach({ ref: 'BR-2026-00003', clauseNo: null, isDecided: true }),
    ],
  };
  const { html } = await askPage(orderPage('orders', parts), {
    db,
    clock: testClock,
    viewer: owner.viewer,
    params: { ref },
  });
  assert.match(html, /g-banner[\s\S]*Reported breach: condition 2, 25 Nov 2026, 06:40/u);
  const ofDay = { breachesOfMeasure: async () => [breach({ occurredPrecision: 'day' })] };
  const day = await askPage(orderPage('orders', ofDay), {
    db,
    clock: testClock,
    viewer: owner.viewer,
    params: { ref },
  });
  assert.match(day.html, /Reported breach: condition 2, 25 Nov 2026\./u);
  assert.doesNotMatch(day.html, /06:40/u, 'no time is told where none is known');
  assert.match(html, /href="\/breaches\/BR-2026-00001"/u);
  assert.match(html, /1 new/u);
  assert.match(html, /1 breach has no condition identified/u);
  assert.match(html, /3 breaches, 1 check/u);
});

test('an order that nobody has served says so with its day, and offers to record service first', async (t) => {
  const db = await testDatabase(t);
  const officer = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-11-22', endsOn: '2028-11-22' }],
  });
  const ask = { db, clock: testClock, viewer: officer.viewer, params: { ref } };
  const { html } = await askPage(page, ask);
  assert.match(html, /Not served, day 3/u);
  assert.match(html, /No owner/u);
  assert.match(html, /govuk-button--secondary"[^>]*href="\/orders\/[^"]+\/service"/u);
  const analyst = await makeStaff(db, 'analyst');
  const read = await askPage(page, { ...ask, viewer: analyst.viewer });
  assert.doesNotMatch(read.html, /\/service"|breach-reports/u);
});

test('a refused application ends the line, and a set-aside check stays in sight', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'legal-services');
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'applied', on: '2026-10-01' },
      { step: 'refused', on: '2026-10-20' },
    ],
  });
  await db
    .insertInto('measure_event')
    .values({
      measure_id: id,
      step: 'noted',
      occurred_on: day('2026-10-21'),
      reason: 'set-aside:spo-fixed-too-short',
      note: 'As the court said',
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
    })
    .execute();
  const { html } = await askPage(page, { db, clock: testClock, viewer, params: { ref } });
  assert.match(html, /g-life__name">Refused/u);
  assert.doesNotMatch(html, /g-life__name">Ends/u);
  assert.match(html, /A check was set aside/u);
  assert.match(html, /Shorter than the law allows[\s\S]*As the court said/u);
});

test('a past day shows what was known then, and no actions', async (t) => {
  const db = await testDatabase(t);
  const { ref, owner } = await spo(db);
  const ask = { db, clock: testClock, viewer: owner.viewer, params: { ref } };
  const then = await askPage(page, { ...ask, query: { known: '2026-02-05' } });
  assert.match(then.html, /As known at the end of 5 February 2026/u);
  assert.match(then.html, /Due by/u);
  assert.doesNotMatch(then.html, /Done 6 Feb 2026|Record a breach/u);
  const before = await askPage(page, { ...ask, query: { known: '2026-02-04' } });
  assert.equal(before.answer.kind, 'not-found');
});

test('a duty to notify that is not done in time is late, by the law of its order', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2026-11-10', endsOn: '2028-11-10' },
      { step: 'served', on: '2026-11-12' },
    ],
  });
  const { html } = await askPage(page, { db, clock: testClock, viewer, params: { ref } });
  assert.match(html, /g-tag--late">Late: was due by Sat 14 Nov 2026/u);
});

test('law that was not read in its text says so', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    events: [{ step: 'granted', on: '2026-11-10', endsOn: '2026-11-25' }],
  });
  const { html } = await askPage(bailPage, { db, clock: testClock, viewer, params: { ref } });
  assert.match(html, /Source from memory: ask Legal Services/u);
  assert.match(html, /Ends today/u);
  assert.match(html, /Decide before it ends on 25 Nov 2026/u);
  assert.match(html, /inspector or above[\s\S]*superintendent or above[\s\S]*Source in doubt/u);
});

test('a notice says by when its application must be heard, never later than the law', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject,
    events: [
      { step: 'granted', on: '2026-11-24' },
      { step: 'served', on: '2026-11-24', at: '2026-11-24T21:30:00Z' },
    ],
  });
  await inBothLanguages(page, { db, clock: testClock, viewer, params: { ref } }, (html, language) => {
    const heard = language === 'en' ? 'application to be heard by' : 'rhaid clywed y cais erbyn';
    assert.match(html, new RegExp(`${heard} [^<]*26 [^<]*2026, 21:30`, 'u'));
    assert.ok(html.includes(language === 'en' ? 'until the court decides' : 'nes i’r llys benderfynu'));
  });
});

test('bail asked for as an order is led to its own address; a restricted subject is refused', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    events: [{ step: 'granted', on: '2026-11-10' }],
  });
  const led = await askPage(page, { db, clock: testClock, viewer, params: { ref: bail.ref } });
  assert.deepEqual(led.answer, { kind: 'redirect', to: `/bail/${bail.ref}` });
  const groupId = await makeGroup(db);
  const hidden = await makePerson(db, testClock, { restrictedTo: groupId });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: hidden,
    events: [{ step: 'granted', on: '2026-11-10' }],
  });
  const refused = await askPage(page, { db, clock: testClock, viewer, params: { ref: order.ref } });
  assert.deepEqual(refused.answer, {
    kind: 'restricted',
    recordKind: 'person',
    recordRef: hidden.ref,
    groupId,
  });
});

test('bail asks what the victim knows before release, and no longer once it has ended', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const asking = orderPage('bail', { ...nothing, beforeRelease: async () => [{ text: 'Not asked yet' }] });
  for (const isOver of [false, true]) {
    const { ref } = await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject: await makePerson(db, testClock),
      events: [
        { step: 'granted', on: '2026-11-10', endsOn: '2027-02-09' },
        ...(isOver ? [{ step: 'ended' as const, on: '2026-11-20' }] : []),
      ],
    });
    const { html } = await askPage(asking, { db, clock: testClock, viewer, params: { ref } });
    assert.equal(html.includes('Not asked yet'), !isOver);
  }
});
