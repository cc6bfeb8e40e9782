// The folder of a run that `gwarchod match --state` keeps: its inputs, events, settings, and who is whom.

import { createHash } from 'node:crypto';
import { access, constants, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { csvRow, nextPersonNumber, readCsv } from '#matching';
import type { MembershipChange } from '#matching';

import { whenThere } from './match-answers.ts';
import type { Answers } from './match-answers.ts';
import { readBytes } from './match-inputs.ts';
import { BadInput, BadUsage } from './match-refusals.ts';
import { STANDARD } from './match-standard.ts';
import { isKept } from './match-writable.ts';

export type Event = {
  readonly event: number;
  readonly at: string;
  /** A `run` is a later whole run: its files take the place of all before it. */
  readonly kind: 'add' | 'run' | 'undo';
  /** The input files that an `add` brought, by their names in the state's folder. */
  readonly files: readonly string[];
  /** The event that an `undo` took back. */
  readonly undone: number | null;
  /** SHA-256 of persons.csv after it. Runs kept by an earlier version have none. */
  readonly persons?: string;
  /** The least number that no person has had, this event included. Runs kept by an earlier version have none. */
  readonly next?: number;
  /** Where it grouped everybody anew: over how many records. Runs kept by an earlier version have none. */
  readonly over?: number;
  /** Read from its line when asked for: of a whole run there is one for every record. */
  readonly changes: readonly MembershipChange[];
};
/** An event and its line in the file, which is written again as it was. */
export type HeldEvent = Event & { readonly line: string };
export type Settings = { readonly threshold: number; readonly isChosen: boolean };

const EVENTS = 'events.jsonl';
const LOCK = 'running';

const CHANGES = ',"changes":[';

/** An event from its line, all but its changes, which stand last in it. */
function eventOf(line: string, place: string): HeldEvent {
  const from = line.indexOf(CHANGES);
  const isWhole = from !== -1 && line.endsWith(']}');
  const told = isWhole ? parsed(`${line.slice(0, from)}}`) : undefined;
  if (!isTold(told)) throw new BadInput((t) => t.state.notAnEvent(place));
  let read: readonly MembershipChange[] | undefined;
  return {
    ...told,
    line,
    get changes() {
      if (read !== undefined) return read;
      const changes = parsed(line.slice(from + CHANGES.length - 1, -1));
      if (!isChanges(changes)) throw new BadInput((t) => t.state.notAnEvent(place));
      read = changes;
      return read;
    },
  };
}

function isTold(value: unknown): value is Omit<Event, 'changes'> {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'event') === 'number' &&
    Array.isArray(Reflect.get(value, 'files'))
  );
}

