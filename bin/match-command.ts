// `gwarchod match --input FILE …`: finds which records are the same person, says how sure it is and why.

import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { clustersCsv, explainJsonl, matchFiles, pairsCsv, reportOf, reviewCsv, reviewItems } from '#matching';
import type { MatchOptions } from '#matching';

import {
  BadInput,
  readDecisionsFile,
  readInputs,
  readModelFile,
  refusalWords,
  refuseUnwritable,
  refuseRepeated,
  strayDecisions,
} from './match-inputs.ts';
import { startThreads } from './match-threads.ts';

const help = `gwarchod match --input a.csv [--input b.csv] [--columns columns.json] --output clusters.csv
               [--pairs pairs.csv] [--min-weight -5] [--model model.json | --train model.json]
               [--threshold 0.95] [--review-from 0.5] [--decisions decisions.csv] [--explain explain.jsonl]
               [--review review.csv] [--report report.json] [--threads 2] [--seed 1]
               [--link-only] [--skip-bad-rows] [--state DIR]
gwarchod match add --state DIR --input new.csv --output changes.csv
gwarchod match explain --state DIR --left ID --right ID [--language cy]
gwarchod match undo --state DIR --event EVENT
gwarchod match evaluate --clusters clusters.csv --truth truth.csv [--pairs pairs.csv]

Roles for columns.json: id, source, event_date, forename, middle_names, surname, full_name, aliases, sex, dob, dob_year,
dob_month, dob_day, age, house, street, town, postcode, phone, email, identifier (kind pnc, cro or other), text, ignore.
Without --columns they are guessed from heading and content, and said. Records are joined from --threshold, which is chosen,
0.95 or higher, when left out; groups are listed in --review from --review-from. Decisions are kept whatever the evidence,
and taught from: a model learned with them says so in the report.
Exit: 0 done, 2 bad input, 3 model refused.`;

export async function matchCommand(parameters: readonly string[]): Promise<number> {
  const [first, ...rest] = parameters;
  try {
    switch (first) {
      case 'add':
      case 'explain':
      case 'undo':
        return await (await import('./match-state-command.ts')).matchStateCommand(first, rest);
      case 'evaluate':
        return await (await import('./match-evaluate-command.ts')).matchEvaluateCommand(rest);
      case 'propose':
        return await (await import('./match-propose-command.ts')).matchProposeCommand(rest);
      default:
        return await batch(parameters);
    }
  } catch (error) {
    const isUsage =
      error instanceof TypeError && String(Reflect.get(error, 'code')).startsWith('ERR_PARSE_ARGS');
    const broken = isUsage || error instanceof BadInput ? undefined : brokenFile(error);
    if (broken !== undefined) {
      console.error(broken);
      return 2;
    }
    if (!(error instanceof BadInput) && !isUsage) throw error;
    console.error(isUsage ? `${error.message}\n\n${help}` : error.message);
    return 2;
  }
}

/** A file that the system would not read or write although it looked well before the work: its path and the system's code. */
function brokenFile(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const [code, path]: readonly unknown[] = [Reflect.get(error, 'code'), Reflect.get(error, 'path')];
  if (typeof code !== 'string' || typeof path !== 'string') return undefined;
  return `${path} could not be read or written (${code}). Make room or name another, and run again: what was written is not whole.`;
}

