// What the letters of a file are: UTF-8, UTF-16 or Windows-1252, and how its lines end.
import { isUtf8 } from 'node:buffer';

export type FileLetters = {
  readonly encoding: 'utf-8' | 'windows-1252' | 'mixed';
  /** The first line that is not UTF-8; 0 for none. */
  readonly otherLine: number;
};

const LF = 10;
const CR = 13;

function fromBigEndian(bytes: Buffer): Buffer {
  const swapped = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
  return Buffer.from(swapped.toString('utf16le'), 'utf8');
}

/** The bytes of a file as UTF-8 with lines that end in LF, as far as its marks and first letters tell. */
export function plainBytes(file: Uint8Array): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return Buffer.from(bytes.subarray(2).toString('utf16le'), 'utf8');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return fromBigEndian(bytes.subarray(2));
  // UTF-16 that lost its mark: every second byte of an ordinary heading is zero.
  if (bytes.length > 3 && bytes[0] !== 0 && bytes[1] === 0 && bytes[3] === 0)
    return Buffer.from(bytes.toString('utf16le'), 'utf8');
  if (bytes.length > 3 && bytes[0] === 0 && bytes[1] !== 0 && bytes[2] === 0) return fromBigEndian(bytes);
  // Lines that end as they did on old Macintosh systems.
  if (bytes.includes(CR) && !bytes.includes(LF))
    return Buffer.from(bytes.map((byte) => (byte === CR ? LF : byte)));
  return bytes;
}

const oldLetters = new TextDecoder('windows-1252');

/** The text of a cell, from its bytes: UTF-8, or Windows-1252 where it is not. `isPlain`: all the file is known to be UTF-8. */
export function decode(bytes: Buffer, start: number, end: number, isPlain = false): string {
  const text = isPlain ? bytes.toString('utf8', start, end) : decodePart(bytes.subarray(start, end));
  return text.includes('""') ? text.replaceAll('""', '"') : text;
}

function decodePart(part: Buffer): string {
  return isUtf8(part) ? part.toString('utf8') : oldLetters.decode(part);
}

/** What the letters of a file are, and the first line that is not UTF-8; 0 for none. */
export function encodingOf(bytes: Buffer): FileLetters {
  if (isUtf8(bytes)) return { encoding: 'utf-8', otherLine: 0 };
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(LF, from);
    const to = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(from, to))) break;
    from = to + 1;
  }
  return { encoding: mixedOrOld(bytes), otherLine: line };
}

/** A file that is not all UTF-8: mixed when it also holds letters that only UTF-8 would spell so. */
function mixedOrOld(bytes: Buffer): 'windows-1252' | 'mixed' {
  for (let at = 0; at < Math.min(bytes.length, 4_000_000) - 1; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc3 && byte <= 0xc5 && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80) return 'mixed';
  }
  return 'windows-1252';
}
