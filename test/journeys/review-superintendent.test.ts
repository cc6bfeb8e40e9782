// The superintendent's request as it would have stood on Today while nobody had carried it out: two days on, and after the arrest.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { importFile } from '#exchange';
import type { ImportKind } from '#exchange';
import { fixedClock } from '#platform';
import type { Clock, Db } from '#platform';
import { loadReferenceData } from '#reference';
import { freshDatabase, makeReviewStaff, testProgram } from '#testing';

import { says, seen } from './review-program.ts';

const cases = new URL('../../src/demo/review/', import.meta.url);
const kinds = ['people', 'crimes', 'parties', 'orders', 'conditions', 'breaches'] as const;
/** What the force did not know yet on 10 November 2022. */
const afterwards = ',2022-11-12 11:30,charged,2022-11-12 21:00,2022-11-12 21:20,phone';

/** Brings in the rows of the superintendent's case alone; `isKnown` false leaves out what came after the 10th. */
async function bringIn(db: Db, clock: Clock, wanted: readonly ImportKind[], isKnown: boolean): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'review-'));
  try {
    for (const kind of wanted) {
      const name = kind === 'breaches' ? 'dip-breaches-crimes.csv' : `dip-${kind}.csv`;
      const [heading, ...rows] = (await readFile(new URL(name, cases), 'utf8')).split('\n');
      const ours = rows
        .filter((row) => row.startsWith('DEMO-D2'))
        .map((row) => (isKnown ? row : row.replace(afterwards, ',,,,,')));
      const path = join(folder, name);
      await writeFile(path, [heading, ...ours].join('\n'));
      const summary = await importFile(db, clock, {
        kind,
        path,
        ...(kind === 'breaches' ? { sourceSystem: 'crime-system' } : {}),
      });
      assert.ok(summary.outcome === 'applied' && summary.counts.refused === 0, kind);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('two days after the superintendent asked, Today counts how long the suspect has been looked for', async (t) => {
  const twoDaysOn = fixedClock('2022-11-10T10:00:00Z');
  const database = await freshDatabase(t);
  const { db } = database;
  await loadReferenceData(db, twoDaysOn);
  await makeReviewStaff(db);
  await bringIn(db, twoDaysOn, kinds, false);
  const then = await (await testProgram(t, database, twoDaysOn)).signIn('supervisor');
  const waiting = seen((await then.get('/today?scope=force&lang=en')).body);
  says(
    waiting,
    'Outstanding over 24 hours',
    'Iolo Wyn GARMON',
    'Looking since Mon 7 Nov 19:30, for 2 breaches.',
  );
  const yn = seen((await then.get('/today?scope=force&lang=cy')).body);
  says(yn, 'Iolo Wyn GARMON');

  const afterTheArrest = fixedClock('2022-11-13T09:00:00Z');
  await bringIn(db, afterTheArrest, ['breaches'], true);
  const now = await (await testProgram(t, database, afterTheArrest)).signIn('supervisor');
  const done = seen((await now.get('/today?scope=force&lang=en')).body);
  says(done, 'Nobody has been looked for longer than 24 hours.');
});
