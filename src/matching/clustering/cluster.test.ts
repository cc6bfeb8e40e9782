// No contradiction is ever joined, decisions hold whatever the evidence, and the order of records says nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { ScoredPairs } from '../scoring/score-pairs.ts';
import { clusterPairs } from './cluster.ts';
import type { Contradiction, Contradictions } from './contradictions.ts';

type Edge = readonly [left: number, right: number, weight: number];

function scored(edges: readonly Edge[], twins: readonly number[] = []): ScoredPairs {
  const sorted = [...edges].sort((one, other) => other[2] - one[2] || one[0] - other[0] || one[1] - other[1]);
  return {
    count: sorted.length,
    left: Int32Array.from(sorted, ([left]) => left),
    right: Int32Array.from(sorted, ([, right]) => right),
    weight: Float32Array.from(sorted, ([, , weight]) => weight),
    twins: Uint8Array.from(sorted, (_, at) => (twins.includes(at) ? 1 : 0)),
  };
}

/** Contradictions between records, followed into the groups they join. */
function between(
  forbidden: readonly (readonly [number, number])[],
  kind: Contradiction = 'two-pnc',
): Contradictions {
  const members = new Map<number, readonly number[]>();
  const of = (lead: number): readonly number[] => members.get(lead) ?? [lead];
  return {
    between: (one, other, decidedOnly) =>
      (!decidedOnly || kind === 'decided-different') &&
      forbidden.some(
        ([left, right]) =>
          (of(one).includes(left) && of(other).includes(right)) ||
          (of(one).includes(right) && of(other).includes(left)),
      )
        ? kind
        : undefined,
    join: (lead, follow) => {
      members.set(lead, [...of(lead), ...of(follow)]);
    },
  };
}

test('records join from the bar up, and a group is named by its least record', () => {
  const { of } = clusterPairs(
    4,
    scored([
      [1, 3, 9],
      [0, 1, 3],
    ]),
    between([]),
    [],
    4.25,
  );
  assert.deepEqual([...of], [0, 1, 2, 1]);
});

test('two valid numbers that differ are never joined, even through a third record, and a person is asked', () => {
  const edges: readonly Edge[] = [
    [0, 1, 12],
    [1, 2, 11],
    [0, 2, 1],
  ];
  const { of, refused } = clusterPairs(3, scored(edges), between([[0, 2]]), [], 4.25);
  assert.deepEqual([...of], [0, 0, 2]);
  assert.equal(refused[0]?.reason, 'two-pnc');
});

test('a pair that looks like twins joins nothing by itself', () => {
  const { of, refused } = clusterPairs(2, scored([[0, 1, 9]], [0]), between([]), [], 4.25);
  assert.deepEqual([...of], [0, 1]);
  assert.equal(refused[0]?.reason, 'twins');
});

test('a decision that two are the same holds without any evidence; that they differ, against all of it', () => {
  assert.deepEqual([...clusterPairs(2, scored([]), between([]), [[0, 1]], 4.25).of], [0, 0]);
  const { of } = clusterPairs(2, scored([[0, 1, 40]]), between([[0, 1]], 'decided-different'), [], 4.25);
  assert.deepEqual([...of], [0, 1]);
});

const edge = fc.tuple(
  fc.integer({ min: 0, max: 11 }),
  fc.integer({ min: 0, max: 11 }),
  fc.integer({ min: -5, max: 20 }),
);

test('whatever the evidence, no forbidden pair ends in one group and every decided pair does', () => {
  fc.assert(
    fc.property(
      fc.array(edge, { maxLength: 40 }),
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 6, max: 11 })), { maxLength: 5 }),
      (given, forbidden) => {
        const seen = new Set<string>();
        const edges = given.flatMap(([one, other, weight]): Edge[] => {
          const [left, right] = one < other ? [one, other] : [other, one];
          if (left === right || seen.has(`${left} ${right}`)) return [];
          seen.add(`${left} ${right}`);
          return [[left, right, weight]];
        });
        const { of } = clusterPairs(12, scored(edges), between(forbidden), [], 4.25);
        for (const [one, other] of forbidden) assert.notEqual(of[one], of[other]);
        for (const [record, lead] of of.entries()) assert.ok(lead <= record && of[lead] === lead);
      },
    ),
    { seed: 4, numRuns: 500 },
  );
});

test('where a third of the pairs across two groups look like twins, a record between them does not join them', () => {
  const edges: readonly Edge[] = [
    [0, 1, 20],
    [1, 2, 9],
    [0, 2, 9],
  ];
  assert.deepEqual([...clusterPairs(3, scored(edges), between([]), [], 4.25).of], [0, 0, 0]);
  const { of, refused } = clusterPairs(3, scored(edges, [2]), between([]), [], 4.25);
  assert.deepEqual([...of], [0, 0, 2]);
  assert.equal(refused.length > 0, true);
});