async function batch(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: withNegatives(parameters),
    options: {
      input: { type: 'string', multiple: true },
      columns: { type: 'string' },
      output: { type: 'string' },
      pairs: { type: 'string' },
      'min-weight': { type: 'string', default: '-5' },
      model: { type: 'string' },
      train: { type: 'string' },
      threshold: { type: 'string' },
      'review-from': { type: 'string', default: '0.5' },
      decisions: { type: 'string' },
      explain: { type: 'string' },
      review: { type: 'string' },
      report: { type: 'string' },
      threads: { type: 'string', default: '2' },
      seed: { type: 'string', default: '1' },
      'link-only': { type: 'boolean' },
      'skip-bad-rows': { type: 'boolean' },
      state: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (values.input === undefined || values.output === undefined)
    throw new BadInput(`--input and --output are needed.\n\n${help}`);
  if (values.model !== undefined && values.train !== undefined)
    throw new BadInput('Give --model to use a model or --train to learn one, not both.');
  const leastWeight = number('--min-weight', values['min-weight'], -100, 100);
  const threads = number('--threads', values.threads, 1, 64);
  const seed = number('--seed', values.seed, 0, 2 ** 31);
  const threshold =
    values.threshold === undefined
      ? undefined
      : number('--threshold', values.threshold, 0.000_001, 0.999_999);
  const reviewFrom = number('--review-from', values['review-from'], 0.05, 0.999_999);
  const { output, pairs, explain, review, report: told, train } = values;
  await refuseUnwritable(
    [output, pairs, explain, review, told, train],
    [...values.input, values.columns, values.decisions, values.model],
  );
  const started = performance.now();
  const working = await startThreads(threads, values.input);
  try {
    const inputs = await readInputs(values.input, values.columns, values['skip-bad-rows'] === true);
    for (const warning of inputs.warnings) console.error(warning);
    const decisions = await readDecisionsFile(values.decisions);
    const model = values.model === undefined ? undefined : await readModelFile(values.model);
    const read = Math.round(performance.now() - started);
    const options: MatchOptions = {
      ...(threshold === undefined ? {} : { threshold }),
      ...(model === undefined ? {} : { model }),
      reviewFrom,
      leastWeight,
      linkOnly: values['link-only'] === true,
      seed,
      fingerprint: inputs.fingerprint,
      ...decisions,
      labels: decisions,
      threads: working,
    };
    const run = await matchFiles(inputs.files, options);
    if (!run.ok) {
      console.error(refusalWords(run.error));
      return 3;
    }
    refuseRepeated(values.input, inputs, run.value);
    const stray = strayDecisions(values.decisions, decisions, run.value.built.ids);
    for (const warning of stray) console.error(warning);
    if (values.state !== undefined)
      await (await import('./match-state-command.ts')).refuseFewer(values.state, run.value);
    if (model === undefined && run.value.model.learnedFrom === null)
      console.error(
        'Too few records to learn from: the weights that come with the program were used. Read each pair before you trust it.',
      );
    if (threshold !== undefined) console.error(chosenWords(threshold, run.value.wrongExpected));
    const writing = performance.now();
    if (values.train !== undefined)
      await writeFile(values.train, `${JSON.stringify(run.value.model, null, 2)}\n`);
    if (values.pairs !== undefined) await writeFile(values.pairs, pairsCsv(run.value, leastWeight));
    if (values.explain !== undefined)
      await writeFile(values.explain, explainJsonl(run.value, Math.max(leastWeight, 0)));
    if (values.review !== undefined)
      await writeFile(values.review, reviewCsv(run.value, reviewItems(run.value)));
    await writeFile(values.output, clustersCsv(run.value));
    if (values.state !== undefined)
      await (
        await import('./match-state-command.ts')
      ).keepState(values.state, values.input, inputs, run.value, decisions);
    const report = reportOf(run.value, {
      fingerprint: inputs.fingerprint,
      warnings: [...inputs.warnings, ...stray],
      readMilliseconds: read,
      writeMilliseconds: Math.round(performance.now() - writing),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      versions: { node: process.versions.node, format: 1 },
      seed,
      threads,
    });
    if (values.report !== undefined) await writeFile(values.report, `${JSON.stringify(report, null, 2)}\n`);
    if (run.value.blocks.rules.some(({ leftOutPairs }) => leftOutPairs > 0))
      console.error(
        'Some values are shared by so many records that not every pair of them was compared: the report says how many by each rule (--report). What is counted as different people may be fewer.',
      );
    const { people, repeatPeople, records } = report;
    console.log(
      `${records} records: ${people.central} people expected (${people.least} to ${people.most}), ${repeatPeople.central} with two records or more (${repeatPeople.least} to ${repeatPeople.most}).`,
    );
    return 0;
  } finally {
    await working.close();
  }
}

/** Joins from a threshold that somebody chose are not guarded: says what share of the groups is expected to be wrong. */
function chosenWords(threshold: number, wrong: number): string {
  const share = `${(wrong * 100).toFixed(1)} in 100 groups of two records or more are expected to hold two people`;
  return wrong > 0.01
    ? `You set the threshold to ${threshold}: ${share}. Left out, it is chosen so that fewer than 1 in 100 do.`
    : `You set the threshold to ${threshold}: ${share}.`;
}

function number(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most))
    throw new BadInput(`${option} must be a number from ${least} to ${most}.`);
  return value;
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
