// Queries live in stores, no transaction is stepped round, and a fault planted against either rule is caught.

import test from 'node:test';

import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { typeScriptFiles } from './reading/repository.ts';
import { outerHandleFaults, queryFaults } from './sql-in-stores.ts';

test('queries are in stores', () => {
  assertKept(queryFaults, typeScriptFiles());
  for (const path of [
    'src/orders/record-service.ts',
    'src/orders/pages/order.ts',
    'src/platform/http/server.ts',
  ]) {
    assertCaught(queryFaults, path, 'await sql`SELECT 1`.execute(db);');
    assertCaught(queryFaults, path, 'await sql<{ a: number }>`SELECT 1`.execute(db);');
    assertCaught(queryFaults, path, `await db\n  .selectFrom('measure').selectAll().execute();`);
    assertCaught(queryFaults, path, `await db.insertInto('measure').values(row).execute();`);
    assertCaught(queryFaults, path, `await db.deleteFrom('measure').execute();`);
  }
  assertAllowed(queryFaults, 'src/orders/order-store.ts', 'await sql`SELECT 1`.execute(db);');
  assertAllowed(queryFaults, 'src/platform/database/migrate.ts', 'await sql.raw(text).execute(db);');
  assertAllowed(queryFaults, 'src/orders/order.test.ts', `await db.selectFrom('measure').execute();`);
});

test('inside a transaction only its own handle is used', () => {
  assertKept(outerHandleFaults, typeScriptFiles());
  const path = 'src/orders/record-service.ts';
  assertCaught(
    outerHandleFaults,
    path,
    `await db.transaction().execute(async (tx) => { await add(tx, a); await read(db, b); });`,
  );
  assertAllowed(
    outerHandleFaults,
    path,
    `await db.transaction().execute(async (tx) => { await add(tx, a()); });\nawait read(db);`,
  );
});
