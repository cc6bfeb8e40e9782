// The main thread's end of the embedded database: asks, waits, and keeps each transaction's turn.

import { Worker } from 'node:worker_threads';

import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './embedded-messages.ts';
import { copyBytes, readAnswer, scriptBytes, statementBytes } from './embedded-protocol.ts';
import type { Engine, EngineConnection, RawResult } from './engine.ts';
import { SqlError } from './sql-error.ts';

type Question = WorkerRequest extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;
type Waiting = { readonly resolve: (answer: WorkerAnswer) => void; readonly reject: (error: Error) => void };

export class EmbeddedThread implements Engine {
  readonly name = 'pglite';
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #turn: Promise<void> = Promise.resolve();
  #lost: Error | null = null;

  /** Starts the thread and waits until the database answers. */
  static async start(settings: WorkerSettings): Promise<EmbeddedThread> {
    const thread = new EmbeddedThread(settings);
    await thread.#wait(0);
    return thread;
  }

  private constructor(settings: WorkerSettings) {
    this.#worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: settings });
    this.#worker.on('message', (answer: WorkerAnswer) => {
      const waiting = this.#waiting.get(answer.id);
      this.#waiting.delete(answer.id);
      // An idle database must not keep the process alive; a question on its way must.
      if (this.#waiting.size === 0) this.#worker.unref();
      waiting?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      this.#lose(error instanceof Error ? error : new Error(String(error)));
    });
    this.#worker.on('exit', () => {
      this.#lose(new Error('The embedded database has stopped.'));
    });
  }

  /** Waits for the one connection; call what it returns when done with it. */
  async takeTurn(): Promise<() => void> {
    const mine = Promise.withResolvers<void>();
    const before = this.#turn;
    this.#turn = mine.promise;
    await before;
    return mine.resolve;
  }

  async query(sql: string, parameters: readonly (string | null)[] = []): Promise<RawResult> {
    return await this.#run(statementBytes(sql, parameters));
  }

  /** The one connection, when its turn comes. */
  readonly connect = async (): Promise<EngineConnection> => {
    const release = await this.takeTurn();
    return {
      query: async (sql, parameters) => await this.query(sql, parameters),
      copy: async (sql, bytes) => await this.copy(sql, bytes),
      release,
    };
  };

  /** Runs several statements; gives nothing back. */
  async script(sql: string): Promise<void> {
    await this.#run(scriptBytes(sql));
  }

  async copy(sql: string, bytes: Uint8Array): Promise<RawResult> {
    return await this.#run(copyBytes(sql, bytes));
  }

  /** The whole database as a tar archive, to start another from. */
  async dump(): Promise<Uint8Array> {
    const answer = await this.#ask({ kind: 'dump' });
    if (answer.kind !== 'dump') throw failure(answer);
    return answer.bytes;
  }

  /** Lets what is running finish, writes a checkpoint and ends the thread. */
  readonly close = async (): Promise<void> => {
    const done = await this.takeTurn();
    try {
      if (this.#lost !== null) return;
      const answer = await this.#ask({ kind: 'close' });
      if (answer.kind !== 'done') throw failure(answer);
      await this.#worker.terminate();
    } finally {
      done();
    }
  };

  async #run(bytes: Uint8Array<ArrayBuffer>): Promise<RawResult> {
    const answer = await this.#ask({ kind: 'protocol', bytes });
    if (answer.kind !== 'protocol') throw failure(answer);
    const read = readAnswer(answer.bytes);
    if (read.kind === 'refused') throw new SqlError(read.refusal);
    return read.result;
  }

  async #ask(question: Question): Promise<WorkerAnswer> {
    if (this.#lost !== null) throw this.#lost;
    this.#lastId += 1;
    const id = this.#lastId;
    const answer = this.#wait(id);
    // The bytes are handed over, not copied.
    this.#worker.postMessage({ ...question, id }, 'bytes' in question ? [question.bytes.buffer] : []);
    return await answer;
  }

  async #wait(id: number): Promise<WorkerAnswer> {
    const { promise, resolve, reject } = Promise.withResolvers<WorkerAnswer>();
    this.#waiting.set(id, { resolve, reject });
    this.#worker.ref();
    return await promise;
  }

  #lose(error: Error): void {
    this.#lost ??= error;
    for (const waiting of this.#waiting.values()) waiting.reject(this.#lost);
    this.#waiting.clear();
  }
}

function failure(answer: WorkerAnswer): Error {
  return new Error(
    answer.kind === 'failed' ? answer.message : `The embedded database answered ${answer.kind}.`,
  );
}
