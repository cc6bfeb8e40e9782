// Databases for tests: one of each engine a process, migrated once, and every test rolled back.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { TestContext } from 'node:test';

import { fixedClock, migrationFiles, openDatabase } from '#platform';
import type { Db, EngineName, OpenDatabase, OpenSettings } from '#platform';
import { postgresServer } from './postgres-server.ts';

/** The moment tests stand at unless they say otherwise: a Wednesday evening in winter time. */
export const testClock = fixedClock('2026-11-25T18:00:00Z');

export const engines = ['pglite', 'postgres'] as const satisfies readonly EngineName[];

const shared = new Map<EngineName, Promise<OpenDatabase>>();

/** A migrated, empty database for one test; what the test writes is undone when it ends. */
export async function testDatabase(t: TestContext, engine: EngineName = 'pglite'): Promise<Db> {
  const open = shared.get(engine) ?? openMigrated(engine);
  shared.set(engine, open);
  const transaction = await (await open).db.startTransaction().execute();
  t.after(async () => {
    await transaction.rollback().execute();
  });
  return transaction;
}

/** A migrated, empty database of its own, for tests that commit, race or close; slower, closed when the test ends. */
export async function freshDatabase(
  t: Pick<TestContext, 'after'>,
  engine: EngineName = 'pglite',
): Promise<OpenDatabase> {
  const open = await openMigrated(engine);
  t.after(open.close);
  return open;
}

/** Runs the same test against the embedded database and a real server, each rolled back when it ends. */
export function onBothEngines(
  name: string,
  check: (db: Db, t: TestContext, engine: EngineName) => Promise<void>,
): void {
  for (const engine of engines) {
    test(`${name} (${engine})`, async (t) => {
      await check(await testDatabase(t, engine), t, engine);
    });
  }
}

/** As `onBothEngines`, with a database of its own for each test. */
export function onBothEnginesFresh(
  name: string,
  check: (open: OpenDatabase, t: TestContext) => Promise<void>,
): void {
  for (const engine of engines) {
    test(`${name} (${engine})`, async (t) => {
      await check(await freshDatabase(t, engine), t);
    });
  }
}

let databases = 0;

async function openMigrated(engine: EngineName): Promise<OpenDatabase> {
  if (engine === 'pglite') return await open({ memory: true, dump: await embeddedTemplate() });
  const { url } = await postgresServer();
  serverTemplate ??= makeServerTemplate();
  await serverTemplate;
  databases += 1;
  const name = `test_${databases}`;
  await onServer(`CREATE DATABASE ${name} TEMPLATE template_migrated`);
  return await open({ url: url(name) });
}

let serverTemplate: Promise<void> | null = null;

async function makeServerTemplate(): Promise<void> {
  const { url } = await postgresServer();
  await onServer('CREATE DATABASE template_migrated');
  const template = await open({ url: url('template_migrated') });
  await migrated(template);
  await template.close();
}

/** Runs a statement as the owner of the test server, outside any transaction. */
async function onServer(statement: string): Promise<void> {
  const { url } = await postgresServer();
  const { Client } = await import('pg');
  const client = new Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

let template: Promise<Uint8Array> | null = null;

/** A dump of a migrated embedded database, kept in .cache/ until a migration or the engine changes. */
export async function embeddedTemplate(): Promise<Uint8Array> {
  template ??= readOrMakeTemplate();
  return await template;
}

async function readOrMakeTemplate(): Promise<Uint8Array> {
  const folder = new URL('../../.cache/', import.meta.url);
  const engine = readFileSync(
    new URL('package.json', import.meta.resolve('@electric-sql/pglite').replace(/dist\/.*$/, '')),
  );
  const hash = createHash('sha256').update(engine);
  for (const file of migrationFiles()) hash.update(file.name).update(file.sha256);
  const cached = new URL(`embedded-${hash.digest('hex').slice(0, 16)}.tar`, folder);
  if (existsSync(cached)) return new Uint8Array(readFileSync(cached));
  const database = await open({ memory: true });
  await migrated(database);
  const dump = await database.dump();
  await database.close();
  mkdirSync(folder, { recursive: true });
  const half = new URL(`${cached.href}.${process.pid}`);
  writeFileSync(half, dump);
  renameSync(half, cached);
  rmSync(half, { force: true });
  return dump;
}

async function open(settings: OpenSettings): Promise<OpenDatabase> {
  const opened = await openDatabase(settings, testClock);
  if (!opened.ok) throw new Error(opened.error.text);
  return opened.value;
}

async function migrated(database: OpenDatabase): Promise<void> {
  const result = await database.migrate();
  if (!result.ok) throw new Error(result.error.text);
}
