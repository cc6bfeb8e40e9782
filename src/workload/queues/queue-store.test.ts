// A high-risk case in which nobody is named enters the queue with a reviewer and a clock, and is not lost once somebody is.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards } from '#interventions';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeCrime, makePerson, makeStaff, onBothEngines, testClock } from '#testing';
import type { MadePerson } from '#testing';

import { watchFor } from '../watch.ts';
import { readWork } from '../work-store.ts';
import { queueRules } from './queue.ts';
import { listQueue } from './queue-store.ts';
import { recordLook } from './record-look.ts';

const now = testClock.now();
const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const watch = watchFor(book, 'officer');
const rules = queueRules(book, 'secondary-risk');

async function queue(db: Db) {
  const { cases } = await listQueue(
    db,
    'secondary-risk',
    rules,
    { areaCode: null, offset: 0, limit: 10 },
    now,
  );
  return cases.map(({ crimeRef, personId, brought }) => ({ crimeRef, personId, brought }));
}

async function assessHigh(db: Db, crimeId: number) {
  await db
    .insertInto('assessment')
    .values({
      ref: `RA-N-${crimeId}`,
      crime_id: crimeId,
      tool: 'sash',
      state: 'completed',
      level: 'high',
      occurred_on: Temporal.PlainDate.from('2026-11-20'),
      training: 'not-known',
      recorded_at: now.subtract({ hours: 10 }),
      source_system: 'crime-system',
    })
    .execute();
}

/** Somebody is named in a crime that had no suspect. */
async function nameSuspect(db: Db, crimeId: number): Promise<MadePerson> {
  const suspect = await makePerson(db, testClock);
  await db
    .insertInto('crime_party')
    .values({
      crime_id: crimeId,
      nominal_id: suspect.nominalId,
      part: 'suspect',
      recorded_at: now,
      source_system: 'crime-system',
    })
    .execute();
  await rebuildConsiderationCards(db, testClock, [crimeId]);
  return suspect;
}

onBothEngines('assessed high with nobody named: looked at by a named officer, by a time', async (db) => {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'domestic-abuse-officer');
  const crime = await makeCrime(db, testClock, { suspects: [], areaCode: 'powys' });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  assert.deepEqual(await queue(db), []);
  await assessHigh(db, crime.id);
  const entered = { crimeRef: crime.ref, brought: 'assessed-high' };
  assert.deepEqual(await queue(db), [{ ...entered, personId: null }]);
  const { items } = await readWork(db, officer.viewer, 'force', now, watch);
  const item = items.find(({ kind }) => kind === 'secondary-risk');
  assert.equal(item?.ownerStaffId, officer.id);
  assert.ok(item?.due.kind === 'moment');
  assert.equal(item.due.at.toString(), now.add({ hours: 62 }).toString());

  // Named before anybody looked: it waits for the same look.
  const suspect = await nameSuspect(db, crime.id);
  assert.deepEqual(await queue(db), [{ ...entered, personId: suspect.id }]);
  const look = { queue: 'secondary-risk', crimeId: crime.id, result: 'in-hand', reason: null } as const;
  await recordLook(db, testClock, officer.viewer, { ...look, subjectNominalId: suspect.nominalId });
  assert.deepEqual(await queue(db), []);
});

onBothEngines('a look while nobody is named takes it out, and it stays out once somebody is', async (db) => {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'domestic-abuse-officer');
  const crime = await makeCrime(db, testClock, { suspects: [] });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  await assessHigh(db, crime.id);
  const look = { queue: 'secondary-risk', crimeId: crime.id, result: 'in-hand', reason: null } as const;
  await recordLook(db, testClock, officer.viewer, { ...look, subjectNominalId: null });
  assert.deepEqual(await queue(db), []);
  await nameSuspect(db, crime.id);
  assert.deepEqual(await queue(db), []);
});

onBothEngines('nobody named, and the victim’s third crime in a year: it enters', async (db) => {
  await loadReferenceData(db, testClock);
  const victim = await makePerson(db, testClock);
  const crimes = [];
  for (let count = 0; count < 3; count += 1) {
    const crime = await makeCrime(db, testClock, { suspects: [], victims: [victim] });
    crimes.push(crime.id);
    await rebuildConsiderationCards(db, testClock, crimes);
    const found = await queue(db);
    assert.equal(found.length, count < 2 ? 0 : 3);
    assert.ok(found.every(({ brought, personId }) => brought === 'repeat-victim' && personId === null));
  }
});
