// Kysely over either engine. Kysely's own drivers differ in values, errors and locking, and its embedded one takes the
// connection's turn before anybody can see who asks; with this one there is a single path and one place for the guard.

import { CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, Kysely, QueryResult, TransactionSettings } from 'kysely';

import { CopyText } from './copy-rows.ts';
import type { Engine, EngineConnection, RawResult } from './engine.ts';
import { SqlError } from './sql-error.ts';
import { refuseInsideTransaction } from './transactions.ts';
import { parserOf, valueText } from './value-text.ts';

export function dialectOf(engine: Engine): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new EngineDriver(engine),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class EngineDriver implements Driver {
  readonly #engine: Engine;
  readonly #held = new WeakMap<
    DatabaseConnection,
    { readonly connection: EngineConnection; broken: boolean }
  >();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  async init(): Promise<void> {
    // The engine is open before there is a handle.
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    refuseInsideTransaction(this.#engine);
    const connection = await this.#engine.connect();
    const session = new Session(connection);
    this.#held.set(session, { connection, broken: false });
    return session;
  }

  async releaseConnection(session: DatabaseConnection): Promise<void> {
    const held = this.#held.get(session);
    held?.connection.release(held.broken);
  }

  async beginTransaction(session: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    const level = settings.isolationLevel === undefined ? '' : ` ISOLATION LEVEL ${settings.isolationLevel}`;
    const access = settings.accessMode === undefined ? '' : ` ${settings.accessMode}`;
    await session.executeQuery(CompiledQuery.raw(`BEGIN${level}${access}`));
  }

  async commitTransaction(session: DatabaseConnection): Promise<void> {
    const { rows } = await session.executeQuery<{ command: string }>(CompiledQuery.raw('COMMIT'));
    // PostgreSQL answers ROLLBACK to the COMMIT of a transaction in which a statement failed.
    if (rows[0]?.command === 'ROLLBACK') {
      throw new SqlError({
        message: 'The transaction was rolled back: a statement in it failed.',
        code: '25P02',
      });
    }
  }

  async rollbackTransaction(session: DatabaseConnection): Promise<void> {
    try {
      await session.executeQuery(CompiledQuery.raw('ROLLBACK'));
    } catch (error) {
      const held = this.#held.get(session);
      if (held !== undefined) held.broken = true;
      throw error;
    }
  }

  async destroy(): Promise<void> {
    await this.#engine.close();
  }
}

class Session implements DatabaseConnection {
  readonly #connection: EngineConnection;

  constructor(connection: EngineConnection) {
    this.#connection = connection;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const [first] = query.parameters;
    const result =
      first instanceof CopyText
        ? await this.#connection.copy(query.sql, first.bytes)
        : await this.#connection.query(query.sql, query.parameters.map(valueText));
    if (result.command === 'COMMIT' || result.command === 'ROLLBACK') {
      return { rows: rowsAs<R>([{ command: result.command }]) };
    }
    return {
      rows: rowsAs<R>(parsedRows(result)),
      ...(changing.has(result.command) ? { numAffectedRows: BigInt(result.affected) } : {}),
    };
  }

  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    yield* [];
    throw new Error('The database handle does not stream. Read in pages.');
  }
}

const changing: ReadonlySet<string> = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE', 'COPY']);

/** Rows as objects of parsed values. */
export function parsedRows(result: RawResult): Readonly<Record<string, unknown>>[] {
  const columns = result.fields.map((field) => ({ name: field.name, parse: parserOf(field.dataTypeID) }));
  return result.rows.map((texts) => {
    const row: Record<string, unknown> = {};
    for (const [index, { name, parse }] of columns.entries()) {
      const text = texts[index] ?? null;
      row[name] = text === null ? null : parse(text);
    }
    return row;
  });
}

/** The edge where a row takes the type its query promises. */
function rowsAs<R>(rows: readonly unknown[]): R[] {
  return rows as R[];
}
