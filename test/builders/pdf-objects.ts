// Reads the objects of a PDF that is not compressed as a whole: names, numbers, texts, lists, dictionaries and streams.

import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';

export type PdfName = { readonly name: string };
export type PdfRef = { readonly ref: number };
export type PdfDict = ReadonlyMap<string, PdfValue>;
export type PdfValue = PdfName | PdfRef | PdfDict | readonly PdfValue[] | string | number | boolean | null;

export type PdfObject = { readonly value: PdfValue; readonly stream: Uint8Array | null };

const isDict = (value: PdfValue | undefined): value is PdfDict => value instanceof Map;
const isList = (value: PdfValue | undefined): value is readonly PdfValue[] => Array.isArray(value);

const space = /[\s\0]/u;
const end = /[\s\0()<>[\]{}/%]/u;

/** One value after another out of a text; an operator of a content stream is a word that is no value. */
export class PdfReader {
  readonly #text: string;
  #at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.#at = at;
  }

  get at(): number {
    return this.#at;
  }

  #skip(): void {
    while (this.#at < this.#text.length) {
      const next = this.#text[this.#at] ?? '';
      if (next === '%') while (!/[\r\n]/u.test(this.#text[this.#at] ?? '\n')) this.#at += 1;
      else if (!space.test(next)) return;
      this.#at += 1;
    }
  }

  #word(): string {
    const from = this.#at;
    while (this.#at < this.#text.length && !end.test(this.#text[this.#at] ?? '')) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  /** The next value, the next operator, or null at the end. */
  next(): { readonly value: PdfValue } | { readonly operator: string } | null {
    this.#skip();
    if (this.#at >= this.#text.length) return null;
    const two = this.#text.slice(this.#at, this.#at + 2);
    if (two === '<<') return { value: this.#dict() };
    switch (two[0]) {
      case '/':
        this.#at += 1;
        return { value: { name: this.#word() } };
      case '(':
        return { value: this.#literal() };
      case '<':
        return { value: this.#hex() };
      case '[':
        this.#at += 1;
        return { value: this.#until(']') };
      default:
        return this.#plain();
    }
  }

  #plain(): { readonly value: PdfValue } | { readonly operator: string } {
    const ref = /^(\d+)\s+\d+\s+R(?![A-Za-z])/u.exec(this.#text.slice(this.#at, this.#at + 40));
    if (ref !== null) {
      this.#at += ref[0].length;
      return { value: { ref: Number(ref[1]) } };
    }
    const word = this.#word();
    if (word === '') {
      this.#at += 1;
      return { operator: this.#text[this.#at - 1] ?? '' };
    }
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return { value: Number(word) };
    if (word === 'true' || word === 'false') return { value: word === 'true' };
    return word === 'null' ? { value: null } : { operator: word };
  }

  #until(closing: string): readonly PdfValue[] {
    const values: PdfValue[] = [];
    for (let read = this.next(); read !== null; read = this.next()) {
      if ('value' in read) values.push(read.value);
      else if (read.operator === closing) return values;
    }
    return values;
  }

  #dict(): PdfDict {
    this.#at += 2;
    const values = this.#until('>');
    // The second of the two brackets.
    if (this.#text[this.#at] === '>') this.#at += 1;
    const entries = new Map<string, PdfValue>();
    for (let place = 0; place + 1 < values.length; place += 2) {
      const key = nameOf(values[place]);
      const value = values[place + 1];
      if (key !== null && value !== undefined) entries.set(key, value);
    }
    return entries;
  }

  #literal(): string {
    let depth = 0;
    let text = '';
    do {
      const next = this.#text[this.#at] ?? ')';
      if (next === '\\') {
        text += this.#text[this.#at + 1] ?? '';
        this.#at += 1;
      } else {
        if (next === '(') depth += 1;
        if (next === ')') depth -= 1;
        text += next;
      }
      this.#at += 1;
    } while (depth > 0 && this.#at < this.#text.length);
    return text.slice(1, -1);
  }

  #hex(): string {
    const to = this.#text.indexOf('>', this.#at);
    const digits = this.#text.slice(this.#at + 1, to).replaceAll(/\s/gu, '');
    this.#at = to + 1;
    return Buffer.from(digits, 'hex').toString('latin1');
  }
}

/** The name a value is; null where it is none. */
export function nameOf(value: PdfValue | undefined): string | null {
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : null;
}

/** Every object of a file by its number, with the bytes of its stream unpacked. */
function readPdfObjects(bytes: Uint8Array): ReadonlyMap<number, PdfObject> {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, PdfObject>();
  const starts = /(?:^|[\r\n])(\d+) 0 obj\b/gu;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    const reader = new PdfReader(text, starts.lastIndex);
    const read = reader.next();
    const value = read !== null && 'value' in read ? read.value : null;
    const stream = streamAt(bytes, text, reader.at, value);
    if (stream !== null) starts.lastIndex = stream.to;
    objects.set(Number(found[1]), { value, stream: stream?.bytes ?? null });
  }
  return objects;
}

function streamAt(bytes: Uint8Array, text: string, at: number, value: PdfValue) {
  const begin = /^\s*stream\r?\n/u.exec(text.slice(at, at + 40));
  const length = isDict(value) ? value.get('Length') : undefined;
  if (begin === null || !isDict(value) || typeof length !== 'number') return null;
  const from = at + begin[0].length;
  const raw = bytes.subarray(from, from + length);
  const isPacked = nameOf(value.get('Filter')) === 'FlateDecode';
  return { bytes: isPacked ? inflateSync(raw) : raw, to: from + length };
}

/** Follows references, and answers with nothing where a value is of another kind. */
export class PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;

  constructor(bytes: Uint8Array) {
    this.objects = readPdfObjects(bytes);
  }

  value(given: PdfValue | undefined): PdfValue {
    if (given === undefined) return null;
    const isRef = typeof given === 'object' && given !== null && 'ref' in given;
    return isRef ? (this.objects.get(given.ref)?.value ?? null) : given;
  }

  dict(given: PdfValue | undefined): PdfDict {
    const value = this.value(given);
    return isDict(value) ? value : new Map<string, PdfValue>();
  }

  /** A list, or the one value that stands for a list of one. */
  list(given: PdfValue | undefined): readonly PdfValue[] {
    const value = this.value(given);
    if (isList(value)) return value;
    return value === null ? [] : [given ?? null];
  }

  /** The bytes of the streams a value points to, one after another. */
  stream(given: PdfValue | undefined): string {
    const refs = isList(this.value(given)) ? this.list(given) : [given ?? null];
    return refs
      .map((each) => {
        const isRef = typeof each === 'object' && each !== null && 'ref' in each;
        return Buffer.from((isRef ? this.objects.get(each.ref)?.stream : null) ?? []).toString('latin1');
      })
      .join('\n');
  }

  /** Every dictionary of a type, with the number of its object. */
  ofType(type: string): readonly { readonly number: number; readonly dict: PdfDict }[] {
    return [...this.objects].flatMap(([number, { value }]) =>
      isDict(value) && nameOf(value.get('Type')) === type ? [{ number, dict: value }] : [],
    );
  }
}
