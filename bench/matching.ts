// Matching measured as a force meets it: the command line on generated sets, beside the best peer's figures.
//
//   node bench/matching.ts [--seed 4242] [--runs 3] [--million] [--thresholds] [--keep DIR]
//
// Makes uk_10k at error 0.5, 1 and 1.6, uk_100k and, with --million, uk_1m; runs `gwarchod match` as a whole process,
// guessing the columns; judges its clusters and pairs against the truth. Then: rows shuffled, columns removed, one
// thread beside two, half of the records one file after another beside all at once, and one record alone. --thresholds also asks how good the best threshold would have been. For scale, the physical
// limit: reading the same file and writing the same answer with nothing done between, by csv-parse.

import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import { parse } from 'csv-parse';

import { generateSet } from '#matching';
import {
  areSameClusters,
  calibration,
  groupGap,
  qualityOf,
  readClusters,
  readTruth,
} from './matching/judge.ts';
import { measureOneRecord } from './matching/one-record.ts';
import { judged, peer } from './matching/peers.ts';
import type { TargetName } from './matching/peers.ts';
import { repeatPeople } from './matching/read-report.ts';
import { middleOf, runCommand } from './matching/run-command.ts';
import { measureSequential } from './matching/sequential.ts';
import { shuffledRows, withoutColumns } from './matching/spoil-file.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '4242' },
    runs: { type: 'string', default: '3' },
    million: { type: 'boolean', default: false },
    thresholds: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const seed = Number(values.seed);
const runs = Number(values.runs);
if (!Number.isSafeInteger(seed)) throw new Error('--seed takes a whole number');
if (!Number.isSafeInteger(runs) || runs < 1) throw new Error('--runs takes a whole number');

const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'gwarchod-matching-')));
let missed = 0;

function report(name: TargetName, value: number): void {
  const { line, isMet } = judged(name, value);
  console.log(line);
  if (!isMet) missed += 1;
}

function said(name: string, holds: boolean): void {
  console.log(`${name.padEnd(70)}${holds ? 'yes' : 'NO'}`);
  if (!holds) missed += 1;
}

type Made = { readonly name: string; readonly at: string; readonly records: string };

async function make(name: string, records: number, error: number): Promise<Made> {
  const at = join(folder, name);
  await mkdir(at, { recursive: true });
  const set = await generateSet(records, seed, error);
  await writeFile(join(at, 'records.csv'), set.records);
  await writeFile(join(at, 'truth.csv'), set.truth);
  await writeFile(join(at, 'cultures.csv'), set.cultures);
  return { name, at, records: join(at, 'records.csv') };
}

/** Reads the file cell by cell and writes an answer as long as ours, with nothing done between. */
async function physicalLimit(made: Made): Promise<number> {
  const answer = await readFile(join(made.at, 'clusters.csv'));
  const began = performance.now();
  await pipeline(
    createReadStream(made.records),
    parse({ bom: true }),
    new Writable({ objectMode: true, write: (_row, _encoding, done) => done() }),
  );
  await writeFile(join(made.at, 'copy.csv'), answer);
  return (performance.now() - began) / 1000;
}

async function clustersAfter(made: Made, parameters: readonly string[]): Promise<Int32Array> {
  const output = join(made.at, 'again.csv');
  await runCommand(['match', '--input', made.records, '--output', output, ...parameters]);
  return await readClusters(output, await readTruth(made.at));
}

/** Figures of a size that has targets of its own. */
async function measure(name: 'uk_10k' | 'uk_100k' | 'uk_1m', records: number): Promise<Made> {
  console.log(`\n${name}: ${records.toLocaleString('en-GB')} records, seed ${seed}, error 1`);
  const made = await make(name, records, 1);
  const output = join(made.at, 'clusters.csv');
  const job = ['match', '--input', made.records, '--output', output];
  const run = await middleOf(name === 'uk_1m' ? 1 : runs, job);
  report(`${name} seconds`, run.seconds);
  if (run.megabytes > 0) report(`${name} memory`, run.megabytes);
  if (run.processor > 0) console.log(`  ${run.processor.toFixed(2)} s of processor on all threads`);
  const limit = await physicalLimit(made);
  console.log(
    `  csv-parse reads and an answer is written in ${limit.toFixed(2)} s: the whole job takes ${(run.seconds / limit).toFixed(1)} times that`,
  );
  const truth = await readTruth(made.at);
  const clusters = await readClusters(output, truth);
  const quality = qualityOf(clusters, truth);
  report(`${name} pair F1`, quality.pairwise.f1);
  report(`${name} wrong merges`, quality.wrongMerges);
  report(`${name} B3`, quality.bCubed.f1);
  const pairs = join(made.at, 'pairs.csv');
  const told = join(made.at, 'report.json');
  await runCommand([...job, '--pairs', pairs, '--report', told, '--min-weight', '0']);
  const people = repeatPeople(await readFile(told, 'utf8'));
  if (people === undefined) console.log('  repeat people: the report does not say');
  else {
    report(`${name} repeat people, error`, Math.abs(people.central / quality.repeatTrue - 1));
    said(
      `  repeat people: ${quality.repeatTrue} in truth, ${people.least} to ${people.most} said`,
      people.least <= quality.repeatTrue && quality.repeatTrue <= people.most,
    );
  }
  if (name === 'uk_1m') return made;
  const bins = await calibration(pairs, truth, [0, 2, 4.25, 7, 10, 15]);
  for (const { from, pairs: count, said: expected, seen } of bins)
    console.log(
      `  from ${String(from).padStart(4)} bits: ${String(count).padStart(7)} pairs, said ${expected.toFixed(4)}, true ${seen.toFixed(4)}`,
    );
  if (name === 'uk_10k') return made;
  const above = bins.filter(({ from, pairs: count }) => from >= 4.25 && count > 0);
  report('uk_100k calibration, worst bin', Math.max(...above.map((bin) => Math.abs(bin.said - bin.seen))));
  const gap = groupGap(clusters, truth);
  report('uk_100k worst culture precision', gap.worstPrecision);
  report('uk_100k recall gap of cultures', gap.recallGap);
  return made;
}

