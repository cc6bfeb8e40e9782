// Opens the store: PostgreSQL in a folder or in memory, or a server named by an address.

import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

import type { Clock } from '../clock.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import type { Db } from './database.ts';
import { dialectOf } from './dialect.ts';
import type { WorkerSettings } from './embedded-messages.ts';
import { EmbeddedThread } from './embedded-thread.ts';
import type { Engine, EngineName } from './engine.ts';
import { lockFolder } from './folder-lock.ts';
import { applyMigrations, migrationFiles, readMigrationState } from './migrations.ts';
import type { MigrationFile, MigrationRefusal, MigrationState, OwnerConnection } from './migrations.ts';
import { connectOnce, serverPool } from './server-pool.ts';
import { isSqlError } from './sql-error.ts';
import { GuardedKysely } from './transactions.ts';

/** The role every ordinary connection has: it may add facts, and change only what is derived or passing. */
export const appRole = 'gwarchod_app';
const embeddedMajor = '18';

export type OpenSettings = {
  /** A PostgreSQL server, for a force's record. */
  readonly url?: string | undefined;
  /** Address for the owner, when it is not the application's; only migrations use it. */
  readonly migrationUrl?: string | undefined;
  /** A folder for the embedded database: evaluation, training, tests. */
  readonly folder?: string | undefined;
  /** An embedded database that is gone when the process ends. */
  readonly memory?: boolean | undefined;
  /** A dump that a new folder, or a database in memory, starts from. */
  readonly dump?: Uint8Array | undefined;
  /** Longest statement in seconds on a server: 15 for pages; 0 for commands without a limit. */
  readonly statementSeconds?: number | undefined;
  /** Connections to a server; 10 when not said. */
  readonly connections?: number | undefined;
  /** Other migrations than the product's own, for tests. */
  readonly migrations?: readonly MigrationFile[] | undefined;
  /** Whether a folder that is new is migrated while it is opened, by its own thread: the caller is free meanwhile. */
  readonly migrateNew?: boolean | undefined;
};

export type OpenRefusal = {
  readonly kind:
    | 'nothing-named'
    | 'folder-in-use'
    | 'folder-not-opened'
    | 'folder-other-version'
    | 'server-not-reached'
    | 'server-too-old';
  readonly text: string;
};

export type OpenDatabase = {
  readonly db: Db;
  readonly engine: EngineName;
  /** Applies pending migrations as the owner and names them. */
  readonly migrate: () => Promise<Result<readonly string[], MigrationRefusal>>;
  readonly migrationState: () => Promise<MigrationState>;
  /** The whole embedded database, to start another from; throws on a server. */
  readonly dump: () => Promise<Uint8Array>;
  /**
   * Counts the rows anew for the planner after many came in. An embedded database does not do so by itself, and the
   * weaker role may not; without it every table is taken for nearly empty. A server sees to it alone.
   */
  readonly analyse: (when: 'now' | 'if-never') => Promise<void>;
  /** Puts an embedded folder's files on the disk itself, against a power cut; a server sees to that at each commit. */
  readonly flush: () => Promise<void>;
  /** Lets what runs finish, then closes. */
  readonly close: () => Promise<void>;
};

/** Opens the store named first of url, folder and memory. Does not migrate, unless it is told to with a folder that is new. */
export async function openDatabase(
  settings: OpenSettings,
  clock: Clock,
): Promise<Result<OpenDatabase, OpenRefusal>> {
  const files = settings.migrations ?? migrationFiles();
  if (settings.url !== undefined) return await openServer(settings.url, settings, files, clock);
  if (settings.folder !== undefined)
    return await openFolder(path.resolve(settings.folder), files, clock, settings.migrateNew === true);
  if (settings.memory === true)
    return ok(await openEmbedded({ folder: null, dump: settings.dump ?? null, migrate: null }, files, clock));
  return refused({
    kind: 'nothing-named',
    text: 'Name a database: DATABASE_URL for a server, or a folder for the embedded one.',
  });
}

async function openFolder(
  folder: string,
  files: readonly MigrationFile[],
  clock: Clock,
  migrateNew: boolean,
): Promise<Result<OpenDatabase, OpenRefusal>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The embedded database makes its files readable by all, so the folder keeps others out.
  chmodSync(folder, 0o700);
  const lock = await lockFolder(folder);
  if (!lock.ok) {
    return refused({
      kind: 'folder-in-use',
      text: `This folder is already open in another Gwarchod process (number ${lock.error.processNumber}). Stop that one first.`,
    });
  }
  const inside = path.join(folder, 'postgres');
  const versionFile = path.join(inside, 'PG_VERSION');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : embeddedMajor;
  if (version !== embeddedMajor) {
    await lock.value.release();
    return refused({
      kind: 'folder-other-version',
      text: `This folder was written by PostgreSQL ${version}; this version of Gwarchod reads ${embeddedMajor}. Move the records with the version that wrote them.`,
    });
  }
  const migrate = migrateNew && !existsSync(versionFile) ? { files, at: clock.now().toString() } : null;
  try {
    const open = await openEmbedded({ folder: inside, dump: null, migrate }, files, clock);
    return ok({
      ...open,
      close: async () => {
        await open.close();
        await lock.value.release();
      },
    });
  } catch (error) {
    await lock.value.release();
    throw error;
  }
}

