// One measure from the store: as known at a moment, whom it protects by letter, and its card equal to the pure function.

import assert from 'node:assert/strict';

import { makeCrime, makeGroup, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { measuresOfCrime } from './list-crime-measures.ts';
import { measureState } from './measure-card.ts';
import { findMeasure, measureSource, measuresOf } from './measure-store.ts';
import { protectedBy } from './protected-people-store.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';

const now = testClock.now();
const at = (text: string) => Temporal.Instant.from(text);

onBothEngines('a measure is read as it was known then: later facts are left out', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    recordedAt: '2026-02-03T12:00:00Z',
    events: [
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-03', recordedAt: '2026-02-03T12:00:00Z' },
      { step: 'served', on: '2026-02-04', recordedAt: '2026-02-10T09:00:00Z' },
    ],
    conditions: ['Must not contact Victim A'],
  });
  const states = await Promise.all(
    ['2026-02-01T00:00:00Z', '2026-02-05T00:00:00Z', '2026-02-11T00:00:00Z'].map(async (moment) => {
      const found = await findMeasure(db, viewer, ref, at(moment));
      return found === undefined ? undefined : measureState(found.record.events).servedOn?.toString();
    }),
  );
  assert.deepEqual(states, [undefined, undefined, '2026-02-04']);
  assert.equal(await findMeasure(db, viewer, ref, at('2026-02-01T00:00:00Z')), undefined);
  assert.ok(await findMeasure(db, viewer, ref, at('2026-02-05T00:00:00Z')));
});

onBothEngines('the card of a measure says what the pure function says of its facts', async (db) => {
  const owner = await makeStaff(db, 'civil-orders-officer');
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    ownerId: owner.id,
    areaCode: 'powys',
    events: [
      { step: 'considered', on: '2025-12-02' },
      { step: 'applied', on: '2025-12-18' },
      { step: 'granted', on: '2026-02-03', endsOn: '2028-02-03' },
      { step: 'served', on: '2026-02-04', at: '2026-02-04T11:20:00Z' },
      { step: 'notified', on: '2026-02-06' },
      { step: 'victim-told', on: '2026-02-03', at: '2026-02-03T17:15:00Z' },
      { step: 'checked', on: '2026-11-02' },
    ],
  });
  await rebuildMeasureCards(db, testClock, [made.id, made.id]);
  const card = await db
    .selectFrom('measure_card')
    .selectAll()
    .where('measure_id', '=', made.id)
    .executeTakeFirstOrThrow();
  const [record] = await measuresOf(db, [subject.nominalId], now);
  assert.ok(record);
  const state = measureState(record.events);
  const day = (value: Temporal.PlainDate | null) => value?.toString() ?? null;
  assert.deepEqual(
    [card.stage, card.considered_on, card.granted_on, card.served_on, card.ends_on, card.ended_on].map(
      String,
    ),
    [state.stage, state.consideredOn, state.grantedOn, state.servedOn, state.endsOn, state.endedOn].map(
      String,
    ),
  );
  assert.equal(day(card.notified_on), day(state.notifiedOn));
  assert.equal(day(card.victim_told_on), day(state.victimToldOn));
  assert.equal(day(card.last_check_on), day(state.lastCheckOn));
  assert.equal(card.served_at?.toString(), state.servedAt?.toString());
  assert.equal(card.no_end_date, state.noEndDate);
  assert.equal(card.owner_staff_id, owner.id);
  assert.equal(card.area_code, 'powys');
  assert.equal(card.breach_count, 0);
});

