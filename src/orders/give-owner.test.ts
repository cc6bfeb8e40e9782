// Owners: taken when free, put down with a reason, given to others only by who keeps the register.

import assert from 'node:assert/strict';

import type { Db, Viewer } from '#platform';
import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { giveOwner } from './give-owner.ts';
import { findMeasure } from './measure-store.ts';

async function give(
  db: Db,
  viewer: Viewer,
  ref: string,
  staffId: number | null,
  reason: string | null = null,
) {
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found);
  const given = await giveOwner(db, testClock, viewer, found.record, { staffId, reason });
  return given.ok ? 'given' : given.error;
}

onBothEngines(
  'a free order is taken; one that is owned stays with its owner until a keeper moves it',
  async (db) => {
    const officer = await makeStaff(db, 'officer');
    const other = await makeStaff(db, 'officer');
    const keeper = await makeStaff(db, 'civil-orders-officer');
    const analyst = await makeStaff(db, 'analyst');
    const subject = await makePerson(db, testClock);
    const { ref, id } = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
    });
    const owner = async () =>
      (
        await db
          .selectFrom('measure_card')
          .select('owner_staff_id')
          .where('measure_id', '=', id)
          .executeTakeFirstOrThrow()
      ).owner_staff_id;
    assert.equal(await give(db, analyst.viewer, ref, analyst.id), 'not-permitted');
    assert.equal(await give(db, officer.viewer, ref, other.id), 'not-yours');
    assert.equal(await give(db, officer.viewer, ref, officer.id), 'given');
    assert.equal(await owner(), officer.id);
    assert.equal(await give(db, officer.viewer, ref, officer.id), 'no-change');
    assert.equal(await give(db, other.viewer, ref, other.id), 'not-yours');
    assert.equal(await give(db, other.viewer, ref, null, 'Mine'), 'not-yours');
    assert.equal(await give(db, officer.viewer, ref, null), 'reason-needed');
    assert.equal(await give(db, officer.viewer, ref, null, 'Moved to another team'), 'given');
    assert.equal(await owner(), null);
    assert.equal(await give(db, keeper.viewer, ref, other.id), 'given');
    assert.equal(await owner(), other.id);
  },
);

onBothEngines('an order that is over has no new owner', async (db) => {
  const keeper = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [{ step: 'granted', on: '2025-02-03', endsOn: '2026-02-03' }],
  });
  assert.equal(await give(db, keeper.viewer, ref, keeper.id), 'not-permitted');
});
