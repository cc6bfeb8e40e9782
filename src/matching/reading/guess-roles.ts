// Guesses what each column is from its heading and its content, for a file that came without a columns file.
import { doValuesFit, roleOfContent } from './content-roles.ts';
import type { CsvColumn, CsvTable } from './csv.ts';
import { mayBeSecondAddress, roleOfHeading } from './heading-roles.ts';
import type { ColumnRole, Role } from './roles.ts';

export type Guess = ColumnRole & { readonly because: 'heading' | 'content' | 'unsure' };

/** Roles that content alone gives only while no heading has given them. */
const ONCE: ReadonlySet<Role> = new Set(['forename', 'surname', 'full_name', 'dob', 'event_date', 'sex']);
const NAMES: ReadonlySet<Role> = new Set(['forename', 'surname', 'full_name']);

/**
 * A role for every column, with the ground it was guessed on. A column nobody can place is ignored, never matched on;
 * ethnicity, nationality and offence are always ignored, and so is what a heading says of a victim, a witness or an
 * officer, unless the file names nobody else. The first column whose values are all different stands in for a
 * missing id.
 */
export function guessColumns(table: CsvTable): readonly Guess[] {
  const guesses = guessAll(table, false);
  const named = guesses.some(({ role }) => NAMES.has(role));
  return withOneId(table, named ? guesses : guessAll(table, true));
}

function guessAll(table: CsvTable, othersToo: boolean): readonly Guess[] {
  const byHeading = withSecondAddress(
    table.columns.map((column) => guessByHeading(column, table.rows, othersToo)),
  );
  const given = new Set(byHeading.map((guess) => guess?.role));
  const hasName = [...NAMES].some((role) => given.has(role));
  return table.columns.map((column, place): Guess => {
    const guess = byHeading[place];
    if (guess !== undefined) return guess;
    const { heading } = column;
    const content = roleOfContent(column);
    const [role, kind] = content ?? ['ignore', 'other'];
    const isTaken = ONCE.has(role) && (given.has(role) || (NAMES.has(role) && hasName));
    if (content === undefined || isTaken)
      return { heading, role: 'ignore', kind: 'other', format: '', because: 'unsure' };
    given.add(role);
    return { heading, role, kind, format: '', because: 'content' };
  });
}

/** "Address 2" beside two towns or postcodes is a second address; beside one it is the second line of the first. */
function withSecondAddress(guesses: readonly (Guess | undefined)[]): readonly (Guess | undefined)[] {
  const times = (role: Role): number => guesses.filter((guess) => guess?.role === role).length;
  if (times('street') !== 1 || (times('postcode') !== 2 && times('town') !== 2)) return guesses;
  return guesses.map((guess) =>
    guess?.role === 'text' && mayBeSecondAddress(guess.heading) ? { ...guess, role: 'street' } : guess,
  );
}

function guessByHeading(column: CsvColumn, rows: number, othersToo: boolean): Guess | undefined {
  const found = roleOfHeading(column.heading, othersToo);
  if (found === undefined) return undefined;
  const [role, kind] = found;
  if (!doValuesFit(role, column)) return undefined;
  const isFalseId = role === 'id' && column.distinct - 1 < rows * 0.9;
  return { heading: column.heading, role: isFalseId ? 'ignore' : role, kind, format: '', because: 'heading' };
}

/** One id: the first so called, or else the first ignored column whose values all differ. */
function withOneId(table: CsvTable, guesses: readonly Guess[]): readonly Guess[] {
  const firstId = guesses.findIndex((guess) => guess.role === 'id');
  const standIn = table.columns.findIndex(
    (column, place) => column.distinct - 1 === table.rows && guesses[place]?.role === 'ignore',
  );
  return guesses.map((guess, place) => {
    if (guess.role === 'id' && place !== firstId) return { ...guess, role: 'ignore' };
    if (firstId === -1 && place === standIn) return { ...guess, role: 'id', because: 'content' };
    return guess;
  });
}