async function openEmbedded(
  start: WorkerSettings,
  files: readonly MigrationFile[],
  clock: Clock,
): Promise<OpenDatabase> {
  const thread = await EmbeddedThread.start(start);
  const asOwner = async <T>(work: (owner: OwnerConnection) => Promise<T>): Promise<T> => {
    const release = await thread.takeTurn();
    try {
      await thread.query('RESET ROLE');
      return await work({
        query: async (sql, parameters) => await thread.query(sql, parameters),
        script: async (sql) => {
          await thread.script(sql);
        },
      });
    } finally {
      await takeRole(thread);
      release();
    }
  };
  await takeRole(thread);
  return {
    ...handle(thread),
    migrate: async () => await asOwner(async (owner) => await applyMigrations(owner, files, clock)),
    migrationState: async () => await asOwner(async (owner) => await readMigrationState(owner, files)),
    dump: async () => {
      const release = await thread.takeTurn();
      try {
        return await thread.dump();
      } finally {
        release();
      }
    },
    analyse: async (when) =>
      await asOwner(async (owner) => {
        const { rows } = await owner.query(neverCounted, []);
        if (when === 'now' || rows.length > 0) await owner.script('ANALYZE');
      }),
    flush: async () => {
      if (start.folder === null) return;
      await asOwner(async (owner) => await owner.script('CHECKPOINT'));
      await flushFolder(start.folder);
    },
  };
}

/** A row where some table has rows and none was ever counted for the planner: a folder from before it was done. */
const neverCounted = `
  SELECT 1 FROM pg_class WHERE relname = 'person' AND relnamespace = 'public'::regnamespace
                           AND reltuples < 0 AND EXISTS (SELECT FROM person)`;

/** Asks the system to put every file of a folder on the disk itself. */
async function flushFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = await open(path.join(entry.parentPath, entry.name), 'r');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** Takes the weaker role as soon as a migration has made it. */
async function takeRole(thread: EmbeddedThread): Promise<void> {
  const { rows } = await thread.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [appRole]);
  if (rows.length > 0) await thread.query(`SET ROLE ${appRole}`);
}

// Any number both sides of a race agree on.
const migrationLock = '7301142026';

async function openServer(
  url: string,
  settings: OpenSettings,
  files: readonly MigrationFile[],
  clock: Clock,
): Promise<Result<OpenDatabase, OpenRefusal>> {
  const ownerUrl = settings.migrationUrl ?? url;
  const asOwner = async <T>(work: (owner: OwnerConnection) => Promise<T>): Promise<T> => {
    const connection = await connectOnce({ url: ownerUrl, role: null, statementSeconds: 0 });
    try {
      await connection.query('SELECT pg_advisory_lock($1)', [migrationLock]);
      return await work({
        query: connection.query,
        script: async (sql) => {
          await connection.query(sql, []);
        },
      });
    } finally {
      await connection.end();
    }
  };
  try {
    const probe = await connectOnce({ url, role: null, statementSeconds: 15 });
    await probe.end();
  } catch (error) {
    const why = isSqlError(error)
      ? error.code
      : error instanceof Error && 'code' in error
        ? String(error.code)
        : 'no answer';
    return refused({
      kind: 'server-not-reached',
      text: `The PostgreSQL server named by DATABASE_URL cannot be reached (${why}). Check the address, the name and the password.`,
    });
  }
  const { statementSeconds = 15, connections = 10 } = settings;
  return ok({
    ...handle(serverPool({ url, role: appRole, statementSeconds }, connections)),
    migrate: async () => await asOwner(async (owner) => await applyMigrations(owner, files, clock)),
    migrationState: async () => await asOwner(async (owner) => await readMigrationState(owner, files)),
    dump: async () => {
      throw new Error('A server is dumped with its own tools.');
    },
    analyse: async () => {},
    flush: async () => {},
  });
}

function handle(engine: Engine): Pick<OpenDatabase, 'db' | 'engine' | 'close'> {
  const db = new GuardedKysely(dialectOf(engine), engine);
  return { db, engine: engine.name, close: engine.close };
}
