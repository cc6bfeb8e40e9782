// `npm run mutation`: how many deliberate faults in the counting and deadline rules the tests notice. Fails under the floor.

import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { allMutants, sampleOf } from './choose-mutants.ts';
import type { Mutant } from './mutants.ts';
import { triedFiles } from './tried-files.ts';
import type { Trial } from './try-mutants.ts';

/** Of a hundred faults at least so many must be noticed. */
const floor = 90;
/** A process is given up after so many mutants: each leaves a copy of the room in memory. */
const perProcess = 60;
/** A mutant that takes longer than this hangs outside the loops that are counted, and is noticed by that. */
const longestSeconds = 60;

const { values } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '20261126' },
    file: { type: 'string' },
    processes: { type: 'string', default: '2' },
    list: { type: 'string' },
  },
});

const ofFile = allMutants().filter(({ file }) => values.file === undefined || file === values.file);
const chosen =
  values.sample === undefined ? ofFile : sampleOf(ofFile, Number(values.sample), Number(values.seed));
const waiting = [...chosen];
const trials: Trial[] = [];

function isTrial(message: unknown): message is Trial {
  return typeof message === 'object' && message !== null && 'mutant' in message && 'killedBy' in message;
}

/** Tries mutants in processes one after another until none waits. */
async function work(): Promise<void> {
  while (waiting.length > 0) await oneProcess();
}

function oneProcess(): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const child = fork(new URL('work-mutants.ts', import.meta.url));
  let left = perProcess;
  let current: Mutant | undefined;
  let alarm: NodeJS.Timeout | undefined;
  const next = (): void => {
    clearTimeout(alarm);
    current = left > 0 ? waiting.shift() : undefined;
    left -= 1;
    if (current === undefined) {
      child.kill();
      return;
    }
    child.send(current);
    alarm = setTimeout(() => child.kill('SIGKILL'), longestSeconds * 1000);
  };
  child.on('message', (message) => {
    if (!isTrial(message)) return;
    trials.push(message);
    current = undefined;
    next();
  });
  child.on('exit', () => {
    clearTimeout(alarm);
    if (current !== undefined) trials.push({ mutant: current, killedBy: 'the process ended' });
    resolve();
  });
  next();
  return promise;
}

const began = performance.now();
await Promise.all(Array.from({ length: Number(values.processes) }, () => work()));
const percent = (part: readonly Trial[], all: readonly Trial[]) =>
  all.length === 0 ? 100 : (part.length / all.length) * 100;
const survivors = trials.filter(({ killedBy }) => killedBy === null);
for (const file of triedFiles.flatMap(({ files }) => files)) {
  const all = trials.filter(({ mutant }) => mutant.file === file);
  const alive = all.filter(({ killedBy }) => killedBy === null);
  if (all.length > 0) {
    console.log(
      `${file.padEnd(32)}${String(all.length - alive.length).padStart(5)} of ${String(all.length).padStart(4)}${percent(
        all.filter(({ killedBy }) => killedBy !== null),
        all,
      )
        .toFixed(1)
        .padStart(7)} %`,
    );
  }
}
const lines = survivors
  .toSorted((a, b) =>
    a.mutant.file === b.mutant.file
      ? a.mutant.start - b.mutant.start
      : a.mutant.file < b.mutant.file
        ? -1
        : 1,
  )
  .map(({ mutant }) => `${mutant.file}:${mutant.line}  ${mutant.was}  →  ${mutant.text}`);
if (values.list === undefined) for (const line of lines) console.log(`not noticed: ${line}`);
else writeFileSync(values.list, `${lines.join('\n')}\n`);
const score = percent(
  trials.filter(({ killedBy }) => killedBy !== null),
  trials,
);
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(
  `${trials.length - survivors.length} of ${trials.length} noticed: ${score.toFixed(1)} %, floor ${floor} %, ${minutes} minutes`,
);
process.exitCode = score >= floor ? 0 : 1;
