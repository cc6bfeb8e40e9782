// A kept plan gives the answers of an ordinary statement, is made once for whatever values, and leaves the connection as it was.

import assert from 'node:assert/strict';
import test from 'node:test';

import { sql } from 'kysely';
import { Client } from 'pg';

import { planKept, withTransaction } from '#platform';
import type { Db } from '#platform';
import { freshDatabase, onBothEngines } from '#testing';

import { KeptPlans } from './kept-plan.ts';

const sum = (most: number) =>
  sql<{ sum: number }>`SELECT sum(each)::integer AS sum FROM generate_series(1, ${most}::integer) AS each`;

const modeOf = async (db: Db) =>
  (await sql<{ plan_cache_mode: string }>`SHOW plan_cache_mode`.execute(db)).rows[0]?.plan_cache_mode;

onBothEngines('the answer is that of the same statement planned each time', async (db) => {
  for (const most of [3, 0, 100]) {
    const [ordinary, kept] = [await sum(most).execute(db), await planKept(sum(most)).execute(db)];
    assert.deepEqual(kept.rows, ordinary.rows);
  }
});

test('a server plans it once on a connection, whatever the values, and plans the rest as before', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  await withTransaction(db, async (one) => {
    for (const most of [1, 2, 3, 4]) await planKept(sum(most)).execute(one);
    await sum(5).execute(one);
    const { rows } = await sql<{ plans: number; chosen: number }>`
      SELECT sum(generic_plans)::integer AS plans, sum(custom_plans)::integer AS chosen
        FROM pg_prepared_statements WHERE statement LIKE '%generate_series%'`.execute(one);
    assert.deepEqual(rows, [{ plans: 4, chosen: 0 }]);
    assert.equal(await modeOf(one), 'auto');
  });
});

test('plans that are old are made anew, and the answers stay', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const start = performance.now();
  let minutes = 0;
  t.mock.method(performance, 'now', () => start + minutes * 60_000);
  const asked = t.mock.method(Client.prototype, 'query');
  const answer = async (one: Db) => (await planKept(sum(3)).execute(one)).rows;
  for (minutes of [0, 4, 6, 7, 12]) {
    assert.deepEqual(await answer(db), [{ sum: 6 }]);
    assert.deepEqual(await withTransaction(db, answer), [{ sum: 6 }]);
  }
  const texts = asked.mock.calls.map(({ arguments: [first] }) => first);
  assert.equal(texts.filter((each: unknown) => each === 'DISCARD PLANS').length, 2);
});

test('where it fails, no later reader is answered by plans for whatever values', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const failing = planKept(sql`SELECT 1 / ${0}::integer`);
  await assert.rejects(failing.execute(db), /division by zero/u);
  await assert.rejects(
    withTransaction(db, async (one) => await failing.execute(one)),
    /division by zero/u,
  );
  for (let turn = 0; turn < 12; turn += 1) assert.equal(await modeOf(db), 'auto');
});

test('a connection keeps so many plans and no more, and makes them anew after five minutes', () => {
  const plans = new KeptPlans(0);
  const nameOf = (text: string) => plans.nameOf(`/* plan kept */ ${text}`);
  assert.equal(plans.nameOf('SELECT 1'), null);
  const first = nameOf('SELECT 1');
  assert.notEqual(first, null);
  const all = Array.from({ length: 100 }, (_, index) => nameOf(`SELECT ${index + 2}`));
  assert.equal(all.filter((name) => name !== null).length, 63);
  assert.equal(nameOf('SELECT 1'), first);
  assert.deepEqual(
    [299_999, 300_000, 300_001].map((at) => plans.areOld(at)),
    [false, true, false],
  );
});
