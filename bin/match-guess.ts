// Guesses what the columns of an input of `gwarchod match` are, and says what was guessed and what was not taken for the id.

import { guessColumns, isIdHeading, writeColumns } from '#matching';
import type { ColumnRole, CsvColumn, CsvTable, Guess } from '#matching';

import { BadInput } from './match-refusals.ts';
import type { Say } from './match-refusals.ts';
import { named } from './match-standard.ts';

/** A date, a postcode, a telephone or a number: what stands in a record and in no heading. */
const VALUE = /^(?:\d[\d\s./+-]*|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/iu;

/** Where nobody said what the columns are, a first line that looks like a record is not lost as a heading. */
function refuseRecordAsHeading(path: string, guesses: readonly Guess[]): void {
  const value = guesses.find(({ heading }) => VALUE.test(heading.trim()));
  if (value === undefined || guesses.some(({ because }) => because === 'heading')) return;
  throw new BadInput((t) => t.columns.recordAsHeading(named(path, t), value.heading));
}

/** Where a column that is called an id repeats a value or has none: the first lines, and how many rows. */
function whyNoId({ rows, lines }: CsvTable, { ids }: CsvColumn): Say {
  const firstOf = new Map<number, number>();
  let empty = 0;
  let repeated = 0;
  let where: Say | undefined;
  for (const [row, id] of ids.entries()) {
    const line = lines[row] ?? row + 2;
    const before = firstOf.get(id);
    if (id === 0) empty += 1;
    else if (before === undefined) firstOf.set(id, line);
    else repeated += 1;
    if (id === 0) where ??= (t) => t.columns.idEmpty(line);
    else if (before !== undefined) where ??= (t) => t.columns.idSame(before, line);
  }
  return (t) => t.columns.idCounts(where?.(t) ?? '', rows, repeated, empty);
}

/** Guesses what the columns of a file are, and says so in the warnings. Refuses a file without a heading. */
export function guessed(path: string, table: CsvTable, said: Say[]): readonly ColumnRole[] {
  const guesses = guessColumns(table);
  refuseRecordAsHeading(path, guesses);
  const headingsOf = (wanted: (guess: Guess) => boolean): string =>
    guesses.flatMap((guess) => (wanted(guess) ? [`"${guess.heading}"`] : [])).join(', ');
  const byContent = headingsOf(({ because, role }) => because === 'content' && role !== 'ignore');
  const unknown = headingsOf(({ because }) => because === 'unsure');
  const columns = JSON.stringify(writeColumns(guesses));
  said.push((t) =>
    [
      t.columns.guessed(named(path, t), columns),
      ...(byContent === '' ? [] : [t.columns.byContent(byContent)]),
      ...(unknown === '' ? [] : [t.columns.unknown(unknown)]),
    ].join(' '),
  );
  const id = guesses.find(({ role }) => role === 'id');
  const like = table.columns.find(({ heading }) => isIdHeading(heading) && heading !== id?.heading);
  if (like === undefined || id?.because === 'heading') return guesses;
  const why = whyNoId(table, like);
  said.push((t) =>
    t.columns.notTheId(
      named(path, t),
      like.heading,
      why(t),
      id === undefined ? '' : t.columns.otherId(id.heading),
    ),
  );
  return guesses;
}