async function measureOther(name: 'uk_10k_easy' | 'uk_10k_hard', error: number): Promise<void> {
  const made = await make(name, 10_000, error);
  const truth = await readTruth(made.at);
  const quality = qualityOf(await clustersAfter(made, []), truth);
  report(`${name} pair F1`, quality.pairwise.f1);
  report(`${name} wrong merges`, quality.wrongMerges);
}

async function oneRecord(made: Made, name: TargetName): Promise<void> {
  const { median, p95, readySeconds } = await measureOneRecord(made.at);
  report(name, p95);
  console.log(`  median ${median.toFixed(2)} ms; the set is ready after ${readySeconds.toFixed(1)} s`);
}

async function bestThreshold(made: Made): Promise<void> {
  const truth = await readTruth(made.at);
  for (const threshold of ['0.5', '0.7', '0.8', '0.9', '0.95', '0.98', '0.99', '0.999']) {
    const { pairwise, bCubed, wrongMerges } = qualityOf(
      await clustersAfter(made, ['--threshold', threshold]),
      truth,
    );
    console.log(
      `  threshold ${threshold.padEnd(6)} pair F1 ${pairwise.f1.toFixed(4)}  B3 ${bCubed.f1.toFixed(4)}  wrong merges ${(wrongMerges * 100).toFixed(2)} %`,
    );
  }
}

console.log(`${cpus().length} cores; the peer is ${peer}, on two cores of another machine of the same kind`);
try {
  const small = await measure('uk_10k', 10_000);
  console.log('\nuk_10k at error 0.5 and 1.6');
  await measureOther('uk_10k_easy', 0.5);
  await measureOther('uk_10k_hard', 1.6);
  const large = await measure('uk_100k', 100_000);

  console.log('\nwhatever the file and the machine');
  const truth = await readTruth(small.at);
  const plain = await readClusters(join(small.at, 'clusters.csv'), truth);
  said('the same input twice: the same clusters', areSameClusters(plain, await clustersAfter(small, [])));
  const shuffled = { ...small, records: join(small.at, 'shuffled.csv') };
  await writeFile(shuffled.records, shuffledRows(await readFile(small.records, 'utf8'), seed));
  said('rows shuffled: the same clusters', areSameClusters(plain, await clustersAfter(shuffled, [])));
  const one = await clustersAfter(large, ['--threads', '1']);
  const two = await clustersAfter(large, ['--threads', '2']);
  said('one thread and two: the same clusters', areSameClusters(one, two));
  const { agreement, betweenOrders, processor } = await measureSequential(small.at, seed, 30, 0.99);
  report('uk_10k sequential beside batch', Math.min(...agreement));
  console.log(
    `  half of them one file after another, in two orders: the orders agree in ${(betweenOrders * 100).toFixed(2)} % of pairs; an add takes ${processor.toFixed(1)} s of processor`,
  );
  await oneRecord(large, 'uk_100k one record p95');
  for (const columns of [
    ['pnc_id', 'cro_number'],
    ['middle_names', 'aliases', 'phone'],
    ['house', 'street', 'town', 'postcode'],
    ['dob', 'age'],
  ]) {
    const fewer = { ...small, records: join(small.at, 'fewer.csv') };
    await writeFile(fewer.records, withoutColumns(await readFile(small.records, 'utf8'), columns));
    const quality = qualityOf(await clustersAfter(fewer, []), truth);
    console.log(
      `  without ${columns.join(', ')}: pair F1 ${quality.pairwise.f1.toFixed(4)}, wrong merges ${(quality.wrongMerges * 100).toFixed(2)} %`,
    );
  }
  if (values.thresholds) {
    for (const made of [small, large]) {
      console.log(`\n${made.name} at other thresholds, chosen by looking at the truth: no figure of ours`);
      await bestThreshold(made);
    }
  }
  if (values.million) await oneRecord(await measure('uk_1m', 1_000_000), 'uk_1m one record p95');
} finally {
  if (values.keep === undefined) await rm(folder, { recursive: true, force: true });
}
console.log(missed === 0 ? '\nevery must is met' : `\n${missed} figures are not good enough`);
if (missed > 0) process.exitCode = 1;
