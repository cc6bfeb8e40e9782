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
import type { Say } from './match-refusals.ts';
import { rejectsCsv, settleRepeated } from './match-rejects.ts';
import type { Screen } from './match-screen.ts';
import { startThreads } from './match-threads.ts';
import type { MatchWords } from './match-words.en.ts';
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
  language: { type: 'string' },
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

export async function matchBatchCommand(parameters: readonly string[], screen: Screen): Promise<number> {
  const { values } = parseArgs({ args: withNegatives(parameters), options: OPTIONS });
  const { input, output, state, pairs, explain, review, report, rejects, train } = values;
  if (input === undefined || output === undefined) throw new BadUsage(({ usage }) => usage.inputAndOutput);
  if (values.model !== undefined && train !== undefined)
    throw new BadUsage(({ usage }) => usage.modelAndTrain);
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
  screen.show('start');
  const working = await startThreads(threads, input);
  try {
    const inputs = await readInputs(paths, values.columns, state !== undefined);
    for (const warning of inputs.warnings) screen.say(warning);
    const decisions = await readDecisionsFile(values.decisions);
    const model = values.model === undefined ? undefined : await readModelFile(values.model);
    const readMilliseconds = Math.round(performance.now() - started);
    screen.show('read');
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
      onStage: (ended) => screen.show(ended),
    };
    const run = await matchFiles(inputs.files, options);
    if (!run.ok) {
      screen.say(refusalWords(run.error));
      return 1;
    }
    const left = settleRepeated(paths, inputs, run.value);
    for (const warning of left.warnings) screen.say(warning);
    const stray = strayDecisions(values.decisions, decisions, run.value.built.ids);
    for (const warning of stray) screen.say(warning);
    if (model === undefined && run.value.model.learnedFrom === null && run.value.built.ids.length > 0)
      screen.say((t) => t.run.tooFew);
    const births = birthWords(run.value);
    for (const warning of births) screen.say(warning);
    if (threshold !== undefined) screen.say(chosenWords(threshold, run.value.wrongExpected));
    const said = [...inputs.warnings, ...left.warnings, ...stray, ...births];
    const warnings = said.map((say) => say(screen.t));
    const write = async () =>
      writeAnswers(given, { ...inputs, rejects: left.rejects }, run.value, decisions, {
        readMilliseconds,
        warnings,
        t: screen.t,
      });
    const told =
      state === undefined
        ? await write()
        : await (await import('./match-state-folder.ts')).alone(state, write);
    if (run.value.blocks.rules.some(({ leftOutPairs }) => leftOutPairs > 0)) screen.say((t) => t.run.capped);
    screen.tell(told, outputs);
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
  {
    t,
    ...facts
  }: {
    readonly readMilliseconds: number;
    readonly warnings: readonly string[];
    readonly t: MatchWords;
  },
): Promise<Say> {
  const { leastWeight, seed, threads } = given;
  return await withAnswers(async (answers) => {
    const writing = performance.now();
    if (given.train !== undefined)
      await answers.write(given.train, `${JSON.stringify(run.model, null, 2)}\n`);
    if (given.pairs !== undefined) await answers.write(given.pairs, pairsCsv(run, leastWeight));
    if (given.explain !== undefined)
      await answers.write(given.explain, explainJsonl(run, Math.max(leastWeight, 0)));
    if (given.review !== undefined) await answers.write(given.review, reviewCsv(run, reviewItems(run)));
    if (given.rejects !== undefined) await answers.write(given.rejects, await rejectsCsv(inputs.rejects, t));
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
    return ({ run: said }) => said.summary(records, people, repeatPeople);
  });
}

/** Without dates of birth the evidence is thin and the bar is higher: says so. */
function birthWords({ built: { ids, nominals }, undated, isBarChosen }: MatchRun): readonly Say[] {
  const isKnown = nominals.birth.some((birth) => birth !== 0) || nominals.ageYear.some((year) => year !== 0);
  if (ids.length > 0 && !isKnown) return [(t) => t.run.noBirth];
  return undated > 1 && isBarChosen ? [(t) => t.run.fewBirths] : [];
}

/** Joins from a threshold that somebody chose are not guarded: says what share of the groups is expected to be wrong. */
function chosenWords(threshold: number, wrong: number): Say {
  return ({ run: said }) =>
    [said.chosen(threshold, wrong), ...(wrong > 0.01 ? [said.leftToChoose] : [])].join(' ');
}

function number(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= least && value <= most))
    throw new BadUsage(({ usage }) => usage.number(option, least, most));
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
