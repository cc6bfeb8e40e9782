// Published street-level files come in whole, quirks and all: the real ones where they are beside the clone, and a made one always.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { testClock, testDatabase } from '#testing';

import { importFile } from '../import-file.ts';
import { streetVolumes } from '../street-volume-store.ts';
import { bringIn } from './bring-in-text.ts';

const heading =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';
const asb =
  ',2018-10,Dyfed-Powys Police,Dyfed-Powys Police,-4.264694,51.962612,On or near Danybryn,W01000685,Carmarthenshire 001A,Anti-social behaviour,,';

async function volumes(db: Db): Promise<readonly string[]> {
  return (await streetVolumes(db)).map(
    ({ month, crimes, withOutcome, areas }) => `${month.toString()} ${crimes} ${withOutcome} ${areas}`,
  );
}

test('rows without an id, equal rows, no place and another area are all kept; a later outcome supersedes', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const crime = (outcome: string) =>
    `6a2b,2018-10,Dyfed-Powys Police,Dyfed-Powys Police,-1.77,54.78,On or near Prison,E01020634,County Durham 047B,Violence and sexual offences,${outcome},`;
  const rows = [
    heading,
    asb,
    asb,
    crime('Status update unavailable'),
    '7c3d,2018-10,Dyfed-Powys Police,Dyfed-Powys Police,,,No Location,,,Other theft,Court result unavailable,',
  ];
  const first = await bringIn(db, testClock, 'street', rows);
  assert.deepEqual([first.result.outcome, first.problems], ['applied', []]);
  assert.deepEqual(await volumes(db), ['2018-10-01 4 2 2']);
  const again = await bringIn(db, testClock, 'street', [heading, ...rows.slice(1).toReversed()]);
  assert.equal(again.result.outcome === 'applied' && again.result.counts.added, 0);
  await bringIn(db, testClock, 'street', [heading, crime('Offender sent to prison')]);
  assert.deepEqual(await volumes(db), ['2018-10-01 4 2 2']);
  const kept = await db
    .selectFrom('street_crime')
    .select('last_outcome')
    .where('crime_id', '=', '6a2b')
    .execute();
  assert.equal(kept.length, 2);
});

const folder = path.join(import.meta.dirname, '../../../../shared/data/real');
/** Rows of each month, as the folder's own list of them says. */
const months = [
  ['2018-10', 3415],
  ['2018-11', 3137],
  ['2018-12', 3163],
  ['2019-01', 3276],
  ['2019-02', 3129],
] as const;

test(
  'the real files of five months come in whole, and change nothing the second time',
  { skip: existsSync(folder) ? false : 'the real files (shared/data/real) are not beside this clone' },
  async (t) => {
    const db = await testDatabase(t);
    await loadReferenceData(db, testClock);
    for (const run of ['first', 'second']) {
      for (const [month, rows] of months) {
        const file = path.join(folder, `${month}-dyfed-powys-street.csv`);
        const summary = await importFile(db, testClock, { kind: 'street', path: file });
        assert.ok(summary.outcome === 'applied', month);
        const { counts } = summary;
        const [added, same] = run === 'first' ? [rows, 0] : [0, rows];
        assert.deepEqual(counts, { rows, added, same, corrected: 0, refused: 0, warned: 0 }, month);
      }
    }
    const found = await streetVolumes(db);
    assert.deepEqual(
      found.map(({ month, crimes }) => [month.toString().slice(0, 7), crimes]).toReversed(),
      months.map(([month, rows]) => [month, rows]),
    );
    const { rows: without } = await db
      .selectFrom('street_crime')
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .where('crime_id', 'is', null)
      .where('month', '=', Temporal.PlainDate.from('2018-10-01'))
      .executeTakeFirstOrThrow();
    assert.equal(without, 982);
  },
);
