// The bar is chosen so that wrong groups stay rare, with more to spare in a small file, and what it expects comes true.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clusterQuality } from '../evaluating/quality.ts';
import { generateSet } from '../generator/generate.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { matchFiles } from '../running/match-files.ts';
import { chooseBar, roomFor, undatedCare, wrongShare } from './choose-bar.ts';
import { chanceWrong } from './cluster.ts';
import type { Clusters } from './cluster.ts';

/** So many pairs of records, all joined at one weight, with the chance that each is wrong. */
function pairs(count: number, reach: number, wrong: number): Clusters {
  return {
    of: Int32Array.from({ length: count * 2 }, (_, at) => at - (at % 2)),
    refused: [],
    made: Array.from({ length: count }, () => ({ reach, wrong, isPair: true })),
  };
}

/** The joins of several clusterings over records of their own. */
function beside(one: Clusters, other: Clusters): Clusters {
  const from = one.of.length;
  return {
    of: Int32Array.from([...one.of, ...other.of.map((lead) => lead + from)]),
    refused: [],
    made: [...one.made, ...other.made],
  };
}

test('the bar rises over joins that would make too many groups wrong, and no further', () => {
  const sound = pairs(90_000, 10, 0.0005);
  assert.equal(chooseBar(beside(sound, pairs(10_000, 5, 0.02)), 4.25), 4.25);
  const bar = chooseBar(beside(sound, pairs(10_000, 5, 0.2)), 4.25);
  assert.ok(bar > 5 && bar <= 5.125, `${bar}`);
});

test('the same joins are allowed in a large file and not in a small one', () => {
  const of = (size: number): Clusters => beside(pairs(9 * size, 10, 0.0005), pairs(size, 5, 0.06));
  assert.equal(chooseBar(of(10_000), 4.25), 4.25);
  assert.ok(chooseBar(of(100), 4.25) > 5);
  assert.ok(roomFor(1_000_000) === 1 && roomFor(10_000) < 0.6 && roomFor(500) === 0);
});

test('two records that met nobody else are likelier wrong among people of many records, and never certain', () => {
  const alone = pairs(1000, 8, 0.004);
  const known = {
    ...pairs(1000, 8, 0),
    made: pairs(1000, 8, 0).made.map((one) => ({ ...one, isPair: false })),
  };
  const expected = (clusters: Clusters): number => wrongShare(clusters) * (clusters.of.length / 2);
  assert.ok(expected(beside(alone, known)) > expected(alone) * 1.5);
  // Somebody who gives his brother's name and date of birth is in no figure of agreement.
  assert.ok(wrongShare(pairs(1000, 30, 0)) > 1e-4);
});

test('without births a file is joined with more care, a large one with most, and a file that has them as before', () => {
  const of = (count: number, dated: number) => ({
    count,
    birth: Int32Array.from({ length: count }, (_, at) => (at < count * dated ? 19800407 : 0)),
    ageYear: new Int32Array(count),
  });
  assert.equal(undatedCare(of(100_000, 0.6)), 1);
  assert.equal(undatedCare(of(10_000, 0)), 1.6);
  assert.equal(undatedCare(of(200, 0)), 1.6);
  assert.ok(Math.abs(undatedCare(of(100_000, 0)) - 1.8) < 1e-9);
  assert.ok(undatedCare(of(100_000, 0.3)) > 1 && undatedCare(of(100_000, 0.3)) < 1.8);
  const joined = beside(pairs(90_000, 10, 0.0005), pairs(10_000, 5, 0.045));
  assert.equal(chooseBar(joined, 4.25), 4.25);
  assert.ok(chooseBar(joined, 4.25, 1.8) > 5);
  assert.ok(wrongShare(joined, 1.8) > wrongShare(joined) * 1.6);
});

test('a join onto a large group is likelier wrong than its bits say', () => {
  assert.equal(chanceWrong(6, 5, 1), chanceWrong(6, 1, 5));
  assert.ok(chanceWrong(6, 1, 12) > chanceWrong(6, 1, 2) * 2);
});

test('the share of groups that is expected to be wrong is the share that is', async () => {
  let [said, wrong, groups] = [0, 0, 0];
  for (const seed of [51, 52]) {
    const set = generateSet(12_000, seed);
    const table = readCsv(Buffer.from(set.records));
    assert.ok(table.ok);
    const run = await matchFiles([{ table: table.value, roles: guessColumns(table.value) }], {
      threshold: 0.95,
      leastWeight: 0,
      linkOnly: false,
      seed: 1,
      fingerprint: '',
      same: [],
      different: [],
    });
    assert.ok(run.ok);
    const people = new Map(
      set.truth
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line, at) => [line.split(',')[0] ?? '', { line: line.split(',')[1] ?? '', at }]),
    );
    const numbers = new Map([...people.values()].map(({ line, at }) => [line, at]));
    const truth = run.value.built.ids.map((id) => numbers.get(people.get(id)?.line ?? '') ?? -1);
    const { wrongMerges, repeatFound } = clusterQuality(run.value.clusters.of, truth);
    said += wrongShare(run.value.clusters) * repeatFound;
    wrong += wrongMerges * repeatFound;
    groups += repeatFound;
  }
  assert.ok(groups > 3000);
  assert.ok(said / wrong > 0.6 && said / wrong < 1.5, `${said} said, ${wrong} seen`);
});
