// Which files are put to the test by mutants, and which tests try them: the quickest to fail first.

const sources = new URL('../../src/', import.meta.url);

/** Where a file of `src/` is. */
export const sourceOf = (file: string): URL => new URL(file, sources);

export type Tried = {
  /** Folders of which each mutant gets a fresh copy: where the files are, and what the tests reach them through. */
  readonly folders: readonly URL[];
  /** Files by their path under `src/`. */
  readonly files: readonly string[];
  readonly tests: readonly URL[];
};

function tried(rooms: readonly string[], files: readonly string[], tests: readonly string[]): Tried {
  return { folders: rooms.map((room) => sourceOf(`${room}/`)), files, tests: tests.map(sourceOf) };
}

const inLaw = (names: readonly string[]) => names.map((name) => `law/${name}.ts`);

/** Counting rules, deadline rules and clocks: everything between a trigger and the day on an officer's screen. */
export const triedFiles: readonly Tried[] = [
  tried(
    ['law'],
    inLaw([
      'compute-deadline',
      'counting',
      'day-sets',
      'day-table',
      'deadline-adjustments',
      'deadline-facts',
      'deadline-rules',
      'easter',
      'holiday-calendar',
      'holidays',
      'law-book',
      'london-days',
      'operational-target',
      'order-checks',
      'run-count',
      'trigger',
    ]),
    inLaw([
      'vectors.test',
      'every-rule.test',
      'compute-deadline.test',
      'order-checks.test',
      'law-book.test',
      'calendar.test',
      'counting.test',
      'regimes.test',
      'deadline-words.test',
      'deadline-properties.test',
    ]),
  ),
  tried(['law'], inLaw(['until-decided']), inLaw(['until-decided.test', 'regimes.test'])),
  tried(
    ['law', 'breaches'],
    [...inLaw(['court-clock', 'court-deadline', 'court-hours']), 'breaches/court-limit.ts'],
    ['breaches/court-limit.test.ts', ...inLaw(['court-clock.test', 'court-hours.test'])],
  ),
  tried(
    ['orders'],
    ['orders/bail-clock.ts', 'orders/bail-ladder.ts'],
    ['orders/bail-ladder.test.ts', 'orders/bail-bodies.test.ts', 'orders/bail-clock.test.ts'],
  ),
  tried(
    ['orders'],
    ['orders/hearing-by.ts', 'orders/court-hearing.ts', 'orders/court-hearing-checks.ts'],
    ['orders/court-hearing.test.ts', 'orders/court-hearing-checks.test.ts'],
  ),
];

/** By what a file is tried. */
export function triedBy(file: string): Tried {
  const found = triedFiles.find(({ files }) => files.includes(file));
  if (found === undefined) throw new Error(`${file} is not put to the test`);
  return found;
}
