// Random pairs are drawn in turns that threads take from one another: together they draw the same pairs, whoever took which.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateSet } from '../generator/generate.ts';
import { buildNominals } from '../nominals/build-nominals.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { samplePairs, wholeSample } from './chance-agreement.ts';
import type { PairSample } from './chance-agreement.ts';

const table = readCsv(Buffer.from(generateSet(300, 8).records));
assert.ok(table.ok);
const built = buildNominals([{ table: table.value, roles: guessColumns(table.value) }]);
const TURNS = 16;
const everyPair = (300 * 299) / 2;

/** What a thread draws that comes when so many turns are taken. */
const from = (taken: number, most = 1600): PairSample =>
  samplePairs({ nominals: built.nominals, most, seed: 3, turns: Int32Array.of(taken) });
const byCode = ({ codes, counts }: PairSample): ReadonlyMap<number, number> =>
  new Map([...codes].map((code, at) => [code, counts[at] ?? 0]));

test('each turn draws its own pairs, whatever the turns before it were', () => {
  const pairs = Array.from({ length: TURNS + 1 }, (_, taken) => from(taken).pairs);
  assert.deepEqual(
    pairs,
    pairs.map((_, taken) => (TURNS - taken) * 100),
  );
  const all = byCode(from(0));
  for (const [code, count] of byCode(from(TURNS / 2))) assert.ok(count <= (all.get(code) ?? 0));
});

test('the parts of two threads are one sample, in whatever order they come', () => {
  const [early, late] = [from(9), from(13)];
  const whole = wholeSample([early, late]);
  assert.equal(whole.pairs, early.pairs + late.pairs);
  assert.deepEqual(byCode(whole), byCode(wholeSample([late, early])));
  for (const [code, count] of byCode(whole))
    assert.equal(count, (byCode(early).get(code) ?? 0) + (byCode(late).get(code) ?? 0));
});

test('of few records all pairs are taken by whoever comes first, and none by the next', () => {
  assert.deepEqual([from(0, everyPair).pairs, from(TURNS, everyPair).pairs], [everyPair, 0]);
});
