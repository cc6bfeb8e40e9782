// All events of an order: what was put right later is still there, and says so.

import assert from 'node:assert/strict';
import test from 'node:test';

import { inBothLanguages, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { orderEventsPage } from './order-events.ts';

test('every event is listed newest first, and one put right later says so', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [
      { step: 'granted', on: '2026-02-03' },
      { step: 'served', on: '2026-02-05' },
    ],
  });
  const wrong = await db
    .selectFrom('measure_event')
    .select('id')
    .where('measure_id', '=', id)
    .where('step', '=', 'served')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('measure_event')
    .values({
      measure_id: id,
      step: 'served',
      occurred_on: Temporal.PlainDate.from('2026-02-04'),
      corrects_event_id: wrong.id,
      recorded_at: testClock.now(),
      source_system: 'courts',
    })
    .execute();
  const page = orderEventsPage('orders', { breachesOfMeasure: async () => [] });
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(page, ask, (html, language) => {
    const days = [...html.matchAll(/<time datetime="([^"]+)"/gu)].map((match) => match[1]);
    assert.deepEqual(days, ['2026-02-05', '2026-02-04', '2026-02-03']);
    assert.equal(html.split(language === 'en' ? 'Put right later' : 'Cywirwyd wedyn').length, 2);
  });
});
