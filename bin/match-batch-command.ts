// `gwarchod match --input FILE …`: finds which records are the same person, says how sure it is and why.

import { parseArgs } from 'node:util';

import { clustersCsv, explainJsonl, matchFiles, pairsCsv, reportOf, reviewCsv, reviewItems } from '#matching';
import type { Decisions, MatchOptions, MatchRun } from '#matching';

import { withAnswers } from './match-answers.ts';
import {
  readDecisionsFile,
  readInputs,
  readModelFile,
  refusalWords,
  strayDecisions,
} from './match-inputs.ts';
import type { MatchInputs } from './match-inputs.ts';
import { BadUsage } from './match-refusals.ts';
import { rejectsCsv, settleRepeated } from './match-rejects.ts';
import { tell } from './match-standard.ts';
import { startThreads } from './match-threads.ts';
import { refuseUnwritable } from './match-writable.ts';

const OPTIONS = {
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
  rejects: { type: 'string' },
  threads: { type: 'string', default: '2' },
  seed: { type: 'string', default: '1' },
  'link-only': { type: 'boolean' },
  'skip-bad-rows': { type: 'boolean' },
  state: { type: 'string' },
} as const;

type Given = {
  readonly input: readonly string[];
  readonly output: string;
  readonly state: string | undefined;
  readonly pairs: string | undefined;
  readonly explain: string | undefined;
  readonly review: string | undefined;
  readonly report: string | undefined;
  readonly rejects: string | undefined;
  readonly train: string | undefined;
  readonly leastWeight: number;
  readonly threads: number;
  readonly seed: number;
};

export async function matchBatchCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: withNegatives(parameters), options: OPTIONS });
  const { input, output, state, pairs, explain, review, report, rejects, train } = values;
  if (input === undefined || output === undefined)
    throw new BadUsage('--input and --output are needed. gwarchod match --help shows all options.');
  if (values.model !== undefined && train !== undefined)
    throw new BadUsage('Give --model to use a model or --train to learn one, not both.');
  const leastWeight = number('--min-weight', values['min-weight'], -100, 100);
  const threads = number('--threads', values.threads, 1, 64);
  const seed = number('--seed', values.seed, 0, 2 ** 31);
  const threshold =
    values.threshold === undefined
      ? undefined
      : number('--threshold', values.threshold, 0.000_001, 0.999_999);
  const reviewFrom = number('--review-from', values['review-from'], 0.05, 0.999_999);
  const outputs = [output, pairs, explain, review, report, rejects, train];
  await refuseUnwritable(outputs, [...input, values.columns, values.decisions, values.model], state);
  if (state !== undefined) await (await import('./match-state-folder.ts')).refuseState(state);
  const given = {
    input,
    output,
    state,
    pairs,
    explain,
    review,
    report,
    rejects,
    train,
    leastWeight,
    threads,
    seed,
  };
  const isSkipping = values['skip-bad-rows'] === true;
  const badRows = isSkipping || rejects !== undefined ? 'left-out' : 'refused';
  const paths = input.map((path) => ({ path, badRows, isKept: false }) as const);
  const started = performance.now();
  const working = await startThreads(threads, input);
  try {
    const inputs = await readInputs(paths, values.columns, state !== undefined);
    for (const warning of inputs.warnings) console.error(warning);
    const decisions = await readDecisionsFile(values.decisions);
    const model = values.model === undefined ? undefined : await readModelFile(values.model);
    const readMilliseconds = Math.round(performance.now() - started);
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
      return 1;
    }
    const left = settleRepeated(paths, inputs, run.value);
    for (const warning of left.warnings) console.error(warning);
    const stray = strayDecisions(values.decisions, decisions, run.value.built.ids);
    for (const warning of stray) console.error(warning);
    if (model === undefined && run.value.model.learnedFrom === null && run.value.built.ids.length > 0)
      console.error(
        'Too few records to learn from: the weights that come with the program were used. Read each pair before you trust it.',
      );
    const births = noBirthWords(run.value);
    for (const warning of births) console.error(warning);
    if (threshold !== undefined) console.error(chosenWords(threshold, run.value.wrongExpected));
    const warnings = [...inputs.warnings, ...left.warnings, ...stray, ...births];
    const write = async () =>
      writeAnswers(given, { ...inputs, rejects: left.rejects }, run.value, decisions, {
        readMilliseconds,
        warnings,
      });
    const told =
      state === undefined
        ? await write()
        : await (await import('./match-state-folder.ts')).alone(state, write);
    if (run.value.blocks.rules.some(({ leftOutPairs }) => leftOutPairs > 0))
      console.error(
        'Some values are shared by so many records that not every pair of them was compared: the report says how many by each rule (--report). What is counted as different people may be fewer.',
      );
    tell(told, outputs);
    return left.rejects.length > 0 && !isSkipping ? 1 : 0;
  } finally {
    await working.close();
  }
}

/** Writes every answer asked for, all of them or none; the sentence that sums the run up. */
async function writeAnswers(
  given: Given,
  inputs: MatchInputs,
  run: MatchRun,
  decisions: Decisions,
  facts: { readonly readMilliseconds: number; readonly warnings: readonly string[] },
): Promise<string> {
  const { leastWeight, seed, threads } = given;
  return await withAnswers(async (answers) => {
    const writing = performance.now();
    if (given.train !== undefined)
      await answers.write(given.train, `${JSON.stringify(run.model, null, 2)}\n`);
    if (given.pairs !== undefined) await answers.write(given.pairs, pairsCsv(run, leastWeight));
    if (given.explain !== undefined)
      await answers.write(given.explain, explainJsonl(run, Math.max(leastWeight, 0)));
    if (given.review !== undefined) await answers.write(given.review, reviewCsv(run, reviewItems(run)));
    if (given.rejects !== undefined) await answers.write(given.rejects, await rejectsCsv(inputs.rejects));
    await answers.write(given.output, clustersCsv(run));
    const report = reportOf(run, {
      fingerprint: inputs.fingerprint,
      ...facts,
      writeMilliseconds: Math.round(performance.now() - writing),
      peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
      versions: { node: process.versions.node, format: 1 },
      seed,
      threads,
    });
    if (given.report !== undefined) await answers.write(given.report, `${JSON.stringify(report, null, 2)}\n`);
    if (given.state !== undefined)
      await (
        await import('./match-state-command.ts')
      ).keepState(answers, given.state, given.input, inputs, run, decisions);
    await answers.putInPlace();
    const { people, repeatPeople, records } = report;
    return `${records} records: ${people.central} people expected (${people.least} to ${people.most}), ${repeatPeople.central} with two records or more (${repeatPeople.least} to ${repeatPeople.most}).`;
  });
}

/** Without a date of birth the evidence is thin, and the share expected to be wrong is told too low: says so. */
function noBirthWords({ built: { ids, nominals } }: MatchRun): readonly string[] {
  const isKnown = nominals.birth.some((birth) => birth !== 0) || nominals.ageYear.some((year) => year !== 0);
  return ids.length === 0 || isKnown
    ? []
    : [
        'No record has a date of birth or an age. Most people with several records are left apart, and up to 3 in 100 groups may hold two people, more than the report expects. Count by the range, never by the groups, and read each group before you rely on it. Add a date of birth or a police number if there is one.',
      ];
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
    throw new BadUsage(`${option} must be a number from ${least} to ${most}.`);
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
