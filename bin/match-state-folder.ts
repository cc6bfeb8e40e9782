// The folder of a run that `gwarchod match --state` keeps: its inputs, events, settings, and who is whom.

import { access, copyFile, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { readCsv } from '#matching';
import type { MembershipChange } from '#matching';
import { csvLine } from '#platform';

import { BadInput, readBytes } from './match-inputs.ts';

export type Event = {
  readonly event: number;
  readonly at: string;
  /** A `run` is a later whole run: its files take the place of all before it. */
  readonly kind: 'add' | 'run' | 'undo';
  /** The input files that an `add` brought, by their names in the state's folder. */
  readonly files: readonly string[];
  /** The event that an `undo` took back. */
  readonly undone: number | null;
  readonly changes: readonly MembershipChange[];
};
export type Settings = { readonly threshold: number; readonly isChosen: boolean };

function isEvent(value: unknown): value is Event {
  return typeof value === 'object' && value !== null && Array.isArray(Reflect.get(value, 'changes'));
}

/** Whether a folder holds a run. */
export async function isState(directory: string): Promise<boolean> {
  return await access(join(directory, 'events.jsonl')).then(
    () => true,
    () => false,
  );
}

/** Every event of the run, the oldest first. Refuses a folder that holds none. */
export async function readEvents(directory: string): Promise<readonly Event[]> {
  if (!(await isState(directory)))
    throw new BadInput(`${directory} holds no run. Make one with gwarchod match … --state ${directory}.`);
  const text = Buffer.from(await readBytes(join(directory, 'events.jsonl'))).toString('utf8');
  return text.split('\n').flatMap((line): Event[] => {
    if (line === '') return [];
    const value: unknown = JSON.parse(line);
    return isEvent(value) ? [value] : [];
  });
}

/** Which person each record belongs to. */
export async function readPersons(directory: string): Promise<ReadonlyMap<string, string>> {
  const table = readCsv(await readBytes(join(directory, 'persons.csv')));
  if (!table.ok) return new Map();
  const [ids, persons] = table.value.columns;
  const found = new Map<string, string>();
  for (let row = 0; row < table.value.rows; row += 1)
    found.set(ids?.text(ids.ids[row] ?? 0) ?? '', persons?.text(persons.ids[row] ?? 0) ?? '');
  return found;
}

/** Writes beside and renames, so that a broken run leaves the state as it was. */
async function replaceFile(path: string, text: string): Promise<void> {
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

/** Keeps who is whom and the events, each file whole or not at all. */
export async function keep(
  directory: string,
  persons: ReadonlyMap<string, string>,
  events: readonly Event[],
): Promise<void> {
  const rows = [...persons]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, person]) => csvLine([id, person]));
  await replaceFile(
    join(directory, 'events.jsonl'),
    events.map((event) => `${JSON.stringify(event)}\n`).join(''),
  );
  await replaceFile(join(directory, 'persons.csv'), `${['record_id,person_id', ...rows].join('\n')}\n`);
}

/** Copies the inputs of an event into the folder, and says their names there. */
export async function keepInputs(
  directory: string,
  event: number,
  paths: readonly string[],
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [at, path] of paths.entries()) {
    const name = `input-${event}-${at + 1}.csv`;
    await copyFile(path, join(directory, name));
    names.push(name);
  }
  return names;
}

/** The input files of the events that stand: from the last whole run on. */
export function standing(events: readonly Event[]): readonly string[] {
  const undone = new Set(events.map(({ undone }) => undone));
  const from = Math.max(
    0,
    events.findLastIndex(({ kind }) => kind === 'run'),
  );
  return events.slice(from).flatMap(({ event, files }) => (undone.has(event) ? [] : files));
}

/** The bar of the run. */
export async function readSettings(directory: string): Promise<Settings> {
  const settings: unknown = JSON.parse(await readFile(join(directory, 'settings.json'), 'utf8'));
  return typeof settings === 'object' && settings !== null
    ? {
        threshold: Number(Reflect.get(settings, 'threshold')),
        isChosen: Reflect.get(settings, 'isChosen') === true,
      }
    : { threshold: 0.95, isChosen: false };
}
