// Long because it is one pass over every role a column may have: turns the text of input files into nominals.
import { foldText } from '../names/fold.ts';
import { isMonthFirstColumn, packBirth, readBirth } from '../reading/birth.ts';
import { readEmail, readPhone, readSex } from '../reading/contact.ts';
import type { CsvColumn, CsvTable } from '../reading/csv.ts';
import { readPnc, readReference } from '../reading/identifiers.ts';
import { forenameWords, splitAliases, splitFullName, surnameWords } from '../reading/person-names.ts';
import { isPlaceholder } from '../reading/placeholders.ts';
import type { ColumnRole, Role } from '../reading/roles.ts';
import { canonicalOrder } from './canonical-order.ts';
import { MOST_ALIASES, MOST_MIDDLES, SECOND_CELLS } from './nominals.ts';
import type { ExtraColumn, Nominals } from './nominals.ts';
import { readAddresses } from './read-addresses.ts';
import { nameRarity, nearRarity, rarityOf } from './rarity.ts';
import { ROW_CELLS, writeRows } from './rows.ts';
import { sharedInt32, sharedUint8, tokenPool } from './token-pool.ts';
import type { TokenPool } from './token-pool.ts';

export type InputFile = { readonly table: CsvTable; readonly roles: readonly ColumnRole[] };
export type RepeatedId = { readonly file: number; readonly row: number; readonly id: string };
export type BuiltNominals = {
  readonly nominals: Nominals;
  readonly pool: TokenPool;
  /** Ids in canonical order: the place of a record everywhere in the engine. */
  readonly ids: readonly string[];
  /** Place of every row of every file; -1 where the row's id came before. */
  readonly places: readonly Int32Array[];
  /** Number of the input file each record came from. */
  readonly fileOf: Uint8Array;
  readonly repeated: readonly RepeatedId[];
  /** Cells that looked like an identifier with a check letter and failed it. */
  readonly failedChecks: number;
  readonly placeholders: number;
};

/** A column with a role, in one of the files. */
export type Found = {
  readonly column: CsvColumn;
  readonly places: Int32Array;
  readonly role: ColumnRole;
  readonly file: number;
};

/** Builds the nominals of one or more input files. A file with no id column numbers its rows. */
export function buildNominals(files: readonly InputFile[]): BuiltNominals {
  const given: string[] = [];
  const starts: number[] = [];
  for (const { table, roles } of files) {
    starts.push(given.length);
    const id = table.columns.find((column) => roleOf(column, roles)?.role === 'id');
    for (let row = 0; row < table.rows; row += 1)
      given.push(id === undefined ? String(table.numbers[row] ?? row + 1) : id.text(id.ids[row] ?? 0));
  }
  const order = canonicalOrder(given);
  const count = order.ids.length;
  const places = files.map(({ table }, file) =>
    order.places.subarray(starts[file] ?? 0, (starts[file] ?? 0) + table.rows),
  );
  const fileOf = sharedUint8(count);
  for (const [file, rows] of places.entries())
    for (const place of rows) if (place !== -1) fileOf[place] = file;

  const found: Found[] = [];
  for (const [file, { table, roles }] of files.entries()) {
    for (const column of table.columns) {
      const role = roleOf(column, roles);
      const rows = places[file];
      if (role !== undefined && rows !== undefined) found.push({ column, places: rows, role, file });
    }
  }
  const built = fill(found, count);
  const repeated = order.repeated.map((row): RepeatedId => {
    let file = starts.length - 1;
    while ((starts[file] ?? 0) > row) file -= 1;
    return { file, row: row - (starts[file] ?? 0), id: given[row] ?? '' };
  });
  return { ...built, ids: order.ids, places, fileOf, repeated };
}

function roleOf(column: CsvColumn, roles: readonly ColumnRole[]): ColumnRole | undefined {
  return roles.find(({ heading }) => heading.trim() === column.heading);
}

type Filled = Pick<BuiltNominals, 'nominals' | 'pool' | 'failedChecks' | 'placeholders'>;

