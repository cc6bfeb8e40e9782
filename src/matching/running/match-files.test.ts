// The whole job on a small file: the same answer whatever the order of rows or the number of shares; weights add up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareShare } from '../comparing/compare-candidates.ts';
import { clusterQuality } from '../evaluating/quality.ts';
import { generateSet } from '../generator/generate.ts';
import type { InputFile } from '../nominals/build-nominals.ts';
import { readCsv } from '../reading/csv.ts';
import { guessColumns } from '../reading/guess-roles.ts';
import { waterfallOf } from '../scoring/waterfall.ts';
import { matchFiles } from './match-files.ts';
import type { MatchOptions, MatchRun } from './match-files.ts';
import { thisThread } from './threads.ts';
import { clustersCsv, pairsCsv } from './write-answers.ts';

const options: MatchOptions = {
  leastWeight: -5,
  linkOnly: false,
  seed: 1,
  fingerprint: '',
  same: [],
  different: [],
};

function fileOf(csv: string): InputFile {
  const table = readCsv(Buffer.from(csv));
  assert.ok(table.ok);
  return { table: table.value, roles: guessColumns(table.value) };
}

async function run(files: readonly InputFile[], more: Partial<MatchOptions> = {}): Promise<MatchRun> {
  const done = await matchFiles(files, { ...options, ...more });
  assert.ok(done.ok);
  return done.value;
}

function text(lines: Iterable<string>): readonly string[] {
  return [...lines].join('').trimEnd().split('\n');
}

const set = generateSet(2000, 31);
const rows = set.records.trimEnd().split('\n');

test('rows in another order give the same groups and the same pairs', async () => {
  const [heading = '', ...records] = rows;
  const one = await run([fileOf(set.records)]);
  const other = await run([fileOf(`${[heading, ...records.toReversed()].join('\n')}\n`)]);
  assert.deepEqual(text(clustersCsv(one)).toSorted(), text(clustersCsv(other)).toSorted());
  assert.deepEqual(text(pairsCsv(one, -5)), text(pairsCsv(other, -5)));
});

test('the work cut in shares gives the same groups and the same pairs', async () => {
  const one = await run([fileOf(set.records)]);
  const three = await run([fileOf(set.records)], {
    threads: {
      ...thisThread,
      compare: (task) =>
        Promise.resolve([2, 0, 1].map((part) => compareShare({ ...task, share: { part, parts: 3 } }))),
    },
  });
  assert.deepEqual(text(clustersCsv(one)), text(clustersCsv(three)));
  assert.deepEqual(text(pairsCsv(one, -5)), text(pairsCsv(three, -5)));
});

test('whichever thread draws the random pairs, the groups and the pairs are the same', async () => {
  const other = await run([fileOf(set.records)]);
  const own = await run([fileOf(set.records)], {
    // Asked at once, and awake only when this thread has drawn them all.
    threads: {
      ...thisThread,
      sample: async (task) => {
        await Promise.resolve();
        return await thisThread.sample(task);
      },
    },
  });
  assert.deepEqual(text(clustersCsv(own)), text(clustersCsv(other)));
  assert.deepEqual(text(pairsCsv(own, -5)), text(pairsCsv(other, -5)));
});

test('each waterfall adds up to the weight of its pair', async () => {
  const { model, comparer, pairs } = await run([fileOf(set.records)]);
  assert.ok(pairs.count > 500);
  for (let at = 0; at < pairs.count; at += 7) {
    const lines = waterfallOf(model, comparer, pairs.left[at] ?? 0, pairs.right[at] ?? 0);
    const sum = lines.reduce((total, { bits }) => total + bits, 0);
    assert.ok(Math.abs(sum - (pairs.weight[at] ?? 0)) < 0.001);
    assert.ok(Math.abs((lines.at(-1)?.total ?? 0) - sum) < 1e-9);
  }
});

test('most repeat people are found and few groups are wrong', async () => {
  const done = await run([fileOf(set.records)]);
  const truth = new Map(
    set.truth
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(',')), Number(line.slice(line.indexOf(',') + 2))] as const),
  );
  const quality = clusterQuality(
    done.clusters.of,
    Int32Array.from(done.built.ids, (id) => truth.get(id) ?? -1),
  );
  assert.ok(quality.pairwise.f1 > 0.8, String(quality.pairwise.f1));
  assert.ok(quality.wrongMerges < 0.03, String(quality.wrongMerges));
  const { least, most } = done.expected.repeatPeople;
  assert.ok(least <= quality.repeatTrue && quality.repeatTrue <= most);
});

