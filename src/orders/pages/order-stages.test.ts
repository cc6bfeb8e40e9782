// The line of stages on the page of an order: the whole chain of proof, and an end before it was made.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { orderPage } from './order.ts';

const nothing = { breachesOfMeasure: async () => [] };
const page = orderPage('orders', nothing);

/** The stages of the line as a reader sees them: name, when, and which is now. */
const stagesOn = (html: string) =>
  [...html.matchAll(/<li class="g-life__stage g-life__stage--(\w+)"[^>]*>([\s\S]*?)<\/li>/gu)].map(
    ([, state = '', inside = '']) => {
      const words = inside
        .replaceAll(/<[^>]+>/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim();
      return `${state}: ${words}`;
    },
  );

test('the line of stages shows the whole chain of proof: made, copy, served, aware, notified', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const made = { step: 'granted', on: '2026-11-02', endsOn: '2027-11-01' } as const;
  const lineOf = async (given: Parameters<typeof makeMeasure>[2], room: 'orders' | 'bail' = 'orders') => {
    const { ref } = await makeMeasure(db, testClock, given);
    const ask = { db, clock: testClock, viewer, params: { ref } };
    return stagesOn((await askPage(orderPage(room, nothing), ask)).html).filter((stage) =>
      /Copy|Served|aware|notified/u.test(stage),
    );
  };
  const chain = await lineOf({
    regime: 'dapo',
    subject,
    events: [made, { step: 'copy-received', on: '2026-11-03' }, { step: 'subject-aware', on: '2026-11-05' }],
  });
  assert.deepEqual(chain, [
    'past: Copy received 3 Nov 2026 1 day later',
    'past: Served not recorded',
    'past: Subject aware 5 Nov 2026 2 days later',
    'now: Police notified not yet waiting 20 days',
  ]);
  const fresh = await lineOf({ regime: 'nmo', subject, events: [made] });
  assert.deepEqual(
    fresh.map((stage) => stage.split(' ').slice(0, 2).join(' ')),
    ['now: Copy', 'future: Served', 'future: Subject'],
  );
  const over = { step: 'discharged', on: '2026-11-10' } as const;
  const ended = await lineOf({
    regime: 'spo',
    subject,
    events: [made, { step: 'served', on: '2026-11-03' }, over],
  });
  assert.deepEqual(ended.at(-1), 'past: Police notified not recorded');
  assert.deepEqual(await lineOf({ regime: 'bail-pre-charge', subject, events: [made] }, 'bail'), []);
});

test('a notice that was not issued ends the line, with its reason', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'dvpn',
    subject: await makePerson(db, testClock),
    events: [{ step: 'considered', on: '2026-11-20' }],
  });
  await db
    .insertInto('measure_event')
    .values({
      measure_id: id,
      step: 'not-progressed',
      occurred_on: Temporal.PlainDate.from('2026-11-21'),
      reason: 'not-authorised',
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
    })
    .execute();
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(page, ask, (html, language) => {
    const said =
      language === 'en'
        ? ['Not issued', 'Authorising officer did not authorise it']
        : ['Heb ei gyhoeddi', 'Ni awdurdododd y swyddog awdurdodi'];
    for (const text of said) assert.ok(html.includes(text), text);
    assert.equal(stagesOn(html).length, 2);
  });
});
