// Loading reference data into the store: once, again, after a change, and beside the force's own wording.

import assert from 'node:assert/strict';

import { fixedClock } from '#platform';
import type { Db } from '#platform';
import { onBothEngines, testClock } from '#testing';

import { loadReferenceData, referenceLists } from './load-reference-data.ts';
import { shippedEntries } from './shipped-entries.ts';

const today = Temporal.PlainDate.from('2026-11-25');

async function rowsOf(db: Db): Promise<number> {
  const row = await db
    .selectFrom('reference_entry')
    .select((build) => build.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

onBothEngines('the first load adds everything, the second nothing', async (db) => {
  const first = await loadReferenceData(db, testClock);
  assert.deepEqual(first, { added: shippedEntries.length, changed: 0, same: 0, keptLocal: 0 });
  const second = await loadReferenceData(db, testClock);
  assert.deepEqual(second, { added: 0, changed: 0, same: shippedEntries.length, keptLocal: 0 });
  assert.equal(await rowsOf(db), shippedEntries.length);
});

onBothEngines(
  'an entry that changes in a later version is added again, and the newest stands',
  async (db) => {
    await loadReferenceData(db, testClock);
    const renamed = shippedEntries.map((entry) =>
      entry.list === 'area' && entry.key === 'powys' ? { ...entry, en: 'Powys (all)' } : entry,
    );
    const later = fixedClock('2026-12-01T09:00:00Z');
    const loaded = await loadReferenceData(db, later, renamed);
    assert.equal(loaded.changed, 1);
    assert.equal((await referenceLists(db, today)).name('area', 'powys', 'en'), 'Powys (all)');
    assert.equal(await rowsOf(db), shippedEntries.length + 1);
  },
);

onBothEngines('a name the force entered stands, and shows at once', async (db) => {
  await loadReferenceData(db, testClock);
  assert.equal((await referenceLists(db, today)).nameThen('channel', 'tag', 'cy', today), 'Tag neu gyrffyw');
  await db
    .insertInto('reference_entry')
    .values({
      list: 'channel',
      key: 'tag',
      name_en: 'Tag or curfew',
      name_cy: 'Tag electronig neu gyrffyw',
      source: 'Force translators',
      confidence: 'local',
      reason: 'Agreed wording',
      recorded_at: Temporal.Instant.from('2026-11-25T18:30:00Z'),
    })
    .execute();
  assert.equal(
    (await referenceLists(db, today)).nameThen('channel', 'tag', 'cy', today),
    'Tag electronig neu gyrffyw',
  );
  const changed = shippedEntries.map((entry) => (entry.key === 'tag' ? { ...entry, cy: 'Tag' } : entry));
  const loaded = await loadReferenceData(db, fixedClock('2027-01-01T09:00:00Z'), changed);
  assert.equal(loaded.keptLocal, 1);
  assert.equal(
    (await referenceLists(db, today)).nameThen('channel', 'tag', 'cy', today),
    'Tag electronig neu gyrffyw',
  );
});

onBothEngines('the book read from the store says what was shipped', async (db) => {
  await loadReferenceData(db, testClock);
  const book = await referenceLists(db, today);
  for (const entry of shippedEntries) {
    const found = book.find(entry.list, entry.key);
    assert.equal(found?.en, entry.en);
    assert.deepEqual(found?.body, entry.body);
    assert.equal(found?.from?.toString() ?? null, entry.from);
  }
});
