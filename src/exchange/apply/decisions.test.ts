// What a file says of a decision about a breach, of owners and of orders that replace one another.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { makeStaff, testClock, testDatabase } from '#testing';

import { bringIn } from './bring-in-text.ts';

async function withOrder(db: Db) {
  await loadReferenceData(db, testClock);
  const first = await makeStaff(db, 'supervisor');
  const second = await makeStaff(db, 'civil-orders-officer');
  const refs = await db.selectFrom('staff').select(['id', 'ref']).orderBy('id').execute();
  const refOf = (id: number) => refs.find((row) => row.id === id)?.ref ?? '';
  await bringIn(db, testClock, 'people', ['source_id,surname', 'N1,UN']);
  return { first: { ...first, ref: refOf(first.id) }, second: { ...second, ref: refOf(second.id) } };
}

const order = (owner: string, from: string) => [
  'number,regime,subject,considered_on,granted_on,ends_on,owner,owner_from',
  `O1,nmo,crime-system:N1,2026-02-01,2026-03-01,2027-02-28,${owner},${from}`,
];

test('a decision to arrest is kept beside the arrest, with who decided, when, and the note', async (t) => {
  const db = await testDatabase(t);
  const { first } = await withOrder(db);
  await bringIn(db, testClock, 'orders', order('', ''));
  const { problems } = await bringIn(db, testClock, 'breaches', [
    'number,measure,occurred,reported,decision,decided_at,decided_by,decision_note,arrested_at',
    `R1,offender-management:O1,2026-04-01 10:00,2026-04-01 11:00,arrest,2026-04-02 09:30,${first.ref},Arrest at once,2026-04-06 11:45`,
    'R2,offender-management:O1,2026-05-01 10:00,2026-05-01 11:00,not-arrested,,nobody-here,Looked at,',
    'R3,offender-management:O1,2026-06-01 10:00,2026-06-01 11:00,,,,Lost without a decision,',
    'R4,offender-management:O1,2026-07-01 10:00,2026-07-01 11:00,arrest,,,,2026-07-01 12:00',
  ]);
  assert.deepEqual(
    problems.map(({ row, key }) => `${row} ${key}`),
    ['2 decider-not-known', '3 decision-not-given'],
  );
  const events = await db
    .selectFrom('breach_event')
    .innerJoin('breach', 'breach.id', 'breach_event.breach_id')
    .select(['breach.source_ref', 'breach_event.step', 'occurred_at', 'note', 'by_staff_id'])
    .orderBy('breach_event.id')
    .execute();
  assert.deepEqual(
    events.map((row) => [row.source_ref, row.step, row.occurred_at.toString(), row.note, row.by_staff_id]),
    [
      ['R1', 'looking-for', '2026-04-02T08:30:00Z', 'Arrest at once', first.id],
      ['R1', 'arrested', '2026-04-06T10:45:00Z', null, null],
      ['R2', 'not-arrested', '2026-05-01T10:00:00Z', 'Looked at', null],
      ['R4', 'arrested', '2026-07-01T11:00:00Z', null, null],
    ],
  );
});

test('an owner has a day of their own; a later row adds the next owner and the earlier stays', async (t) => {
  const db = await testDatabase(t);
  const { first, second } = await withOrder(db);
  await bringIn(db, testClock, 'orders', order(first.ref, ''));
  await bringIn(db, testClock, 'orders', order(second.ref, '2026-09-01'));
  const owners = await db
    .selectFrom('measure_owner')
    .select(['staff_id', 'occurred_on'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    owners.map((row) => [row.staff_id, row.occurred_on.toString()]),
    [
      [first.id, '2026-02-01'],
      [second.id, '2026-09-01'],
    ],
  );
});

test('an order and the one it replaces come in together, in either order', async (t) => {
  const db = await testDatabase(t);
  await withOrder(db);
  const { problems } = await bringIn(db, testClock, 'orders', [
    'number,regime,subject,granted_on,ends_on,no_end_date,replaces',
    'C,spo,crime-system:N1,2026-03-01,,yes,B',
    'B,spo,crime-system:N1,2026-02-01,2028-01-31,,A',
    'A,spo-interim,crime-system:N1,2026-01-01,2026-06-30,,',
    'X,spo,crime-system:N1,2026-01-01,,yes,Y',
    'Y,spo,crime-system:N1,2026-01-02,,yes,X',
  ]);
  assert.deepEqual(
    problems.map(({ row, key }) => `${row} ${key}`),
    ['4 measure-not-known', '5 measure-not-known'],
  );
  const rows = await db
    .selectFrom('measure')
    .leftJoin('measure as before', 'before.id', 'measure.replaces_measure_id')
    .select(['measure.source_ref as number', 'before.source_ref as replaces'])
    .orderBy('measure.source_ref')
    .execute();
  assert.deepEqual(
    rows.map((row) => [row.number, row.replaces]),
    [
      ['A', null],
      ['B', 'A'],
      ['C', 'B'],
    ],
  );
});

test('a breach from before its order was made is kept and said, with the day', async (t) => {
  const db = await testDatabase(t);
  await withOrder(db);
  await bringIn(db, testClock, 'orders', order('', ''));
  const { problems } = await bringIn(db, testClock, 'breaches', [
    'number,measure,occurred,reported',
    'R1,offender-management:O1,2026-02-28 10:00,2026-03-02 11:00',
    'R2,offender-management:O1,2026-03-01 00:30,2026-03-02 11:00',
  ]);
  assert.deepEqual(
    problems.map(({ row, key }) => `${row} ${key}`),
    ['1 breach-before-order'],
  );
  const kept = await db.selectFrom('breach').select('source_ref').orderBy('source_ref').execute();
  assert.deepEqual(
    kept.map((row) => row.source_ref),
    ['R1', 'R2'],
  );
});
