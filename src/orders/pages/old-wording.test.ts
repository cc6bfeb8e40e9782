// A reason that was put in other words: what was recorded before keeps the words of its day, in the history of the order.

import assert from 'node:assert/strict';

import { fixedClock } from '#platform';
import { loadReferenceData } from '#reference';
import { decideLawChange, proposeLawChange } from '#statutes';
import { askPage, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { orderEventsPage } from './order-events.ts';

const page = orderEventsPage('orders', { breachesOfMeasure: async () => [] });
const later = fixedClock('2026-12-10T09:00:00Z');

onBothEngines('other words hold from their day; what was recorded before keeps its own', async (db) => {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'applied', on: '2026-11-20' }],
  });
  for (const recordedAt of ['2026-11-21T10:00:00Z', '2026-12-05T10:00:00Z']) {
    await db
      .insertInto('measure_event')
      .values({
        measure_id: made.id,
        step: 'refused',
        occurred_on: Temporal.PlainDate.from('2026-11-21'),
        reason: 'criteria-not-met',
        recorded_at: Temporal.Instant.from(recordedAt),
        source_system: 'gwarchod',
      })
      .execute();
  }
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: {
      kind: 'value',
      number: 0,
      act: 'reword',
      list: 'reason-refused',
      key: 'criteria-not-met',
      name: { en: 'Test in the Act not met', cy: 'Heb fodloni prawf y Ddeddf' },
      like: null,
      from: '2026-12-01',
      to: null,
      source: 'Force order 15/2026',
      confidence: 'local',
    },
    reasonEn: 'The Act says test',
    reasonCy: 'Mae’r Ddeddf yn dweud prawf',
  });
  assert.ok(proposed.ok);
  const verdict = { isApproved: true, note: null };
  assert.ok((await decideLawChange(db, testClock, second, proposed.value, verdict)).ok);
  const officer = await makeStaff(db, 'officer');
  const { html } = await askPage(page, {
    db,
    clock: later,
    viewer: officer.viewer,
    params: { ref: made.ref },
  });
  assert.equal(html.split('Test in the Act not met').length, 2);
  assert.equal(html.split('Legal test not met').length, 2);
});
