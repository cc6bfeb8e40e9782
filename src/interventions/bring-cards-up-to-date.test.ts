// Older crimes in which nobody is named get a card at the start, once; cards follow the force's rules when these change.

import assert from 'node:assert/strict';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { makeCrime, makePerson, onBothEngines, testClock } from '#testing';

import { bringConsiderationCardsUpToDate } from './bring-cards-up-to-date.ts';
import { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';

async function cards(db: Db) {
  return db
    .selectFrom('consideration_card')
    .select(['crime_id', 'person_id', 'blank', 'waits_for_suspect'])
    .orderBy('crime_id')
    .execute();
}

onBothEngines(
  'every open crime has a card after the start, and a second start makes none again',
  async (db) => {
    await loadReferenceData(db, testClock);
    const suspect = await makePerson(db, testClock);
    const nobody = await makeCrime(db, testClock, { suspects: [] });
    const named = await makeCrime(db, testClock, { suspects: [suspect] });
    await makeCrime(db, testClock, { suspects: [], outcome: { code: '18', on: '2026-11-20' } });
    assert.equal(await bringConsiderationCardsUpToDate(db, testClock), true);
    const [first, second, ...others] = await cards(db);
    assert.equal(others.length, 0);
    assert.deepEqual([first?.crime_id, first?.person_id], [nobody.id, null]);
    assert.equal(first?.blank.length, 4);
    assert.equal(first?.waits_for_suspect.length, 7);
    assert.deepEqual([second?.crime_id, second?.person_id], [named.id, suspect.id]);
    assert.deepEqual(second?.waits_for_suspect, []);
    assert.equal(await bringConsiderationCardsUpToDate(db, testClock), false);
  },
);

onBothEngines(
  'a rule that the force adds is asked for in every open case from the next start',
  async (db) => {
    await loadReferenceData(db, testClock);
    await bringConsiderationCardsUpToDate(db, testClock);
    const crime = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
    await rebuildConsiderationCards(db, testClock, [crime.id]);
    const [before] = await cards(db);
    await db
      .insertInto('reference_entry')
      .values({
        list: 'intervention-asked',
        key: 'tag-stalking',
        name_en: 'Tag: every stalking case',
        name_cy: 'Tag electronig: pob achos o stelcio',
        body: { intervention: 'tag', categories: ['stalking'], connection: 'any' },
        source: 'Force lead',
        confidence: 'local',
        reason: 'Agreed',
        recorded_at: testClock.now(),
      })
      .execute();
    assert.equal(await bringConsiderationCardsUpToDate(db, testClock), true);
    const [after] = await cards(db);
    assert.equal(after?.blank.length, (before?.blank.length ?? 0) + 1);
  },
);
