// Where the bytes of a file come from: a file on disk, or what was uploaded. It can be read more than once.

import { createReadStream } from 'node:fs';

/** Bytes in order, in pieces of any size. Each call starts again at the beginning. */
export type ByteSource = () => AsyncIterable<Uint8Array>;

const PIECE = 256 * 1024;

export function fileBytes(path: string): ByteSource {
  return () => createReadStream(path, { highWaterMark: PIECE });
}

/** Bytes already in memory, for small files and tests. */
export function memoryBytes(bytes: Uint8Array, piece = PIECE): ByteSource {
  return async function* pieces() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
}
