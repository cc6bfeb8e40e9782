// The one way values go to PostgreSQL as text and come back, whichever engine runs it.

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;
const asNumber: Parse = (text) => Number(text);

function safeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError('A bigint is too large to hold exactly.');
  return number;
}

// The connection runs in UTC with ISO dates, so the text is "2026-11-25 20:14:00.123+00".
const asDay: Parse = (text) => Temporal.PlainDate.from(text);
const asMoment: Parse = (text) => Temporal.Instant.from(text);
const asBytes: Parse = (text) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
const asJson: Parse = (text): unknown => JSON.parse(text);
const listOf =
  (parse: Parse): Parse =>
  (text) =>
    parseList(text, parse);

/** Parsers by type number (pg_type.oid); a type not named here stays text. */
const parsers: ReadonlyMap<number, Parse> = new Map([
  [16, (text: string) => text === 't'],
  [17, asBytes],
  [20, safeNumber],
  [21, asNumber],
  [23, asNumber],
  [26, asNumber],
  [114, asJson],
  [700, asNumber],
  [701, asNumber],
  [1082, asDay],
  [1184, asMoment],
  [3802, asJson],
  [1000, listOf((text) => text === 't')],
  [1001, listOf(asBytes)],
  [1003, listOf(asText)],
  [1005, listOf(asNumber)],
  [1007, listOf(asNumber)],
  [1009, listOf(asText)],
  [1015, listOf(asText)],
  [1016, listOf(safeNumber)],
  [1021, listOf(asNumber)],
  [1022, listOf(asNumber)],
  [1182, listOf(asDay)],
  [1185, listOf(asMoment)],
  [1231, listOf(asText)],
  [2951, listOf(asText)],
  [3807, listOf(asJson)],
]);

/** How text of a PostgreSQL type becomes a value: date → PlainDate, timestamptz → Instant, bigint → number, numeric → string. */
export function parserOf(typeNumber: number): Parse {
  return parsers.get(typeNumber) ?? asText;
}

/** Reads an array literal such as `{a,"b ""c""",NULL}`; nested braces give nested lists. */
function parseList(text: string, parse: Parse): unknown[] {
  let at = text.startsWith('[') ? text.indexOf('=') + 1 : 0;
  const readList = (): unknown[] => {
    const items: unknown[] = [];
    at += 1;
    while (text[at] !== '}') {
      if (text[at] === ',') at += 1;
      if (text[at] === '{') items.push(readList());
      else items.push(readItem());
    }
    at += 1;
    return items;
  };
  const readItem = (): unknown => {
    if (text[at] !== '"') {
      const start = at;
      while (text[at] !== ',' && text[at] !== '}') at += 1;
      const bare = text.slice(start, at);
      return bare === 'NULL' ? null : parse(bare);
    }
    let quoted = '';
    at += 1;
    while (text[at] !== '"') {
      if (text[at] === '\\') at += 1;
      quoted += text[at] ?? '';
      at += 1;
    }
    at += 1;
    return parse(quoted);
  };
  return readList();
}

/**
 * A value as PostgreSQL reads it; null stays null. Days and moments are ISO text (moments cut, not rounded, to the
 * microsecond PostgreSQL keeps), bytes are hex, plain objects are JSON, lists are array literals. A list for a jsonb
 * column goes through `json()`, unless it holds objects. Throws for undefined and for Date.
 */
export function valueText(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError('Only finite numbers go to the database.');
      return String(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'bigint':
      return String(value);
    case 'object':
      return value === null ? null : objectText(value);
    default:
      throw new TypeError(`A value of type ${typeof value} cannot go to the database.`);
  }
}

function objectText(value: object): string {
  if (value instanceof Temporal.Instant) return value.toString({ smallestUnit: 'microsecond' });
  if (value instanceof Temporal.PlainDate) return value.toString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return value.some(isPlainObject) ? JSON.stringify(value) : listText(value);
  if (isPlainObject(value)) return JSON.stringify(value);
  throw new TypeError(
    `A ${value.constructor.name} cannot go to the database: use Temporal, text or a plain object.`,
  );
}

const quoted = /["\\]/u;

function listText(items: readonly unknown[]): string {
  // PostgreSQL reads {{}} as the empty list, and no jsonb column takes it for an empty object.
  if (items.length === 0) return '{{}}';
  const parts = items.map((item) => {
    if (Array.isArray(item)) return listText(item);
    const text = valueText(item);
    if (text === null) return 'NULL';
    return quoted.test(text) ? `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"` : `"${text}"`;
  });
  return `{${parts.join(',')}}`;
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
