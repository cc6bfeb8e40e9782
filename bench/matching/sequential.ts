// Records that come one file after another beside one run over all of them: do the same records end up together, whatever the order?

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from './run-command.ts';
import { shuffledRows } from './spoil-file.ts';

type Sequential = {
  /** Of pairs that either way puts together, the share that both do; one for each order. */
  readonly agreement: readonly number[];
  /** Of pairs that either order puts together, the share that both do. */
  readonly betweenOrders: number;
  /** Seconds of processor of the middle `match add`. */
  readonly processor: number;
};

const inTurn = (rows: readonly string[], files: number): readonly (readonly string[])[] =>
  Array.from({ length: files }, (_, file) => rows.filter((_row, place) => place % files === file));

/**
 * Half of a set makes the state; the other half comes in so many files, in two orders. The batch is one run over all
 * records with the model and the bar that the state keeps, so that only the way of coming differs.
 */
export async function measureSequential(
  at: string,
  seed: number,
  files: number,
  threshold: number,
): Promise<Sequential> {
  const [heading = '', ...rows] = shuffledRows(await readFile(join(at, 'records.csv'), 'utf8'), seed)
    .trimEnd()
    .split('\n');
  const half = rows.length >> 1;
  const path = (name: string): string => join(at, name);
  const write = (name: string, some: readonly string[]): Promise<void> =>
    writeFile(path(name), `${[heading, ...some].join('\n')}\n`);
  await write('first-half.csv', rows.slice(0, half));
  const later = inTurn(rows.slice(half), files);
  const groups: ReadonlyMap<string, string>[] = [];
  const costs: number[] = [];
  for (const [name, order] of [
    ['state-1', later],
    ['state-2', later.toReversed()],
  ] as const) {
    const state = path(name);
    await runCommand([
      'match',
      '--input',
      path('first-half.csv'),
      '--output',
      path('first.csv'),
      '--state',
      state,
      '--threshold',
      String(threshold),
    ]);
    for (const some of order) {
      await write('later.csv', some);
      const run = await runCommand([
        'match',
        'add',
        '--state',
        state,
        '--input',
        path('later.csv'),
        '--output',
        path('changes.csv'),
      ]);
      costs.push(run.processor);
    }
    groups.push(await readGroups(join(state, 'persons.csv')));
  }
  const whole = path('whole.csv');
  await runCommand([
    'match',
    '--input',
    path('records.csv'),
    '--columns',
    path('state-1/columns.json'),
    '--model',
    path('state-1/model.json'),
    '--threshold',
    String(threshold),
    '--output',
    whole,
  ]);
  const batch = await readGroups(whole);
  const [one = new Map(), other = new Map()] = groups;
  return {
    agreement: groups.map((each) => agreementOf(each, batch)),
    betweenOrders: agreementOf(one, other),
    processor: costs.toSorted((a, b) => a - b)[costs.length >> 1] ?? 0,
  };
}

async function readGroups(path: string): Promise<ReadonlyMap<string, string>> {
  const [, ...lines] = (await readFile(path, 'utf8')).trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', group = ''] = line.split(',');
      return [id, group];
    }),
  );
}

const pairsIn = (size: number): number => (size * (size - 1)) / 2;

function pairsOf(groups: Iterable<string>): number {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + pairsIn(size), 0);
}

function agreementOf(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): number {
  const both = pairsOf([...one].map(([id, group]) => `${group}\t${other.get(id) ?? ''}`));
  return both / (pairsOf(one.values()) + pairsOf(other.values()) - both);
}
