// Reads what `gwarchod match` is given: input files, columns file, decisions and model; says what is wrong and where.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

import { readColumns, readCsv, readDecisions, readModel, withoutRows, writeColumns } from '#matching';
import type { ColumnRole, CsvTable, Decisions, InputFile, Model, ModelRefusal } from '#matching';

import { guessed } from './match-guess.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import type { Say } from './match-refusals.ts';
import { withoutId, wrongCells } from './match-rejects.ts';
import type { Reject } from './match-rejects.ts';
import { named, readStandardInput, STANDARD } from './match-standard.ts';
import type { MatchWords } from './match-words.en.ts';

const LINES_SHOWN = 5;

/** An input, and what becomes of its bad rows. A file that a run keeps was looked at when it came: nothing is said of it. */
export type InputPath = {
  readonly path: string;
  readonly badRows: 'refused' | 'left-out';
  readonly isKept: boolean;
};

export type MatchInputs = {
  readonly files: readonly InputFile[];
  /** What came by standard input, where it is to be kept. */
  readonly standard: Uint8Array | undefined;
  /** Rows that were left out. */
  readonly rejects: readonly Reject[];
  readonly fingerprint: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Say[];
};

/** Reads a file that must be there. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === STANDARD) return await readStandardInput();
  try {
    return await readFile(path);
  } catch {
    const isOne = await isFolder(path);
    throw new BadInput(({ files }) => (isOne ? files.folder(path) : files.absent(path)));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function readJson(path: string): Promise<unknown> {
  const text = Buffer.from(await readBytes(path)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new BadInput((t) => t.files.notJson(named(path, t)));
  }
}

async function readTable(path: string, mostFaults?: number): Promise<{ bytes: Uint8Array; table: CsvTable }> {
  const bytes = await readBytes(path);
  const table = readCsv(bytes, mostFaults);
  if (table.ok) return { bytes, table: table.value };
  const { error } = table;
  throw new BadInput((t) => {
    const shown = named(path, t);
    switch (error.kind) {
      case 'empty':
        return t.files.empty(shown);
      case 'not-text':
        return t.files.notText(shown);
      case 'open-quote':
        return t.files.openQuote(shown, error.line);
      case 'no-good-row':
        return t.files.noGoodRow(shown, error.line);
    }
  });
}

/** Reads the columns file, or undefined to guess. */
async function columnsOf(path: string | undefined): Promise<readonly ColumnRole[] | undefined> {
  if (path === undefined) return undefined;
  const read = readColumns(await readJson(path));
  if (read.ok) return read.value;
  const { error } = read;
  throw new BadInput((t) =>
    error.kind === 'not-an-object'
      ? t.columns.notAnObject(named(path, t))
      : t.columns.noRole(named(path, t), error.role, error.heading),
  );
}

/** Reads and checks the input files. Bad rows are refused, or left out and said. */
export async function readInputs(
  paths: readonly InputPath[],
  columnsPath: string | undefined,
  keepsStandard = false,
): Promise<MatchInputs> {
  const given = await columnsOf(columnsPath);
  const hash = createHash('sha256');
  const warnings: Say[] = [];
  const files: InputFile[] = [];
  const rejects: Reject[] = [];
  const headings = new Set<string>();
  let columns: Readonly<Record<string, unknown>> = {};
  let standard: Uint8Array | undefined;
  const again = paths.find(({ path }, at) => paths.findIndex((one) => one.path === path) !== at);
  if (again !== undefined) throw new BadUsage((t) => t.usage.inputTwice(named(again.path, t)));
  for (const { path, badRows, isKept } of paths) {
    const isLeftOut = badRows === 'left-out';
    const { bytes, table } = await readTable(path, isLeftOut ? Infinity : undefined);
    hash.update(bytes);
    if (keepsStandard && path === STANDARD) standard = bytes;
    for (const { heading } of table.columns) headings.add(heading);
    refuseTwice(path, table);
    const said: Say[] = [];
    const faults = faultWords(path, table);
    for (const what of faults) {
      if (!isLeftOut) throw new BadInput((t) => t.rows.mend(what(t)));
      said.push((t) => t.rows.leftOut(what(t)));
    }
    const bad = [...wrongCells(path, table)];
    said.push(...readOtherwise(path, table));
    const roles = given ?? guessed(path, table, said);
    columns = { ...columns, ...writeColumns(roles) };
    const ids = roles.filter((one) => one.role === 'id');
    const idColumn = table.columns.find(({ heading }) =>
      ids.some((one) => one.heading.trim() === heading.trim()),
    );
    let whole = table;
    if (idColumn === undefined) refuseNoId(path, ids, paths.length, said);
    else {
      const empty = idColumn.ids.indexOf(0);
      const line = table.lines[empty] ?? empty + 2;
      if (empty !== -1 && !isLeftOut) throw new BadInput((t) => t.rows.idEmpty(named(path, t), line));
      if (empty !== -1) {
        const nameless = withoutId(path, table, idColumn.heading);
        bad.push(...nameless);
        said.push((t) => t.rows.noId(named(path, t), nameless.length, line));
        whole = withoutRows(table, (row) => idColumn.ids[row] === 0);
      }
    }
    files.push({ table: whole, roles });
    if (isKept) continue;
    rejects.push(...bad);
    warnings.push(...said);
  }
  for (const { heading } of given ?? [])
    if (!headings.has(heading.trim())) throw new BadInput((t) => t.columns.noHeading(heading));
  const all = (t: MatchWords): string => paths.map(({ path }) => named(path, t)).join(', ');
  if (files.every(({ table }) => table.rows === 0)) warnings.push((t) => t.files.noRecord(all(t)));
  else if (files.every(isNothingCompared)) throw new BadInput((t) => t.files.nothingCompared(all(t)));
  return { files, standard, rejects, fingerprint: hash.digest('hex'), columns, warnings };
}