function isChanges(value: unknown): value is readonly MembershipChange[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

/** The least number that no event has ever given to a person. */
export function nextPersonIn(events: readonly Event[]): number {
  return events.at(-1)?.next ?? nextPersonNumber(events.flatMap(({ changes }) => changes));
}

/** Whether a folder holds a run. */
async function isState(directory: string): Promise<boolean> {
  return await access(join(directory, EVENTS)).then(
    () => true,
    () => false,
  );
}

/** Refuses a folder that cannot be one of a run, before the work: a run would write over the files that others keep there. */
export async function refuseState(directory: string): Promise<void> {
  const names = await readdir(directory).catch((error: unknown) => {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return undefined;
    throw new BadUsage((t) => t.state.noFolder(directory));
  });
  const other = (names ?? []).find((name) => name !== LOCK && isKept(name));
  if (other !== undefined && names?.includes(EVENTS) === false)
    throw new BadUsage((t) => t.state.otherFile(directory, other));
  const least = names === undefined ? dirname(directory) : directory;
  const mayWrite = await access(least, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!mayWrite) throw new BadUsage((t) => t.state.makeFolder(directory, least));
}

/** Lets one run at a time work in the folder. What a run that was killed left half written is taken away. */
export async function alone<Done>(directory: string, work: () => Promise<Done>): Promise<Done> {
  await mkdir(directory, { recursive: true });
  const lock = join(directory, LOCK);
  const other = Number(await readFile(lock, 'utf8').catch(() => '0'));
  if (other !== 0 && isRunning(other)) throw new BadInput((t) => t.state.busy(directory, other));
  await rm(lock, { force: true });
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
  } catch {
    throw new BadInput((t) => t.state.busyOrNot(directory));
  }
  try {
    for (const name of await readdir(directory))
      if (name.endsWith('.partial')) await rm(join(directory, name));
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}

/** Refuses a folder that holds no run. */
export async function refuseNoState(directory: string): Promise<void> {
  if (!(await isState(directory))) throw new BadInput((t) => t.state.noRun(directory));
}

/** Every event of the run, the oldest first; none in a folder that holds no run. */
export async function eventsIn(directory: string): Promise<readonly HeldEvent[]> {
  return (await isState(directory)) ? await readEvents(directory) : [];
}

/** Every event of the run, the oldest first. Refuses a folder that holds none, and a line that is no event. */
export async function readEvents(directory: string): Promise<readonly HeldEvent[]> {
  await refuseNoState(directory);
  const path = join(directory, EVENTS);
  const lines = Buffer.from(await readBytes(path))
    .toString('utf8')
    .split('\n');
  return lines.flatMap((line, at) => (line === '' ? [] : [eventOf(line, `${path}, line ${at + 1}`)]));
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/**
 * Which person each record belongs to. Where persons.csv is not what the last event left (a run killed in between, or
 * somebody wrote in it) the events are believed.
 */
export async function readPersons(
  directory: string,
  events: readonly Event[],
): Promise<ReadonlyMap<string, string>> {
  const path = join(directory, 'persons.csv');
  const bytes = await whenThere(readFile(path));
  const last = events.at(-1)?.persons;
  if (bytes === undefined || (last !== undefined && last !== digest(bytes))) return replayed(events);
  const plain = plainPersons(Buffer.from(bytes).toString('utf8'));
  if (plain !== undefined) return plain;
  const table = readCsv(bytes);
  if (!table.ok) return replayed(events);
  const [ids, persons] = table.value.columns;
  const found = new Map<string, string>();
  for (let row = 0; row < table.value.rows; row += 1)
    found.set(ids?.text(ids.ids[row] ?? 0) ?? '', persons?.text(persons.ids[row] ?? 0) ?? '');
  return found;
}

/** The lines of persons.csv where no cell is quoted, which is quicker than reading any CSV file; else undefined. */
function plainPersons(text: string): ReadonlyMap<string, string> | undefined {
  if (text.includes('"')) return undefined;
  const found = new Map<string, string>();
  for (let from = text.indexOf('\n') + 1; from < text.length;) {
    const comma = text.indexOf(',', from);
    const end = text.indexOf('\n', from);
    if (comma === -1 || end === -1 || comma > end) return undefined;
    found.set(text.slice(from, comma), text.slice(comma + 1, end));
    from = end + 1;
  }
  return found;
}

function replayed(events: readonly Event[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { changes } of events)
    for (const { record, after } of changes) {
      if (after === null) found.delete(record);
      else found.set(record, after);
    }
  return found;
}

function digest(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps who is whom and one more event, which comes last: an event that is told has happened. */
export async function keep(
  answers: Answers,
  directory: string,
  persons: ReadonlyMap<string, string>,
  events: readonly HeldEvent[],
  event: Pick<Event, 'kind' | 'files' | 'undone' | 'changes' | 'over'>,
): Promise<void> {
  const rows = [...persons]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, person]) => csvRow([id, person]));
  const text = `${['record_id,person_id', ...rows].join('\n')}\n`;
  await answers.write(join(directory, 'persons.csv'), text);
  const { changes, ...what } = event;
  const at = Temporal.Now.instant().toString();
  const next = Math.max(nextPersonIn(events), nextPersonNumber(changes));
  const added: Event = { event: events.length + 1, at, ...what, persons: digest(text), next, changes };
  const lines = [...events.map(({ line }) => line), JSON.stringify(added)];
  await answers.write(join(directory, EVENTS), lines.map((line) => `${line}\n`).join(''));
}

/** Copies the inputs of an event into the folder, and says their names there. */
export async function keepInputs(
  answers: Answers,
  directory: string,
  event: number,
  paths: readonly string[],
  standard: Uint8Array | undefined,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const [at, path] of paths.entries()) {
    const name = `input-${event}-${at + 1}.csv`;
    if (path !== STANDARD) await answers.copy(path, join(directory, name));
    else if (standard !== undefined) await answers.write(join(directory, name), standard);
    names.push(name);
  }
  return names;
}

/** Over how many records everybody was last grouped anew; 0 where that is not known. */
export function lastOver(events: readonly Event[]): number {
  const undone = new Set(events.map(({ undone }) => undone));
  return events.findLast(({ event, over }) => over !== undefined && !undone.has(event))?.over ?? 0;
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
  const path = join(directory, 'settings.json');
  const settings = parsed(Buffer.from(await readBytes(path)).toString('utf8'));
  const threshold =
    typeof settings === 'object' && settings !== null ? Number(Reflect.get(settings, 'threshold')) : 0;
  if (typeof settings !== 'object' || settings === null || !(threshold > 0 && threshold < 1))
    throw new BadInput((t) => t.state.noBar(path));
  return { threshold, isChosen: Reflect.get(settings, 'isChosen') === true };
}
