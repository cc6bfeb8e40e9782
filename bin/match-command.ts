// `gwarchod match --input FILE …`: finds which records are the same person, says how sure it is and why.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import {
  clustersCsv,
  guessColumns,
  matchFiles,
  pairsCsv,
  readColumns,
  readCsv,
  writeColumns,
} from '#matching';
import type { ColumnRole, CsvTable, InputFile } from '#matching';

const help = `gwarchod match --input a.csv [--input b.csv] [--columns columns.json] --output clusters.csv
        [--pairs pairs.csv] [--min-weight -5] [--threshold 0.95] [--link-only] [--report report.json] [--seed 1]`;

export async function matchCommand(parameters: readonly string[]): Promise<number> {
  if (parameters[0] === 'propose') {
    return await (await import('./match-propose-command.ts')).matchProposeCommand(parameters.slice(1));
  }
  const { values } = parseArgs({
    args: withNegatives(parameters),
    options: {
      input: { type: 'string', multiple: true },
      columns: { type: 'string' },
      output: { type: 'string' },
      pairs: { type: 'string' },
      'min-weight': { type: 'string', default: '-5' },
      threshold: { type: 'string' },
      'link-only': { type: 'boolean' },
      report: { type: 'string' },
      threads: { type: 'string' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (values.input === undefined || values.output === undefined) {
    console.error(help);
    return 2;
  }
  let given: readonly ColumnRole[] | undefined;
  if (values.columns !== undefined) {
    const read = readColumns(JSON.parse(await readFile(values.columns, 'utf8')));
    if (!read.ok) {
      console.error(`${values.columns}: not a columns file.`);
      return 2;
    }
    given = read.value;
  }
  const hash = createHash('sha256');
  const files: InputFile[] = [];
  for (const path of values.input) {
    const bytes = await readFile(path);
    hash.update(bytes);
    const table = readCsv(bytes);
    if (!table.ok) {
      console.error(`${path}: cannot be read (${table.error.kind}).`);
      return 2;
    }
    files.push({ table: table.value, roles: given ?? guessed(path, table.value) });
  }
  const run = await matchFiles(files, {
    ...(values.threshold === undefined ? {} : { threshold: Number(values.threshold) }),
    leastWeight: Number(values['min-weight']),
    linkOnly: values['link-only'] === true,
    seed: Number(values.seed),
    fingerprint: hash.digest('hex'),
    same: [],
    different: [],
  });
  if (!run.ok) {
    console.error(`The model was refused: ${JSON.stringify(run.error)}`);
    return 3;
  }
  await writeFile(values.output, clustersCsv(run.value));
  if (values.pairs !== undefined)
    await writeFile(values.pairs, pairsCsv(run.value, Number(values['min-weight'])));
  if (values.report !== undefined) {
    const { bar, candidatePairs, expected, model, perRule, times } = run.value;
    await writeFile(
      values.report,
      `${JSON.stringify({ records: run.value.built.ids.length, ...expected, joinFrom: bar, candidatePairs, perRule, times, model }, null, 2)}\n`,
    );
  }
  return 0;
}

/** Joins `--min-weight -5` to one word: a number below zero would be taken for an option. */
function withNegatives(parameters: readonly string[]): string[] {
  const words: string[] = [];
  for (const word of parameters) {
    const before = words.at(-1);
    if (before === '--min-weight' && /^-\d/.test(word)) words[words.length - 1] = `${before}=${word}`;
    else words.push(word);
  }
  return words;
}

function guessed(path: string, table: CsvTable): readonly ColumnRole[] {
  const guesses = guessColumns(table);
  console.error(`${path}: columns guessed: ${JSON.stringify(writeColumns(guesses))}`);
  return guesses;
}