/**
 * What is wrong with rows of a file: one whose quotation mark is never closed, and how many have not as many cells as the
 * heading, with the first lines of them.
 */
function faultWords(path: string, { faults, faultCount }: CsvTable): readonly Say[] {
  const open = faults.find(({ isOpen }) => isOpen);
  const cells = faults.filter(({ isOpen }) => !isOpen).slice(0, LINES_SHOWN);
  const count = faultCount - (open === undefined ? 0 : 1);
  const lines = cells.map(({ line }) => line);
  const found: Say[] = [];
  if (open !== undefined) found.push((t) => t.rows.openQuote(named(path, t), open.line));
  if (count > 0) found.push((t) => t.rows.cells(named(path, t), count, t.lines(lines, count > lines.length)));
  return found;
}

/** Refuses a file of which every row counts and some cannot be read: a decision that is dropped would be forgotten. */
function refuseFaults(path: string, table: CsvTable): void {
  const [what] = faultWords(path, table);
  if (what !== undefined) throw new BadInput((t) => t.rows.mendFile(what(t)));
}

function refuseTwice(path: string, { columns }: CsvTable): void {
  const twice = columns.find((one, at) =>
    columns.slice(0, at).some((other) => other.heading === one.heading && one.heading !== ''),
  );
  if (twice !== undefined) throw new BadInput((t) => t.files.headingTwice(named(path, t), twice.heading));
}

/** A file without an id is numbered by its rows, which no two files can be, and not where an id was named. */
function refuseNoId(path: string, ids: readonly ColumnRole[], inputs: number, said: Say[]): void {
  const [id] = ids;
  if (id !== undefined) throw new BadInput((t) => t.columns.noIdThere(named(path, t), id.heading));
  if (inputs > 1) throw new BadInput((t) => t.columns.idsNeeded(named(path, t)));
  said.push((t) => t.columns.numbered(named(path, t)));
}

/** Letters of a cell that are read. */
const LETTERS_READ = 200;

/** What was read in another way than it may have been meant: letters that are not UTF-8, and cells that are cut. */
function readOtherwise(path: string, table: CsvTable): readonly Say[] {
  const warnings: Say[] = [];
  const { encoding, otherLine } = table;
  if (encoding !== 'utf-8')
    warnings.push((t) => t.files.otherLetters(named(path, t), otherLine, encoding === 'windows-1252'));
  for (const { heading, ids, longest, text } of table.columns) {
    const { length } = text(longest);
    if (length <= LETTERS_READ) continue;
    const row = ids.indexOf(longest);
    const line = table.lines[row] ?? row + 2;
    warnings.push((t) => t.files.long(named(path, t), line, heading, length, LETTERS_READ));
  }
  return warnings;
}

/** Roles that say where a record stands, not who it is about. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['id', 'source', 'event_date', 'ignore']);

function isNothingCompared({ table, roles }: InputFile): boolean {
  const there = new Set(table.columns.map(({ heading }) => heading.trim()));
  return roles.every(({ heading, role }) => NOT_COMPARED.has(role) || !there.has(heading.trim()));
}

/** Decisions about records that no input has decide nothing: says how many, or nothing where there are none. */
export function strayDecisions(
  path: string | undefined,
  { same, different }: Decisions,
  ids: readonly string[],
): readonly Say[] {
  const pairs = [...same, ...different];
  if (path === undefined || pairs.length === 0) return [];
  const known = new Set(ids);
  const stray = pairs.flat().filter((id) => !known.has(id));
  const [first] = stray;
  if (first === undefined) return [];
  const count = pairs.filter((pair) => pair.some((id) => !known.has(id))).length;
  return [(t) => t.decisions.stray(named(path, t), count, pairs.length, first)];
}

/** Reads decisions, or none. */
export async function readDecisionsFile(path: string | undefined): Promise<Decisions> {
  if (path === undefined) return { same: [], different: [] };
  const { table } = await readTable(path);
  refuseFaults(path, table);
  const read = readDecisions(table);
  if (read.ok) return read.value;
  const { error } = read;
  throw new BadInput((t) =>
    error.kind === 'no-column'
      ? t.decisions.noColumn(named(path, t), error.column)
      : t.decisions.notOne(named(path, t), error.line),
  );
}

/** Reads a model file. */
export async function readModelFile(path: string): Promise<Model> {
  const read = readModel(await readJson(path));
  if (read.ok) return read.value;
  const { where } = read.error;
  throw new BadInput((t) => t.model.notOurs(named(path, t), where));
}

/** Why a model was refused, and what to do. */
export function refusalWords(refusal: ModelRefusal): Say {
  switch (refusal.kind) {
    case 'unordered':
      return (t) => t.model.unordered(refusal.comparison, refusal.lower, refusal.higher);
    case 'not-converged':
      return (t) => t.model.notConverged(refusal.rounds);
    case 'other-columns':
      return (t) => t.model.otherColumns;
  }
}
