// Reads what `gwarchod match` is given: input files, columns file, decisions and model; says what is wrong and where.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

import { readColumns, readCsv, readDecisions, readModel, withoutRows, writeColumns } from '#matching';
import type { ColumnRole, CsvTable, Decisions, InputFile, Model, ModelRefusal } from '#matching';

import { guessed } from './match-guess.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { withoutId, wrongCells } from './match-rejects.ts';
import type { Reject } from './match-rejects.ts';
import { named, readStandardInput, STANDARD } from './match-standard.ts';

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
  readonly warnings: readonly string[];
};

/** Reads a file that must be there. */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === STANDARD) return await readStandardInput();
  try {
    return await readFile(path);
  } catch {
    throw new BadInput(
      (await isFolder(path))
        ? `${path} is a folder. Name the file in it.`
        : `There is no file ${path}, or it cannot be read. Check the path.`,
    );
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
    throw new BadInput(`${named(path)} is not JSON. Check that it begins with { and ends with }.`);
  }
}

async function readTable(
  given: string,
  mostFaults?: number,
): Promise<{ bytes: Uint8Array; table: CsvTable }> {
  const bytes = await readBytes(given);
  const path = named(given);
  const table = readCsv(bytes, mostFaults);
  if (table.ok) return { bytes, table: table.value };
  const { error } = table;
  if (error.kind === 'empty')
    throw new BadInput(`${path} is empty. It needs a heading line and one line a record.`);
  if (error.kind === 'not-text')
    throw new BadInput(
      `${path}, line 1: this is not a text file. If it is a spreadsheet, save it as CSV (UTF-8) and run again.`,
    );
  const what =
    error.kind === 'open-quote'
      ? 'a quotation mark opens a cell and never closes it'
      : 'no line has as many cells as the heading';
  throw new BadInput(`${path}, line ${error.line}: ${what}. Mend the file and run again.`);
}

