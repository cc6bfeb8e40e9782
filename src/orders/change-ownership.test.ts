// Owners: taken when free, offered and accepted, declined, put down with a reason; each fact kept and the card right.

import assert from 'node:assert/strict';

import { fixedClock } from '#platform';
import type { Db, Viewer } from '#platform';
import {
  makeMeasure,
  makePerson,
  makeStaff,
  makeTeam,
  onBothEngines,
  onBothEnginesFresh,
  testClock,
} from '#testing';
import { addAbsence } from '#users';

import { changeOwnership } from './change-ownership.ts';
import { findMeasure } from './measure-store.ts';
import type { OwnershipAct } from './ownership-acts.ts';
import { readOwnership } from './ownership-store.ts';
import { readAnswerable } from './read-answerable.ts';

const today = Temporal.PlainDate.from('2026-11-25');

async function act(db: Db, viewer: Viewer, ref: string, done: OwnershipAct, clock = testClock) {
  const found = await findMeasure(db, viewer, ref, clock.now());
  assert.ok(found);
  const changed = await changeOwnership(db, clock, viewer, found.record, done);
  return changed.ok ? 'done' : changed.error;
}

async function liveOrder(db: Db, ownerId?: number) {
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' }],
    recordedAt: '2026-02-03T12:00:00Z',
    ...(ownerId === undefined ? {} : { ownerId }),
  });
  const card = async () =>
    db
      .selectFrom('measure_card')
      .select(['owner_staff_id as owner', 'deputy_staff_id as deputy'])
      .where('measure_id', '=', made.id)
      .executeTakeFirstOrThrow();
  return { ...made, card };
}

onBothEngines(
  'a free order is taken at once; what somebody has moves only by their word or a keeper’s',
  async (db) => {
    const [officer, other] = [await makeStaff(db, 'officer'), await makeStaff(db, 'officer')];
    const analyst = await makeStaff(db, 'analyst');
    const { ref, card } = await liveOrder(db);
    const take = { do: 'take', part: 'owner' } as const;
    assert.equal(await act(db, analyst.viewer, ref, take), 'not-permitted');
    assert.equal(
      await act(db, officer.viewer, ref, { do: 'offer', part: 'owner', to: other.id, reason: null }),
      'not-yours',
    );
    assert.equal(await act(db, officer.viewer, ref, take), 'done');
    assert.deepEqual(await card(), { owner: officer.id, deputy: null });
    assert.equal(await act(db, officer.viewer, ref, take), 'no-change');
    assert.equal(await act(db, other.viewer, ref, take), 'not-yours');
    assert.equal(await act(db, officer.viewer, ref, { do: 'take', part: 'deputy' }), 'same-person');
    assert.equal(await act(db, other.viewer, ref, { do: 'take', part: 'deputy' }), 'done');
    assert.deepEqual(await card(), { owner: officer.id, deputy: other.id });
    const down = { do: 'put-down', part: 'owner' } as const;
    assert.equal(await act(db, other.viewer, ref, { ...down, reason: 'Mine' }), 'not-yours');
    assert.equal(await act(db, officer.viewer, ref, { ...down, reason: null }), 'reason-needed');
    assert.equal(await act(db, officer.viewer, ref, { ...down, reason: 'Moved to another team' }), 'done');
    assert.deepEqual(await card(), { owner: null, deputy: other.id });
  },
);

