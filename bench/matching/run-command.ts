// Runs the command line as a whole process and measures it from outside: seconds on the wall and most memory held.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type CommandRun = { readonly seconds: number; readonly megabytes: number; readonly status: number };

const program = join(import.meta.dirname, '../../bin/gwarchod.ts');
const pollMilliseconds = 10;

/** Most memory a process has held so far, as the kernel counts it; 0 where the kernel does not say. */
async function mostHeld(pid: number): Promise<number> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // The process has ended, or this system has no /proc.
    return 0;
  }
}

/** Runs `gwarchod` with parameters; starting Node, reading and writing are all in the time. */
export async function runCommand(parameters: readonly string[]): Promise<CommandRun> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
  let megabytes = 0;
  const { pid } = child;
  const poll = setInterval(() => {
    if (pid !== undefined) void mostHeld(pid).then((held) => (megabytes = Math.max(megabytes, held)));
  }, pollMilliseconds);
  const status = await new Promise<number>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done(code ?? 1));
  });
  clearInterval(poll);
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`gwarchod ${parameters.join(' ')} ended with ${status}: ${complaint}`);
  return { seconds, megabytes, status };
}

/** The middle run of several by time, with the most memory any of them held. */
export async function middleOf(runs: number, parameters: readonly string[]): Promise<CommandRun> {
  const all: CommandRun[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runCommand(parameters));
  const middle = all.toSorted((left, right) => left.seconds - right.seconds)[runs >> 1];
  if (middle === undefined) throw new Error('no run');
  return { ...middle, megabytes: Math.max(...all.map((run) => run.megabytes)) };
}
