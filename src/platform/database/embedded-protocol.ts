// PostgreSQL's wire protocol for the embedded database, written and read on the asking thread: the one that runs the database then only runs it.

import type { RawResult } from './engine.ts';
import type { SqlRefusal } from './sql-error.ts';

/** What the database answered to one statement or script: its last result, or what it refused. */
export type ProtocolAnswer =
  | { readonly kind: 'result'; readonly result: RawResult }
  | { readonly kind: 'refused'; readonly refusal: SqlRefusal };

/** One statement with its values as text, all in one piece: parse, bind, describe, execute and the end of it. */
export function statementBytes(sql: string, parameters: readonly (string | null)[]): Uint8Array<ArrayBuffer> {
  const lengths = parameters.map((text) => (text === null ? 0 : Buffer.byteLength(text)));
  const sqlLength = Buffer.byteLength(sql);
  const parseLength = 4 + 1 + sqlLength + 1 + 2;
  const bindLength = lengths.reduce((sum, length) => sum + 4 + length, 4 + 1 + 1 + 2 + 2 + 2);
  const bytes = Buffer.allocUnsafeSlow(1 + parseLength + 1 + bindLength + afterBind.length);
  let at = bytes.write('P', 0, 'latin1');
  at = bytes.writeInt32BE(parseLength, at);
  at = bytes.writeUInt8(0, at);
  at += bytes.write(sql, at);
  at = bytes.writeUInt8(0, at);
  at = bytes.writeUInt16BE(0, at);
  at += bytes.write('B', at, 'latin1');
  at = bytes.writeInt32BE(bindLength, at);
  at = bytes.writeUInt16BE(0, at);
  at = bytes.writeUInt16BE(0, at);
  at = bytes.writeUInt16BE(parameters.length, at);
  for (const [index, text] of parameters.entries()) {
    at = bytes.writeInt32BE(text === null ? -1 : (lengths[index] ?? 0), at);
    if (text !== null) at += bytes.write(text, at);
  }
  at = bytes.writeUInt16BE(0, at);
  bytes.set(afterBind, at);
  return bytes;
}

/** Describe the unnamed portal, execute it without a limit, and the end: the same for every statement. */
const afterBind = Buffer.concat([
  message('D', Buffer.from('P\0')),
  message('E', Buffer.from('\0\0\0\0\0')),
  message('S', new Uint8Array()),
]);

/** Several statements without values. */
export function scriptBytes(sql: string): Uint8Array<ArrayBuffer> {
  return message('Q', Buffer.from(`${sql}\0`));
}

/** One COPY … FROM STDIN with its rows and their end: the embedded server reads its input without waiting for more. */
export function copyBytes(sql: string, rows: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = [scriptBytes(sql), message('d', rows), message('c', new Uint8Array())];
  const bytes = Buffer.allocUnsafeSlow(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Never from Node's shared pool: what is handed to another thread is gone from this one, with all its buffer. */
function message(letter: string, body: Uint8Array): Buffer<ArrayBuffer> {
  const bytes = Buffer.allocUnsafeSlow(5 + body.length);
  bytes.write(letter, 0, 'latin1');
  bytes.writeInt32BE(body.length + 4, 1);
  bytes.set(body, 5);
  return bytes;
}

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY']);

/** Reads all the messages of an answer. The first refusal counts; what follows it is only the way back. */
export function readAnswer(answer: Uint8Array): ProtocolAnswer {
  const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  let fields: RawResult['fields'] = [];
  let rows: (string | null)[][] = [];
  let result: RawResult = { command: '', affected: 0, fields, rows };
  for (let at = 0; at < bytes.length;) {
    const letter = String.fromCodePoint(bytes[at] ?? 0);
    const body = at + 5;
    at = at + 1 + bytes.readInt32BE(at + 1);
    if (letter === 'D') rows.push(readRow(bytes, body));
    else if (letter === 'T') fields = readFields(bytes, body);
    else if (letter === 'E') return { kind: 'refused', refusal: readRefusal(bytes, body) };
    else if (letter === 'C') {
      const words = bytes.toString('utf8', body, at - 1).split(' ');
      const command = words[0] ?? '';
      result = { command, affected: changing.has(command) ? Number(words.at(-1)) : 0, fields, rows };
      fields = [];
      rows = [];
    }
  }
  return { kind: 'result', result };
}

function readRow(bytes: Buffer, from: number): (string | null)[] {
  const count = bytes.readUInt16BE(from);
  const row: (string | null)[] = [];
  let at = from + 2;
  for (let index = 0; index < count; index += 1) {
    const length = bytes.readInt32BE(at);
    at += 4;
    if (length === -1) {
      row.push(null);
      continue;
    }
    row.push(bytes.toString('utf8', at, at + length));
    at += length;
  }
  return row;
}

/** After each name: table, column, type, its size and modifier, and the format, 18 bytes together. */
function readFields(bytes: Buffer, from: number): RawResult['fields'] {
  const count = bytes.readUInt16BE(from);
  const fields: { readonly name: string; readonly dataTypeID: number }[] = [];
  let at = from + 2;
  for (let index = 0; index < count; index += 1) {
    const end = bytes.indexOf(0, at);
    fields.push({ name: bytes.toString('utf8', at, end), dataTypeID: bytes.readUInt32BE(end + 7) });
    at = end + 19;
  }
  return fields;
}

/** Each part is a letter and a text; a zero ends them. */
function readRefusal(bytes: Buffer, from: number): SqlRefusal {
  const parts = new Map<string, string>();
  for (let at = from; bytes[at] !== 0;) {
    const end = bytes.indexOf(0, at + 1);
    parts.set(String.fromCodePoint(bytes[at] ?? 0), bytes.toString('utf8', at + 1, end));
    at = end + 1;
  }
  return {
    message: parts.get('M') ?? '',
    code: parts.get('C') ?? '',
    constraint: parts.get('n'),
    table: parts.get('t'),
    column: parts.get('c'),
  };
}
