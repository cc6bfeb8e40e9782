// A store to be written to and killed over, and the rounds of it: the writer is started, and killed when its time comes.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { ensureDemoForce } from '#demo';
import { openDatabase, systemClock } from '#platform';

import { startServer } from '../../test/builders/postgres-server.ts';

export const engines = ['pglite', 'postgres', 'server'] as const;
export type Engine = (typeof engines)[number];

export type Place = {
  readonly engine: Engine;
  /** Folder of the embedded database, or address of the server. */
  readonly where: string;
  readonly folder: string;
  /** A number from 0 to 1; the same ones in every run of the same seed. */
  readonly chance: () => number;
};

export type Tally = {
  kills: number;
  startKills: number;
  acknowledged: number;
  /** Imports that went on where they were stopped; reports that had been kept though nobody was told. */
  resumed: number;
  readonly faults: string[];
};

/** One in five kills comes while the writer is starting, at most so many milliseconds after it began. */
const earlyShare = 0.2;
const longestStart = 2500;
/** The others come after some acknowledged writes, and up to so many milliseconds into the next. */
const mostWrites = 12;
const longestWrite = 200;

const serverSettings = ['shared_buffers=128MB'];

/** An empty store of an engine, filled with the smallest demonstration force. */
export async function makePlace(engine: Engine, chance: () => number): Promise<Place> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gwarchod-kill-'));
  const place = { engine, folder, chance, where: await whereOf(engine, folder) };
  const clock = systemClock();
  const open = await openDatabase(
    engine === 'pglite' ? { folder: place.where } : { url: place.where },
    clock,
  );
  if (!open.ok) throw new Error(open.error.text);
  const migrated = await open.value.migrate();
  if (!migrated.ok) throw new Error(migrated.error.text);
  await ensureDemoForce(open.value, clock, { seed: 1, size: 0.01 });
  await open.value.close();
  return place;
}

async function whereOf(engine: Engine, folder: string): Promise<string> {
  if (engine === 'pglite') return path.join(folder, 'force');
  return (await startServer({ folder, isKept: false, settings: serverSettings })).url('postgres');
}

export type Round = {
  readonly lines: readonly string[];
  readonly wasKilled: boolean;
  /** What the writer complained of. */
  readonly errors: string;
};

/** Runs the writer to its end. */
export async function runToEnd(place: Place, work: string, given: string): Promise<Round> {
  return await run(place, work, given, null);
}

/** Runs the writer and kills it at its moment; counts the kill, and whatever failed without being killed. */
export async function runAndKill(place: Place, work: string, given: string, tally: Tally): Promise<Round> {
  const isEarly = place.chance() < earlyShare;
  const writes = isEarly ? null : Math.floor(place.chance() * mostWrites);
  const delay = place.chance() * (isEarly ? longestStart : longestWrite);
  const round = await run(place, work, given, { writes, delay });
  const isOver = round.lines.some((line) => line.startsWith('done'));
  if (!round.wasKilled) {
    if (!isOver) tally.faults.push(`the writer failed: ${round.errors}`);
    return round;
  }
  tally.kills += 1;
  if (!round.lines.includes('ready')) tally.startKills += 1;
  switch (place.engine) {
    case 'server':
      // A killed server leaves a socket and a lock that the next one takes over.
      await pause(300);
      await startServer({ folder: place.folder, isKept: false, settings: serverSettings });
      break;
    case 'postgres':
      // Connections of a killed program end when the server notices.
      await pause(100);
      break;
    case 'pglite':
  }
  return round;
}

/** Kill after so many acknowledged writes (null: from the very start), and then so many milliseconds. */
type Moment = { readonly writes: number | null; readonly delay: number };

async function run(place: Place, work: string, given: string, moment: Moment | null): Promise<Round> {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, place.where, work, given], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  let timer: NodeJS.Timeout | null = null;
  let wasKilled = false;
  const kill = () => {
    wasKilled = true;
    if (place.engine === 'server') killServer(place.folder);
    child.kill('SIGKILL');
  };
  child.stderr.on('data', (piece: Buffer) => {
    errors += piece.toString();
  });
  if (moment?.writes === null) timer = setTimeout(kill, moment.delay);
  let writes = 0;
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    if (line.startsWith('ack ')) writes += 1;
    const isTime = moment !== null && moment.writes !== null && writes >= moment.writes;
    if (isTime && lines.includes('ready')) timer ??= setTimeout(kill, moment.delay);
  });
  await new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  if (timer !== null) clearTimeout(timer);
  return { lines, wasKilled, errors };
}

/** Kills PostgreSQL: its connections end by themselves once it is gone. */
function killServer(folder: string): void {
  const [pid] = readFileSync(path.join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
}

/** The numbers of the last line that begins with a word; none where there is no such line. */
export function numbersOf(lines: readonly string[], word: string): readonly number[] {
  const found = lines.findLast((line) => line.startsWith(`${word} `));
  return found === undefined ? [] : found.split(' ').slice(1).map(Number);
}
