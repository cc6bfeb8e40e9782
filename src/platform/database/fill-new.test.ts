// A new database is filled whole or not at all: no row that points to nothing stays, on either engine.

import assert from 'node:assert/strict';
import test from 'node:test';

import { sql } from 'kysely';

import { copyRows, fillNew, isSqlError } from '#platform';
import type { Db } from '#platform';
import { freshDatabase, onBothEnginesFresh } from '#testing';

async function people(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM person`.execute(db);
  return rows[0]?.count ?? -1;
}

const at = '2026-02-01T00:00:00Z';

onBothEnginesFresh('rows of one filling that point to each other are kept', async (open) => {
  await fillNew(open, async (db) => {
    await copyRows(db, 'person', ['id', 'ref', 'created_at'], [[1, 'P-1', at]]);
    await copyRows(
      db,
      'nominal',
      ['source_system', 'source_id', 'person_id'],
      [
        ['test', 'N1', 1],
        ['test', 'N2', 1],
      ],
    );
  });
  assert.equal(await people(open.db), 1);
});

onBothEnginesFresh('a row that points to nothing refuses the whole filling', async (open) => {
  await assert.rejects(
    fillNew(open, async (db) => {
      await copyRows(db, 'person', ['id', 'ref', 'created_at'], [[1, 'P-1', at]]);
      await copyRows(db, 'nominal', ['source_system', 'source_id', 'person_id'], [['test', 'N1', 2]]);
    }),
    (error) => isSqlError(error) && error.code === '23503' && error.constraint === 'nominal_person_id_fkey',
  );
  assert.equal(await people(open.db), 0);
});

onBothEnginesFresh(
  'after a filling, kept or refused, foreign keys hold again and the role is the weaker one',
  async (open) => {
    await fillNew(open, async () => {});
    await assert.rejects(
      fillNew(open, async () => {
        throw new Error('stopped');
      }),
      /stopped/u,
    );
    for (const work of [
      sql`INSERT INTO nominal (source_system, source_id, person_id) VALUES ('test', 'N1', 5)`,
      sql`DELETE FROM crime_version`,
    ]) {
      await assert.rejects(work.execute(open.db), isSqlError);
    }
  },
);

test('an embedded database knows how many rows came in once they are counted, and the role is the weaker one', async (t) => {
  const open = await freshDatabase(t);
  await copyRows(open.db, 'person', ['id', 'ref', 'created_at'], [[1, 'P-1', at]]);
  const known = async () =>
    (
      await sql<{ rows: number; role: string }>`
        SELECT reltuples::integer AS rows, current_user::text AS role FROM pg_class WHERE relname = 'person'`.execute(
        open.db,
      )
    ).rows[0];
  assert.deepEqual(await known(), { rows: -1, role: 'gwarchod_app' });
  await open.analyse('if-never');
  assert.deepEqual(await known(), { rows: 1, role: 'gwarchod_app' });
  await copyRows(open.db, 'person', ['id', 'ref', 'created_at'], [[2, 'P-2', at]]);
  await open.analyse('if-never');
  assert.equal((await known())?.rows, 1);
  await open.analyse('now');
  assert.equal((await known())?.rows, 2);
});

test('within a filling rows can be counted on the way, and what follows is still the weaker role’s', async (t) => {
  const open = await freshDatabase(t);
  const { rows } = await fillNew(open, async (db, { analyse }) => {
    await copyRows(db, 'person', ['id', 'ref', 'created_at'], [[1, 'P-1', at]]);
    await analyse();
    return await sql<{ rows: number; role: string }>`
      SELECT reltuples::integer AS rows, current_user::text AS role FROM pg_class WHERE relname = 'person'`.execute(
      db,
    );
  });
  assert.deepEqual(rows[0], { rows: 1, role: 'gwarchod_app' });
});

onBothEnginesFresh(
  'indexes made after the rows are those that were there, and guard what they guarded',
  async (open) => {
    const indexes = async () =>
      (
        await sql<{ indexdef: string }>`
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname`.execute(open.db)
      ).rows;
    const before = await indexes();
    const keys = async (rows: readonly (readonly unknown[])[]) =>
      await fillNew(open, async (db, { indexAfter }) => {
        await copyRows(db, 'person', ['id', 'ref', 'created_at'], [[1, 'P-1', at]]);
        await indexAfter(['person_name_key', 'nominal'], async () => {
          await copyRows(db, 'person_name_key', ['key', 'person_id'], rows);
        });
      });
    await assert.rejects(
      keys([
        ['sion', 1],
        ['sion', 1],
      ]),
      (error) => isSqlError(error, '23505'),
    );
    assert.deepEqual(await indexes(), before);
    await keys([['sion', 1]]);
    assert.deepEqual(await indexes(), before);
    await assert.rejects(
      sql`INSERT INTO person_name_key (key, person_id) VALUES ('sion', 1)`.execute(open.db),
      (error) => isSqlError(error, '23505'),
    );
  },
);
