// The kept list of work: after each kind of fact it is what the facts give, whoever reads, at whatever time and by whatever rules. Long because it records each kind of fact once.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sql } from 'kysely';

import { delayNotKnown, rebuildBreachCards } from '#breaches';
import { rebuildConsiderationCards, rebuildReferralCards } from '#interventions';
import { rebuildMeasureCards } from '#orders';
import { rebuildPersonCards } from '#people';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  freshDatabase,
  keptWorkFaults,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
  testDatabase,
} from '#testing';

import { addClaim } from './claim-store.ts';
import { keepWorkUpToDate } from './keep-work.ts';
import { bringWorkUpToDate } from './kept-work-store.ts';
import { everyWork } from './kinds/every-work-store.ts';
import { watchFor } from './watch.ts';
import { findWork, readWork } from './work-store.ts';

const now = testClock.now();
const today = Temporal.PlainDate.from('2026-11-25');
const watch = watchFor(shippedReferenceBook(today), 'officer');
const said = { recorded_at: now, source_system: 'gwarchod' } as const;
const areaCode = 'powys';

/** A crime with its cards, as the product records it. */
async function makeCase(db: Db, given: Parameters<typeof makeCrime>[2]) {
  const crime = await makeCrime(db, testClock, given);
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  return crime;
}