onBothEngines('whom a measure protects is told by letter, and one taken off is not told', async (db) => {
  const subject = await makePerson(db, testClock);
  const [a, b, unknown] = [
    await makePerson(db, testClock),
    await makePerson(db, testClock),
    await makePerson(db, testClock),
  ];
  await makeCrime(db, testClock, { suspects: [subject], victims: [a, b] });
  const made = await makeMeasure(db, testClock, {
    regime: 'nmo',
    subject,
    events: [{ step: 'granted', on: '2026-06-01' }],
  });
  const protect = async (nominalId: number, removed: boolean, recordedAt: Temporal.Instant) => {
    await db
      .insertInto('measure_protected')
      .values({
        measure_id: made.id,
        nominal_id: nominalId,
        removed,
        recorded_at: recordedAt,
        source_system: 'courts',
      })
      .execute();
  };
  for (const person of [unknown, b, a]) await protect(person.nominalId, false, at('2026-06-02T00:00:00Z'));
  await protect(b.nominalId, true, at('2026-07-01T00:00:00Z'));
  const measure = (await measuresOf(db, [subject.nominalId], now))[0]?.measure;
  assert.ok(measure);
  const labels = async (moment: Temporal.Instant) =>
    (await protectedBy(db, measure, moment)).map(({ label }) => label);
  assert.deepEqual(await labels(at('2026-06-15T00:00:00Z')), ['A', 'B', null]);
  assert.deepEqual(await labels(now), ['A', null]);
});

onBothEngines('the subject of a measure comes veiled to those outside the group', async (db) => {
  const groupId = await makeGroup(db);
  const inside = await makeStaff(db, 'officer', { groupIds: [groupId] });
  const outside = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: groupId });
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03' }],
  });
  assert.equal((await findMeasure(db, outside.viewer, ref, now))?.person.surname, null);
  assert.equal((await findMeasure(db, inside.viewer, ref, now))?.person.surname, 'Cudd');
});

onBothEngines('the orders that arose from a crime are listed newest first, as known then', async (db) => {
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const other = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03' }],
  });
  for (const [ref, recorded] of [
    ['BAIL-C1', '2026-03-01T00:00:00Z'],
    ['SPO-C2', '2026-05-01T00:00:00Z'],
  ] as const) {
    await db
      .insertInto('measure')
      .values({
        ref,
        regime: ref.startsWith('BAIL') ? 'bail-pre-charge' : 'spo',
        subject_nominal_id: subject.nominalId,
        crime_id: crime.id,
        recorded_at: at(recorded),
        source_system: 'custody',
      })
      .execute();
  }
  const refs = async (moment: string) =>
    (await measuresOfCrime(db, crime.id, at(moment), 'en')).map((measure) => measure.href);
  assert.deepEqual(await refs('2026-11-25T00:00:00Z'), ['/orders/SPO-C2', '/bail/BAIL-C1']);
  assert.deepEqual(await refs('2026-04-01T00:00:00Z'), ['/bail/BAIL-C1']);
  assert.ok(!(await refs('2026-11-25T00:00:00Z')).includes(`/orders/${other.ref}`));
});

onBothEngines('a record says which file and row it came from, or who entered it', async (db) => {
  const staff = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const file = await db
    .insertInto('import_file')
    .values({
      ref: 'IMP-T00001',
      kind: 'orders',
      name: 'orders.csv',
      source_system: 'courts',
      state: 'applied',
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const row = {
    regime: 'spo',
    subject_nominal_id: subject.nominalId,
    recorded_at: now,
    source_system: 'courts',
  };
  await db
    .insertInto('measure')
    .values([
      { ...row, ref: 'SPO-F1', import_file_id: file.id, import_row: 17 },
      { ...row, ref: 'SPO-F2', source_system: 'gwarchod', entered_by: staff.id },
    ])
    .execute();
  const sources = new Map<string, unknown>();
  for (const { measure } of await measuresOf(db, [subject.nominalId], now)) {
    sources.set(measure.ref, await measureSource(db, measure.id));
  }
  assert.deepEqual(sources.get('SPO-F1'), { fileRef: 'IMP-T00001', row: 17, enteredBy: null });
  assert.deepEqual(sources.get('SPO-F2'), { fileRef: null, row: null, enteredBy: staff.id });
});
