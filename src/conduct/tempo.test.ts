// Weekly counts equal the events, a week of nothing is shown, and an event by two channels does not count its time twice.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { byChannel, tempo, weekOf, weeks } from './tempo.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const event = (on: string, channels: readonly string[] = ['message'], minutes: number | null = null) => ({
  on: day(on),
  channels,
  minutes,
});

test('weeks run from Monday, the last one still runs, and empty ones stand', () => {
  assert.equal(weekOf(day('2026-11-29')).toString(), '2026-11-23');
  const shown = weeks([event('2026-11-25'), event('2026-11-09'), event('2026-01-01')], day('2026-11-25'), 3);
  assert.deepEqual(
    shown.map(({ from, events, isRunning }) => [from.toString(), events, isRunning]),
    [
      ['2026-11-09', 1, false],
      ['2026-11-16', 0, false],
      ['2026-11-23', 1, true],
    ],
  );
});

test('the last four weeks stand beside the four before, with channels that are new', () => {
  const figures = tempo(
    [event('2026-11-25', ['phone'], 20), event('2026-10-30'), event('2026-10-28'), event('2026-09-01')],
    day('2026-11-25'),
  );
  assert.deepEqual([figures.recent, figures.before, figures.newChannels], [2, 1, ['phone']]);
  assert.deepEqual([figures.minutes, figures.withMinutes], [20, 1]);
});

test('channels and weeks add up to the events, whatever they are', () => {
  const made = fc.record({
    days: fc.integer({ min: 0, max: 20 * 7 - 1 }),
    channels: fc.subarray(['phone', 'message', 'in-person'], { minLength: 1 }),
    minutes: fc.option(fc.integer({ min: 1, max: 500 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(made, { maxLength: 60 }), (list) => {
      const to = day('2026-11-29');
      const events = list.map(({ days, ...rest }) => ({ on: to.subtract({ days }), ...rest }));
      const total = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
      const minutes = total(events.map((each) => each.minutes ?? 0));
      const shown = weeks(events, to, 20);
      assert.equal(total(shown.map((each) => each.events)), events.length);
      assert.equal(total(shown.map((each) => each.minutes)), minutes);
      assert.equal(total(byChannel(events).map((each) => each.minutes)), minutes);
      assert.equal(
        total(byChannel(events).map((each) => each.events)),
        total(events.map(({ channels }) => channels.length)),
      );
    }),
    { seed: 7, numRuns: 100 },
  );
});
