// Guesses what the columns of an input of `gwarchod match` are, and says what was guessed and what was not taken for the id.

import { guessColumns, isIdHeading, writeColumns } from '#matching';
import type { ColumnRole, CsvColumn, CsvTable, Guess } from '#matching';

import { BadInput } from './match-refusals.ts';

/** A date, a postcode, a telephone or a number: what stands in a record and in no heading. */
const VALUE = /^(?:\d[\d\s./+-]*|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})$/iu;

/** Where nobody said what the columns are, a first line that looks like a record is not lost as a heading. */
function refuseRecordAsHeading(path: string, guesses: readonly Guess[]): void {
  const value = guesses.find(({ heading }) => VALUE.test(heading.trim()));
  if (value === undefined || guesses.some(({ because }) => because === 'heading')) return;
  throw new BadInput(
    `${path}, line 1: this looks like a record ("${value.heading}") and not like a heading. Put a line above it that names the columns, such as id,forename,surname,dob.`,
  );
}

/** Where a column that is called an id repeats a value or has none: the first lines, and how many rows. */
function whyNoId({ rows, lines }: CsvTable, { ids }: CsvColumn): string {
  const firstOf = new Map<number, number>();
  let empty = 0;
  let repeated = 0;
  let where = '';
  for (const [row, id] of ids.entries()) {
    const line = lines[row] ?? row + 2;
    const before = firstOf.get(id);
    if (id === 0) empty += 1;
    else if (before === undefined) firstOf.set(id, line);
    else repeated += 1;
    if (where === '' && (id === 0 || before !== undefined))
      where = id === 0 ? `line ${line} has none` : `lines ${before} and ${line} have the same`;
  }
  return `${where} (of ${rows} rows, ${repeated} hold one that came before and ${empty} none)`;
}

/** Guesses what the columns of a file are, and says so in the warnings. Refuses a file without a heading. */
export function guessed(path: string, table: CsvTable, warnings: string[]): readonly ColumnRole[] {
  const guesses = guessColumns(table);
  refuseRecordAsHeading(path, guesses);
  const named = (wanted: (guess: Guess) => boolean): string =>
    guesses.flatMap((guess) => (wanted(guess) ? [`"${guess.heading}"`] : [])).join(', ');
  const byContent = named(({ because, role }) => because === 'content' && role !== 'ignore');
  const unknown = named(({ because }) => because === 'unsure');
  warnings.push(
    [
      `${path}: columns guessed: ${JSON.stringify(writeColumns(guesses))}. Save this as a columns file to correct it.`,
      ...(byContent === '' ? [] : [`Guessed from what they hold: ${byContent}.`]),
      ...(unknown === '' ? [] : [`Not known, so not used: ${unknown}.`]),
    ].join(' '),
  );
  const id = guesses.find(({ role }) => role === 'id');
  const like = table.columns.find(({ heading }) => isIdHeading(heading) && heading !== id?.heading);
  if (like === undefined || id?.because === 'heading') return guesses;
  warnings.push(
    `${path}: "${like.heading}" was not taken for the id, since ${whyNoId(table, like)}. ${id === undefined ? '' : `"${id.heading}" was, since no two of its values are the same. `}Mend it, or say which column is the id in a columns file.`,
  );
  return guesses;
}
