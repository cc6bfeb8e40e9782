// What the main thread and the thread that runs the embedded database say to each other.

import type { RawResult } from './engine.ts';
import type { MigrationFile } from './migrations.ts';
import type { SqlRefusal } from './sql-error.ts';

export type WorkerSettings = {
  /** Folder of the database; null keeps it in memory. */
  readonly folder: string | null;
  /** A dump to start from instead of an empty database. */
  readonly dump: Uint8Array | null;
  /** What a new folder is given before anybody asks it, and the moment that is said of it; null to give nothing. */
  readonly migrate: { readonly files: readonly MigrationFile[]; readonly at: string } | null;
};

export type WorkerRequest = { readonly id: number } & (
  | { readonly kind: 'query'; readonly sql: string; readonly parameters: readonly (string | null)[] }
  | { readonly kind: 'script'; readonly sql: string }
  | { readonly kind: 'copy'; readonly sql: string; readonly bytes: Uint8Array }
  | { readonly kind: 'dump' }
  | { readonly kind: 'close' }
);

export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'result'; readonly result: RawResult }
  | { readonly id: number; readonly kind: 'dump'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'refused'; readonly refusal: SqlRefusal }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
