// The breaches of one order in short, on both engines: the newest that waits, how many of each condition, the latest few.

import assert from 'node:assert/strict';

import { makeBreach, makeMeasure, makePerson, onBothEngines, testClock } from '#testing';

import { breachesForOrderPage, breachesOfMeasureSummary } from './read-measure-breaches.ts';

onBothEngines('the newest undecided breach is named, and conditions are counted', async (db) => {
  const subject = await makePerson(db, testClock);
  const make = () =>
    makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      conditions: ['One', 'Two'],
      events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
    });
  const [order, other] = [await make(), await make()];
  const measure = { id: order.id, regime: 'spo' } as const;
  const decided = [{ step: 'arrested', at: '2026-11-24T12:00:00Z' }] as const;
  const waiting = [{ step: 'not-arrested', at: '2026-11-20T12:00:00Z' }] as const;
  const breach = (at: string, more: Partial<Parameters<typeof makeBreach>[2]>) =>
    makeBreach(db, testClock, { subject, measure, at, ...more });
  const oldest = await breach('2026-11-10T10:00:00Z', { clauseNo: 2 });
  const waits = await breach('2026-11-20T10:00:00Z', { clauseNo: 2, steps: waiting });
  const latest = await breach('2026-11-24T10:00:00Z', { steps: decided });
  await breach('2026-11-25T10:00:00Z', { measure: { id: other.id, regime: 'spo' } });
  const summary = await breachesOfMeasureSummary(db, order.id, testClock.now());
  assert.deepEqual([summary.total, summary.undecidedCount, summary.undecided?.ref], [3, 2, waits.ref]);
  assert.deepEqual([...summary.perClause], [[2, 2]]);
  assert.deepEqual(
    summary.recent.map((each) => [each.ref, each.isDecided, each.result]),
    [
      [latest.ref, true, 'arrested'],
      [waits.ref, false, 'not-arrested'],
      [oldest.ref, false, null],
    ],
  );
  assert.deepEqual(
    (await breachesForOrderPage(db, order.id, testClock.now())).map((each) => [each.ref, each.isDecided]),
    [
      [latest.ref, true],
      [waits.ref, false],
      [oldest.ref, false],
    ],
  );
});

onBothEngines('an order that nobody has broken says nothing', async (db) => {
  const subject = await makePerson(db, testClock);
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
  });
  const summary = await breachesOfMeasureSummary(db, order.id, testClock.now());
  assert.deepEqual(
    [summary.total, summary.undecided, summary.perClause.size, summary.recent],
    [0, null, 0, []],
  );
});
