// What the main thread and the thread that runs the embedded database say to each other.

import type { MigrationFile } from './migrations.ts';

export type WorkerSettings = {
  /** Folder of the database; null keeps it in memory. */
  readonly folder: string | null;
  /** A dump to start from instead of an empty database. */
  readonly dump: Uint8Array | null;
  /** What a new folder is given before anybody asks it, and the moment that is said of it; null to give nothing. */
  readonly migrate: { readonly files: readonly MigrationFile[]; readonly at: string } | null;
};

export type WorkerRequest = { readonly id: number } &
  /** Messages of PostgreSQL's wire protocol, as `embedded-protocol.ts` writes them. */
  (
    | { readonly kind: 'protocol'; readonly bytes: Uint8Array<ArrayBuffer> }
    | { readonly kind: 'dump' }
    | { readonly kind: 'close' }
  );

export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'protocol'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: 'dump'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly id: number; readonly kind: 'done' }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
