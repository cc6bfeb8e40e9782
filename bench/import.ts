// Import of crime rows beside a raw COPY of the same rows into one plain table, on a PostgreSQL server of its own.
//
//   npm run bench -- import [--rows 718480]
//
// The peer is COPY … FROM a file the server reads itself: no client, no check, no history, no index. Our import reads
// every cell, writes a crime, its version with lineage, the problems and the progress, all indexed. Target: 3 times.
// Between them stands the floor: the finished rows copied by the server into our own two tables, with the indexes and
// foreign keys a record needs. No import can be quicker than that.

import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import { parse } from 'csv-parse';
import { Client } from 'pg';

import { importFile } from '#exchange';
import { openDatabase, systemClock } from '#platform';
import { loadReferenceData } from '#reference';
import { machine } from './loaded/figures.ts';
import { processorOf } from './loaded/processor.ts';
import { measuringServer } from './loaded/server.ts';

const target = 3;
const offences = ['008/30', '195/94', '008/65', '008/66', '105/01', '036/01', '125/68', '008/71'];
const areas = ['carmarthenshire', 'ceredigion', 'pembrokeshire', 'powys'];

const { values } = parseArgs({ options: { rows: { type: 'string', default: '718480' } } });
const rows = Number(values.rows);
if (!Number.isSafeInteger(rows) || rows < 1) throw new Error('--rows takes a whole number');

const firstDay = Temporal.PlainDate.from('2024-11-01');
const days = Array.from({ length: 730 }, (_, place) => firstDay.add({ days: place }).toString());

/** Crimes as a force's extract has them: days in the British form, one in ninety corrected by hand and so on. */
function* crimeLines(count: number): Generator<string> {
  yield 'crime_number,offence,committed_from,committed_to,reported_on,recorded_on,area,domestic_abuse\r\n';
  let block = '';
  for (let place = 0; place < count; place += 1) {
    const day = days[(place * 7) % 720] ?? '';
    const later = days[((place * 7) % 720) + (place % 9)] ?? '';
    const [year, month, date] = later.split('-');
    block += `26/${100_000 + place},${offences[place % offences.length] ?? ''},${day},${day},${date}/${month}/${year},${later},${areas[place % areas.length] ?? ''},${place % 3 === 0 ? 'Yes' : 'No'}\r\n`;
    if (block.length > 200_000) {
      yield block;
      block = '';
    }
  }
  yield block;
}

/** Seconds by the clock, and of processor here and in the server. */
type Took = { readonly clock: number; readonly processor: number };

async function timed(work: () => Promise<unknown>): Promise<Took> {
  const began = performance.now();
  const { seconds: processor } = await processorOf(server.folder, work);
  return { clock: (performance.now() - began) / 1000, processor };
}

/** One plain table, its columns typed as in the file, and nothing else. */
async function rawCopy(owner: Client, path: string): Promise<Took> {
  await owner.query(`DROP TABLE IF EXISTS plain; SET datestyle = 'ISO, DMY';
    CREATE TABLE plain (crime_number text, offence text, committed_from date, committed_to date,
      reported_on date, recorded_on date, area text, domestic_abuse text)`);
  return await timed(() => owner.query(`COPY plain FROM '${path}' WITH (FORMAT csv, HEADER)`));
}