test('decisions hold: a pair decided different is parted, a pair decided the same is joined', async () => {
  const before = await run([fileOf(set.records)]);
  const strongest: [string, string] = [
    before.built.ids[before.pairs.left[0] ?? 0] ?? '',
    before.built.ids[before.pairs.right[0] ?? 0] ?? '',
  ];
  const strangers: [string, string] = ['R00000001', 'R00000002'];
  const after = await run([fileOf(set.records)], { different: [strongest], same: [strangers] });
  const lead = (id: string): number | undefined => after.clusters.of[after.built.ids.indexOf(id)];
  assert.notEqual(lead(strongest[0]), lead(strongest[1]));
  assert.equal(lead(strangers[0]), lead(strangers[1]));
});

test('linking two files joins nothing by pairs within one', async () => {
  const [heading = '', ...records] = rows;
  const half = (from: number, to: number): InputFile =>
    fileOf(`${[heading, ...records.slice(from, to)].join('\n')}\n`);
  const { pairs, built } = await run([half(0, 1000), half(1000, 2000)], { linkOnly: true });
  assert.ok(pairs.count > 0);
  for (let at = 0; at < pairs.count; at += 1)
    assert.notEqual(built.fileOf[pairs.left[at] ?? 0], built.fileOf[pairs.right[at] ?? 0]);
});

test('a hundred thousand records of one name stay bounded', async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => `R${at},John,Smith`);
  const done = await run([fileOf(`record_id,forename,surname\n${lines.join('\n')}\n`)]);
  assert.ok(done.candidatePairs < 100_000 * 100, String(done.candidatePairs));
  assert.ok(done.blocks.rules.some(({ leftOutPairs }) => leftOutPairs > 0));
});

test('nothing known, placeholders and very long fields are answered for one by one', async () => {
  const long = 'x'.repeat(10_000);
  const done = await run([
    fileOf(
      `record_id,forename,surname,dob\n1,,,\n2,UNKNOWN,UNKNOWN,01/01/1900\n3,N/A,N/A,\n4,${long},${long},\n`,
    ),
  ]);
  assert.equal(text(clustersCsv(done)).length, 5);
  assert.equal(new Set(done.clusters.of).size, 4);
});

test('one word alone meets the surname it may be, in the same place', async () => {
  const { built, pairs } = await run(
    [
      fileOf(
        'record_id,forename,surname,dob,town\n1,Seymour,,1855-02-08,Tywyn\n2,Charles,Seymour,1855-02-06,Tywyn\n3,Mary,Other,1850-01-02,Tywyn\n',
      ),
    ],
    { startingWeights: true, leastWeight: -12 },
  );
  const found = Array.from(pairs.left.subarray(0, pairs.count), (left, at) =>
    [built.ids[left] ?? '', built.ids[pairs.right[at] ?? 0] ?? ''].toSorted().join(' '),
  );
  assert.deepEqual(found, ['1 2']);
});

test('pairs that a person decided are learned from, and held weights move only when there are enough', async () => {
  const personOf = new Map(
    set.truth
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => [line.slice(0, line.indexOf(',')), line.slice(line.indexOf(',') + 1)] as const),
  );
  const plain = await run([fileOf(set.records)]);
  const same: [string, string][] = [];
  const different: [string, string][] = [];
  for (let at = 0; at < plain.pairs.count; at += 3) {
    const weight = plain.pairs.weight[at] ?? 0;
    if (weight > 9 || weight < -4) continue;
    const pair: [string, string] = [
      plain.built.ids[plain.pairs.left[at] ?? 0] ?? '',
      plain.built.ids[plain.pairs.right[at] ?? 0] ?? '',
    ];
    (personOf.get(pair[0]) === personOf.get(pair[1]) ? same : different).push(pair);
  }
  const labels = { same, different };
  const taught = await run([fileOf(set.records)], { labels });
  assert.equal(taught.model.learnedFrom?.labels, same.length + different.length);
  assert.notDeepEqual(taught.model.comparisons, plain.model.comparisons);
  const held = await run([fileOf(set.records)], { startingWeights: true });
  const few = await run([fileOf(set.records)], {
    startingWeights: true,
    labels: { same: same.slice(0, 5), different: different.slice(0, 5) },
  });
  assert.deepEqual(few.model, held.model);
  const enough = await run([fileOf(set.records)], { startingWeights: true, labels });
  assert.notDeepEqual(enough.model, held.model);
});
