// Whose list a piece of work is on: the owner's, the team's, the area's, and nobody's until it is taken.

import assert from 'node:assert/strict';

import type { Db, Viewer } from '#platform';
import { makeBreach, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';
import { shippedReferenceBook } from '#reference';

import { addClaim } from './claim-store.ts';
import { workKey } from './kinds/work-key.ts';
import { findWork, readWork } from './work-store.ts';
import { watchFor } from './watch.ts';

const shipped = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'civil-orders-officer');
/** Nominations of the subjects of an SPO have tests of their own. */
const watch = {
  ...shipped,
  managed: { ...shipped.managed, limits: { ...shipped.managed.limits, regimes: [] } },
};

const now = testClock.now();

async function makeTeam(db: Db, code: string, areaCode: string | null): Promise<number> {
  const row = await db
    .insertInto('team')
    .values({ code, name_en: code, name_cy: code, area_code: areaCode })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

async function makeViewer(db: Db, teamId: number | null, areaCode: string | null): Promise<Viewer> {
  const { id, viewer } = await makeStaff(db, 'officer', { areaCode });
  await db.updateTable('staff').set({ team_id: teamId }).where('id', '=', id).execute();
  return { ...viewer, teamId };
}

onBothEngines(
  'each scope lists its own, and what nobody has is on the list of its area until it is taken',
  async (db) => {
    const pembs = await makeTeam(db, 'PEM-T', 'pembrokeshire');
    const powys = await makeTeam(db, 'POW-T', 'powys');
    const me = await makeViewer(db, pembs, 'pembrokeshire');
    const mate = await makeViewer(db, pembs, 'pembrokeshire');
    const other = await makeViewer(db, powys, 'powys');
    const bail = async (areaCode: string | null, ownerId?: number) => {
      const subject = await makePerson(db, testClock, { areaCode });
      const made = await makeMeasure(db, testClock, {
        regime: 'bail-pre-charge',
        subject,
        ...(ownerId === undefined ? {} : { ownerId }),
        events: [
          { step: 'granted', on: '2026-08-26', endsOn: '2026-11-24' },
          { step: 'victim-told', on: '2026-08-26' },
        ],
      });
      return made.ref;
    };
    const mine = await bail('powys', me.staffId);
    const mates = await bail('powys', mate.staffId);
    const theirs = await bail('pembrokeshire', other.staffId);
    const nobodys = await bail('pembrokeshire');
    const away = await bail('powys');
    const nowhere = await bail(null);
    const refsOf = async (viewer: Viewer, scope: 'me' | 'team' | 'area' | 'force') => {
      const { items, counts } = await readWork(db, viewer, scope, now, watch);
      assert.equal(counts[scope], items.length);
      return items.map((item) => item.recordRef).toSorted();
    };
    assert.deepEqual(await refsOf(me, 'me'), [mine]);
    assert.deepEqual(await refsOf(me, 'team'), [mine, mates, nobodys, nowhere].toSorted());
    assert.deepEqual(await refsOf(me, 'area'), [theirs, nobodys, nowhere].toSorted());
    assert.deepEqual(await refsOf(me, 'force'), [mine, mates, theirs, nobodys, away, nowhere].toSorted());

    const key = workKey('bail-ended', nobodys);
    await addClaim(db, { key, staffId: other.staffId, by: other.staffId, at: now });
    assert.deepEqual(await refsOf(me, 'team'), [mine, mates, nowhere].toSorted());
    assert.equal((await findWork(db, me, key, now, watch))?.claimStaffId, other.staffId);
    await addClaim(db, { key, staffId: null, by: other.staffId, at: now.add({ seconds: 1 }) });
    assert.deepEqual(await refsOf(me, 'team'), [mine, mates, nobodys, nowhere].toSorted());
  },
);

onBothEngines(
  'a breach of an order somebody owns is on the owner’s list, and still on the list of its area',
  async (db) => {
    const team = await makeTeam(db, 'CER-T', 'ceredigion');
    const onShift = await makeViewer(db, team, 'ceredigion');
    const owner = await makeViewer(db, null, null);
    const subject = await makePerson(db, testClock, { areaCode: 'ceredigion' });
    const spo = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      ownerId: owner.staffId,
      events: [
        { step: 'granted', on: '2026-01-20', noEndDate: true },
        { step: 'served', on: '2026-01-21' },
        { step: 'notified', on: '2026-01-22' },
        { step: 'victim-told', on: '2026-01-22' },
      ],
    });
    const breach = await makeBreach(db, testClock, {
      subject,
      measure: { id: spo.id, regime: 'spo' },
      clauseNo: 2,
      at: '2026-11-25T06:40:00Z',
    });
    for (const [viewer, scope] of [
      [owner, 'me'],
      [onShift, 'team'],
      [onShift, 'area'],
    ] as const) {
      const { items } = await readWork(db, viewer, scope, now, watch);
      assert.deepEqual(
        items.map((item) => [item.recordRef, item.regime, item.clauseNo]),
        [[breach.ref, 'spo', 2]],
      );
    }
  },
);

