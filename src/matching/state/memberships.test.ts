// People keep their ids as records come, and whatever was changed can be taken back exactly.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { nextMemberships, nextPersonNumber, undoChanges } from './memberships.ts';

test('a group keeps the person most of its records had, and a new one gets a new number', () => {
  const before = new Map([
    ['a', 'P1'],
    ['b', 'P1'],
    ['c', 'P2'],
  ]);
  const { after, changes } = nextMemberships(before, [['c', 'a', 'b'], ['d']], 3);
  assert.deepEqual(
    [...after],
    [
      ['a', 'P1'],
      ['b', 'P1'],
      ['c', 'P1'],
      ['d', 'P3'],
    ],
  );
  assert.deepEqual(changes, [
    { record: 'c', before: 'P2', after: 'P1' },
    { record: 'd', before: null, after: 'P3' },
  ]);
  assert.equal(nextPersonNumber(changes), 4);
});

test('when a person is split, the larger part keeps the id', () => {
  const before = new Map([
    ['a', 'P1'],
    ['b', 'P1'],
    ['c', 'P1'],
  ]);
  const { after } = nextMemberships(before, [['a'], ['c', 'b']], 2);
  assert.deepEqual([after.get('a'), after.get('b'), after.get('c')], ['P2', 'P1', 'P1']);
});

const records = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const partition = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: records.length, maxLength: records.length })
  .map((groups) =>
    [0, 1, 2, 3]
      .map((group) => records.filter((_, at) => groups[at] === group))
      .filter((ids) => ids.length > 0),
  );

test('changes taken back in turn restore every earlier state exactly', () => {
  fc.assert(
    fc.property(fc.array(partition, { minLength: 1, maxLength: 6 }), (runs) => {
      let now: ReadonlyMap<string, string> = new Map();
      const states = [now];
      const log = [];
      for (const groups of runs) {
        const { after, changes } = nextMemberships(now, groups, nextPersonNumber(log.flat()));
        log.push(changes);
        states.push(after);
        now = after;
      }
      for (const changes of log.toReversed()) {
        states.pop();
        const restored = undoChanges(now, changes);
        assert.ok(restored !== undefined);
        assert.deepEqual(restored, states.at(-1));
        now = restored;
      }
    }),
    { seed: 4, numRuns: 300 },
  );
});

test('a change is not taken back under a later one', () => {
  const first = nextMemberships(new Map(), [['a'], ['b']], 1);
  const second = nextMemberships(first.after, [['a', 'b']], 3);
  assert.equal(undoChanges(second.after, first.changes), undefined);
});