/** Reads the columns file, or undefined to guess. */
async function columnsOf(path: string | undefined): Promise<readonly ColumnRole[] | undefined> {
  if (path === undefined) return undefined;
  const read = readColumns(await readJson(path));
  if (read.ok) return read.value;
  throw new BadInput(
    read.error.kind === 'not-an-object'
      ? `${named(path)} is not an object from heading to role, like {"surname": "surname"}.`
      : `${named(path)}: "${read.error.role}" is not a role (column "${read.error.heading}"). gwarchod match --help lists them.`,
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
  const warnings: string[] = [];
  const files: InputFile[] = [];
  const rejects: Reject[] = [];
  const headings = new Set<string>();
  let columns: Readonly<Record<string, unknown>> = {};
  let standard: Uint8Array | undefined;
  const again = paths.find(({ path }, at) => paths.findIndex((one) => one.path === path) !== at);
  if (again !== undefined) throw new BadUsage(`${named(again.path)} is given twice. Name each input once.`);
  for (const input of paths) {
    const path = named(input.path);
    const isLeftOut = input.badRows === 'left-out';
    const { bytes, table } = await readTable(input.path, isLeftOut ? Infinity : undefined);
    hash.update(bytes);
    if (keepsStandard && input.path === STANDARD) standard = bytes;
    for (const { heading } of table.columns) headings.add(heading);
    refuseTwice(path, table);
    const said: string[] = [];
    if (table.faultCount > 0) {
      const lines = table.faults.slice(0, LINES_SHOWN).map(({ line }) => line);
      const what = `${path}: ${table.faultCount} rows do not have as many cells as the heading (lines ${lines.join(', ')}${table.faultCount > lines.length ? ', …' : ''})`;
      if (!isLeftOut)
        throw new BadInput(
          `${what}. Mend them, or leave them out with --skip-bad-rows or with --rejects, which lists them.`,
        );
      said.push(`${what}; left out.`);
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
      if (empty !== -1 && !isLeftOut)
        throw new BadInput(`${path}, line ${line}: the id is empty. Every record needs one.`);
      if (empty !== -1) {
        const nameless = withoutId(path, table, idColumn.heading);
        bad.push(...nameless);
        said.push(`${path}: ${nameless.length} rows have no id (line ${line} is the first); left out.`);
        whole = withoutRows(table, (row) => idColumn.ids[row] === 0);
      }
    }
    files.push({ table: whole, roles });
    if (input.isKept) continue;
    rejects.push(...bad.sort((one, other) => one.row - other.row));
    warnings.push(...said);
  }
  for (const { heading } of given ?? [])
    if (!headings.has(heading.trim()))
      throw new BadInput(`The columns file names a column "${heading}" that no input has.`);
  const all = paths.map(({ path }) => named(path)).join(', ');
  if (files.every(({ table }) => table.rows === 0))
    warnings.push(`${all}: there is a heading but not one record. Check that the export is whole.`);
  else if (files.every(isNothingCompared))
    throw new BadInput(
      `${all}: no column is known as a name, a birth, an address or a number, so nobody can be compared. Name them in a columns file; gwarchod match --help lists the roles.`,
    );
  return { files, standard, rejects, fingerprint: hash.digest('hex'), columns, warnings };
}

function refuseTwice(path: string, { columns }: CsvTable): void {
  const twice = columns.find((one, at) =>
    columns.slice(0, at).some((other) => other.heading === one.heading && one.heading !== ''),
  );
  if (twice === undefined) return;
  throw new BadInput(
    `${path}, line 1: the heading "${twice.heading}" stands twice. Give each column its own.`,
  );
}

/** A file without an id is numbered by its rows, which no two files can be, and not where an id was named. */
function refuseNoId(path: string, ids: readonly ColumnRole[], inputs: number, said: string[]): void {
  const [id] = ids;
  if (id !== undefined) throw new BadInput(`${path}: the id column "${id.heading}" is not there.`);
  if (inputs > 1) throw new BadInput(`${path}: several inputs need an id column. Name it in a columns file.`);
  said.push(`${path}: no column is the id, so records are numbered from 1 in the order of the file.`);
}

/** Letters of a cell that are read. */
const LETTERS_READ = 200;

/** What was read in another way than it may have been meant: letters that are not UTF-8, and cells that are cut. */
function readOtherwise(path: string, table: CsvTable): readonly string[] {
  const warnings: string[] = [];
  if (table.encoding !== 'utf-8')
    warnings.push(
      `${path}, line ${table.otherLine}: not UTF-8, so ${table.encoding === 'mixed' ? 'this and every other such cell was' : 'the file was'} read as Windows-1252. If names look wrong, save the file as CSV (UTF-8) and run again.`,
    );
  for (const { heading, ids, longest, text } of table.columns) {
    if (text(longest).length <= LETTERS_READ) continue;
    const row = ids.indexOf(longest);
    warnings.push(
      `${path}, line ${table.lines[row] ?? row + 2}: "${heading}" holds ${text(longest).length} letters, of which the first ${LETTERS_READ} are read. If it is not one value, mend the line and run again.`,
    );
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
): readonly string[] {
  const pairs = [...same, ...different];
  if (path === undefined || pairs.length === 0) return [];
  const known = new Set(ids);
  const stray = pairs.flat().filter((id) => !known.has(id));
  const [first] = stray;
  if (first === undefined) return [];
  const count = pairs.filter((pair) => pair.some((id) => !known.has(id))).length;
  return [
    `${named(path)}: ${count} of ${pairs.length} decisions name a record that no input has ("${first}" is one); they decide nothing.`,
  ];
}

/** Reads decisions, or none. */
export async function readDecisionsFile(path: string | undefined): Promise<Decisions> {
  if (path === undefined) return { same: [], different: [] };
  const read = readDecisions((await readTable(path)).table);
  if (read.ok) return read.value;
  throw new BadInput(
    read.error.kind === 'no-column'
      ? `${named(path)}: the column "${read.error.column}" is missing.`
      : `${named(path)}, line ${read.error.line}: the decision must be same, different or unsure.`,
  );
}

/** Reads a model file. */
export async function readModelFile(path: string): Promise<Model> {
  const read = readModel(await readJson(path));
  if (read.ok) return read.value;
  throw new BadInput(
    `${named(path)} is not a model of this program (${read.error.where}). Train one with --train.`,
  );
}

/** Why a model was refused, and what to do. */
export function refusalWords(refusal: ModelRefusal): string {
  switch (refusal.kind) {
    case 'unordered':
      return `The model was refused: for ${refusal.comparison}, "${refusal.lower}" came out worth more than "${refusal.higher}". Check the columns file, or use a model kept from other records with --model.`;
    case 'not-converged':
      return `The model was refused: learning did not settle in ${refusal.rounds} rounds. Use a model kept from other records with --model.`;
    case 'other-columns':
      return 'The model was learned on other columns. Train one on these with --train.';
  }
}
