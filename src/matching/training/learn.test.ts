// Learning finds the shares that made the patterns, whatever it starts from; decided pairs count for what they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../comparing/levels.ts';
import { generateSet } from '../generator/generate.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { matchFiles } from '../running/match-files.ts';
import { learn } from './learn.ts';
import { startingModel } from './model.ts';
import type { PatternSet } from './pattern-set.ts';

const TRUE = [
  { m: [0, 0.9, 0.1], u: [0, 0.02, 0.98] },
  { m: [0, 0.8, 0.2], u: [0, 0.05, 0.95] },
  { m: [0, 0.7, 0.3], u: [0, 0.01, 0.99] },
  { m: [0, 0.85, 0.15], u: [0, 0.03, 0.97] },
] as const;
const RECORDS = 1000;
const PAIRS = (RECORDS * (RECORDS - 1)) / 2;
const MATCHES = 2000;

const comparisons: readonly Comparison[] = TRUE.map((_, at) => ({
  name: `field ${at}`,
  levels: [
    { code: 'missing', m: 0, u: 0 },
    { code: 'same', m: 0.6, u: 0.1 },
    { code: 'different', m: 0.4, u: 0.9 },
  ],
  falling: [['same', 'different']],
}));

/** Expected counts of every pattern; `matches` of the pairs are of one person. */
function patterns(matches: number, strangers: number): PatternSet {
  const size = 2 ** TRUE.length;
  const levels = new Uint8Array(size * TRUE.length);
  const counts = new Float64Array(size);
  for (let pattern = 0; pattern < size; pattern += 1) {
    let m = matches;
    let u = strangers;
    for (const [at, shares] of TRUE.entries()) {
      const level = (pattern >> at) % 2 === 0 ? 1 : 2;
      levels[pattern * TRUE.length + at] = level;
      m *= shares.m[level];
      u *= shares.u[level];
    }
    counts[pattern] = m + u;
  }
  return { size, comparisons: TRUE.length, levels, rarity: new Float64Array(size), counts };
}

test('the shares that made the patterns are found again', () => {
  const all = patterns(MATCHES, PAIRS - MATCHES);
  const chance = {
    codes: new Float64Array(0),
    counts: new Float64Array(0),
    pairs: PAIRS,
    exact: TRUE.map(() => undefined),
  };
  const from = { records: RECORDS, candidatePairs: PAIRS, fingerprint: '', seed: 1, labels: 0 };
  const learned = learn(comparisons, startingModel(comparisons, RECORDS), all, all, chance, RECORDS, from);
  assert.ok(learned.converged);
  assert.ok(Math.abs(learned.expectedMatches - MATCHES) < MATCHES * 0.05, String(learned.expectedMatches));
  for (const [at, { m, u }] of TRUE.entries()) {
    const level = learned.model.comparisons[at]?.levels[1];
    assert.ok(Math.abs((level?.m ?? 0) - m[1]) < 0.03, `m of ${at}: ${level?.m}`);
    assert.ok(Math.abs((level?.u ?? 0) - u[1]) < 0.01, `u of ${at}: ${level?.u}`);
  }
});

test('decided pairs count once for what they are, whatever they look like', () => {
  const chance = {
    codes: new Float64Array(0),
    counts: new Float64Array(0),
    pairs: PAIRS,
    exact: TRUE.map(() => undefined),
  };
  const from = { records: RECORDS, candidatePairs: PAIRS, fingerprint: '', seed: 1, labels: 0 };
  const all = patterns(MATCHES, PAIRS - MATCHES);
  const none = patterns(0, 0);
  const learnedWith = (same: PatternSet, different: PatternSet) =>
    learn(comparisons, startingModel(comparisons, RECORDS), all, all, chance, RECORDS, from, {
      same,
      different,
    });
  // The same thousand pairs of patterns as one person's: decided to be one person, and decided to be different.
  const alike = patterns(1000, 0);
  const [plain, same, different] = [
    learnedWith(none, none),
    learnedWith(alike, none),
    learnedWith(none, alike),
  ];
  const [before, asSame, asDifferent] = [plain, same, different].map((each) => each.expectedMatches);
  assert.ok((asSame ?? 0) > (before ?? 0) + 900, `${before} ${asSame}`);
  assert.ok((asDifferent ?? 0) < (before ?? 0) + 100, `${before} ${asDifferent}`);
});

test('without a column for the house, kin of one home share its postcode, and a generation apart is father and son', async () => {
  const table = readCsv(Buffer.from(generateSet(8000, 61).records));
  assert.ok(table.ok);
  const held = new Set(['record_id', 'forename', 'surname', 'dob', 'postcode']);
  const columns = table.value.columns.filter(({ heading }) => held.has(heading));
  const sparse = { ...table.value, columns };
  const run = await matchFiles([{ table: sparse, roles: guessColumns(sparse) }], {
    leastWeight: 0,
    linkOnly: false,
    seed: 1,
    fingerprint: '',
    same: [],
    different: [],
  });
  assert.ok(run.ok);
  const level = (comparison: string, code: string) =>
    run.value.model.comparisons
      .find(({ name }) => name === comparison)
      ?.levels.find((one) => one.code === code);
  const [postcode, house] = [level('address', 'postcode'), level('address', 'postcode-and-house')];
  // Kin share a postcode as often as the starting shares have them share it and a house beside it, less for what a file does not say.
  assert.equal(postcode?.kin.length, 3);
  for (const share of postcode?.kin ?? []) assert.ok(share > 0.2 && share < 0.3, `${share}`);
  for (const share of house?.kin ?? []) assert.ok(share < 0.01, `${share}`);
  // A town may be a birthplace: what kin share of it is never learnt from one person's pairs.
  for (const share of level('address', 'town')?.kin ?? [0]) assert.equal(share, 0.1);
  assert.ok((level('birth', 'generation-apart')?.m ?? 1) <= 0.002);
});
