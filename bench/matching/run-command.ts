// Runs the command line as a whole process and measures it from outside: seconds on the wall and most memory held.

import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export type CommandRun = {
  readonly seconds: number;
  /** Seconds of processor on all threads, to the last poll: what the job costs, however busy the machine. */
  readonly processor: number;
  readonly megabytes: number;
};

const program = join(import.meta.dirname, '../../bin/start.mjs');
const pollMilliseconds = 10;

const ticksPerSecond = 100;

/** Most memory a process has held so far and processor it has used, as the kernel counts them; 0 where it does not say. */
async function used(pid: number): Promise<{ megabytes: number; processor: number }> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      megabytes: Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024,
      processor: (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond,
    };
  } catch {
    // The process has ended, or this system has no /proc.
    return { megabytes: 0, processor: 0 };
  }
}

/** Runs `gwarchod` with parameters; starting Node, reading and writing are all in the time. */
export async function runCommand(parameters: readonly string[]): Promise<CommandRun> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
  let megabytes = 0;
  let processor = 0;
  const { pid } = child;
  const watch = async (watched: number): Promise<void> => {
    const so = await used(watched);
    megabytes = Math.max(megabytes, so.megabytes);
    processor = Math.max(processor, so.processor);
  };
  const poll = setInterval(() => {
    if (pid === undefined) return;
    void watch(pid);
  }, pollMilliseconds);
  const status = await new Promise<number>((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => done(code ?? 1));
  });
  clearInterval(poll);
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`gwarchod ${parameters.join(' ')} ended with ${status}: ${complaint}`);
  return { seconds, processor, megabytes };
}

/** The middle run of several by time, with the most memory any of them held. */
export async function middleOf(runs: number, parameters: readonly string[]): Promise<CommandRun> {
  const all: CommandRun[] = [];
  for (let run = 0; run < runs; run += 1) all.push(await runCommand(parameters));
  const middle = all.toSorted((left, right) => left.seconds - right.seconds)[runs >> 1];
  if (middle === undefined) throw new Error('no run');
  return { ...middle, megabytes: Math.max(...all.map((run) => run.megabytes)) };
}