function fill(found: readonly Found[], count: number): Filled {
  const pool = tokenPool();
  let failedChecks = 0;
  let placeholders = 0;
  const of = (role: Role): readonly Found[] => found.filter((one) => one.role.role === role);

  /** Works a column value by value, then lays the answers out record by record where nothing stands yet. */
  const scatter = (one: Found, into: Int32Array | Uint8Array, read: (text: string) => number): void => {
    const answers = new Int32Array(one.column.distinct);
    for (let id = 1; id < one.column.distinct; id += 1) answers[id] = read(one.column.text(id));
    const { ids } = one.column;
    for (let row = 0; row < ids.length; row += 1) {
      const place = one.places[row] ?? -1;
      if (place !== -1 && into[place] === 0) into[place] = answers[ids[row] ?? 0] ?? 0;
    }
  };
  const single = (role: Role, read: (text: string) => number): Int32Array => {
    const into = sharedInt32(count);
    for (const one of of(role)) scatter(one, into, read);
    return into;
  };
  const folded =
    (key: (folded: string) => string) =>
    (text: string): number => {
      const plain = foldText(text);
      if (isPlaceholder(plain)) {
        placeholders += 1;
        return 0;
      }
      return pool.number(key(plain).replaceAll(' ', ''));
    };

  // Names: the words of each distinct value once, then record by record.
  const fore = sharedInt32(count);
  const middles = sharedInt32(count * MOST_MIDDLES);
  const sur = sharedInt32(count);
  const sur2 = sharedInt32(count);
  const aliases = sharedInt32(count * MOST_ALIASES * 2);
  const addMiddle = (place: number, token: number): void => {
    if (token === 0 || token === fore[place] || token === sur[place] || token === sur2[place]) return;
    for (let at = place * MOST_MIDDLES; at < (place + 1) * MOST_MIDDLES; at += 1) {
      if (middles[at] === token) return;
      if (middles[at] === 0) {
        middles[at] = token;
        return;
      }
    }
  };
  const words = (
    one: Found,
    read: (text: string) => readonly number[],
    use: (place: number, tokens: readonly number[]) => void,
  ): void => {
    const answers: (readonly number[])[] = [[]];
    for (let id = 1; id < one.column.distinct; id += 1) answers.push(read(one.column.text(id)));
    const { ids } = one.column;
    for (let row = 0; row < ids.length; row += 1) {
      const place = one.places[row] ?? -1;
      const tokens = answers[ids[row] ?? 0];
      if (place !== -1 && tokens !== undefined && tokens.length > 0) use(place, tokens);
    }
  };
  const numbers = (tokens: readonly string[]): readonly number[] => tokens.map((token) => pool.number(token));
  for (const one of of('surname')) {
    words(
      one,
      (text) => numbers(surnameWords(text)),
      (place, tokens) => {
        for (const token of tokens) {
          if (sur[place] === 0) sur[place] = token;
          else if (sur2[place] === 0 && token !== sur[place]) sur2[place] = token;
        }
      },
    );
  }
  for (const one of [...of('forename'), ...of('middle_names')]) {
    const isFirst = one.role.role === 'forename';
    words(
      one,
      (text) => numbers(forenameWords(text)),
      (place, tokens) => {
        for (const [at, token] of tokens.entries()) {
          if (isFirst && at === 0 && fore[place] === 0) fore[place] = token;
          else addMiddle(place, token);
        }
      },
    );
  }
  for (const one of of('full_name')) {
    // The number of surname words is told by a negative token at their start.
    const read = (text: string): readonly number[] => {
      const name = splitFullName(text);
      return [...numbers(name.forenames), -1, ...numbers(name.surnames)];
    };
    words(one, read, (place, tokens) => {
      const wall = tokens.indexOf(-1);
      const lacksForename = fore[place] === 0;
      const lacksSurname = sur[place] === 0;
      const isSurname = (token: number): boolean => token === sur[place] || token === sur2[place];
      for (const [at, token] of tokens.entries()) {
        if (token === -1) continue;
        if (lacksForename && at < wall && fore[place] === 0 && !isSurname(token)) fore[place] = token;
        else if (lacksSurname && at > wall && sur[place] === 0) sur[place] = token;
        else if (lacksSurname && at > wall && sur2[place] === 0 && !isSurname(token)) sur2[place] = token;
        else addMiddle(place, token);
      }
    });
  }
  for (const one of of('aliases')) {
    const read = (text: string): readonly number[] =>
      splitAliases(text)
        .slice(0, MOST_ALIASES)
        .flatMap((name) => [pool.number(name.forenames[0] ?? ''), pool.number(name.surnames[0] ?? '')]);
    words(one, read, (place, tokens) => {
      for (let at = 0; at + 1 < tokens.length; at += 2) {
        for (let slot = place * MOST_ALIASES * 2; slot < (place + 1) * MOST_ALIASES * 2; slot += 2) {
          if (aliases[slot] !== 0) continue;
          aliases[slot] = tokens[at] ?? 0;
          aliases[slot + 1] = tokens[at + 1] ?? 0;
          break;
        }
      }
    });
  }

  const birth = readBirths(of, scatter, count);
  const { ageYear, eventYear } = readAges(of, scatter, count);
  const sex = sharedUint8(count);
  for (const one of of('sex')) {
    scatter(one, sex, (text) => {
      const read = readSex(text);
      return read === 'm' ? 1 : read === 'f' ? 2 : 0;
    });
  }
  const [address, second] = readAddresses(found, count, pool, folded, scatter);
  const { postcode, outward, house, street, town } = address;
  const phone = single('phone', (text) => pool.number(readPhone(text)));
  const email = single('email', (text) => pool.number(readEmail(text).replaceAll(/[^a-z0-9]/g, '')));

  const pnc = sharedInt32(count);
  const validity = sharedInt32(count);
  const cro = sharedInt32(count);
  const extraColumns: ExtraColumn[] = [];
  const extras: Int32Array[] = [];
  const byName = new Map<string, Int32Array>();
  const extra = (one: Found, kind: ExtraColumn['kind']): Int32Array => {
    const known = byName.get(one.column.heading);
    if (known !== undefined) return known;
    const column = sharedInt32(count);
    byName.set(one.column.heading, column);
    extraColumns.push({ name: one.column.heading, kind });
    extras.push(column);
    return column;
  };
  for (const one of of('identifier')) {
    if (one.role.kind === 'pnc') {
      scatter(one, pnc, (text) => pool.number((readPnc(text)?.value ?? '').toLowerCase()));
      scatter(one, validity, (text) => {
        const read = readPnc(text);
        if (read !== undefined && !read.isValid) failedChecks += 1;
        return read === undefined ? 0 : read.isValid ? 2 : 1;
      });
    } else {
      const into = one.role.kind === 'cro' ? cro : extra(one, 'identifier');
      scatter(one, into, (text) =>
        isPlaceholder(foldText(text)) ? 0 : pool.number((readReference(text)?.value ?? '').toLowerCase()),
      );
    }
  }
  for (const one of of('text'))
    scatter(
      one,
      extra(one, 'text'),
      folded((text) => text),
    );
  const pncValid = sharedUint8(count);
  for (let at = 0; at < count; at += 1) pncValid[at] = validity[at] === 2 ? 1 : 0;

  const seconds = (cell: number): Int32Array => second.filter((_, place) => place % SECOND_CELLS === cell);
  const full = numberFullNames(fore, sur, sur2);
  const distinct = pool.size();
  const table = pool.table();
  const foreRarity = rarityOf([fore], distinct);
  const surRarity = rarityOf([sur, sur2], distinct);
  const columns = {
    count,
    tokens: table,
    fore,
    middles,
    sur,
    sur2,
    aliases,
    fullName: full.numbers,
    birth,
    ageYear,
    eventYear,
    sex,
    postcode,
    outward,
    house,
    street,
    town,
    second,
    pnc,
    pncValid,
    cro,
    phone,
    email,
    extraColumns,
    extras,
    foreRarity,
    surRarity,
    foreNear: nearRarity(table, foreRarity, [fore], false),
    surNear: nearRarity(table, surRarity, [sur, sur2], true),
    fullRarity: nameRarity(full.numbers, birth, full.distinct),
    postcodeRarity: rarityOf([postcode, seconds(0)], distinct),
    streetRarity: rarityOf([street, seconds(3)], distinct),
    townRarity: rarityOf([town, seconds(4)], distinct),
    extraRarity: extras.map((column) => rarityOf([column], distinct)),
  };
  const rows = sharedInt32(count * ROW_CELLS);
  writeRows(columns, rows, 0, count);
  return { pool, failedChecks, placeholders, nominals: { ...columns, rows } };
}

