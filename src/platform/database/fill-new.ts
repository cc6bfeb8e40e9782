// Filling a new embedded database: foreign keys are checked once a table at the end, and indexes made once a table, not once a row on the way.

import { sql } from 'kysely';

import type { Db } from './database.ts';
import type { EngineName } from './engine.ts';
import { appRole } from './open-database.ts';
import type { Tables } from './tables.ts';
import { withTransaction } from './transactions.ts';

/** What a filling may ask of the owner on the way. On a server neither does anything of its own. */
export type FillHelp = {
  /** Counts the rows so far for the planner, which takes every table for nearly empty until then. */
  readonly analyse: () => Promise<void>;
  /**
   * Runs `work`, which fills these tables, without those of their indexes that belong to no constraint, and makes them
   * after it: a third of the time. A unique one refuses there what it would have refused a row.
   */
  readonly indexAfter: (tables: readonly (keyof Tables)[], work: () => Promise<void>) => Promise<void>;
};

/** Enough to plan by for a store of this size, at a third of the time of the usual 100. */
const SAMPLED = sql`SET LOCAL default_statistics_target = 25`;
const USUAL = sql`SET LOCAL default_statistics_target = 100`;

/**
 * Runs `work` in a transaction that is kept whole or not at all. In an embedded database, which nobody else can write
 * to meanwhile, every foreign key is checked as a whole after `work`: much cheaper for a large filling. On a server it
 * is an ordinary transaction. Throws the refusal of the database where a row points to nothing.
 */
export async function fillNew<T>(
  { db, engine }: { readonly db: Db; readonly engine: EngineName },
  work: (transaction: Db, help: FillHelp) => Promise<T>,
): Promise<T> {
  if (engine === 'postgres')
    return await withTransaction(db, async (transaction) => await work(transaction, helpOfServer));
  return await withTransaction(db, async (transaction) => {
    await asOwner(transaction, sql`SET LOCAL session_replication_role = replica`);
    const result = await work(transaction, {
      analyse: async () => await asOwner(transaction, SAMPLED, sql`ANALYZE`, USUAL),
      indexAfter: async (tables, fillTables) => await indexAfter(transaction, tables, fillTables),
    });
    await asOwner(transaction, sql.raw(checkEveryLink), sql`SET LOCAL session_replication_role = origin`);
    return result;
  });
}

const helpOfServer: FillHelp = {
  analyse: async () => {},
  indexAfter: async (_tables, work) => await work(),
};

async function indexAfter(
  db: Db,
  tables: readonly (keyof Tables)[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows: indexes } = await sql<{ name: string; made: string }>`
    SELECT index.indexrelid::regclass::text AS name, pg_get_indexdef(index.indexrelid) AS made
      FROM pg_index AS index
     WHERE index.indrelid = ANY(${[...tables]}::text[]::regclass[])
       AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = index.indexrelid)
     ORDER BY index.indexrelid`.execute(db);
  await asOwner(db, ...indexes.map(({ name }) => sql`DROP INDEX ${sql.raw(name)}`));
  await work();
  await asOwner(db, ...indexes.map(({ made }) => sql.raw(made)));
}

/** The owner's right is needed to put checks off and to read every table; a rollback gives the weaker role back too. */
async function asOwner(db: Db, ...statements: readonly { readonly execute: (on: Db) => Promise<unknown> }[]) {
  await sql`RESET ROLE`.execute(db);
  for (const statement of statements) await statement.execute(db);
  await sql`SET ROLE ${sql.id(appRole)}`.execute(db);
}

const checkEveryLink = `
DO $$
DECLARE
  link record;
  is_broken boolean;
BEGIN
  FOR link IN
    SELECT key.conname, key.conrelid::regclass AS child, key.confrelid::regclass AS parent,
           string_agg(format('child.%I IS NOT NULL', mine.attname), ' AND ') AS given,
           string_agg(format('parent.%I = child.%I', theirs.attname, mine.attname), ' AND ') AS alike
      FROM pg_constraint AS key
      CROSS JOIN LATERAL unnest(key.conkey, key.confkey) AS pair (mine, theirs)
      JOIN pg_attribute AS mine ON mine.attrelid = key.conrelid AND mine.attnum = pair.mine
      JOIN pg_attribute AS theirs ON theirs.attrelid = key.confrelid AND theirs.attnum = pair.theirs
     WHERE key.contype = 'f' AND pg_relation_size(key.conrelid) > 0 -- no page, no row: half of the tables
     GROUP BY key.oid, key.conname, key.conrelid, key.confrelid
  LOOP
    EXECUTE format('SELECT EXISTS (SELECT FROM %s AS child WHERE %s AND NOT EXISTS (SELECT FROM %s AS parent WHERE %s))',
                   link.child, link.given, link.parent, link.alike) INTO is_broken;
    IF is_broken THEN
      RAISE foreign_key_violation USING MESSAGE = format('a row of %s points to no row of %s', link.child, link.parent),
                                        CONSTRAINT = link.conname;
    END IF;
  END LOOP;
END
$$`;
