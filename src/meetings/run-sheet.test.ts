// The order of a list: what was left undone first, each person once with every reason, however the facts come in.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { looksBackFrom, runSheet } from './run-sheet.ts';
import type { FoundReason } from './run-sheet.ts';

const sources = ['new-high-risk', 'breach', 'outstanding', 'custody', 'not-considered'];

function found(personId: number, reason: string, day: number | null = 1, recordRef: string | null = null) {
  const sinceOn = day === null ? null : Temporal.PlainDate.from({ year: 2026, month: 11, day });
  return { personId, reason, recordRef, sinceOn, crimeId: null, why: null } satisfies FoundReason;
}

test('yesterday’s undone actions head the list, then cases left undecided, then new risk by its rank', () => {
  const listed = runSheet(
    [
      found(1, 'not-considered'),
      found(2, 'breach', 20),
      found(3, 'undecided', 24),
      found(4, 'undone-action', 25),
      found(5, 'new-high-risk', 25),
      found(6, 'breach', 19),
      found(7, 'by-hand', 25),
      found(8, 'action-today', 25),
    ],
    sources,
  );
  assert.deepEqual(
    listed.map(({ personId }) => personId),
    [4, 3, 5, 6, 2, 1, 8, 7],
  );
});

test('who may not be ranked is heard before everybody who is, and what was left undone before them', () => {
  const listed = runSheet(
    [
      found(1, 'new-high-risk', 25),
      found(2, 'not-considered', 20),
      found(2, 'harm-not-reviewed', null, '26-000123'),
      found(3, 'new-high-risk', 24),
      found(3, 'harm-reviewed-against', null),
      found(4, 'undone-action', 25),
    ],
    sources,
  );
  assert.deepEqual(
    listed.map(({ personId, reasons }) => `${personId} ${reasons.map(({ reason }) => reason).join(' ')}`),
    [
      '4 undone-action',
      '2 harm-not-reviewed not-considered',
      '3 harm-reviewed-against new-high-risk',
      '1 new-high-risk',
    ],
  );
});

test('a person is on the list once, with every reason, the strongest first; the same record is said once', () => {
  const [only, ...more] = runSheet(
    [
      found(1, 'breach', 24, 'BR-1'),
      found(1, 'custody', 24, 'BR-1'),
      found(1, 'breach', 24, 'BR-1'),
      found(1, 'undone-action', 25, 'ACT-1'),
    ],
    sources,
  );
  assert.deepEqual(more, []);
  assert.deepEqual(
    only?.reasons.map(({ reason }) => reason),
    ['undone-action', 'breach', 'custody'],
  );
});

const anyReason = fc.record({
  personId: fc.integer({ min: 1, max: 8 }),
  reason: fc.constantFrom('undone-action', 'undecided', 'look-again', ...sources, 'by-hand'),
  day: fc.option(fc.integer({ min: 1, max: 28 })),
  ref: fc.option(fc.constantFrom('BR-1', 'BR-2', 'ACT-1')),
});

test('nobody is lost or listed twice, and the order does not depend on how the facts came in', () => {
  fc.assert(
    fc.property(fc.array(anyReason, { maxLength: 40 }), fc.integer(), (given, turn) => {
      const facts = given.map(({ personId, reason, day, ref }) => found(personId, reason, day, ref));
      const listed = runSheet(facts, sources);
      const people = listed.map(({ personId }) => personId);
      assert.equal(new Set(people).size, people.length);
      assert.deepEqual(new Set(people), new Set(given.map(({ personId }) => personId)));
      const isUndone = listed.map(({ reasons }) =>
        ['undone-action', 'undecided', 'look-again'].includes(reasons[0]?.reason ?? ''),
      );
      assert.deepEqual(
        isUndone,
        isUndone.toSorted((a, b) => Number(b) - Number(a)),
      );
      const at = facts.length === 0 ? 0 : Math.abs(turn) % facts.length;
      const turned = [...facts.slice(at), ...facts.slice(0, at)];
      assert.deepEqual(
        runSheet(turned, sources).map(({ personId }) => personId),
        people,
      );
    }),
    { seed: 20_261_126 },
  );
});

test('it looks back to the last meeting, never less than a day and never longer than the force says', () => {
  const now = Temporal.Instant.from('2026-11-25T09:00:00Z');
  const span = { hours: 24, longest: 96 };
  const back = (last: string | null) =>
    looksBackFrom(now, last === null ? null : Temporal.Instant.from(last), span).toString();
  assert.equal(back('2026-11-23T09:00:00Z'), '2026-11-23T09:00:00Z');
  assert.equal(back('2026-11-25T08:00:00Z'), '2026-11-24T09:00:00Z');
  assert.equal(back('2026-10-01T08:00:00Z'), '2026-11-21T09:00:00Z');
  assert.equal(back(null), '2026-11-21T09:00:00Z');
});