/** Lays the values of a column out by record, where nothing stands yet. */
export type Scatter = (one: Found, into: Int32Array, read: (text: string) => number) => void;

function readBirths(of: (role: Role) => readonly Found[], scatter: Scatter, count: number): Int32Array {
  const birth = sharedInt32(count);
  for (const one of of('dob')) {
    const texts = Array.from({ length: Math.min(one.column.distinct, 5000) }, (_, id) => one.column.text(id));
    const monthFirst = one.role.format === '' ? isMonthFirstColumn(texts) : one.role.format.startsWith('m');
    scatter(one, birth, (text) => readBirth(text.slice(0, 40), monthFirst));
  }
  const years = of('dob_year');
  if (years.length > 0) {
    const parts = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    for (const [at, role] of (['dob_year', 'dob_month', 'dob_day'] as const).entries()) {
      const into = parts[at];
      if (into !== undefined)
        for (const one of of(role))
          scatter(one, into, (text) => Number(/^\d{1,4}$/.exec(text.trim())?.[0] ?? 0));
    }
    const [year, month, day] = parts;
    for (let at = 0; at < count; at += 1) {
      if (birth[at] === 0 && year?.[at] !== 0)
        birth[at] = packBirth(year?.[at] ?? 0, month?.[at] ?? 0, day?.[at] ?? 0);
    }
  }
  return birth;
}

