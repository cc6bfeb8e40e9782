// Decides which column each heading of a file stands for, and whether this file is what its sender said it is.

import { ok, refused } from '#platform';
import type { Result } from '#platform';

import { fileRefusal } from '../problem.ts';
import type { FileRefusal } from '../problem.ts';
import type { Column, KindOfImport } from './column.ts';
import { importKinds } from './import-kinds.ts';

export type MatchedHeading = {
  /** Headings as they stand in the file. */
  readonly headings: readonly string[];
  /** For each column of the kind, in its declared order, its place in the file; -1 where the file has none. */
  readonly places: readonly number[];
  /** Headings that stand for no column: said, and kept out. */
  readonly unknown: readonly string[];
};

const MOST_COLUMNS = 500;

/** A heading as it is compared: no accents, case, spaces or punctuation; apostrophes of either form are nothing. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const namesOfKinds = new Map<string, ReadonlyMap<string, number>>();

function namesOf(kind: KindOfImport): ReadonlyMap<string, number> {
  const before = namesOfKinds.get(kind.kind);
  if (before !== undefined) return before;
  const names = new Map<string, number>();
  const put = (name: string, place: number) => {
    const folded = foldHeading(name);
    if (!names.has(folded)) names.set(folded, place);
  };
  // The exact names first, so that an alias of one column never takes the name of another.
  for (const [place, column] of kind.columns.entries()) put(column.key, place);
  for (const [place, column] of kind.columns.entries()) {
    put(column.en, place);
    put(column.cy, place);
  }
  for (const [place, column] of kind.columns.entries()) for (const alias of column.aliases) put(alias, place);
  namesOfKinds.set(kind.kind, names);
  return names;
}

/** Matches headings to columns, or says why the file cannot be taken. */
export function matchHeading(
  kind: KindOfImport,
  headings: readonly string[],
): Result<MatchedHeading, FileRefusal> {
  const trimmed = headings.map((heading) => heading.normalize('NFC').trim());
  while (trimmed.at(-1) === '') trimmed.pop();
  if (trimmed.every((heading) => heading === '')) return refused(fileRefusal('no-heading'));
  if (trimmed.length > MOST_COLUMNS) {
    return refused(fileRefusal('too-many-columns', { found: trimmed.length, most: MOST_COLUMNS }));
  }
  if (isOutcomeTable(trimmed)) return refused(fileRefusal('outcome-tables'));
  const { places, unknown, twice } = placesOf(kind, trimmed);
  const missing = kind.columns.filter((column, place) => column.required && places[place] === -1);
  const other =
    kind.kind === 'street' || missing.length > 0 ? likelierKind(kind, trimmed, missing.length) : null;
  if (other !== null) return refused(fileRefusal('other-kind', { found: other.kind, chosen: kind.kind }));
  if (twice !== null) {
    return refused(
      fileRefusal('duplicate-headings', {
        heading: twice.heading,
        first: twice.first + 1,
        second: twice.second + 1,
      }),
    );
  }
  if (missing.length > 0) {
    return refused(
      fileRefusal('missing-columns', {
        kind: kind.kind,
        count: missing.length,
        columns: missing.map((column) => column.key).join(' '),
        headings: trimmed.join(', ').slice(0, 500),
      }),
    );
  }
  return ok({ headings: trimmed, places, unknown });
}

type Placed = {
  readonly places: readonly number[];
  readonly unknown: readonly string[];
  readonly twice: { readonly heading: string; readonly first: number; readonly second: number } | null;
};

function placesOf(kind: KindOfImport, headings: readonly string[]): Placed {
  const names = namesOf(kind);
  const places = kind.columns.map(() => -1);
  const unknown: string[] = [];
  const seen = new Map<string, number>();
  let twice: Placed['twice'] = null;
  for (const [at, heading] of headings.entries()) {
    const folded = foldHeading(heading);
    if (folded === '') {
      if (heading !== '') unknown.push(heading);
      continue;
    }
    const column = names.get(folded);
    const seenAt = seen.get(folded);
    seen.set(folded, at);
    if (column === undefined) {
      if (seenAt === undefined) unknown.push(heading);
      continue;
    }
    const before = places[column] ?? -1;
    if (before === -1) places[column] = at;
    else twice ??= { heading, first: before, second: at };
  }
  return { places, unknown, twice };
}

/** Another kind whose required columns are all there, and that explains more of the headings than the chosen one. */
function likelierKind(
  chosen: KindOfImport,
  headings: readonly string[],
  missing: number,
): KindOfImport | null {
  if (missing === 0) return null;
  const explained = (kind: KindOfImport) => headings.length - placesOf(kind, headings).unknown.length;
  const whole = (kind: KindOfImport) => {
    const { places } = placesOf(kind, headings);
    return kind.columns.every((column, place) => !column.required || places[place] !== -1);
  };
  const mine = explained(chosen);
  const better = importKinds
    .filter((kind) => kind.kind !== chosen.kind && whole(kind) && explained(kind) > mine)
    .toSorted((a, b) => explained(b) - explained(a));
  return better[0] ?? null;
}

/** The Home Office outcome tables beside the street-level files: counts by year, not crimes. */
function isOutcomeTable(headings: readonly string[]): boolean {
  const folded = new Set(headings.map(foldHeading));
  return (
    folded.has('force') &&
    folded.has('financialyear') &&
    (folded.has('closedoocd') || folded.has('recordedcrime'))
  );
}

/** Heading of a column in the file, for messages; its English name where the file has none. */
export function headingFor(matched: MatchedHeading, column: Column, place: number): string {
  const at = matched.places[place] ?? -1;
  return at === -1 ? column.en : (matched.headings[at] ?? column.en);
}
