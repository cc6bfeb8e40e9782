// Plain SQL files applied in the order of their names, once each, by the owner of the database.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

import type { Clock } from '../clock.ts';
import { ok, refused } from '../result.ts';
import type { Result } from '../result.ts';
import { parsedRows } from './dialect.ts';
import type { RawResult } from './engine.ts';
import { isSqlError } from './sql-error.ts';

export type MigrationFile = { readonly name: string; readonly text: string; readonly sha256: string };

export type MigrationState = {
  readonly applied: readonly string[];
  readonly pending: readonly string[];
  /** Applied here, then changed: the files no longer say what the database is. */
  readonly edited: readonly string[];
  /** Applied here by a newer version of the product. */
  readonly unknown: readonly string[];
};

export type MigrationRefusal = {
  readonly kind: 'migration-edited' | 'database-newer' | 'migration-out-of-order' | 'not-the-owner';
  readonly names: readonly string[];
  readonly text: string;
};

/** What the runner needs of the owner's connection. */
export type OwnerConnection = {
  readonly query: (sql: string, parameters: readonly (string | null)[]) => Promise<RawResult>;
  /** Runs a whole file. */
  readonly script: (sql: string) => Promise<void>;
};

const shipped = new URL('../../../migrations/', import.meta.url);

/** The migrations that ship with this version, in order. */
export function migrationFiles(folder: URL = shipped): readonly MigrationFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8');
      return { name, text, sha256: createHash('sha256').update(text).digest('hex') };
    });
}

/** PostgreSQL's code for a right that is not held. */
const notPermitted = '42501';

const ownTable = `
  CREATE TABLE IF NOT EXISTS migration (
    name text PRIMARY KEY,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL
  );
  COMMENT ON TABLE migration IS '[operational] Changes made to the shape of this database.';
  COMMENT ON COLUMN migration.name IS '[operational] File name.';
  COMMENT ON COLUMN migration.sha256 IS '[operational] Hash of the file as applied; an edited file is refused.';
  COMMENT ON COLUMN migration.applied_at IS '[operational] When.';
`;

/** Compares what is applied with the files. Reads only. */
export async function readMigrationState(
  owner: Pick<OwnerConnection, 'query'>,
  files: readonly MigrationFile[],
): Promise<MigrationState> {
  const known = await owner.query("SELECT to_regclass('public.migration') IS NOT NULL AS here", []);
  const rows =
    parsedRows(known)[0]?.['here'] === true
      ? parsedRows(await owner.query('SELECT name, sha256 FROM migration ORDER BY name', []))
      : [];
  const applied = new Map(rows.map((row) => [String(row['name']), String(row['sha256'])]));
  const shippedNames = new Set(files.map((file) => file.name));
  return {
    applied: [...applied.keys()],
    pending: files.filter((file) => !applied.has(file.name)).map((file) => file.name),
    edited: files
      .filter((file) => applied.has(file.name) && applied.get(file.name) !== file.sha256)
      .map((file) => file.name),
    unknown: [...applied.keys()].filter((name) => !shippedNames.has(name)),
  };
}

/** Applies what is pending, each file in its own transaction, and names what it applied. Twice is the same as once. */
export async function applyMigrations(
  owner: OwnerConnection,
  files: readonly MigrationFile[],
  clock: Clock,
): Promise<Result<readonly string[], MigrationRefusal>> {
  const state = await readMigrationState(owner, files);
  const refusal = refusalFor(state);
  if (refusal !== null) return refused(refusal);
  const pending = files.filter((file) => state.pending.includes(file.name));
  if (pending.length === 0) return ok([]);
  try {
    await owner.script(ownTable);
  } catch (error) {
    if (!isSqlError(error) || error.code !== notPermitted) throw error;
    return refused({
      kind: 'not-the-owner',
      names: pending.map((file) => file.name),
      text: `${pending.length} migrations are to be applied, and this role may not change tables. Set MIGRATION_DATABASE_URL to the owner’s address, and run gwarchod migrate.`,
    });
  }
  for (const file of pending) {
    await owner.query('BEGIN', []);
    try {
      await owner.script(file.text);
      await owner.query('INSERT INTO migration (name, sha256, applied_at) VALUES ($1, $2, $3)', [
        file.name,
        file.sha256,
        clock.now().toString(),
      ]);
      await owner.query('COMMIT', []);
    } catch (error) {
      await owner.query('ROLLBACK', []);
      throw new Error(`Migration ${file.name} failed and was undone.`, { cause: error });
    }
  }
  // A migration may grant on every table there is; the record of migrations stays the owner's.
  await owner.script('REVOKE ALL ON migration FROM gwarchod_app; GRANT SELECT ON migration TO gwarchod_app;');
  return ok(pending.map((file) => file.name));
}

function refusalFor(state: MigrationState): MigrationRefusal | null {
  if (state.edited.length > 0) {
    return {
      kind: 'migration-edited',
      names: state.edited,
      text: `${state.edited.join(', ')} changed after it was applied to this database. Put the file back as it was and add a new one.`,
    };
  }
  if (state.unknown.length > 0) {
    return {
      kind: 'database-newer',
      names: state.unknown,
      text: `This database was changed by a newer version of Gwarchod (${state.unknown.join(', ')}). Run that version.`,
    };
  }
  const last = state.applied.at(-1) ?? '';
  const late = state.pending.filter((name) => name < last);
  if (late.length > 0) {
    return {
      kind: 'migration-out-of-order',
      names: late,
      text: `${late.join(', ')} comes before ${last}, which is already applied. Give the new file the next number.`,
    };
  }
  return null;
}
