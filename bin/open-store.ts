// Opens the configured store for a command, and says in words why it cannot.

import { existsSync } from 'node:fs';
import path from 'node:path';

import { readConfig } from '#config';
import type { Config } from '#config';
import { openDatabase, systemClock } from '#platform';
import type { OpenDatabase } from '#platform';

export type OpenedStore = { readonly config: Config; readonly database: OpenDatabase };

/** The configuration and an open store, or null after the reason was printed. `statementSeconds` 0 has no limit. */
export async function openStore(options: {
  readonly demonstration: boolean;
  readonly onServer?: boolean;
  readonly statementSeconds?: number;
  readonly migrateNew?: boolean;
}): Promise<OpenedStore | null> {
  const config = readConfig(process.env, options);
  if (!config.ok) {
    for (const problem of config.error) console.error(problem);
    return null;
  }
  const { databaseUrl, migrationUrl, folder } = config.value;
  const opened = await openDatabase(
    {
      ...(databaseUrl === null ? { folder } : { url: databaseUrl }),
      ...(migrationUrl === null ? {} : { migrationUrl }),
      ...(options.statementSeconds === undefined ? {} : { statementSeconds: options.statementSeconds }),
      migrateNew: options.migrateNew,
    },
    systemClock(),
  );
  if (!opened.ok) {
    console.error(opened.error.text);
    return null;
  }
  return { config: config.value, database: opened.value };
}

/** Whether the configured store is an embedded one in a folder that holds none yet. */
export function isNewFolder(options: {
  readonly demonstration: boolean;
  readonly onServer: boolean;
}): boolean {
  const config = readConfig(process.env, options);
  if (!config.ok || config.value.databaseUrl !== null) return false;
  return !existsSync(path.join(config.value.folder, 'postgres'));
}

/** Migrates, and prints what was applied or why not. */
export async function migrateStore(database: OpenDatabase): Promise<boolean> {
  const migrated = await database.migrate();
  if (!migrated.ok) {
    console.error(migrated.error.text);
    return false;
  }
  return true;
}
