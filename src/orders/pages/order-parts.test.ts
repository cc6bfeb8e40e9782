// The parts of an order's page: how long it lasts in words, and until when each condition binds.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { lengthWords } from './order-parts.ts';
import { orderPage } from './order.ts';

const page = orderPage('orders', { breachesOfMeasure: async () => [] });
const day = (text: string) => Temporal.PlainDate.from(text);

test('a length is told in whole years or months by either way of counting, else in days', () => {
  const length = (from: string, to: string) => lengthWords('en', day(from), day(to));
  assert.equal(length('2026-02-03', '2028-02-03'), '2 years');
  assert.equal(length('2026-02-03', '2028-02-02'), '2 years');
  assert.equal(length('2026-02-03', '2026-05-02'), '3 months');
  assert.equal(length('2026-11-01', '2026-11-28'), '28 days');
  assert.equal(length('2026-11-27', '2028-05-26'), '18 months');
  assert.equal(lengthWords('cy', day('2026-02-03'), day('2031-02-03')), '5 mlynedd');
});

test('no condition of a discharged order goes on: not until a programme ends, nor to a day of its own', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: await makePerson(db, testClock),
    conditions: ['Must not contact Victim A', 'Must attend the programme', 'Must stay in at night'],
    events: [
      { step: 'granted', on: '2026-02-06', endsOn: '2028-02-05' },
      { step: 'discharged', on: '2026-11-20' },
    ],
  });
  const newer = { measure_id: id, duty: 'must', source_system: 'test', recorded_at: testClock.now() };
  await db
    .insertInto('measure_clause')
    .values([
      { ...newer, clause_no: 2, plain_en: 'Must attend the programme', ends_with: 'programme' },
      { ...newer, clause_no: 3, plain_en: 'Must stay in at night', ends_on: day('2026-06-01') },
    ])
    .execute();
  await inBothLanguages(page, { db, clock: testClock, viewer, params: { ref } }, (html, language) => {
    const at = html.indexOf('Must not contact Victim A');
    const table = html.slice(at, html.indexOf('</table>', at));
    const days = language === 'en' ? ['20 Nov 2026', '1 Jun 2026'] : ['20 Tach 2026', '1 Meh 2026'];
    assert.equal(table.split(days[0] ?? '').length - 1, 2, table);
    assert.equal(table.split(days[1] ?? '').length - 1, 1, table);
    assert.doesNotMatch(table, /end of programme|diwedd y rhaglen/u);
  });
});
