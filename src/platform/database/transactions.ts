// Transactions: one way to open one, and a guard against using the outer handle inside it.

import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, sql } from 'kysely';
import type { Transaction, TransactionBuilder } from 'kysely';

import type { Db } from './database.ts';
import type { Tables } from './tables.ts';

type Inside = { open: boolean; readonly database: object };

const inside = new AsyncLocalStorage<Inside>();

/**
 * A handle that remembers, for everything awaited inside `transaction()`, that a transaction is open.
 * The drivers ask `refuseInsideTransaction` before they hand out another connection.
 */
export class GuardedKysely extends Kysely<Tables> {
  readonly #mark: object;

  constructor(dialect: ConstructorParameters<typeof Kysely>[0]['dialect'], mark: object) {
    super({ dialect });
    this.#mark = mark;
  }

  override transaction(): TransactionBuilder<Tables> {
    const builder = super.transaction();
    const execute = builder.execute.bind(builder);
    const mark = this.#mark;
    builder.execute = async <T>(callback: (transaction: Transaction<Tables>) => Promise<T>): Promise<T> =>
      await execute(async (transaction) => {
        const state: Inside = { open: true, database: mark };
        try {
          return await inside.run(state, async () => await callback(transaction));
        } finally {
          state.open = false;
        }
      });
    return builder;
  }
}

/** Throws when this very chain of calls already holds a transaction: on one connection it would wait for itself for ever. */
export function refuseInsideTransaction(mark: object): void {
  const state = inside.getStore();
  if (state?.open === true && state.database === mark) {
    throw new Error(
      'A query used the outer database handle inside a transaction. Pass on the handle the transaction gave.',
    );
  }
}

let savepoints = 0;

/**
 * Runs `work` in a transaction: all of it is kept or, when it throws, none. Inside another transaction it is a
 * savepoint of that one. Two calls on the same open transaction must not run side by side.
 */
export async function withTransaction<T>(db: Db, work: (transaction: Db) => Promise<T>): Promise<T> {
  if (!db.isTransaction) return await db.transaction().execute(work);
  savepoints += 1;
  const name = sql.id(`step_${savepoints}`);
  await sql`SAVEPOINT ${name}`.execute(db);
  let result: T;
  try {
    result = await work(db);
  } catch (error) {
    await sql`ROLLBACK TO SAVEPOINT ${name}`.execute(db);
    await sql`RELEASE SAVEPOINT ${name}`.execute(db);
    throw error;
  }
  await sql`RELEASE SAVEPOINT ${name}`.execute(db);
  return result;
}
