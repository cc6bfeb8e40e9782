// Faults put into a seeded force: owners, dates, service and feeds taken away. Each is one gap, found once, and nothing else changes.

import assert from 'node:assert/strict';

import { smallForce } from '#demo';
import {
  feedRules,
  gapKinds,
  lastReceived,
  rebuildMeasureCards,
  silentFeeds,
  sweepGaps,
  watchRules,
} from '#orders';
import type { GapKind, SweptGap } from '#orders';
import { londonDate } from '#platform';
import type { Db } from '#platform';
import { shippedReferenceBook } from '#reference';
import { makeMeasure, makePerson, makeStaff, onBothEnginesFresh, testClock } from '#testing';

const today = londonDate(testClock.now());
const rules = watchRules(shippedReferenceBook(today));

async function sweep(db: Db, batch = 20_000): Promise<readonly SweptGap[]> {
  const all: SweptGap[] = [];
  for await (const some of sweepGaps(db, rules, today, batch)) all.push(...some);
  return all;
}

/** What is taken away from one order of the demonstration force, and the one gap that must appear. */
type Fault = {
  readonly kind: GapKind;
  /** Pre-charge bail alone ends with a decision to record, an interim order alone with that on its application. */
  readonly of?: 'bail-pre-charge' | 'spo-interim' | 'dvpn';
  readonly put: (db: Db, id: number) => Promise<void>;
};

const feedRow = { recorded_at: testClock.now(), source_system: 'test' };
const addEvent =
  (step: string, on: Temporal.PlainDate, more: Readonly<Record<string, unknown>> = {}) =>
  async (db: Db, id: number) => {
    await db
      .insertInto('measure_event')
      .values({ measure_id: id, step, occurred_on: on, ...feedRow, ...more })
      .execute();
    await rebuildMeasureCards(db, testClock, [id]);
  };

const faults: readonly Fault[] = [
  {
    kind: 'no-owner',
    put: async (db, id) => {
      await db
        .insertInto('measure_owner')
        .values({ measure_id: id, part: 'owner', staff_id: null, occurred_on: today, ...feedRow })
        .execute();
      await rebuildMeasureCards(db, testClock, [id]);
    },
  },
  { kind: 'victim-not-told', put: addEvent('varied', today) },
  { kind: 'no-check', put: addEvent('checked', today, { next_on: today.subtract({ days: 1 }) }) },
  {
    kind: 'victim-not-heard',
    put: async (db, id) => {
      const heard = await db
        .selectFrom('measure_event')
        .select('id')
        .where('measure_id', '=', id)
        .where('step', '=', 'victim-heard')
        .executeTakeFirstOrThrow();
      await addEvent('noted', today, { corrects_event_id: heard.id })(db, id);
    },
  },
  { kind: 'ending-undecided', put: addEvent('noted', today, { ends_on: today.add({ days: 20 }) }) },
  {
    kind: 'programme-not-booked',
    put: async (db, id) => {
      await db
        .insertInto('measure_clause')
        .values({
          measure_id: id,
          clause_no: 90,
          duty: 'must',
          plain_en: 'Attend the programme',
          channel: 'programme',
          ...feedRow,
        })
        .execute();
      await rebuildMeasureCards(db, testClock, [id]);
    },
  },
  {
    kind: 'review-late',
    put: async (db, id) => {
      await addEvent('noted', today, { no_end_date: true })(db, id);
    },
  },
  {
    kind: 'bail-undecided',
    of: 'bail-pre-charge',
    put: addEvent('noted', today, { ends_on: today.subtract({ days: 1 }) }),
  },
  {
    kind: 'victim-not-asked',
    of: 'bail-pre-charge',
    put: async (db, id) => {
      await addEvent('victim-told', today, { reason: 'about:ended' })(db, id);
      await addEvent('ended', today)(db, id);
    },
  },
  {
    kind: 'end-in-doubt',
    of: 'spo-interim',
    put: async (db, id) => {
      await makeMeasure(db, testClock, {
        regime: 'spo',
        subject: await makePerson(db, testClock),
        replaces: id,
        events: [
          { step: 'applied', on: '2025-02-03' },
          { step: 'withdrawn', on: '2026-11-20' },
          { step: 'victim-told', on: '2026-11-20' },
        ],
      });
    },
  },
  {
    kind: 'hearing-unsettled',
    of: 'dvpn',
    // Adjourned to yesterday, and nothing recorded since.
    put: addEvent('hearing-adjourned', today.subtract({ days: 1 }), {
      next_on: today.subtract({ days: 1 }),
    }),
  },
  {
    kind: 'not-served',
    put: async (db, id) => {
      const served = await db
        .selectFrom('measure_event')
        .select('id')
        .where('measure_id', '=', id)
        .where('step', 'in', ['served', 'notified'])
        .execute();
      for (const event of served) {
        await db
          .insertInto('measure_event')
          .values({
            measure_id: id,
            step: 'noted',
            occurred_on: today,
            corrects_event_id: event.id,
            ...feedRow,
          })
          .execute();
      }
      await rebuildMeasureCards(db, testClock, [id]);
    },
  },
];

