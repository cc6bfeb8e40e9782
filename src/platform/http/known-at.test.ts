// The moment a page is to show: the end of a past day, and now for anything else that is asked.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '../clock.ts';
import { knownAt } from './known-at.ts';

const clock = fixedClock('2026-11-25T18:00:00Z');
const asked = (known?: string) => {
  const { at, isPast } = knownAt({ clock, query: known === undefined ? {} : { known } });
  return `${isPast ? 'past' : 'now'} ${at.toString()}`;
};

test('a past day is shown to its last moment by the clocks of England and Wales', () => {
  assert.equal(asked('2026-11-20'), 'past 2026-11-20T23:59:59.999Z');
  assert.equal(asked('2026-07-01'), 'past 2026-07-01T22:59:59.999Z');
});

test('today, days to come, days that do not exist and text are now', () => {
  for (const known of [
    undefined,
    '',
    '2026-11-25',
    '2027-01-01',
    '2026-02-30',
    'yesterday',
    '2026-11-20T10:00',
  ]) {
    assert.equal(asked(known), 'now 2026-11-25T18:00:00Z', known ?? 'nothing asked');
  }
});
