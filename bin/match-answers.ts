// Writes the answers of `gwarchod match`: each beside its place first, and all put in place together once they are whole.

import { chmod, copyFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

import { STANDARD, writeStandardOutput } from './match-standard.ts';

type Content = string | Uint8Array | Iterable<string>;
type Beside = { readonly path: string; readonly target: string; readonly beside: string };

/** An answer that the system would not write, or put in its place: the path, the system's code, what is in place already. */
export class Unwritten extends Error {
  readonly path: string;
  readonly code: string;
  readonly inPlace: readonly string[];

  constructor(path: string, cause: unknown, inPlace: readonly string[] = []) {
    const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
    super(`${path} was not written`, { cause });
    this.path = path;
    this.code = typeof code === 'string' ? code : 'unknown';
    this.inPlace = inPlace;
  }
}

/** The file an answer stands in until it is whole, apart from that of another run at the same time. */
function besideOf(path: string): string {
  return `${path}.${process.pid}.partial`;
}

/** What is found at a path, or undefined when nothing is there. What may not be read is an error, not an absence. */
export async function whenThere<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where a path leads when it is a link, or the path itself when nothing is there. */
export async function targetOf(path: string): Promise<string> {
  return (await whenThere(realpath(path))) ?? path;
}

const STOPPED: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * The answers of one run. Until `putInPlace` no file of an earlier run is touched, so a run that fails, is stopped or
 * is killed leaves what was there. Standard output, a device or a pipe holds nothing to put in place: it is written to
 * at once.
 */
export class Answers {
  private readonly waiting: Beside[] = [];
  private isListening = false;

  async write(path: string, content: Content): Promise<void> {
    if (path === STANDARD) {
      await writeStandardOutput(content).catch((error: unknown) => {
        throw new Unwritten(path, error);
      });
      return;
    }
    await this.stage(path, async (to, flush) => writeFile(to, content, { flush }));
  }

  async copy(from: string, path: string): Promise<void> {
    await this.stage(path, async (to) => copyFile(from, to));
  }

  private async stage(path: string, fill: (to: string, isFile: boolean) => Promise<void>): Promise<void> {
    this.listen();
    try {
      const target = await targetOf(path);
      const there = await whenThere(stat(target));
      const isHeld = there === undefined || there.isFile();
      const to = isHeld ? besideOf(target) : target;
      if (isHeld) this.waiting.push({ path, target, beside: to });
      await fill(to, isHeld);
      // Who could not read the earlier answer may not read this one.
      if (isHeld && there !== undefined) await chmod(to, there.mode & 0o777);
    } catch (error) {
      throw new Unwritten(path, error);
    }
  }

  /** Puts every answer in its place, in the order they were written. */
  async putInPlace(): Promise<void> {
    const done: string[] = [];
    for (const { path, target, beside } of this.waiting) {
      try {
        await rename(beside, target);
      } catch (error) {
        throw new Unwritten(path, error, done);
      }
      done.push(path);
    }
    this.waiting.length = 0;
    this.deafen();
  }

  /** Takes away what is not in its place. Nothing to take away after `putInPlace`. */
  async discard(): Promise<void> {
    for (const { beside } of this.waiting.splice(0)) await rm(beside, { force: true });
    this.deafen();
  }

  private listen(): void {
    if (this.isListening) return;
    this.isListening = true;
    for (const signal of STOPPED) process.on(signal, this.stop);
  }

  private deafen(): void {
    for (const signal of STOPPED) process.off(signal, this.stop);
    this.isListening = false;
  }

  /** Clears away, and then ends as the signal would have ended it. */
  private readonly stop = (signal: NodeJS.Signals): void => {
    void this.discard().finally(() => process.kill(process.pid, signal));
  };
}

/** Lets work write answers. What it did not put in place when it ends, well or not, is taken away. */
export async function withAnswers<Done>(work: (answers: Answers) => Promise<Done>): Promise<Done> {
  const answers = new Answers();
  try {
    return await work(answers);
  } finally {
    await answers.discard();
  }
}
