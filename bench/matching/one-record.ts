// One new record against a set that is kept ready in memory: how long until its candidates are there.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { buildNominals, guessColumns, openPlacer, readCsv, readModel } from '#matching';

import { runCommand } from './run-command.ts';

export type OneRecord = { readonly median: number; readonly p95: number; readonly readySeconds: number };

/** One in so many rows is held out of the set and then placed. */
const heldOut = 500;
const leastWeight = 0;

/** Milliseconds to place a record that the set has not, over all that are held out; and how long the set took to be ready. */
export async function measureOneRecord(at: string): Promise<OneRecord> {
  const [heading = '', ...rows] = (await readFile(join(at, 'records.csv'), 'utf8')).trimEnd().split('\n');
  const modelPath = join(at, 'model.json');
  await runCommand([
    'match',
    '--input',
    join(at, 'records.csv'),
    '--train',
    modelPath,
    '--output',
    join(at, 'trained.csv'),
  ]);
  const model = readModel(JSON.parse(await readFile(modelPath, 'utf8')));
  if (!model.ok) throw new Error('the model cannot be read back');
  const tableOf = (some: readonly string[]) => {
    const table = readCsv(Buffer.from(`${[heading, ...some].join('\n')}\n`));
    if (!table.ok) throw new Error('the set cannot be read back');
    return table.value;
  };
  const table = tableOf(rows.filter((_row, place) => place % heldOut !== 0));
  const later = tableOf(rows.filter((_row, place) => place % heldOut === 0));
  const roles = guessColumns(table);
  const columns = roles.filter(({ role }) => role !== 'id' && role !== 'ignore' && role !== 'source');
  const began = performance.now();
  const placer = openPlacer(buildNominals([{ table, roles }]), model.value, columns);
  const readySeconds = (performance.now() - began) / 1000;
  const text = (name: string, row: number): string => {
    const column = later.columns.find((one) => one.heading === name);
    return column === undefined ? '' : column.text(column.ids[row] ?? 0);
  };
  const times: number[] = [];
  for (let row = 0; row < later.rows; row += 1) {
    const values = Object.fromEntries(columns.map((column) => [column.heading, text(column.heading, row)]));
    const id = text('record_id', row);
    const from = performance.now();
    placer.place({ id, values }, leastWeight);
    times.push(performance.now() - from);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const part = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { median: part(0.5), p95: part(0.95), readySeconds };
}
