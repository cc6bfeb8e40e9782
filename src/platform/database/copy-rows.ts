// The bulk path of imports and of the demonstration force: COPY … FROM STDIN, on both engines, as the application's role.

import { CompiledQuery, sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import type { Db } from './database.ts';
import type { Json, Tables } from './tables.ts';
import { withTransaction } from './transactions.ts';
import { valueText } from './value-text.ts';

/** Rows in COPY's text format, handed to a driver in place of parameters. */
export class CopyText {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** Size of one COPY: large enough that its cost vanishes, small enough to hold in memory twice. */
const chunkCharacters = 1_000_000;

/**
 * Adds rows, in one transaction (the caller's, when `db` is one), and returns how many. `rows` may query `db` itself:
 * a chunk is gathered before it is sent. Values as in `valueText`; for a jsonb column pass an object or JSON text.
 */
export async function copyRows<T extends keyof Tables>(
  db: Db,
  table: T,
  columns: readonly (keyof Tables[T] & string)[],
  rows: AsyncIterable<readonly unknown[]> | Iterable<readonly unknown[]>,
): Promise<number> {
  const statement = sql`COPY ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) FROM STDIN`;
  return await withTransaction(db, async (transaction) => {
    const text = statement.compile(transaction).sql;
    let count = 0;
    let chunk = '';
    // One piece is on its way while the next is put together.
    let sent: Promise<unknown> = Promise.resolve();
    const send = async (): Promise<void> => {
      await sent;
      if (chunk === '') return;
      const bytes = new TextEncoder().encode(chunk);
      chunk = '';
      sent = transaction.executeQuery(CompiledQuery.raw(text, [new CopyText(bytes)]));
      // Whoever awaits it next is told of a refusal; until then it must not end the process.
      void Promise.allSettled([sent]);
    };
    try {
      for await (const row of rows) {
        if (row.length !== columns.length) {
          throw new Error(`A row of ${row.length} values for ${columns.length} columns of ${table}.`);
        }
        chunk += `${row.map(copyValue).join('\t')}\n`;
        count += 1;
        if (chunk.length >= chunkCharacters) await send();
      }
      await send();
    } finally {
      await sent;
    }
    return count;
  });
}

const escaped = /[\\\t\n\r]/u;
const escapes: Readonly<Record<string, string>> = {
  '\\': String.raw`\\`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
};

function copyValue(value: unknown): string {
  const text = valueText(value);
  if (text === null) return String.raw`\N`;
  if (!escaped.test(text)) return text;
  return text.replaceAll(/[\\\t\n\r]/g, (found) => escapes[found] ?? found);
}

/** A value for a jsonb column. Needed for lists, texts and numbers; a plain object needs nothing. */
export function json<T extends Json>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`;
}
