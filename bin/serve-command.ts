// `gwarchod serve`, and what `gwarchod demo` does once its store is being opened: bring it up to date, fill it, and listen.

import { parseArgs } from 'node:util';

import { buildProgram } from '#app';
import { ensureDemoForce, ensureReviewCases, holdsForceRecord, makeForce } from '#demo';
import { proposeAfterImports, resumeImports } from '#exchange';
import { bringConsiderationCardsUpToDate } from '#interventions';
import { londonDate, sealLogs, systemClock } from '#platform';
import type { Clock, LogLine, OpenDatabase } from '#platform';
import { loadReferenceData } from '#reference';
import { countAdministrators } from '#users';
import { keepWorkUpToDate } from '#workload';

import { addAdministrator } from './keep-commands.ts';
import type { Demonstration } from './demo-command.ts';
import { migrateStore, openStore } from './open-store.ts';
import type { OpenedStore } from './open-store.ts';

const sealEvery = 60_000;
const importEvery = 2000;
const workEvery = 2000;
const portsTried = 20;

export async function serveCommand(parameters: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...parameters], options: { help: { type: 'boolean' } } });
  if (values.help === true) {
    console.log(
      'gwarchod serve: start the force’s service. DATABASE_URL names a PostgreSQL server; without it an embedded database in data/force is used, for evaluation only. PORT and HOST say where to listen.',
    );
    return 0;
  }
  const store = await openStore({ demonstration: false });
  if (store === null || !(await migrateStore(store.database))) return 1;
  const clock = systemClock();
  await loadReferenceData(store.database.db, clock);
  await bringConsiderationCardsUpToDate(store.database.db, clock);
  if (store.database.engine === 'pglite') {
    console.log(
      'Embedded database: for evaluation and training. A force’s record belongs on PostgreSQL (DATABASE_URL).',
    );
  }
  if ((await countAdministrators(store.database.db, londonDate(clock.now()))) === 0)
    console.log(`Nobody may sign in as an administrator yet. ${addAdministrator}`);
  return listen(store, clock);
}

/** The demonstration over a store that is being opened: `isNew` where it is set up and migrated meanwhile. */
export async function serveDemonstration(
  opening: Promise<OpenedStore | null>,
  { seed, size, isNew, onServer }: Demonstration,
): Promise<number> {
  const clock = systemClock();
  // While a thread sets up and migrates a new database, this one makes the force.
  const made = isNew ? makeForce(clock.now(), seed, size) : null;
  const store = await opening;
  if (store === null || !(await migrateStore(store.database))) return 1;
  if (onServer && store.config.databaseUrl === null) {
    console.error('--server needs DATABASE_URL: the address of an empty database for the demonstration.');
    await store.database.close();
    return 2;
  }
  // One press signs anybody in: it must never open what real people are in.
  if (onServer && (await holdsForceRecord(store.database.db))) {
    console.error('The database that DATABASE_URL names holds staff of a force. Name an empty one.');
    await store.database.close();
    return 1;
  }
  await ensureDemoForce(store.database, clock, { seed, size, made, say: (line) => console.log(line) });
  await ensureReviewCases(store.database.db, clock, (line) => console.log(line));
  return listen(store, clock);
}

async function listen({ config, database }: OpenedStore, clock: Clock): Promise<number> {
  await database.analyse('if-never');
  const app = await buildProgram(database, clock, config.server, (line) => {
    if (line.event === 'fault') console.error(JSON.stringify(line));
    else if (process.env['GWARCHOD_LOG'] === 'yes') console.log(JSON.stringify(line));
  });
  const address = await firstFreePort(async (port) => app.listen({ host: config.host, port }), config);
  if (address === null) {
    console.error(`Port ${config.port} is in use. Stop what uses it, or set PORT to another number.`);
    await database.close();
    return 1;
  }
  const sealing = setInterval(() => void sealQuietly(database, clock), sealEvery);
  sealing.unref();
  const importing = setInterval(() => void importQuietly(database, clock), importEvery);
  importing.unref();
  const listing = setInterval(() => void keepWorkQuietly(database, clock), workEvery);
  listing.unref();
  console.log(
    config.server.demonstration
      ? `Demonstration force, nobody here is real. Open ${address} and choose a role.`
      : `Gwarchod is at ${address}`,
  );
  if (config.server.demonstration)
    console.log(`The cases of the review of July 2023: ${address}/review-cases`);
  await stopped();
  clearInterval(sealing);
  clearInterval(importing);
  clearInterval(listing);
  await app.close();
  await sealQuietly(database, clock);
  await database.close();
  return 0;
}

async function firstFreePort(
  open: (port: number) => Promise<string>,
  config: OpenedStore['config'],
): Promise<string | null> {
  const tries = config.isPortGiven || config.port === 0 ? 1 : portsTried;
  for (let step = 0; step < tries; step += 1) {
    try {
      return await open(config.port + step);
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EADDRINUSE') throw error;
    }
  }
  return null;
}

/** Sealing that fails is said and tried again at the next turn: nothing is lost, the rows stay. */
async function sealQuietly(database: OpenDatabase, clock: Clock): Promise<void> {
  try {
    await sealLogs(database.db, clock);
  } catch (error) {
    sayFault('sealing', error);
  }
}

let isListing = false;

/** A list that could not be kept is worked out by whoever reads it next. */
async function keepWorkQuietly(database: OpenDatabase, clock: Clock): Promise<void> {
  if (isListing) return;
  isListing = true;
  try {
    await keepWorkUpToDate(database.db, clock);
  } catch (error) {
    sayFault('keeping the list of work', error);
  } finally {
    isListing = false;
  }
}

function sayFault(what: string, error: unknown): void {
  const line: Partial<LogLine> = { event: 'fault' };
  console.error(JSON.stringify({ ...line, what, name: error instanceof Error ? error.name : 'unknown' }));
}

let isImporting = false;

/** Applies uploads one at a time. One that fails is marked stopped and stays to be looked at. */
async function importQuietly(database: OpenDatabase, clock: Clock): Promise<void> {
  if (isImporting) return;
  isImporting = true;
  try {
    const ended = await resumeImports(database.db, clock);
    if (ended > 0) {
      await database.analyse('now');
      await proposeAfterImports(database.db, clock, { besidePages: true });
    }
  } catch (error) {
    sayFault('importing', error);
  } finally {
    isImporting = false;
  }
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
