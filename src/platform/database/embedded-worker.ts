// The thread that runs the embedded PostgreSQL, so that a long query does not hold up every other request.

import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

import { fixedClock } from '../clock.ts';
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './embedded-messages.ts';
import { readAnswer, scriptBytes, statementBytes } from './embedded-protocol.ts';
import type { RawResult } from './engine.ts';
import { applyMigrations } from './migrations.ts';
import { SqlError } from './sql-error.ts';

const port = parentPort;
if (port === null) throw new Error('embedded-worker.ts runs as a worker thread.');
const settings: WorkerSettings = workerData;

const database = await PGlite.create({
  ...(settings.folder === null ? {} : { dataDir: settings.folder }),
  ...(settings.dump === null ? {} : { loadDataDir: new Blob([new Uint8Array(settings.dump)]) }),
});
if (settings.migrate !== null) {
  const owner = {
    query: async (sql: string, parameters: readonly (string | null)[]) =>
      await ask(statementBytes(sql, parameters)),
    script: async (sql: string) => {
      await ask(scriptBytes(sql));
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
  const answered = await answer(request);
  // The bytes are handed over, not copied.
  port?.postMessage(answered, 'bytes' in answered ? [answered.bytes.buffer] : []);
  if (request.kind === 'close') port?.close();
}

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  const { id } = request;
  try {
    switch (request.kind) {
      case 'protocol':
        return { id, kind: 'protocol', bytes: await run(request.bytes) };
      case 'dump': {
        const dump = await database.dumpDataDir('none');
        return { id, kind: 'dump', bytes: new Uint8Array(await dump.arrayBuffer()) };
      }
      case 'close':
        await database.close();
        return { id, kind: 'done' };
    }
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

/** Runs messages of the wire protocol and returns those of the answer, unread. */
async function run(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  let answered = new Uint8Array(16_384);
  let length = 0;
  const onRawData = (piece: Uint8Array): void => {
    if (length + piece.length > answered.length) {
      const larger = new Uint8Array(2 * (length + piece.length));
      larger.set(answered.subarray(0, length));
      answered = larger;
    }
    answered.set(piece, length);
    length += piece.length;
  };
  await database.runExclusive(async () => {
    await database.execProtocolRawStream(bytes, { syncToFs: false, onRawData });
  });
  return answered.slice(0, length);
}

async function ask(bytes: Uint8Array): Promise<RawResult> {
  const answered = readAnswer(await run(bytes));
  if (answered.kind === 'refused') throw new SqlError(answered.refusal);
  return answered.result;
}
