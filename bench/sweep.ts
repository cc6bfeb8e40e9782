// The watch over 1,000,000 live orders: every gap found, in how long and in how much memory, and twice the same.
//
//   npm run bench -- sweep [--orders 1000000]
//
// A PostgreSQL server of its own; orders, owners and dates are made by arithmetic, so that every run sees the same
// record. Target: under 60 seconds, and memory that does not grow with the number of orders.

import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

import { sql } from 'kysely';
import { Client } from 'pg';

import { sweepGaps, watchRules } from '#orders';
import { fixedClock, londonDate, openDatabase } from '#platform';
import { shippedReferenceBook } from '#reference';
import { postgresServer } from '../test/builders/postgres-server.ts';

const target = 60;
const { values } = parseArgs({ options: { orders: { type: 'string', default: '1000000' } } });
const orders = Number(values.orders);
if (!Number.isSafeInteger(orders) || orders < 1) throw new Error('--orders takes a whole number');

const clock = fixedClock('2026-11-25T06:00:00Z');
const today = londonDate(clock.now());
const rules = watchRules(shippedReferenceBook(today));

const server = await postgresServer();
const maker = new Client({ connectionString: server.url('postgres') });
await maker.connect();
await maker.query('CREATE DATABASE bench_sweep');
await maker.end();
const opened = await openDatabase({ url: server.url('bench_sweep'), statementSeconds: 0 }, clock);
if (!opened.ok) throw new Error(opened.error.text);
const migrated = await opened.value.migrate();
if (!migrated.ok) throw new Error(migrated.error.text);
const { db } = opened.value;

await sql`
  INSERT INTO staff (ref, username, display_name, post, role, active_from, active_to)
  SELECT 'S' || n, 's' || n, 'PC ' || n, 'Officer', 'officer', '2020-01-01', CASE WHEN n % 9 = 0 THEN date '2026-11-01' END
    FROM generate_series(1, 300) AS n`.execute(db);
await sql`
  INSERT INTO staff_absence (staff_id, from_on, to_on, recorded_at)
  SELECT id, '2026-11-20', '2026-12-04', '2026-11-19T09:00:00Z' FROM staff WHERE id % 11 = 0`.execute(db);
await sql`
  INSERT INTO person (ref, created_at) SELECT 'P-' || n, '2024-01-01T00:00:00Z' FROM generate_series(1, 50000) AS n`.execute(
  db,
);
await sql`
  INSERT INTO nominal (source_system, source_id, person_id) SELECT 'bench', 'N' || person.id, person.id FROM person`.execute(
  db,
);
await sql`
  INSERT INTO measure (ref, regime, subject_nominal_id, recorded_at, source_system)
  SELECT 'M-' || n, (ARRAY['spo','nmo','ro-conviction','dvpo','bail-pre-charge','bail-post-charge'])[1 + n % 6],
         (SELECT min(id) FROM nominal) + n % 50000, '2026-01-01T00:00:00Z', 'bench'
    FROM generate_series(1, ${orders}::integer) AS n`.execute(db);
// All are in force. A quarter have no owner, deputy or service; dates are spread over three years.
await sql`
  INSERT INTO measure_card (measure_id, person_id, regime, stage, granted_on, served_on, ends_on, no_end_date,
                            last_check_on, last_review_on, tell_since_on, ending_decided_on, programme_since_on,
                            owner_staff_id, deputy_staff_id, breach_count, rebuilt_at)
  SELECT made.id, nominal.person_id, regime, 'served', date '2026-11-20' - (n % 900)::integer,
         CASE WHEN n % 4 > 0 THEN date '2026-11-20' - (n % 900)::integer END,
         CASE WHEN n % 5 > 0 THEN date '2026-11-25' + (n % 700)::integer END, n % 5 = 0,
         CASE WHEN n % 3 = 0 THEN date '2026-11-20' - (n % 600)::integer END,
         CASE WHEN n % 7 = 0 THEN date '2026-11-20' - (n % 600)::integer END,
         CASE WHEN n % 8 = 0 THEN date '2026-11-20' - (n % 900)::integer END,
         CASE WHEN n % 2 = 0 THEN date '2026-11-20' END,
         CASE WHEN n % 13 = 0 THEN date '2026-11-20' - (n % 60)::integer END,
         CASE WHEN n % 4 > 0 THEN (SELECT min(id) FROM staff) + n % 300 END,
         CASE WHEN n % 3 = 0 THEN (SELECT min(id) FROM staff) + (n + 7) % 300 END, 0, '2026-11-25T05:00:00Z'
    FROM (SELECT measure.id, measure.regime, measure.subject_nominal_id, measure.id AS n FROM measure) AS made
    JOIN nominal ON nominal.id = made.subject_nominal_id`.execute(db);
await sql`ANALYZE`.execute(db);

type Swept = {
  readonly seconds: number;
  readonly gaps: number;
  readonly hash: string;
  readonly megabytes: number;
};

async function sweep(): Promise<Swept> {
  const hash = createHash('sha256');
  let gaps = 0;
  let most = 0;
  const began = performance.now();
  for await (const batch of sweepGaps(db, rules, today)) {
    gaps += batch.length;
    for (const gap of batch) {
      hash.update(`${gap.measureId} ${gap.kind} ${gap.sinceOn.toString()} ${gap.dueOn?.toString() ?? ''}\n`);
    }
    most = Math.max(most, process.memoryUsage().rss);
  }
  return {
    seconds: (performance.now() - began) / 1000,
    gaps,
    hash: hash.digest('hex').slice(0, 16),
    megabytes: most / 1e6,
  };
}

const first = await sweep();
const second = await sweep();
const show = (value: number) => Math.round(value).toLocaleString('en-GB').padStart(12);
console.log(`orders in force           ${show(orders)}`);
console.log(`gaps found                ${show(first.gaps)}`);
console.log(`first sweep               ${first.seconds.toFixed(1).padStart(12)} s   target ${target} s`);
console.log(`second sweep              ${second.seconds.toFixed(1).padStart(12)} s`);
console.log(`most memory of the process${show(Math.max(first.megabytes, second.megabytes))} MB`);
console.log(
  `twice the same rows       ${first.hash === second.hash ? '         yes' : '          NO'}   ${first.hash}`,
);
await opened.value.close();
const isGood = first.seconds < target && first.hash === second.hash && first.gaps === second.gaps;
process.exitCode = isGood ? 0 : 1;