function readAges(
  of: (role: Role) => readonly Found[],
  scatter: Scatter,
  count: number,
): { ageYear: Int32Array; eventYear: Int32Array } {
  const ageYear = sharedInt32(count);
  const eventYear = sharedInt32(count);
  const age = new Int32Array(count);
  for (const one of of('event_date'))
    scatter(one, eventYear, (text) => Math.floor(readBirth(text.slice(0, 40), false) / 10_000));
  for (const one of of('age')) {
    scatter(one, age, (text) => {
      const years = Number(/^\d{1,3}/.exec(text.trim())?.[0] ?? 0);
      return years >= 5 && years <= 110 ? years : 0;
    });
  }
  for (let at = 0; at < count; at += 1) {
    const year = eventYear[at] ?? 0;
    if (year > 0 && age[at] !== 0) ageYear[at] = year - (age[at] ?? 0);
  }
  return { ageYear, eventYear };
}

function numberFullNames(
  fore: Int32Array,
  sur: Int32Array,
  sur2: Int32Array,
): { numbers: Int32Array; distinct: number } {
  const numbers = sharedInt32(fore.length);
  const known = new Map<number, Map<number, number>>();
  let next = 1;
  for (let at = 0; at < fore.length; at += 1) {
    const [first, last] = [fore[at] ?? 0, sur[at] ?? 0];
    if (first === 0 || last === 0) continue;
    const surname = last * 2_097_152 + (sur2[at] ?? 0);
    const own = known.get(first) ?? new Map<number, number>();
    known.set(first, own);
    const number = own.get(surname) ?? next;
    if (number === next) {
      own.set(surname, number);
      next += 1;
    }
    numbers[at] = number;
  }
  return { numbers, distinct: next };
}
