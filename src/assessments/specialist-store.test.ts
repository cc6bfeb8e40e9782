// Every stalking crime has a named specialist: of its area, trained before untrained, and somebody else while they are away.

import assert from 'node:assert/strict';

import type { Db } from '#platform';
import { makeStaff, onBothEngines, testClock } from '#testing';
import { addAbsence } from '#users';

import { findSpecialist } from './specialist-store.ts';

const day = Temporal.PlainDate.from('2026-11-25');

async function train(db: Db, staffId: number, until: string): Promise<void> {
  await db
    .insertInto('staff_training')
    .values({
      staff_id: staffId,
      course: 'sash',
      completed_on: Temporal.PlainDate.from('2025-01-10'),
      expires_on: Temporal.PlainDate.from(until),
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
    })
    .execute();
}

onBothEngines(
  'trained before untrained, then whoever is at work, and never nobody while one is',
  async (db) => {
    assert.equal(await findSpecialist(db, 'powys', day), null);
    const role = 'domestic-abuse-officer';
    await makeStaff(db, role, { name: 'DAO U Un', areaCode: 'powys' });
    const two = await makeStaff(db, role, { name: 'DAO D Dau', areaCode: 'powys' });
    await makeStaff(db, role, { name: 'DAO T Tri', areaCode: 'ceredigion' });
    await makeStaff(db, 'officer', { name: 'PC P Pedwar', areaCode: 'powys' });
    await train(db, two.id, '2026-12-31');
    assert.equal(await findSpecialist(db, 'powys', day), 'DAO D Dau');
    assert.equal(await findSpecialist(db, 'ceredigion', day), 'DAO T Tri');
    assert.equal(await findSpecialist(db, 'pembrokeshire', day), 'DAO D Dau');
    assert.equal(await findSpecialist(db, null, day), 'DAO D Dau');
    assert.equal(await findSpecialist(db, 'powys', Temporal.PlainDate.from('2027-01-01')), 'DAO U Un');
    await addAbsence(db, { staffId: two.id, from: day, to: day, by: two.id, at: testClock.now() });
    assert.equal(await findSpecialist(db, 'powys', day), 'DAO U Un');
  },
);
