// The logs are chained: whoever changes, removes or slips in a row afterwards is found.

import assert from 'node:assert/strict';

import { fixedClock, verifyLogs, sealLogs, writeRead } from '#platform';
import type { Db } from '#platform';
import { makeStaff, onBothEngines } from '#testing';
import { sql } from 'kysely';

const at = (second: number) => Temporal.Instant.from('2026-11-25T08:00:00Z').add({ seconds: second });
const later = fixedClock('2026-11-25T09:00:00Z');

async function readsBy(db: Db, staffId: number, count: number): Promise<void> {
  const source = { staffId, page: 'perpetrator', requestId: 'AAAAA-BBBBB', origin: '127.0.0.1' };
  for (let second = 0; second < count; second += 1) {
    await writeRead(db, at(second), source, { kind: 'person', ref: `P-${second}` });
  }
}

/** What somebody with the owner's rights could do: the application's role cannot. */
async function asOwner(db: Db, statement: ReturnType<typeof sql>): Promise<void> {
  await sql`SET LOCAL ROLE NONE`.execute(db);
  await statement.execute(db);
  await sql`SET LOCAL ROLE gwarchod_app`.execute(db);
}

onBothEngines('a whole log verifies, sealed once however often the sealer runs', async (db) => {
  const { id } = await makeStaff(db, 'officer');
  await readsBy(db, id, 5);
  assert.equal(await sealLogs(db, later), 5);
  assert.equal(await sealLogs(db, later), 0);
  const report = await verifyLogs(db);
  assert.deepEqual(report, { findings: [], sealedRows: 5, unsealedRows: 0 });
});

onBothEngines('rows of the last seconds wait for the next seal', async (db) => {
  const { id } = await makeStaff(db, 'officer');
  await readsBy(db, id, 30);
  const soon = { now: () => at(29) };
  const first = await sealLogs(db, soon);
  assert.ok(first > 0 && first < 30, String(first));
  assert.equal((await verifyLogs(db)).unsealedRows, 30 - first);
  assert.equal(await sealLogs(db, later), 30 - first);
  assert.deepEqual((await verifyLogs(db)).findings, []);
});

onBothEngines('a changed row is found', async (db) => {
  const { id } = await makeStaff(db, 'officer');
  await readsBy(db, id, 5);
  await sealLogs(db, later);
  await asOwner(db, sql`UPDATE access_log SET record_ref = 'P-99' WHERE record_ref = 'P-3'`);
  assert.deepEqual(
    (await verifyLogs(db)).findings.map((finding) => finding.kind),
    ['changed'],
  );
});

onBothEngines('a row taken away is found', async (db) => {
  const { id } = await makeStaff(db, 'officer');
  await readsBy(db, id, 5);
  await sealLogs(db, later);
  await asOwner(db, sql`DELETE FROM access_log WHERE record_ref = 'P-3'`);
  assert.deepEqual(
    (await verifyLogs(db)).findings.map((finding) => finding.kind),
    ['rows-missing'],
  );
});
