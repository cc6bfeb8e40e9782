// Of long orders seven in ten had their victim heard within the year; some were tried in vain, some were not asked.

import assert from 'node:assert/strict';
import test from 'node:test';

import { stream } from '../random.ts';
import { hearVictim } from './hear-victims.ts';

test('most are heard within each year to the end, some tried in vain, some never; the same by seed', () => {
  const orders = Array.from({ length: 2000 }, (_, place) =>
    hearVictim(stream(1, 'heard', place), 1000, 2500),
  );
  const isLate = (events: (typeof orders)[number]) => {
    const days = [1000, ...events.map(({ on }) => on), 2500];
    return days.some((on, place) => on - (days[place - 1] ?? on) > 365);
  };
  const heard = orders.filter(
    (events) => events.length > 0 && events.every(({ reason }) => reason !== 'not-reached'),
  );
  const tried = orders.filter((events) => events.some(({ reason }) => reason === 'not-reached'));
  const share = (some: readonly unknown[]) => some.length / orders.length;
  assert.ok(Math.abs(share(heard) - 0.7) < 0.04, String(share(heard)));
  assert.ok(Math.abs(share(tried) - 0.15) < 0.03, String(share(tried)));
  assert.ok(heard.every((events) => !isLate(events)));
  assert.ok(tried.every((events) => events.every(({ on }) => on > 1000 && on < 2500)));
  assert.deepEqual(hearVictim(stream(1, 'heard', 7), 1000, 2500), orders[7]);
  assert.deepEqual(hearVictim(stream(1, 'heard', 7), 1000, 1150), [], 'over before anybody asks again');
});
