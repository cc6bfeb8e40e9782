// The PostgreSQL server that figures are measured on: durable as a force's would be, its files kept between runs.

import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { Client } from 'pg';

import { startServer } from '../../test/builders/postgres-server.ts';
import type { TestServer } from '../../test/builders/postgres-server.ts';

/** Where the server and its loaded databases stay, so that they are filled once a machine. */
const folder = path.join(os.tmpdir(), 'gwarchod-bench', 'postgres');

/** PostgreSQL's own settings but for memory: nothing that a commit promises is switched off. */
const settings = ['shared_buffers=512MB', 'max_wal_size=4GB', 'max_parallel_workers_per_gather=0'];

let server: Promise<TestServer> | null = null;

/** The measuring server, started when first asked for; it stops with this process and keeps its files. */
export async function measuringServer(): Promise<TestServer> {
  mkdirSync(folder, { recursive: true });
  server ??= startServer({ folder, isKept: true, settings });
  return await server;
}

/** Runs statements one by one as the owner of a database of the server. */
export async function asOwner(database: string, statements: readonly string[]): Promise<void> {
  const { url } = await measuringServer();
  const client = new Client({ connectionString: url(database) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Whether the server has a database of this name. */
export async function hasDatabase(name: string): Promise<boolean> {
  const { url } = await measuringServer();
  const client = new Client({ connectionString: url('postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}