onBothEngines('work of somebody who has left is nobody’s, and their orders need an owner', async (db) => {
  const team = await makeTeam(db, 'POW-L', 'powys');
  const left = await makeViewer(db, null, null);
  const here = await makeViewer(db, team, 'powys');
  const made = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject: await makePerson(db, testClock, { areaCode: 'powys' }),
    ownerId: left.staffId,
    events: [
      { step: 'granted', on: '2026-11-01', endsOn: '2027-10-31' },
      { step: 'served', on: '2026-11-02' },
    ],
  });
  const breach = await makeBreach(db, testClock, {
    subject: await makePerson(db, testClock, { areaCode: 'powys' }),
    at: '2026-11-25T06:40:00Z',
  });
  const key = workKey('decide-breach', breach.ref);
  await addClaim(db, { key, staffId: left.staffId, by: left.staffId, at: now });
  assert.deepEqual((await readWork(db, here, 'team', now, watch)).items, []);
  const lastDay = (on: string) =>
    db
      .updateTable('staff')
      .set({ active_to: Temporal.PlainDate.from(on) })
      .where('id', '=', left.staffId)
      .execute();
  await lastDay('2026-11-25');
  assert.deepEqual((await readWork(db, here, 'team', now, watch)).items, []);
  await lastDay('2026-11-24');
  const { items } = await readWork(db, here, 'team', now, watch);
  assert.deepEqual(items.map((item) => item.recordRef).toSorted(), [breach.ref, made.ref].toSorted());
  assert.ok(items.every((item) => item.ownerStaffId === null && item.claimStaffId === null));
});

onBothEngines(
  'work of an order that nobody ever owned is on the list of the unit that keeps the register',
  async (db) => {
    const unit = await makeTeam(db, 'ORD-T', null);
    const office = await makeTeam(db, 'LEG-T', null);
    const { id, viewer } = await makeStaff(db, 'civil-orders-officer');
    await db.updateTable('staff').set({ team_id: unit }).where('id', '=', id).execute();
    const keeper = { ...viewer, teamId: unit };
    const other = await makeViewer(db, office, null);
    const subject = await makePerson(db, testClock, { areaCode: 'pembrokeshire' });
    const { ref } = await makeMeasure(db, testClock, {
      regime: 'spo-interim',
      subject,
      events: [
        { step: 'granted', on: '2026-11-13', endsOn: '2027-01-12' },
        { step: 'served', on: '2026-11-14' },
        { step: 'victim-told', on: '2026-11-14' },
      ],
    });
    const team = async (who: Viewer) => {
      const { items } = await readWork(db, who, 'team', now, watch);
      return items.filter((item) => item.recordRef === ref).map((item) => item.kind);
    };
    assert.ok((await team(keeper)).includes('notify-police'), 'the duty to notify is on their list');
    assert.deepEqual(await team(other), []);
  },
);
