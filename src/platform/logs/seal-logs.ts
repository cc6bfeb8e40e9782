// Seals the two logs: each seal covers the rows since the last one and the hash before it, so that a row changed or
// taken away afterwards is found. Rows of the last seconds wait, so that no slow writer is passed over.

import { createHash } from 'node:crypto';
import { sql } from 'kysely';

import type { Clock } from '../clock.ts';
import type { Db } from '../database/database.ts';
import { withTransaction } from '../database/transactions.ts';
import type { Log } from '../http/log-lines.ts';
import { LOG_SLOT_LOCK, logSlot } from './write-entries.ts';

export const sealedLogs = ['access', 'change'] as const;
export type SealedLog = (typeof sealedLogs)[number];

const tables = { access: 'access_log', change: 'change_log' } as const;
/** Rows younger than this are left for the next seal. */
const settled = { seconds: 10 } as const;
const batch = 50_000;
const noHash = new Uint8Array(32);

type LogRow = { readonly id: number; readonly at: Temporal.Instant; readonly line: string };

/** Rows of a log after one number and up to another, each as one line of text that the hash is taken over. */
async function rowsBetween(
  db: Db,
  log: SealedLog,
  after: number,
  to: number | null,
): Promise<readonly LogRow[]> {
  const { rows } = await sql<LogRow>`
    SELECT id, at, to_jsonb(entry)::text AS line FROM ${sql.table(tables[log])} AS entry
     WHERE id > ${after}::bigint AND (${to}::bigint IS NULL OR id <= ${to}::bigint)
     ORDER BY id LIMIT ${batch}`.execute(db);
  return rows;
}

function hashOf(previous: Uint8Array, rows: readonly LogRow[]): Uint8Array {
  const hash = createHash('sha256').update(previous);
  for (const row of rows) hash.update(`${row.line}\n`);
  return new Uint8Array(hash.digest());
}

async function lastSeal(
  db: Db,
  log: SealedLog,
): Promise<{ readonly toId: number; readonly hash: Uint8Array }> {
  const row = await db
    .selectFrom('log_seal')
    .select(['to_id', 'hash'])
    .where('log', '=', log)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? { toId: 0, hash: noHash } : { toId: row.to_id, hash: row.hash };
}

/** Seals what has settled in both logs; running it twice, or late, changes nothing that is sealed. Returns rows sealed. */
export async function sealLogs(db: Db, clock: Clock, log?: Log): Promise<number> {
  let sealed = 0;
  for (const name of sealedLogs) sealed += await sealOne(db, clock, name, log);
  return sealed;
}

async function sealOne(db: Db, clock: Clock, name: SealedLog, log?: Log): Promise<number> {
  return withTransaction(db, async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${LOG_SLOT_LOCK + 1}, ${name === 'access' ? 1 : 2})`.execute(tx);
    const now = clock.now();
    const until = now.subtract(settled);
    // A writer holds its five-second slot until it commits: waiting for each slot since the newest settled row's means
    // that no row with an earlier moment is still to come.
    for (let slot = logSlot(until) - 12; slot <= logSlot(until) + 1; slot += 1) {
      await sql`SELECT pg_advisory_xact_lock(${LOG_SLOT_LOCK}, ${slot})`.execute(tx);
    }
    const before = await lastSeal(tx, name);
    const waiting = await rowsBetween(tx, name, before.toId, null);
    // Numbers and moments may cross by a few milliseconds: a seal ends before the first row that has not settled.
    const unsettled = waiting.findIndex((row) => Temporal.Instant.compare(row.at, until) > 0);
    const rows = unsettled === -1 ? waiting : waiting.slice(0, unsettled);
    const [first] = rows;
    const last = rows.at(-1);
    if (first === undefined || last === undefined) return 0;
    const hash = hashOf(before.hash, rows);
    await tx
      .insertInto('log_seal')
      .values({
        log: name,
        from_id: first.id,
        to_id: last.id,
        row_count: rows.length,
        previous_hash: before.hash,
        hash,
        sealed_at: now,
      })
      .execute();
    log?.({
      event: 'sealed',
      log: name,
      toId: last.id,
      rows: rows.length,
      hash: Buffer.from(hash).toString('hex'),
    });
    return rows.length;
  });
}

export type LogFinding =
  | { readonly log: SealedLog; readonly kind: 'changed'; readonly fromId: number; readonly toId: number }
  | { readonly log: SealedLog; readonly kind: 'rows-missing'; readonly fromId: number; readonly toId: number }
  | { readonly log: SealedLog; readonly kind: 'row-added'; readonly fromId: number; readonly toId: number }
  | {
      readonly log: SealedLog;
      readonly kind: 'chain-broken';
      readonly fromId: number;
      readonly toId: number;
    };

export type LogReport = {
  readonly findings: readonly LogFinding[];
  readonly sealedRows: number;
  /** Rows younger than the last seal: whole as far as the database says, not yet chained. */
  readonly unsealedRows: number;
};

/** Goes over both chains and says what does not fit: a changed row, rows taken away or slipped in, a broken chain. */
export async function verifyLogs(db: Db): Promise<LogReport> {
  const findings: LogFinding[] = [];
  let sealedRows = 0;
  let unsealedRows = 0;
  for (const log of sealedLogs) {
    const seals = await db.selectFrom('log_seal').selectAll().where('log', '=', log).orderBy('id').execute();
    let previous: Uint8Array = noHash;
    let after = 0;
    for (const seal of seals) {
      const span = { log, fromId: seal.from_id, toId: seal.to_id };
      if (Buffer.compare(previous, seal.previous_hash) !== 0)
        findings.push({ kind: 'chain-broken', ...span });
      const rows = await rowsBetween(db, log, after, seal.to_id);
      if (rows.length < seal.row_count) findings.push({ kind: 'rows-missing', ...span });
      else if (rows.length > seal.row_count) findings.push({ kind: 'row-added', ...span });
      else if (Buffer.compare(hashOf(seal.previous_hash, rows), seal.hash) !== 0) {
        findings.push({ kind: 'changed', ...span });
      }
      sealedRows += seal.row_count;
      previous = seal.hash;
      after = seal.to_id;
    }
    unsealedRows += (await rowsBetween(db, log, after, null)).length;
  }
  return { findings, sealedRows, unsealedRows };
}
