// Turns the bytes of an inspected file into pieces of text, its mark taken off.

import type { ByteSource } from './byte-source.ts';
import type { Encoding } from './inspect-bytes.ts';

/** Pieces of text in order. The file was inspected, so bytes that are no text are a fault and throw. */
export async function* textPieces(source: ByteSource, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of source()) {
    const text = decoder.decode(piece, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder.decode();
  if (last !== '') yield last;
}
