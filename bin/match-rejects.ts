// Rows that `gwarchod match` leaves out: written to --rejects with the row, the column, the value and what to do.

import type { CsvTable, MatchRun } from '#matching';

import type { InputPath, MatchInputs } from './match-inputs.ts';
import { BadInput } from './match-refusals.ts';
import type { Say } from './match-refusals.ts';
import { named } from './match-standard.ts';
import type { MatchWords } from './match-words.en.ts';

/** A row that was left out. Its number counts all rows of the file, the one after the heading being the first. */
export type Reject = {
  readonly path: string;
  readonly row: number;
  readonly line: number;
  /** Empty where it is the whole row. */
  readonly column: string;
  readonly value: string;
  readonly toDo: Say;
};

/** Rows that have not as many cells as the heading, or whose quotation mark is never closed. */
export function wrongCells(path: string, { faults }: CsvTable): readonly Reject[] {
  return faults.map(({ row, line, found, expected, isOpen, text }) => ({
    path,
    row,
    line,
    column: '',
    value: text,
    toDo: (t) => (isOpen ? t.rows.toDo.openQuote : t.rows.toDo.cells(found, expected)),
  }));
}

/** Rows of a table whose id is empty. */
export function withoutId(path: string, table: CsvTable, heading: string): readonly Reject[] {
  const { ids } = table.columns.find((column) => column.heading === heading) ?? { ids: [] };
  return [...ids].flatMap((id, at) =>
    id === 0
      ? [
          {
            ...placeOf(path, table, at),
            column: heading,
            value: '',
            toDo: (t: MatchWords) => t.rows.toDo.id,
          },
        ]
      : [],
  );
}

function placeOf(
  path: string,
  { numbers, lines }: CsvTable,
  at: number,
): Pick<Reject, 'path' | 'row' | 'line'> {
  return { path, row: numbers[at] ?? at + 1, line: lines[at] ?? at + 2 };
}

/** Where the first of two records of one id stands. */
type Repeated = {
  readonly reject: Reject;
  readonly before: { readonly path: string; readonly line: number };
};

/** Records whose id came before, in the same file or in one before it: the first of an id is kept. */
function repeatedIds(
  paths: readonly string[],
  inputs: Pick<MatchInputs, 'files'>,
  { built }: Pick<MatchRun, 'built'>,
): readonly Repeated[] {
  if (built.repeated.length === 0) return [];
  const wanted = new Set(built.repeated.map(({ id }) => id));
  const firstOf = new Map<string, { readonly path: string; readonly line: number }>();
  for (const [file, places] of built.places.entries())
    for (const [row, place] of places.entries()) {
      const id = place === -1 ? undefined : built.ids[place];
      if (id === undefined || !wanted.has(id)) continue;
      firstOf.set(id, { path: paths[file] ?? '', line: inputs.files[file]?.table.lines[row] ?? row + 2 });
    }
  return built.repeated.flatMap(({ file, row, id }) => {
    const input = inputs.files[file];
    const before = firstOf.get(id);
    if (input === undefined || before === undefined) return [];
    const path = paths[file] ?? '';
    const where = whereWords(path, before);
    const reject: Reject = {
      ...placeOf(path, input.table, row),
      column: input.roles.find(({ role }) => role === 'id')?.heading ?? '',
      value: id,
      toDo: (t) => t.rows.toDo.repeated(where(t)),
    };
    return [{ reject, before }];
  });
}

/**
 * Two records of one id cannot both be answered for: says where the first such two stand, or, where bad rows are left
 * out, leaves out the later one of each two. The rows left out of all inputs, and what is said of them.
 */
export function settleRepeated(
  paths: readonly InputPath[],
  inputs: MatchInputs,
  run: Pick<MatchRun, 'built'>,
): { readonly rejects: readonly Reject[]; readonly warnings: readonly Say[] } {
  const names = paths.map(({ path }) => path);
  const inOrder = (one: Reject, other: Reject): number =>
    names.indexOf(one.path) - names.indexOf(other.path) || one.row - other.row;
  const isOf = (path: string, wanted: (input: InputPath) => boolean): boolean =>
    paths.some((input, at) => names[at] === path && wanted(input));
  const found = repeatedIds(names, inputs, run).filter(
    ({ reject }) => !isOf(reject.path, ({ isKept }) => isKept),
  );
  const [first] = found;
  if (first === undefined) return { rejects: [...inputs.rejects].sort(inOrder), warnings: [] };
  const { reject, before } = first;
  const where = whereWords(reject.path, before);
  if (isOf(reject.path, ({ badRows }) => badRows === 'refused'))
    throw new BadInput((t) => t.rows.repeated(named(reject.path, t), reject.line, where(t), found.length));
  return {
    rejects: [...inputs.rejects, ...found.map((one) => one.reject)].sort(inOrder),
    warnings: [(t) => t.rows.repeatedLeftOut(named(reject.path, t), reject.line, where(t), found.length)],
  };
}

function whereWords(path: string, before: { readonly path: string; readonly line: number }): Say {
  return (t) =>
    before.path === path ? t.rows.line(before.line) : t.rows.lineOf(named(before.path, t), before.line);
}

/** The file of rejects: `file,row,line,column,value,what_to_do`, safe to open in a spreadsheet. */
export async function rejectsCsv(rejects: readonly Reject[], t: MatchWords): Promise<Iterable<string>> {
  const { csvLine } = await import('#platform');
  function* lines(): Generator<string> {
    yield `${csvLine(['file', 'row', 'line', 'column', 'value', 'what_to_do'])}\n`;
    for (const { path, row, line, column, value, toDo } of rejects)
      yield `${csvLine([named(path, t), String(row), String(line), column, value, toDo(t)])}\n`;
  }
  return lines();
}
