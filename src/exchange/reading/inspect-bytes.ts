// Reads a file through once before a row is taken: its hash, its size, and whether it is text we can read for certain.

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';

import { ok, refused } from '#platform';
import type { Result } from '#platform';

import { fileRefusal } from '../problem.ts';
import type { FileRefusal, RefusalKey } from '../problem.ts';
import type { ByteSource } from './byte-source.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type InspectedBytes = {
  readonly sha256: Uint8Array;
  readonly byteCount: number;
  readonly encoding: Encoding;
};

const NEWLINE = 0x0a;
/** Enough for every signature below and for the guess at UTF-16. */
const HEAD = 512;

type Signature = { readonly bytes: readonly number[]; readonly refusal: RefusalKey };

const signatures: readonly Signature[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], refusal: 'zip-or-workbook' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], refusal: 'zip-or-workbook' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], refusal: 'old-workbook' },
  { bytes: [0x25, 0x50, 0x44, 0x46], refusal: 'pdf' },
  { bytes: [0x1f, 0x8b], refusal: 'compressed' },
  { bytes: [0x42, 0x5a, 0x68], refusal: 'compressed' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], refusal: 'compressed' },
  { bytes: [0x52, 0x61, 0x72, 0x21], refusal: 'compressed' },
  { bytes: [0xff, 0xd8, 0xff], refusal: 'picture-or-document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], refusal: 'picture-or-document' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], refusal: 'picture-or-document' },
];

/**
 * Reads every byte once. Refuses what is not text, and text that is not UTF-8 (or UTF-16 with its mark), naming the
 * first line and byte that say so. Nothing is guessed: a wrong guess spells a name wrongly in a record.
 */
export async function inspectBytes(source: ByteSource): Promise<Result<InspectedBytes, FileRefusal>> {
  const hash = createHash('sha256');
  let byteCount = 0;
  let encoding: Encoding | null = null;
  let lines = 1;
  let rest: Uint8Array = new Uint8Array(0);
  let utf16: Utf16Check | null = null;
  for await (const piece of source()) {
    hash.update(piece);
    byteCount += piece.length;
    if (piece.length === 0) continue;
    let text = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    if (encoding === null) {
      if (text.length < HEAD && byteCount < HEAD) {
        rest = text;
        continue;
      }
      const found = encodingOf(text.subarray(0, HEAD));
      if (!found.ok) return found;
      encoding = found.value;
    }
    if (encoding !== 'utf-8') {
      utf16 ??= utf16Check(encoding);
      const fault = utf16(text);
      rest = new Uint8Array(0);
      if (fault !== null) return refused(fault);
      continue;
    }
    // Newline bytes are never part of a longer UTF-8 letter, so a piece that ends with one is whole.
    const end = text.lastIndexOf(NEWLINE) + 1;
    rest = text.slice(end);
    text = text.subarray(0, end);
    const fault = faultOf(text, lines);
    if (fault !== null) return refused(fault);
    lines += newlinesIn(text);
    if (rest.length > LONGEST_LINE_BYTES) {
      const tail = faultOf(rest.subarray(0, wholeLetters(rest)), lines);
      if (tail !== null) return refused(tail);
      rest = rest.slice(wholeLetters(rest));
    }
  }
  if (byteCount === 0) return refused(fileRefusal('empty-file'));
  if (encoding === null) {
    const found = encodingOf(rest);
    if (!found.ok) return found;
    encoding = found.value;
  }
  const fault =
    encoding === 'utf-8' ? faultOf(rest, lines) : ((utf16 ??= utf16Check(encoding))(rest) ?? utf16(null));
  if (fault !== null) return refused(fault);
  return ok({ sha256: hash.digest(), byteCount, encoding });
}

const LONGEST_LINE_BYTES = 4 * 1024 * 1024;

function encodingOf(head: Uint8Array): Result<Encoding, FileRefusal> {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (signature !== undefined) return refused(fileRefusal(signature.refusal));
  if (head[0] === 0xff && head[1] === 0xfe) return ok('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return ok('utf-16be');
  // Plain letters in UTF-16 have a nought in every other byte.
  const noughts = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  if (head.length >= 8 && noughts > head.length / 4) return refused(fileRefusal('utf16-without-mark'));
  return ok('utf-8');
}

type Utf16Check = (text: Uint8Array | null) => FileRefusal | null;

/** Reads the pieces of a UTF-16 file one after the other; null is its end. */
function utf16Check(encoding: Encoding): Utf16Check {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  return (piece) => {
    let text: string;
    try {
      text = piece === null ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      return fileRefusal('not-utf16', { line });
    }
    const nought = text.indexOf('\u0000');
    if (nought !== -1)
      return fileRefusal('nul-byte', { line: line + text.slice(0, nought).split('\n').length - 1 });
    line += text.split('\n').length - 1;
    return null;
  };
}

function faultOf(text: Uint8Array, firstLine: number): FileRefusal | null {
  const nought = text.indexOf(0);
  if (nought !== -1) return fileRefusal('nul-byte', placeOf(text, nought, firstLine));
  if (isUtf8(text)) return null;
  const at = firstBadByte(text);
  return fileRefusal('not-utf8', {
    ...placeOf(text, at, firstLine),
    byte: `0x${(text[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  });
}

function placeOf(text: Uint8Array, at: number, firstLine: number): { line: number; place: number } {
  const start = text.lastIndexOf(NEWLINE, at - 1) + 1;
  return { line: firstLine + newlinesIn(text.subarray(0, at)), place: at - (at === 0 ? 0 : start) + 1 };
}

function newlinesIn(text: Uint8Array): number {
  let count = 0;
  for (let at = text.indexOf(NEWLINE); at !== -1; at = text.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** Halves the text until the first byte that no UTF-8 letter has is found. */
function firstBadByte(text: Uint8Array): number {
  let good = 0;
  let bad = text.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8(text.subarray(0, wholeLetters(text.subarray(0, middle))))) good = middle;
    else bad = middle;
  }
  // The search ends on the last byte of a letter cut short, or on the bad byte itself.
  let at = good;
  while (at > 0 && ((text[at] ?? 0) & 0xc0) === 0x80 && !isUtf8(text.subarray(0, at))) at -= 1;
  return at;
}

/** Length of the text without a letter cut short at its end. */
function wholeLetters(text: Uint8Array): number {
  let at = text.length;
  for (let back = 1; back <= 3 && back <= text.length; back += 1) {
    const byte = text[text.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    if (length > back) at = text.length - back;
    break;
  }
  return at;
}