onBothEnginesFresh(
  'owners, dates and service taken from a seeded force: each gap is found once, and nothing else changes',
  async (database) => {
    const { db } = database;
    await smallForce(database, testClock);
    const owner = await makeStaff(db, 'civil-orders-officer');
    const subject = await makePerson(db, testClock);
    // One sound order for each fault: owned, served, told, checked lately, and booked where it asks for a programme.
    const sound: number[] = [];
    assert.deepEqual(faults.map(({ kind }) => kind).toSorted(), gapKinds.toSorted(), 'every kind of gap');
    for (const { of: regime = 'spo' } of faults) {
      const { id } = await makeMeasure(db, testClock, {
        regime,
        subject,
        ownerId: owner.id,
        conditions: ['Contact Victim A'],
        events: [
          { step: 'granted', on: '2025-02-03', endsOn: '2028-02-02' },
          { step: 'served', on: '2025-02-04' },
          ...(regime === 'bail-pre-charge' ? [] : [{ step: 'notified' as const, on: '2025-02-05' }]),
          { step: 'victim-told', on: '2025-02-03' },
          { step: 'checked', on: '2026-10-01' },
          { step: 'victim-heard', on: '2026-10-01', reason: 'keep' },
          // A notice has a hearing to come.
          ...(regime === 'dvpn'
            ? [
                { step: 'hearing-begun' as const, on: '2026-11-20' },
                { step: 'hearing-adjourned' as const, on: '2026-11-20', nextOn: '2026-11-26' },
              ]
            : []),
        ],
      });
      sound.push(id);
    }
    const key = (gap: SweptGap) => `${gap.measureId} ${gap.kind}`;
    const before = (await sweep(db)).map(key);
    assert.equal(new Set(before).size, before.length, 'no gap twice');
    assert.ok(before.length > 20, `${before.length} gaps in the force`);
    assert.deepEqual(
      before.filter((each) => sound.some((id) => each.startsWith(`${id} `))),
      [],
      'a sound order has no gap',
    );
    for (const [place, fault] of faults.entries()) await fault.put(db, sound[place] ?? 0);
    const after = (await sweep(db)).map(key);
    const fresh = after.filter((each) => !before.includes(each));
    assert.deepEqual(
      fresh.toSorted(),
      faults.map((fault, place) => `${sound[place] ?? 0} ${fault.kind}`).toSorted(),
      'each fault is one gap',
    );
    assert.deepEqual(
      before.filter((each) => !after.includes(each)),
      [],
    );
    assert.deepEqual((await sweep(db)).map(key), after, 'twice the same');
    for (const batch of [1, 7, 100]) {
      assert.deepEqual((await sweep(db, batch)).map(key), after, `in batches of ${batch}`);
    }
  },
);

onBothEnginesFresh(
  'a feed that stops is one silent feed, and one that never began is none',
  async ({ db }) => {
    const feeds = feedRules(shippedReferenceBook(today));
    const silent = async () => silentFeeds(feeds, await lastReceived(db), today).map(({ kind }) => kind);
    assert.deepEqual(await silent(), [], 'never begun');
    for (const { kind } of feeds) {
      await db
        .insertInto('import_file')
        .values({
          ref: `IMP-FAULT-${kind}`,
          kind,
          name: `${kind}.csv`,
          state: 'applied',
          source_system: 'test',
          created_at: testClock.now(),
          finished_at: testClock.now(),
        })
        .execute();
    }
    assert.deepEqual(await silent(), []);
    for (const { kind, days } of feeds) {
      const at = testClock.now().subtract({ hours: 24 * (days + 1) });
      const of = (moment: Temporal.Instant) =>
        db.updateTable('import_file').set({ finished_at: moment }).where('kind', '=', kind).execute();
      await of(at);
      assert.deepEqual(await silent(), [kind], `${kind} stopped`);
      await of(testClock.now());
    }
  },
);
