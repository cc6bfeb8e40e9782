// The thread that runs the embedded PostgreSQL, so that a long query does not hold up every other request.

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

import { fixedClock } from '../clock.ts';
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './embedded-messages.ts';
import type { RawResult } from './engine.ts';
import { applyMigrations } from './migrations.ts';
import { isRefusal } from './sql-error.ts';

const port = parentPort;
if (port === null) throw new Error('embedded-worker.ts runs as a worker thread.');
const settings: WorkerSettings = workerData;

const database = await PGlite.create({
  ...(settings.folder === null ? {} : { dataDir: settings.folder }),
  ...(settings.dump === null ? {} : { loadDataDir: new Blob([new Uint8Array(settings.dump)]) }),
});
for (const type of Object.keys(database.parsers)) database.parsers[type] = (text) => text;
for (const type of Object.keys(database.serializers)) database.serializers[type] = String;
if (settings.migrate !== null) {
  const owner = {
    query,
    script: async (sql: string) => {
      await database.exec(sql);
    },
  };
  const migrated = await applyMigrations(owner, settings.migrate.files, fixedClock(settings.migrate.at));
  if (!migrated.ok) throw new Error(migrated.error.text);
}
const ready: WorkerAnswer = { id: 0, kind: 'done' };
port.postMessage(ready);

port.on('message', (request: WorkerRequest) => {
  void reply(request);
});

async function reply(request: WorkerRequest): Promise<void> {
  port?.postMessage(await answer(request));
  if (request.kind === 'close') port?.close();
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const { id } = request;
  try {
    switch (request.kind) {
      case 'query':
        return { id, kind: 'result', result: await query(request.sql, request.parameters) };
      case 'script':
        await database.exec(request.sql);
        return { id, kind: 'done' };
      case 'copy':
        return { id, kind: 'result', result: await copy(request.sql, request.bytes) };
      case 'dump': {
        const dump = await database.dumpDataDir('none');
        return { id, kind: 'dump', bytes: new Uint8Array(await dump.arrayBuffer()) };
      }
      case 'close':
        await database.close();
        return { id, kind: 'done' };
    }
  } catch (error) {
    if (isRefusal(error)) {
      const { message, code, constraint, table, column } = error;
      return { id, kind: 'refused', refusal: { message, code, constraint, table, column } };
    }
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

async function query(sql: string, parameters: readonly (string | null)[]): Promise<RawResult> {
  const result = await database.query<(string | null)[]>(sql, [...parameters], { rowMode: 'array' });
  return {
    command: result.command ?? '',
    affected: result.affectedRows ?? 0,
    fields: result.fields,
    rows: result.rows,
  };
}

/** The statement, its rows and their end go in one piece: the embedded server reads its input without waiting for more. */
async function copy(sql: string, bytes: Uint8Array): Promise<RawResult> {
  const input = Buffer.concat([
    message('Q', Buffer.from(`${sql}\0`)),
    message('d', bytes),
    message('c', new Uint8Array()),
  ]);
  const { messages } = await database.runExclusive(
    async () => await database.execProtocol(input, { syncToFs: false }),
  );
  let affected = 0;
  for (const each of messages) {
    if (each.name === 'commandComplete' && 'text' in each && typeof each.text === 'string') {
      affected = Number(each.text.split(' ')[1] ?? 0);
    }
  }
  return { command: 'COPY', affected, fields: [], rows: [] };
}

function message(letter: string, body: Uint8Array): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter, 0);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
