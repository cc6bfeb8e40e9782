// Taking work on and putting it down: one person has it, and of two at once the second is told who.

import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';

import { withTransaction } from '#platform';
import type { Db } from '#platform';
import {
  makeBreach,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  onBothEnginesFresh,
  testClock,
} from '#testing';

import { putWorkDown, takeWork } from './take-work.ts';
import { workKey } from './kinds/work-key.ts';

async function makeUndecided(db: Db): Promise<string> {
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:52:00Z' });
  return workKey('decide-breach', breach.ref);
}

onBothEngines(
  'work is taken, refused to a second with the name of the first, put down and taken again',
  async (db) => {
    const key = await makeUndecided(db);
    const first = await makeStaff(db, 'supervisor');
    const second = await makeStaff(db, 'officer');
    assert.equal((await takeWork(db, testClock, first.viewer, key)).ok, true);
    assert.deepEqual(await takeWork(db, testClock, second.viewer, key), {
      ok: false,
      error: { code: 'held', staffId: first.id, at: testClock.now() },
    });
    assert.deepEqual(await takeWork(db, testClock, first.viewer, key), {
      ok: false,
      error: { code: 'yours' },
    });
    assert.equal((await putWorkDown(db, testClock, second.viewer, key)).ok, false);
    assert.equal((await putWorkDown(db, testClock, first.viewer, key)).ok, true);
    assert.deepEqual(await putWorkDown(db, testClock, first.viewer, key), {
      ok: false,
      error: { code: 'not-taken' },
    });
    assert.equal((await takeWork(db, testClock, second.viewer, key)).ok, true);
    const rows = await db
      .selectFrom('work_claim')
      .selectAll()
      .where('item_key', '=', key)
      .orderBy('id')
      .execute();
    assert.deepEqual(
      rows.map((row) => [row.staff_id, row.entered_by]),
      [
        [first.id, first.id],
        [null, first.id],
        [second.id, second.id],
      ],
    );
  },
);

onBothEngines(
  'work that is done, unknown or another’s is not taken, and an order without an owner gets one elsewhere',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer');
    const owner = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const done = await makeBreach(db, testClock, {
      subject,
      at: '2026-11-25T06:52:00Z',
      steps: [{ step: 'decided', at: '2026-11-25T07:00:00Z' }],
    });
    const made = (given: { ownerId?: number }) =>
      makeMeasure(db, testClock, {
        regime: 'nmo',
        subject,
        ...given,
        events: [{ step: 'granted', on: '2026-11-20', endsOn: '2027-11-19' }],
      });
    const owned = await made({ ownerId: owner.id });
    const unowned = await made({});
    const take = (key: string) => takeWork(db, testClock, viewer, key);
    for (const key of [workKey('decide-breach', done.ref), 'breach:BR-NONE:decide', 'nonsense', '']) {
      assert.deepEqual(await take(key), { ok: false, error: { code: 'not-there' } });
    }
    assert.deepEqual(await take(workKey('serve', owned.ref)), {
      ok: false,
      error: { code: 'held', staffId: owner.id, at: null },
    });
    assert.deepEqual(await take(workKey('watch', unowned.ref)), {
      ok: false,
      error: { code: 'needs-owner' },
    });
    assert.equal((await db.selectFrom('work_claim').selectAll().execute()).length, 0);
  },
);

onBothEnginesFresh(
  'somebody who takes while another is still taking waits, and then sees who',
  async ({ db }) => {
    const key = await makeUndecided(db);
    const first = await makeStaff(db, 'officer');
    const second = await makeStaff(db, 'officer');
    const taken = Promise.withResolvers<void>();
    const one = withTransaction(db, async (inside) => {
      const result = await takeWork(inside, testClock, first.viewer, key);
      taken.resolve();
      // Not kept yet: without a lock the second would find nobody.
      await setTimeout(150);
      return result;
    });
    await taken.promise;
    const two = withTransaction(db, (inside) => takeWork(inside, testClock, second.viewer, key));
    assert.equal((await one).ok, true);
    assert.deepEqual(await two, {
      ok: false,
      error: { code: 'held', staffId: first.id, at: testClock.now() },
    });
  },
);
