// How long until the first page: the demonstration force on the embedded database, started new, again, and after a kill.
//
//   npm run bench -- start [--size 1] [--again 5]
//
// The peer is the embedded database alone: a Node that opens the same folder and asks it one question.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { finish, machine, percentile, report } from './loaded/figures.ts';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '1' }, again: { type: 'string', default: '5' } },
});
const again = Number(values.again);
if (!Number.isSafeInteger(again) || again < 1) throw new Error('--again takes a whole number');

const firstSeconds = 30;
const secondSeconds = 3;
const program = fileURLToPath(new URL('../bin/start.mjs', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'gwarchod-start-'));

/** Processor time of the last start, all threads together: on a busy machine it says more than the clock does. */
let processor = Number.NaN;

/** Where the system tells it (Linux, in hundredths of a second). */
function processorOf(pid: number | undefined): number {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

/** Seconds from the command to the first page, the process then ended with a signal. */
async function start(signal: 'SIGTERM' | 'SIGKILL'): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [program, 'demo', '--size', values.size], {
    env: { ...process.env, GWARCHOD_FOLDER: path.join(folder, 'demo'), PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /https?:\/\/\S+/u.exec(line)?.[0];
    if (address === undefined) continue;
    const answer = await fetch(`${address}/sign-in`);
    const body = await answer.text();
    if (answer.status !== 200 || !body.includes('</html>'))
      throw new Error(`${address} answered ${answer.status}.`);
    const seconds = (performance.now() - from) / 1000;
    processor = processorOf(child.pid);
    child.kill(signal);
    await ended;
    return seconds;
  }
  throw new Error('The program ended before it said where it is.');
}

/** Seconds for the embedded database alone over a folder, in a Node of its own. */
async function bare(at: string): Promise<number> {
  const source = `import { PGlite } from '@electric-sql/pglite';
    const database = await PGlite.create({ dataDir: ${JSON.stringify(at)} });
    await database.query('SELECT 1');
    await database.close();`;
  const from = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: path.dirname(program),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error('The embedded database did not open.');
  return (performance.now() - from) / 1000;
}

async function median(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < again; turn += 1) times.push(await work());
  return percentile(times, 0.5);
}

console.log(`${machine()}; demonstration force of size ${values.size}`);
const first = await start('SIGTERM');
const firstProcessor = processor;
const bareNew = await bare(path.join(folder, 'bare'));
const second = await median(() => start('SIGTERM'));
const secondProcessor = processor;
await start('SIGKILL');
const killed = await median(() => start('SIGKILL'));
await start('SIGTERM');
const bareOld = await median(() => bare(path.join(folder, 'demo', 'postgres')));
rmSync(folder, { recursive: true });

const beside = (seconds: number, peer: number) => `${(seconds / peer).toFixed(1)} times the database alone`;
report(
  'first start, the force made',
  `${first.toFixed(1)} s`,
  first < firstSeconds,
  `of ${firstSeconds} s; ${firstProcessor.toFixed(1)} s of processor; ${beside(first, bareNew)} (new folder)`,
);
report(
  'second start',
  `${second.toFixed(2)} s`,
  second < secondSeconds,
  `of ${secondSeconds} s; ${secondProcessor.toFixed(1)} s of processor; ${beside(second, bareOld)}`,
);
report(
  'start after a kill',
  `${killed.toFixed(2)} s`,
  killed < secondSeconds,
  `of ${secondSeconds} s; ${beside(killed, bareOld)}`,
);
report('the database alone (peer)', `${bareOld.toFixed(2)} s`, null, `a new folder ${bareNew.toFixed(2)} s`);
finish();
