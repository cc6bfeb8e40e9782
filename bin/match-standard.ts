// Standard input and output of `gwarchod match`, which `-` names in the place of a file.

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { MatchWords } from './match-words.en.ts';

/** What stands for standard input or output on the command line. */
export const STANDARD = '-';

/** All that comes by standard input. */
export async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** Writes an answer to standard output, piece by piece, as fast as it is taken. */
export async function writeStandardOutput(content: string | Uint8Array | Iterable<string>): Promise<void> {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  await pipeline(Readable.from(pieces), process.stdout, { end: false });
}

/** An input as it is named on the screen. */
export function named(path: string, t: MatchWords): string {
  return path === STANDARD ? t.standardInput : path;
}
