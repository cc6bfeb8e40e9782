// The process that is killed: it opens the store, says what it finds there, and writes until it is stopped for ever.
// Every line it prints was true when it was printed: "ack" follows the commit, as a browser's next page does.

import { writeSync } from 'node:fs';
import path from 'node:path';

import { sql } from 'kysely';

import { makeKnownFor } from '#demo';
import { importFile } from '#exchange';
import { openDatabase, sealLogs, systemClock, verifyLogs } from '#platform';
import type { Db, OpenDatabase } from '#platform';

import { serve, signIn } from '../loaded/serve.ts';

const [where = '', work = '', given = ''] = process.argv.slice(2);
const clock = systemClock();

/** Straight to the pipe: nothing that was said can be lost with the process. */
function say(...parts: readonly (string | number)[]): void {
  writeSync(1, `${parts.join(' ')}\n`);
}

async function opened(): Promise<OpenDatabase> {
  const isServer = where.startsWith('postgres');
  const open = await openDatabase(isServer ? { url: where } : { folder: where }, clock);
  if (!open.ok) throw new Error(open.error.text);
  return open.value;
}

async function importRows(db: Db): Promise<void> {
  const { rows } = await sql<{ id: number; next: number; added: number; versions: number; crimes: number }>`
    SELECT id, next_row AS next, added_count AS added,
           (SELECT count(*) FROM crime_version WHERE import_file_id = file.id) AS versions,
           (SELECT count(DISTINCT crime_id) FROM crime_version WHERE import_file_id = file.id) AS crimes
      FROM import_file AS file WHERE name = ${path.basename(given)} ORDER BY id LIMIT 1`.execute(db);
  const [found] = rows;
  if (found === undefined) say('found', 0);
  else say('found', found.id, found.next, found.added, found.versions, found.crimes);
  say('ready');
  const summary = await importFile(db, clock, {
    kind: 'crimes',
    path: given,
    resume: true,
    batchRows: 400,
    onBatch: ({ rows: done }) => say('ack', done),
  });
  if (summary.outcome !== 'applied') throw new Error(summary.outcome);
  say('done', summary.counts.rows, summary.counts.added, summary.counts.same);
}

/** How many breaches there are, and how many of them have each of the parts that are written with one. */
async function countBreaches(db: Db): Promise<void> {
  const { rows } = await sql<{ breaches: number; cards: number; events: number; logged: number }>`
    SELECT (SELECT count(*) FROM breach WHERE source_system = 'gwarchod' AND account LIKE 'Kill %') AS breaches,
           (SELECT count(*) FROM breach JOIN breach_card ON breach_id = breach.id WHERE account LIKE 'Kill %') AS cards,
           (SELECT count(DISTINCT breach_id) FROM breach_event JOIN breach ON breach.id = breach_id
             WHERE account LIKE 'Kill %') AS events,
           (SELECT count(*) FROM change_log JOIN breach ON breach.ref = record_ref
             WHERE action = 'record-breach' AND account LIKE 'Kill %') AS logged`.execute(db);
  const [found] = rows;
  say('found', found?.breaches ?? 0, found?.cards ?? 0, found?.events ?? 0, found?.logged ?? 0);
}

/** Reports of a breach, sent as a browser sends them. The one that was not answered before is sent again first. */
async function recordBreaches(database: OpenDatabase): Promise<void> {
  const { db } = database;
  await countBreaches(db);
  const served = await serve(database, clock);
  const officer = await signIn(served, database, 'officer');
  say('ready');
  const [draftBefore, keyBefore] = given.split('/');
  if (draftBefore !== undefined && keyBefore !== undefined) await send(draftBefore, keyBefore);
  for (;;) {
    const draft = await newDraft(db, officer.staffId);
    const key = crypto.randomUUID();
    say('try', `${draft}/${key}`);
    await send(draft, key);
  }

  async function send(draft: string, key: string): Promise<void> {
    const fields = { version: '1', _key: key };
    const answer = await officer.send('/account', fields, `/breach-reports/${draft}/check`);
    if (answer.status !== 303 || answer.location === null)
      throw new Error(`A report answered ${answer.status}.`);
    say('ack', answer.location);
  }
}

/** A report with every step answered, so that one press records it. */
async function newDraft(db: Db, staffId: number): Promise<string> {
  const { breachDraft } = await makeKnownFor(db, clock, staffId);
  const told = clock.now().subtract({ hours: 1 }).toZonedDateTimeISO('Europe/London');
  const day = (name: string) => ({
    [`${name}-day`]: String(told.day),
    [`${name}-month`]: String(told.month),
    [`${name}-year`]: String(told.year),
    [`${name}Time`]: told.toPlainTime().toString({ smallestUnit: 'minute' }),
  });
  const forms = {
    which: { which: 'not-sure' },
    what: { ...day('occurred'), ...day('reported'), channels: ['message'], account: `Kill ${breachDraft}` },
    evidence: { evidence: 'messages', evidenceNote: '' },
    action: { action: 'looking-for', alsoCrime: 'not-known' },
    victim: { victim: 'not-yet' },
  };
  await db
    .updateTable('draft')
    .set({ body: { personRef: 'P-10482', steps: forms }, version: 1 })
    .where('id', '=', breachDraft)
    .execute();
  return breachDraft;
}

const database = await opened();
await sealLogs(database.db, clock);
if (work === 'verify') {
  const report = await verifyLogs(database.db);
  say('logs', report.sealedRows, report.unsealedRows, report.findings.length);
  await database.close();
} else if (work === 'count') await countBreaches(database.db);
else if (work === 'import') await importRows(database.db);
else await recordBreaches(database);
await database.close();
process.exit(0);