onBothEngines(
  'a transfer needs acceptance: until then the old owner stands, and a refusal leaves it so',
  async (db) => {
    const old = await makeStaff(db, 'officer');
    const [first, second] = [await makeStaff(db, 'officer'), await makeStaff(db, 'civil-orders-officer')];
    const { ref, id, card } = await liveOrder(db, old.id);
    const offer = async (viewer: Viewer, to: number) =>
      act(db, viewer, ref, { do: 'offer', part: 'owner', to, reason: 'Leaving the unit' });
    const pending = async () => (await readOwnership(db, id, testClock.now())).offers[0];
    assert.equal(await offer(old.viewer, first.id), 'done');
    assert.deepEqual(await card(), { owner: old.id, deputy: null });
    const asked = await pending();
    assert.ok(asked);
    const answer = (offerId: number, said: 'accepted' | 'declined' | 'withdrawn') =>
      ({ do: 'answer', offerId, answer: said }) as const;
    assert.equal(await act(db, second.viewer, ref, answer(asked.id, 'accepted')), 'not-yours');
    assert.equal(await act(db, first.viewer, ref, answer(asked.id, 'declined')), 'done');
    assert.equal(await act(db, first.viewer, ref, answer(asked.id, 'accepted')), 'no-offer');
    assert.deepEqual(await card(), { owner: old.id, deputy: null });
    assert.equal(await offer(second.viewer, second.id), 'done');
    const again = await pending();
    assert.ok(again);
    assert.equal(await act(db, second.viewer, ref, answer(again.id, 'accepted')), 'done');
    assert.deepEqual(await card(), { owner: second.id, deputy: null });
    const facts = await db
      .selectFrom('measure_owner')
      .select(['staff_id', 'reason'])
      .where('measure_id', '=', id)
      .orderBy('id')
      .execute();
    assert.deepEqual(facts, [
      { staff_id: old.id, reason: null },
      { staff_id: second.id, reason: 'Leaving the unit' },
    ]);
  },
);

onBothEngines(
  'leave and leaving fall to the deputy, else to the owner’s unit, and are found so in the record',
  async (db) => {
    const team = await makeTeam(db, 'powys');
    const owner = await makeStaff(db, 'officer', { teamId: team });
    const deputy = await makeStaff(db, 'officer');
    const { ref, id } = await liveOrder(db, owner.id);
    const answering = async (day: Temporal.PlainDate) =>
      (await readAnswerable(db, id, testClock.now(), day)).answerable;
    const by = { by: owner.id, at: testClock.now() };
    const absence = await addAbsence(db, {
      staffId: owner.id,
      from: today,
      to: today.add({ days: 6 }),
      ...by,
    });
    assert.deepEqual(await answering(today), { kind: 'unit', teamId: team, because: 'away' });
    assert.equal(await act(db, deputy.viewer, ref, { do: 'take', part: 'deputy' }), 'done');
    assert.deepEqual(await answering(today), { kind: 'person', staffId: deputy.id, because: 'away' });
    await addAbsence(db, {
      staffId: owner.id,
      from: today,
      to: today.add({ days: 6 }),
      withdrawn: true,
      replaces: absence,
      ...by,
    });
    assert.deepEqual(await answering(today), { kind: 'person', staffId: owner.id, because: null });
    await db.updateTable('staff').set({ active_to: today }).where('id', '=', owner.id).execute();
    assert.deepEqual(await answering(today.add({ days: 1 })), {
      kind: 'person',
      staffId: deputy.id,
      because: 'not-in-post',
    });
    const tomorrow = fixedClock('2026-11-26T09:00:00Z');
    assert.equal(await act(db, deputy.viewer, ref, { do: 'take', part: 'owner' }, tomorrow), 'done');
  },
);

onBothEngines('an order that is over has no new owner; nobody out of post is asked', async (db) => {
  const keeper = await makeStaff(db, 'supervisor');
  const gone = await makeStaff(db, 'officer', { activeTo: '2026-11-01' });
  const subject = await makePerson(db, testClock);
  const over = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [{ step: 'granted', on: '2025-02-03', endsOn: '2026-02-03' }],
  });
  assert.equal(await act(db, keeper.viewer, over.ref, { do: 'take', part: 'owner' }), 'not-permitted');
  const live = await liveOrder(db);
  assert.equal(
    await act(db, keeper.viewer, live.ref, { do: 'offer', part: 'owner', to: gone.id, reason: null }),
    'not-in-post',
  );
});

onBothEnginesFresh('of two answers to one offer at once, the second is refused', async ({ db }) => {
  const old = await makeStaff(db, 'officer');
  const asked = await makeStaff(db, 'officer');
  const { ref, id } = await liveOrder(db, old.id);
  await act(db, old.viewer, ref, { do: 'offer', part: 'owner', to: asked.id, reason: null });
  const offer = (await readOwnership(db, id, testClock.now())).offers[0];
  assert.ok(offer);
  const results = await Promise.allSettled(
    (['accepted', 'declined'] as const).map((answer) =>
      db
        .transaction()
        .execute((inner) => act(inner, asked.viewer, ref, { do: 'answer', offerId: offer.id, answer })),
    ),
  );
  const done = results.filter((each) => each.status === 'fulfilled' && each.value === 'done');
  assert.equal(done.length, 1);
});
