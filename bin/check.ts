// `npm test`: every check and every test, cheapest first; all of them run, and the last line counts what passed and failed.

import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { ensureChromium } from './install-browser.ts';
import { testFiles, type TestStep } from './test-files.ts';
import { countsOf, failuresOf, type Counts } from './test-output.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const longestMinutes = 20;

type Outcome = {
  readonly good: boolean;
  /** What a reader is told beside the seconds. */
  readonly note: string;
  /** Printed only when the step failed. */
  readonly output: string;
  /** Absent for a step that runs no tests. */
  readonly counts?: Counts;
};

type Step = { readonly name: string; readonly slow?: true; readonly run: () => Promise<Outcome> };

const steps: readonly Step[] = [
  { name: 'types', run: () => tool('tsc', []) },
  { name: 'lint', run: lint },
  { name: 'format', run: () => tool('oxfmt', ['--check']) },
  { name: 'unused', run: () => tool('knip', ['--no-progress']) },
  { name: 'house', run: () => tests('house', ['--test-isolation=none']) },
  { name: 'tests', run: () => tests('tests', ['--test-isolation=none']) },
  { name: 'isolated', run: () => tests('isolated', ['--test-isolation=process', '--test-concurrency=1']) },
  { name: 'browser', slow: true, run: browser },
];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const names = steps.map((step) => step.name);
const unknown = (options.only ?? []).filter((name) => !names.includes(name));

if (options.help || unknown.length > 0) {
  console.log(
    `npm test -- [--only STEP] [--quick]\nSteps: ${names.join(', ')}. --quick leaves out the browser.`,
  );
  process.exitCode = unknown.length > 0 ? 2 : 0;
} else {
  process.exitCode = (await runAll(chosen())) ? 0 : 1;
}

function chosen(): readonly Step[] {
  if (options.only !== undefined) return steps.filter((step) => options.only?.includes(step.name));
  return options.quick ? steps.filter((step) => step.slow !== true) : steps;
}

async function runAll(todo: readonly Step[]): Promise<boolean> {
  const bad: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const step of todo) {
    const from = performance.now();
    const outcome = await step.run().catch(wentWrong);
    const seconds = ((performance.now() - from) / 1000).toFixed(1).padStart(6);
    console.log(`${outcome.good ? 'good' : 'FAIL'}  ${step.name.padEnd(9)}${seconds} s  ${outcome.note}`);
    if (!outcome.good) {
      bad.push(step.name);
      console.log(`\n${outcome.output.trim()}\n`);
    }
    passed += outcome.counts?.passed ?? 0;
    failed += outcome.counts?.failed ?? 0;
    // A step that failed without a failing test (a type error, a crash) still counts, so the last line never says 0 failed.
    if (!outcome.good && (outcome.counts?.failed ?? 0) === 0) failed += 1;
  }
  if (bad.length > 0) console.log(`Failed: ${bad.join(', ')}.`);
  console.log(`${passed} passed, ${failed} failed`);
  return bad.length === 0;
}

function wentWrong(error: unknown): Outcome {
  return {
    good: false,
    note: 'could not run',
    output: error instanceof Error ? error.message : String(error),
  };
}

async function tool(name: string, parameters: readonly string[]): Promise<Outcome> {
  const { status, output } = await run(join(root, 'node_modules/.bin', name), parameters);
  return { good: status === 0, note: '', output };
}

/** A linter that looked at nothing is broken, not green. */
async function lint(): Promise<Outcome> {
  const outcome = await tool('oxlint', ['--type-aware', '--deny-warnings']);
  const looked = Number(/ on (\d+) files? with/.exec(outcome.output)?.[1] ?? 0);
  return { ...outcome, good: outcome.good && looked > 0, note: `${looked} files` };
}

async function tests(step: TestStep, parameters: readonly string[]): Promise<Outcome> {
  const files = testFiles(root).filter((file) => file.step === step);
  if (files.length === 0) return { good: true, note: 'no such tests yet', output: '' };
  const runner = ['--test', '--test-reporter=spec', ...parameters, ...files.map((file) => file.path)];
  const { status, output } = await run(process.execPath, runner);
  const counts = countsOf(output);
  if (counts === null) return { good: false, note: 'the runner stopped without counts', output };
  const good = status === 0 && counts.failed === 0 && counts.passed > 0;
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const note = `${counts.passed} passed, ${counts.failed} failed${skipped} in ${files.length} files`;
  return { good, note, output: failuresOf(output), counts };
}

/** Needs a real Chromium: without one this step fails and says what to install; `--quick` is the way to leave it out. */
async function browser(): Promise<Outcome> {
  ensureChromium((line) => console.log(line));
  return tests('browser', ['--test-isolation=none']);
}

/** Runs a program to its end with nothing on standard input, both outputs together, and a time after which it is stopped. */
function run(
  program: string,
  parameters: readonly string[],
): Promise<{ readonly status: number; readonly output: string }> {
  const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; output: string }>();
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMinutes * 60_000,
    env: { ...process.env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  child.on('error', reject);
  child.on('close', (status, signal) => {
    if (signal !== null)
      output += `\nStopped by ${signal}: it may have taken more than ${longestMinutes} minutes.`;
    resolve({ status: status ?? 1, output });
  });
  return promise;
}
