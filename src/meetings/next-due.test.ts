// The next meeting is due by how often the force holds it, by hand-counted days.

import assert from 'node:assert/strict';
import test from 'node:test';

import { nextDue } from './next-due.ts';

test('a week after a weekly one, the same day of the next month after a monthly one, the last day where there is none', () => {
  const after = (frequency: 'daily' | 'weekly' | 'monthly', day: string) =>
    nextDue(frequency, Temporal.PlainDate.from(day)).toString();
  assert.equal(after('daily', '2026-12-31'), '2027-01-01');
  assert.equal(after('weekly', '2026-11-20'), '2026-11-27');
  assert.equal(after('monthly', '2026-11-18'), '2026-12-18');
  assert.equal(after('monthly', '2027-01-31'), '2027-02-28');
});
