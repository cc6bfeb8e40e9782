// The one sweep of everything to be done, over a national year with 100,000 cases open: how long, how many items, no item twice, twice the same.
//
//   npm run bench -- work
//
// What Today lists is this with a bound; here nothing is held back. Target: under 60 seconds.

import { createHash } from 'node:crypto';

import { sql } from 'kysely';

import { fixedClock, londonDate } from '#platform';
import { referenceLists } from '#reference';
import { bringWorkUpToDate, everyWork, watchFor } from '#workload';

import { loadedAt, openLoaded } from './loaded/databases.ts';
import { finish, machine, report } from './loaded/figures.ts';

const targetSeconds = 60;
const wantedCases = 100_000;

const now = fixedClock(loadedAt).now();
const { db, close } = await openLoaded('open');
const watch = watchFor(await referenceLists(db, londonDate(now)), 'supervisor');

/** Cases that no outcome closed. */
const { rows: open } = await sql<{ cases: number }>`
  SELECT count(*)::integer AS cases FROM crime
   WHERE NOT EXISTS (SELECT FROM crime_outcome WHERE crime_outcome.crime_id = crime.id)`.execute(db);

async function sweep() {
  const began = performance.now();
  const { rows } = await sql<{ item_key: string }>`
    SELECT item_key FROM (${everyWork(now, watch)}) AS work ORDER BY item_key`.execute(db);
  const seconds = (performance.now() - began) / 1000;
  const keys = rows.map((row) => row.item_key);
  const hash = createHash('sha256').update(keys.join('\n')).digest('hex').slice(0, 16);
  return { seconds, hash, items: keys.length, twice: keys.length - new Set(keys).size };
}

console.log(machine());
const first = await sweep();
const second = await sweep();
const cases = open[0]?.cases ?? 0;
report('cases open', cases.toLocaleString('en-GB'), cases >= wantedCases, `at least ${wantedCases}`);
report('items found', first.items.toLocaleString('en-GB'), first.items > 0);
report('items that stand twice', String(first.twice), first.twice === 0);
report(
  'first sweep',
  `${first.seconds.toFixed(1)} s`,
  first.seconds < targetSeconds,
  `of ${targetSeconds} s`,
);
report('second sweep', `${second.seconds.toFixed(1)} s`, second.seconds < targetSeconds);
report('twice the same items', first.hash, first.hash === second.hash);

/** Seconds to bring the kept list up to date. */
async function broughtUpToDate(at: Temporal.Instant): Promise<number> {
  const began = performance.now();
  await bringWorkUpToDate(db, at, watch);
  return (performance.now() - began) / 1000;
}

await broughtUpToDate(now);
const later = now.add({ minutes: 5 });
const anew = await broughtUpToDate(later);
const { rows: busy } = await sql<{ person_id: number }>`
  SELECT person_id FROM work_card WHERE person_id IS NOT NULL
  GROUP BY person_id ORDER BY count(*) DESC, person_id LIMIT 1`.execute(db);
await sql`INSERT INTO work_touch (kind, record_id) VALUES ('person', ${busy[0]?.person_id})`.execute(db);
const one = await broughtUpToDate(later);
const nothing = await broughtUpToDate(later);
report('kept list, all of it again', `${anew.toFixed(2)} s`, anew < targetSeconds);
report(
  'after a change to one person',
  `${(one * 1000).toFixed(0)} ms`,
  one < anew,
  `1 / ${(anew / one).toFixed(0)} of all`,
);
report('after no change', `${(nothing * 1000).toFixed(1)} ms`, nothing < one);
await close();
finish();
