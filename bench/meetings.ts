// Pages of a meeting with 60 cases, on one force's five years of record, beside the budget of 300 ms.
//
//   npm run bench -- meetings [--rounds 60] [--size 1]
//
// A PostgreSQL server of its own, filled with the demonstration force; one meeting is opened with live risk and filled up to 60 cases by hand.

import { parseArgs } from 'node:util';

import { Client } from 'pg';

import { ensureDemoForce } from '#demo';
import { addCase, openMeeting, placeNamed } from '#meetings';
import { fixedClock, londonDate, openDatabase } from '#platform';
import { shippedReferenceBook } from '#reference';
import { listStaff } from '#users';
import { postgresServer } from '../test/builders/postgres-server.ts';

import { loadedAt } from './loaded/databases.ts';
import { finish, machine, percentile, report } from './loaded/figures.ts';
import { serve, signIn } from './loaded/serve.ts';

const budget = 300;
const cases = 60;
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '60' }, size: { type: 'string', default: '1' } },
});
const rounds = Number(values.rounds);
const size = Number(values.size);
if (!Number.isSafeInteger(rounds) || rounds < 1 || !(size > 0))
  throw new Error('--rounds and --size take numbers');

const clock = fixedClock(loadedAt);
const today = londonDate(clock.now());
const server = await postgresServer();
const maker = new Client({ connectionString: server.url('postgres') });
await maker.connect();
await maker.query('CREATE DATABASE bench_meetings');
await maker.end();
const opened = await openDatabase({ url: server.url('bench_meetings'), statementSeconds: 0 }, clock);
if (!opened.ok) throw new Error(opened.error.text);
const database = opened.value;
await database.migrate();
await ensureDemoForce(database, clock, { seed: 1, size });
const { db } = database;

const chair = (await listStaff(db)).find(({ username }) => username === 'prosser');
if (chair === undefined) throw new Error('The force has no such offender manager');
const viewer = { ...chair, staffId: chair.id, groupIds: [] };
const book = shippedReferenceBook(today);
const place = placeNamed(book, 'iom');
if (place === undefined) throw new Error('There is no such meeting');
const began = await openMeeting(db, clock, viewer, book, place, today);
if (!began.ok) throw new Error(began.error);
const people = await db
  .selectFrom('person_card')
  .select('person_id')
  .where('is_suspect', '=', true)
  .where('restricted_group_id', 'is', null)
  .orderBy('person_id')
  .limit(cases * 3)
  .execute();
let listed = began.value.cases;
for (const { person_id: personId } of people) {
  if (listed >= cases) break;
  const added = await addCase(db, clock, viewer, place, today, {
    personId,
    why: 'Put on the list for measuring',
  });
  if (added.ok) listed = added.value.number;
}
console.log(machine());
console.log(
  `PostgreSQL, size ${size}; a meeting with ${listed} cases, ${began.value.cases} of them from live risk.\n`,
);

const served = await serve(database);
const asker = await signIn(served, database, 'offender-management');
const held = `/meetings/${today.toString()}/iom`;
const sets = [
  { name: `the list, ${listed} cases`, addresses: [held] },
  { name: 'the list, large for the wall', addresses: [`${held}?size=large`] },
  { name: 'the live list, before it is opened', addresses: [`/meetings/${today.toString()}/powys`] },
  {
    name: 'a case, any on the list',
    addresses: Array.from({ length: cases }, (_, at) => `${held}/items/${at + 1}`),
  },
  { name: 'the minutes', addresses: [`${held}/minutes`] },
  { name: 'the list of meetings', addresses: ['/meetings'] },
];
for (const { name, addresses } of sets) {
  const times: number[] = [];
  for (let turn = 0; turn < rounds + 10; turn += 1) {
    const address = addresses[turn % addresses.length] ?? '/';
    const answer = await asker.get(address);
    if (answer.status !== 200 && answer.status !== 403)
      throw new Error(`${address} answered ${answer.status}.`);
    if (turn >= 10) times.push(answer.milliseconds);
  }
  const p95 = percentile(times, 0.95);
  const middle = `${(p95 / budget).toFixed(2)} of ${budget} ms   median ${percentile(times, 0.5).toFixed(1)} ms`;
  report(name, `${p95.toFixed(1)} ms`, p95 <= budget, middle);
}
await served.close();
finish();
