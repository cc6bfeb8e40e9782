// Reads what `gwarchod match` is given: input files, columns file, decisions and model; says what is wrong and where.

import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';

import { readColumns, readCsv, readDecisions, readModel, writeColumns } from '#matching';
import type { ColumnRole, CsvTable, Decisions, InputFile, MatchRun, Model, ModelRefusal } from '#matching';

import { guessed } from './match-guess.ts';
import { BadInput, BadUsage } from './match-refusals.ts';

const LINES_SHOWN = 5;

export type MatchInputs = {
  readonly files: readonly InputFile[];
  readonly fingerprint: string;
  readonly columns: Readonly<Record<string, unknown>>;
  readonly warnings: readonly string[];
};

/** Reads a file that must be there. */
export async function readBytes(path: string): Promise<Uint8Array> {
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
    throw new BadInput(`${path} is not JSON. Check that it begins with { and ends with }.`);
  }
}

async function readTable(path: string): Promise<{ bytes: Uint8Array; table: CsvTable }> {
  const bytes = await readBytes(path);
  const table = readCsv(bytes);
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
      ? `${path} is not an object from heading to role, like {"surname": "surname"}.`
      : `${path}: "${read.error.role}" is not a role (column "${read.error.heading}"). gwarchod match --help lists them.`,
  );
}

/** Reads and checks the input files. With `skipBad`, rows that cannot be read are left out and said; otherwise refused. */
export async function readInputs(
  paths: readonly string[],
  columnsPath: string | undefined,
  skipBad: boolean,
): Promise<MatchInputs> {
  const given = await columnsOf(columnsPath);
  const hash = createHash('sha256');
  const warnings: string[] = [];
  const files: InputFile[] = [];
  const headings = new Set<string>();
  let columns: Readonly<Record<string, unknown>> = {};
  const again = paths.find((path, at) => paths.indexOf(path) !== at);
  if (again !== undefined) throw new BadUsage(`${again} is given twice. Name each input once.`);
  for (const path of paths) {
    const { bytes, table } = await readTable(path);
    hash.update(bytes);
    for (const { heading } of table.columns) headings.add(heading);
    const twice = table.columns.find((one, at) =>
      table.columns.slice(0, at).some((other) => other.heading === one.heading && one.heading !== ''),
    );
    if (twice !== undefined)
      throw new BadInput(
        `${path}, line 1: the heading "${twice.heading}" stands twice. Give each column its own.`,
      );
    if (table.faultCount > 0) {
      const lines = table.faults.slice(0, LINES_SHOWN).map(({ line }) => line);
      const said = `${path}: ${table.faultCount} rows do not have as many cells as the heading (lines ${lines.join(', ')}${table.faultCount > lines.length ? ', …' : ''})`;
      if (!skipBad) throw new BadInput(`${said}. Mend them, or leave them out with --skip-bad-rows.`);
      warnings.push(`${said}; left out.`);
    }
    warnings.push(...readOtherwise(path, table));
    const roles = given ?? guessed(path, table, warnings);
    columns = { ...columns, ...writeColumns(roles) };
    const ids = roles.filter((one) => one.role === 'id');
    const [id] = ids;
    const idColumn = table.columns.find(({ heading }) =>
      ids.some((one) => one.heading.trim() === heading.trim()),
    );
    if (idColumn === undefined) {
      if (id !== undefined) throw new BadInput(`${path}: the id column "${id.heading}" is not there.`);
      if (paths.length > 1)
        throw new BadInput(`${path}: several inputs need an id column. Name it in a columns file.`);
      warnings.push(`${path}: no column is the id, so records are numbered from 1 in the order of the file.`);
    } else {
      const empty = idColumn.ids.indexOf(0);
      if (empty !== -1)
        throw new BadInput(
          `${path}, line ${table.lines[empty] ?? empty + 2}: the id is empty. Every record needs one.`,
        );
    }
    files.push({ table, roles });
  }
  for (const { heading } of given ?? [])
    if (!headings.has(heading.trim()))
      throw new BadInput(`The columns file names a column "${heading}" that no input has.`);
  if (files.every(({ table }) => table.rows === 0))
    warnings.push(
      `${paths.join(', ')}: there is a heading but not one record. Check that the export is whole.`,
    );
  else if (files.every(isNothingCompared))
    throw new BadInput(
      `${paths.join(', ')}: no column is known as a name, a birth, an address or a number, so nobody can be compared. Name them in a columns file; gwarchod match --help lists the roles.`,
    );
  return { files, fingerprint: hash.digest('hex'), columns, warnings };
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
    `${path}: ${count} of ${pairs.length} decisions name a record that no input has ("${first}" is one); they decide nothing.`,
  ];
}

/** Reads decisions, or none. */
export async function readDecisionsFile(path: string | undefined): Promise<Decisions> {
  if (path === undefined) return { same: [], different: [] };
  const read = readDecisions((await readTable(path)).table);
  if (read.ok) return read.value;
  throw new BadInput(
    read.error.kind === 'no-column'
      ? `${path}: the column "${read.error.column}" is missing.`
      : `${path}, line ${read.error.line}: the decision must be same, different or unsure.`,
  );
}

/** Reads a model file. */
export async function readModelFile(path: string): Promise<Model> {
  const read = readModel(await readJson(path));
  if (read.ok) return read.value;
  throw new BadInput(`${path} is not a model of this program (${read.error.where}). Train one with --train.`);
}

/** Two records of one id cannot both be answered for: says where the first such two stand. */
export function refuseRepeated(
  paths: readonly string[],
  inputs: MatchInputs,
  { built }: Pick<MatchRun, 'built'>,
): void {
  const [first] = built.repeated;
  if (first === undefined) return;
  const lineOf = (file: number, row: number): number => inputs.files[file]?.table.lines[row] ?? row + 2;
  const place = built.ids.indexOf(first.id);
  const file = built.places.findIndex((places) => places.includes(place));
  const before = lineOf(file, built.places[file]?.indexOf(place) ?? 0);
  const where = file === first.file ? `line ${before}` : `${paths[file] ?? ''}, line ${before}`;
  throw new BadInput(
    `${paths[first.file] ?? ''}, line ${lineOf(first.file, first.row)}: the id of this record stands on ${where} already (${built.repeated.length} such records). Every record needs an id of its own. To have records numbered instead, give the column the role ignore in a columns file.`,
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