/** The rows as an import leaves them, copied by the server into the tables of crimes and their versions. */
async function copyFinished(owner: Client, folder: string): Promise<Took> {
  const [crimes, versions] = [join(folder, 'crimes.copy'), join(folder, 'versions.copy')];
  await owner.query(`
    INSERT INTO import_file (id, ref, kind, name, source_system, state, created_at) OVERRIDING SYSTEM VALUE
      VALUES (0, 'IMP-0', 'crimes', 'floor', 'crime-system', 'applied', now());
    COPY (SELECT row_number() OVER (), replace(crime_number, '/', '-'), 'crime-system', crime_number FROM plain)
      TO '${crimes}';
    COPY (SELECT row_number() OVER (), '8/66', offence, committed_from, committed_to, reported_on, recorded_on, area, 'yes',
                 'extract', 'first', now(), 'crime-system', 0, row_number() OVER (), sha256(crime_number::bytea) FROM plain)
      TO '${versions}'`);
  const took = await timed(() =>
    owner.query(`
      BEGIN;
      COPY crime (id, ref, source_system, source_ref) FROM '${crimes}';
      COPY crime_version (crime_id, offence_key, offence_given, committed_from, committed_to, reported_on, recorded_on,
                          area_code, domestic_abuse, domestic_abuse_basis, change_kind, recorded_at, source_system,
                          import_file_id, import_row, row_hash) FROM '${versions}';
      COMMIT`),
  );
  await owner.query('TRUNCATE crime CASCADE; DELETE FROM import_file');
  return took;
}

/** What the strictest reader of the registry needs for the same file, with nothing done to its rows. */
async function peerReader(path: string): Promise<Took> {
  return await timed(() =>
    pipeline(
      createReadStream(path),
      parse({ bom: true }),
      new Writable({ objectMode: true, write: (_row, _encoding, done) => done() }),
    ),
  );
}

const server = await measuringServer();
const maker = new Client({ connectionString: server.url('postgres') });
await maker.connect();
await maker.query('DROP DATABASE IF EXISTS bench_import');
await maker.query('CREATE DATABASE bench_import');
await maker.end();
const owner = new Client({ connectionString: server.url('bench_import') });
await owner.connect();
const opened = await openDatabase({ url: server.url('bench_import'), statementSeconds: 0 }, systemClock());
if (!opened.ok) throw new Error(opened.error.text);
const migrated = await opened.value.migrate();
if (!migrated.ok) throw new Error(migrated.error.text);
const { db } = opened.value;
const clock = systemClock();
await loadReferenceData(db, clock);

// The server reads and writes files here under its own name.
const folder = await mkdtemp(join(os.tmpdir(), 'gwarchod-import-'));
await chmod(folder, 0o777);
const path = join(folder, 'crimes.csv');
await pipeline(crimeLines(rows), createWriteStream(path));
await chmod(path, 0o644);
const megabytes = (await stat(path)).size / 1e6;

const [raw = await rawCopy(owner, path)] = [await rawCopy(owner, path), await rawCopy(owner, path)].toSorted(
  (a, b) => a.clock - b.clock,
);
const floor = await copyFinished(owner, folder);
const reader = await peerReader(path);
const first = await timed(async () => {
  const summary = await importFile(db, clock, { kind: 'crimes', path });
  if (summary.outcome !== 'applied' || summary.counts.added !== rows)
    throw new Error(JSON.stringify(summary));
});
const again = await timed(async () => {
  const summary = await importFile(db, clock, { kind: 'crimes', path });
  if (summary.outcome !== 'applied' || summary.counts.same !== rows) throw new Error(JSON.stringify(summary));
});
await rm(folder, { recursive: true });

const line = (name: string, took: Took, note: string) => {
  console.log(
    `${name.padEnd(34)}${took.clock.toFixed(1).padStart(7)} s${took.processor.toFixed(1).padStart(8)} s of processor   ${note}`,
  );
};
const times = (took: Took, peer: Took) =>
  `${(took.clock / peer.clock).toFixed(1)} times (processor ${(took.processor / peer.processor).toFixed(1)})`;
console.log(machine());
console.log(`${rows.toLocaleString('en-GB')} crime rows, ${megabytes.toFixed(1)} MB`);
line('raw COPY into one plain table', raw, 'peer');
line('COPY into our own two tables', floor, `${times(floor, raw)} the peer   the floor`);
line('csv-parse, rows thrown away', reader, 'for scale');
line('import', first, `${times(first, raw)} the peer, ${times(first, floor)} the floor   target ${target}`);
line('import of the same file again', again, `${times(again, raw)} the peer`);
console.log(`most memory held: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
await opened.value.close();
await owner.end();
if (first.clock / raw.clock > target) process.exitCode = 1;
