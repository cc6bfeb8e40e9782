// Invariants of every deadline rule on random triggers: the earliest answer is due, the target is never after it.

import assert from 'node:assert/strict';
import test from 'node:test';
import * as fc from 'fast-check';
import type { Due } from './compute-deadline.ts';
import { computeDeadline } from './compute-deadline.ts';
import { lastOfMonths } from './counting.ts';
import { deadlineRuleIds } from './deadline-rules.ts';
import { stepWords } from './deadline-words.ts';
import { shippedCalendar } from './holidays.ts';
import { dateOfNumber, dayNumber, monthsOn, numberOfDate, startOfDay } from './london-days.ts';

const runs = { seed: 20_261_125, numRuns: 300 };

function order(due: Due): number {
  return due.kind === 'instant' ? due.at.epochMilliseconds : numberOfDate(due.on);
}

test('on any trigger: due is the earliest answer, the target is never after it, words exist', () => {
  const ids = fc.constantFrom(...deadlineRuleIds);
  const minutes = fc.integer({
    min: startOfDay(dayNumber(2024, 12, 1)) / 60_000,
    max: startOfDay(dayNumber(2029, 6, 1)) / 60_000,
  });
  fc.assert(
    fc.property(ids, minutes, (id, minute) => {
      const from = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
      const found = computeDeadline(id, from, shippedCalendar);
      assert.ok(found.ok, JSON.stringify(found));
      const { due, operational, alternatives, steps, statutory, decideBy } = found.value;
      for (const step of steps) {
        assert.match(stepWords(step, 'en'), /\.$/);
        assert.match(stepWords(step, 'cy'), /\.$/);
      }
      if (due === null || statutory === null) return;
      assert.ok(order(operational) <= (decideBy === null ? order(due) : numberOfDate(decideBy)));
      const all = [due, ...alternatives.map((a) => a.due)].map((d) => order(d));
      assert.deepEqual(
        all,
        all.toSorted((a, b) => a - b),
      );
      assert.ok(all.includes(order(statutory)));
    }),
    { ...runs, numRuns: 3000 },
  );
});

test('whole-number months agree with the calendar library', () => {
  const days = fc.integer({ min: dayNumber(2000, 1, 1), max: dayNumber(2090, 1, 1) });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (number, months) => {
      const on = monthsOn(number, months);
      const last = on.shortMonth ? on.number : on.number - 1;
      assert.ok(dateOfNumber(last).equals(lastOfMonths(dateOfNumber(number), months)));
    }),
    runs,
  );
});