async function listed(db: Db): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    SELECT item_key || ' ' || coalesce(owner_staff_id, 0) || ' ' || coalesce(claim_staff_id, 0) || ' '
           || coalesce(area_code, '') AS line
      FROM work_card ORDER BY item_key`.execute(db);
  return rows.map(({ line }) => line).join('\n');
}

/** One case after another of everything that can change the list: what happened, and how it is recorded. */
async function everyChange(db: Db) {
  const days = (count: number) => now.subtract({ hours: 24 * count }).toString();
  const [suspect, closed, assessed, victim] = [
    await makePerson(db, testClock, { areaCode }),
    await makePerson(db, testClock, { areaCode }),
    await makePerson(db, testClock, { areaCode }),
    await makePerson(db, testClock),
  ];
  const officers = [
    await makeStaff(db, 'offender-management', { areaCode }),
    await makeStaff(db, 'domestic-abuse-officer', { areaCode }),
    await makeStaff(db, 'domestic-abuse-officer', { areaCode }),
    await makeStaff(db, 'officer', { areaCode }),
  ] as const;
  const about = { subject_nominal_id: suspect.nominalId, ...said };
  const made = { first: 0, second: 0, closed: 0, closedRef: '', order: 0 };
  const crime = async (recordedAt: string, who = suspect, outcome?: { code: string; on: string }) => {
    const options = { suspects: [who], victims: [victim], recordedAt, recordedOn: '2026-11-10', areaCode };
    return await makeCase(db, { ...options, ...(outcome === undefined ? {} : { outcome }) });
  };
  const delayed = async (reason: string) => {
    const { id } = await db.selectFrom('breach').select('id').executeTakeFirstOrThrow();
    await db
      .insertInto('breach_event')
      .values({ breach_id: id, step: 'delayed', rung: 'arrest', reason, occurred_at: now, ...said })
      .execute();
  };
  return [
    ['a crime with a suspect', async () => void (made.first = (await crime(days(4))).id)],
    ['another report of the same two', async () => void (made.second = (await crime(days(2))).id)],
    [
      'the two put together',
      async () =>
        await db
          .insertInto('conduct_link')
          .values({
            crime_id: made.first,
            other_crime_id: made.second,
            linked: true,
            occurred_on: today,
            ...said,
          })
          .execute(),
    ],
    [
      'an assessment, high',
      async () =>
        await db
          .insertInto('assessment')
          .values({
            ref: 'RA-T-1',
            crime_id: made.first,
            tool: 'sash',
            state: 'completed',
            level: 'high',
            occurred_on: today,
            training: 'not-known',
            ...about,
          })
          .execute(),
    ],
    [
      'a look from the queue',
      async () =>
        await db
          .insertInto('case_look')
          .values({
            queue: 'secondary-risk',
            crime_id: made.first,
            result: 'in-hand',
            occurred_at: now,
            ...about,
          })
          .execute(),
    ],
    [
      'four marks answered',
      async () =>
        await db
          .insertInto('four_answer')
          .values(
            ['fixated', 'obsessive', 'unwanted', 'repeated'].map((mark) => ({
              crime_id: made.first,
              mark,
              answer: 'no',
              reason: 'r',
              occurred_at: now,
              ...said,
            })),
          )
          .execute(),
    ],
    [
      'somebody manages the suspect',
      async () =>
        await db
          .insertInto('management_fact')
          .values({ part: 'owner', staff_id: officers[3].id, occurred_on: today, reason: 'r', ...about })
          .execute(),
    ],
    [
      'an order whose subject is nominated, and which has gaps',
      async () =>
        await makeMeasure(db, testClock, {
          regime: 'spo',
          subject: closed,
          events: [
            { step: 'granted', on: '2026-06-01', noEndDate: true },
            { step: 'served', on: '2026-06-02' },
          ],
        }),
    ],
    [
      'a nomination decided',
      async () =>
        await db
          .insertInto('nomination_decision')
          .values({
            decision: 'declined',
            triggers: (await sql<{ ref: string }>`SELECT ref FROM measure`.execute(db)).rows.map(
              ({ ref }) => ref,
            ),
            reason: 'r',
            occurred_on: today,
            ...about,
            subject_nominal_id: closed.nominalId,
          })
          .execute(),
    ],
    [
      'an assessment of somebody else, high',
      async () =>
        await db
          .insertInto('assessment')
          .values({
            ref: 'RA-T-2',
            tool: 'sash',
            state: 'completed',
            level: 'high',
            occurred_on: today.subtract({ days: 1 }),
            training: 'not-known',
            ...about,
            subject_nominal_id: assessed.nominalId,
          })
          .execute(),
    ],
    [
      'a separation after it',
      async () =>
        await db
          .insertInto('risk_event')
          .values({
            kind: 'separation',
            occurred_on: today,
            ...about,
            subject_nominal_id: assessed.nominalId,
          })
          .execute(),
    ],
    [
      'a case closed with nothing considered',
      async () => {
        const ended = await crime(days(30), closed, { code: '16', on: '2026-11-20' });
        made.closed = ended.id;
        made.closedRef = ended.ref;
      },
    ],
    [
      'a breach after it',
      async () => await makeBreach(db, testClock, { subject: closed, at: '2026-11-24T10:00:00Z' }),
    ],
    [
      'that breach decided, for which police now look',
      async () => {
        const [breach] = await db.selectFrom('breach').select('id').execute();
        if (breach === undefined) throw new Error('no breach');
        await db
          .insertInto('breach_event')
          .values({ breach_id: breach.id, step: 'looking-for', occurred_at: now, ...said })
          .execute();
        await rebuildBreachCards(db, testClock, [breach.id]);
      },
    ],
    ['that the reason for a delay is not known yet', async () => await delayed(delayNotKnown)],
    ['the reason, later', async () => await delayed('no-officer')],
    [
      'bail that ended with nothing decided',
      async () =>
        await makeMeasure(db, testClock, {
          regime: 'bail-pre-charge',
          subject: closed,
          events: [{ step: 'granted', on: '2026-10-01', endsOn: '2026-11-20' }],
        }),
    ],
    [
      'an application in which nothing happens',
      async () => {
        const events = [{ step: 'applied', on: '2026-08-01' }] as const;
        made.order = (await makeMeasure(db, testClock, { regime: 'spo', subject: closed, events })).id;
      },
    ],
    [
      'it is granted after all, and waits for service',
      async () => {
        await db
          .insertInto('measure_event')
          .values({ measure_id: made.order, step: 'granted', occurred_on: today, ...said })
          .execute();
        await rebuildMeasureCards(db, testClock, [made.order]);
      },
    ],
    [
      'somebody has seen it',
      async () =>
        await db
          .insertInto('closure_look')
          .values({
            crime_id: made.closed,
            seen: (await sql<{ ref: string }>`SELECT ref FROM breach`.execute(db)).rows.map(({ ref }) => ref),
            reason: 'r',
            ...about,
            subject_nominal_id: closed.nominalId,
          })
          .execute(),
    ],
    [
      'a look at the closed case, which leaves the programme to be considered',
      async () => {
        await db
          .insertInto('case_look')
          .values({
            queue: 'missed-opportunity',
            crime_id: made.closed,
            result: 'in-hand',
            occurred_at: now,
            ...about,
            subject_nominal_id: closed.nominalId,
          })
          .execute();
        await rebuildConsiderationCards(db, testClock, [made.closed]);
      },
    ],
    [
      'a referral',
      async () => {
        const referral = await db
          .insertInto('referral')
          .values({
            ref: 'REF-T-1',
            programme: 'reflecting-on-relationships',
            basis: 'consent',
            risk_band: 'medium-or-low',
            provider: 'probation',
            criteria: [],
            ...about,
            subject_nominal_id: closed.nominalId,
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        await rebuildReferralCards(db, testClock, [referral.id]);
      },
    ],
    [
      'an item taken on',
      async () => {
        const { rows } = await sql<{
          item_key: string;
        }>`SELECT item_key FROM work_card ORDER BY item_key LIMIT 1`.execute(db);
        const by = officers[0].id;
        await addClaim(db, { key: rows[0]?.item_key ?? '', staffId: by, by, at: now });
      },
    ],
    [
      'the suspect moves to another area',
      async () => {
        await db
          .insertInto('nominal_version')
          .values({ nominal_id: closed.nominalId, area_code: 'ceredigion', ...said })
          .execute();
        await rebuildPersonCards(db, testClock, [closed.id]);
      },
    ],
    [
      'a specialist is trained, and has the cases of the area',
      async () =>
        await db
          .insertInto('staff_training')
          .values({ staff_id: officers[2].id, course: 'sash', completed_on: today, ...said })
          .execute(),
    ],
    [
      'that specialist is away',
      async () =>
        await db
          .insertInto('staff_absence')
          .values({ staff_id: officers[2].id, from_on: today, recorded_at: now })
          .execute(),
    ],
    [
      'the other one leaves',
      async () =>
        await db
          .updateTable('staff')
          .set({ active_to: today.subtract({ days: 1 }) })
          .where('id', '=', officers[1].id)
          .execute(),
    ],
    [
      'the record is found to be of another person',
      async () => {
        await db
          .updateTable('nominal')
          .set({ person_id: victim.id })
          .where('id', '=', suspect.nominalId)
          .execute();
        await rebuildPersonCards(db, testClock, [suspect.id, victim.id]);
        await rebuildConsiderationCards(db, testClock, [made.first, made.second]);
      },
    ],
  ] as const;
}

onBothEngines('whatever is recorded, the kept list is what the facts give', async (db) => {
  await loadReferenceData(db, testClock);
  let before = await listed(db);
  for (const [what, record] of await everyChange(db)) {
    await record();
    assert.deepEqual(await keptWorkFaults(db, now, watch), [], what);
    const after = await listed(db);
    assert.notEqual(after, before, `${what}: nothing of the list changed, so this shows nothing`);
    before = after;
  }
});

onBothEngines('a change is noted by itself: without the note the list would be wrong', async (db) => {
  await loadReferenceData(db, testClock);
  const suspect = await makePerson(db, testClock, { areaCode });
  await bringWorkUpToDate(db, now, watch);
  const recordedAt = now.subtract({ hours: 48 }).toString();
  await makeCase(db, { suspects: [suspect], recordedAt });
  await sql`DELETE FROM work_touch`.execute(db);
  assert.ok((await keptWorkFaults(db, now, watch)).some((line) => line.startsWith('lacking')));
});

onBothEngines('time, another day and other rules bring their work without any fact', async (db) => {
  await loadReferenceData(db, testClock);
  const suspect = await makePerson(db, testClock, { areaCode });
  await makeCase(db, { suspects: [suspect], recordedAt: now.toString() });
  const { viewer } = await makeStaff(db, 'officer', { areaCode });
  const asks = async (at: Temporal.Instant, by = watch) =>
    (await readWork(db, viewer, 'force', at, by)).items.some(({ kind }) => kind === 'consider');
  const due = now.add({ hours: watch.considered.blankAfterHours });
  assert.equal(await asks(due.subtract({ minutes: 1 })), false);
  assert.equal(await asks(due.add({ minutes: 2 })), true);
  assert.equal(await asks(now), false, 'a clock put back');
  const considered = { ...watch.considered, blankAfterHours: 0 };
  assert.equal(await asks(now, { ...watch, considered }), true, 'a rule that asks sooner');
});

onBothEngines('a list that another release made is made again before it is read', async (db) => {
  await loadReferenceData(db, testClock);
  const suspect = await makePerson(db, testClock, { areaCode });
  await makeCase(db, { suspects: [suspect], recordedAt: now.subtract({ hours: 48 }).toString() });
  await bringWorkUpToDate(db, now, watch);
  const mark = async () => await db.selectFrom('work_sweep').select('rules').executeTakeFirstOrThrow();
  const ours = await mark();
  const another = { rules: 'the mark of another release' };
  await db.updateTable('work_sweep').set(another).execute();
  await bringWorkUpToDate(db, now, watch);
  assert.deepEqual(await mark(), ours);
  assert.notDeepEqual(ours, another);
});

onBothEngines('kept beside the pages it is ready before a page asks', async (db) => {
  await loadReferenceData(db, testClock);
  const suspect = await makePerson(db, testClock, { areaCode });
  const recordedAt = now.subtract({ hours: 48 }).toString();
  const crime = await makeCase(db, { suspects: [suspect], recordedAt });
  await keepWorkUpToDate(db, testClock);
  const { rows } = await sql<{ kind: string }>`
    SELECT kind FROM work_card WHERE ref = ${crime.ref} ORDER BY kind`.execute(db);
  assert.ok(rows.some(({ kind }) => kind === 'consider'));
  const { viewer } = await makeStaff(db, 'officer');
  const key = `crime:${crime.ref}.${suspect.ref}:consider`;
  assert.equal((await findWork(db, viewer, key, now, watch))?.recordRef, crime.ref);
});

test('what is not committed yet is not on the list, and is as soon as it is', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  await loadReferenceData(db, testClock);
  const suspect = await makePerson(db, testClock, { areaCode });
  await bringWorkUpToDate(db, now, watch);
  const writing = await db.startTransaction().execute();
  const recordedAt = now.subtract({ hours: 48 }).toString();
  await makeCase(writing, { suspects: [suspect], recordedAt });
  assert.deepEqual(await keptWorkFaults(db, now, watch), []);
  assert.equal(await listed(db), '');
  await writing.commit().execute();
  const both = await Promise.all([keptWorkFaults(db, now, watch), keptWorkFaults(db, now, watch)]);
  assert.deepEqual(both.flat(), []);
  assert.notEqual(await listed(db), '');
});

onBothEngines('readers of different roles share one list: none makes it again for another', async (db) => {
  await loadReferenceData(db, testClock);
  const swept = new Set<string>();
  for (const role of ['officer', 'supervisor', 'civil-orders-officer', 'domestic-abuse-officer']) {
    await bringWorkUpToDate(db, now, watchFor(shippedReferenceBook(today), role));
    const { rules } = await db.selectFrom('work_sweep').select('rules').executeTakeFirstOrThrow();
    swept.add(rules);
  }
  assert.equal(swept.size, 1);
});

/** What the kept list reads and nothing has to note, each with the reason. */
const notNoted = new Map([
  ['law_change', 'it counts once it is decided, and the decision notes it'],
  ['crime', 'its reference never changes'],
  ['person', 'its reference never changes'],
  ['breach', 'its reference never changes'],
  ['measure', 'its card is made again with it'],
  ['measure_event', 'the card of its measure is made again with it'],
  [
    'measure_succession',
    'said with a step of its measure, and the card of that measure is made again with it',
  ],
  ['application_tie', 'said with the cards of its notice and its order, which are made again with it'],
  ['crime_party', 'the cards of the crime are made again with it'],
  ['crime_outcome', 'the cards of the crime are made again with it'],
  ['measure_protected', 'said with its measure, or its card is made again with it'],
  ['crime_version', 'the cards of the crime are made again with it'],
  ['consideration_entry', 'the cards of the crime are made again with it'],
]);

test('every table that the kept list reads notes its changes', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const work = everyWork(now, watch, { which: 'kept' });
  const { rows } = await sql<{ 'QUERY PLAN': unknown }>`EXPLAIN (FORMAT JSON) ${work}`.execute(db);
  const read = new Set(
    [...JSON.stringify(rows).matchAll(/"Relation Name":"(?<table>\w+)"/gu)].map(
      ({ groups }) => groups?.['table'],
    ),
  );
  const noting = await sql<{ name: string }>`
    SELECT DISTINCT class.relname AS name FROM pg_trigger AS watching
      JOIN pg_class AS class ON class.oid = watching.tgrelid
      JOIN pg_proc AS noted ON noted.oid = watching.tgfoid WHERE noted.proname = 'touch_work'`.execute(db);
  const noted = new Set(noting.rows.map(({ name }) => name));
  assert.ok(read.size > 15);
  assert.deepEqual(
    [...read].filter((table) => table === undefined || (!noted.has(table) && !notNoted.has(table))),
    [],
  );
});
