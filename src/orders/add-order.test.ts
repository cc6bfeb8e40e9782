// An order from its papers: on the record with its conditions, dates and service, once, and only if the law allows it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { addOrder, dutyOf } from './add-order.ts';
import type { OrderReport } from './add-order.ts';
import { measureState } from './measure-card.ts';
import { measuresOf } from './measure-store.ts';
import { protectedBy } from './protected-people-store.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const now = testClock.now();

function paper(nominalId: number, more: Partial<OrderReport> = {}): OrderReport {
  return {
    regime: 'nmo',
    added: null,
    madeInArea: null,
    courtMade: false,
    attachment: null,
    bail: null,
    copyOn: null,
    aware: null,
    replaces: null,
    crimeId: null,
    authority: null,
    subject: { nominalId, areaCode: 'powys' },
    madeOn: day('2026-11-24'),
    endsOn: day('2027-11-24'),
    noEndDate: false,
    court: null,
    servedOn: day('2026-11-25'),
    serviceMethod: 'in-person',
    servedAt: null,
    servedBy: null,
    conditions: ['Must not contact Victim A', 'Must leave when asked'],
    language: 'en',
    protects: [],
    isOwner: true,
    setAside: new Map(),
    ...more,
  };
}

onBothEngines(
  'a non-molestation order entered at night is in force with its conditions in one go',
  async (db) => {
    const { viewer, id } = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const victim = await makePerson(db, testClock);
    const report = paper(subject.nominalId, { protects: [victim.nominalId] });
    const added = await addOrder(db, testClock, viewer, report, []);
    assert.ok(added.ok);
    assert.match(added.value.ref, /^NMO-2026-\d{3}$/u);
    const [record] = await measuresOf(db, [subject.nominalId], now);
    assert.ok(record);
    const state = measureState(record.events);
    assert.deepEqual(
      [state.stage, String(state.grantedOn), String(state.servedOn), String(state.endsOn)],
      ['served', '2026-11-24', '2026-11-25', '2027-11-24'],
    );
    assert.deepEqual(
      record.clauses.map((clause) => [clause.clauseNo, clause.duty, clause.plainEn]),
      [
        [1, 'must-not', 'Must not contact Victim A'],
        [2, 'must', 'Must leave when asked'],
      ],
    );
    assert.equal(record.ownerStaffId, id);
    assert.deepEqual(
      (await protectedBy(db, record.measure, now)).map((one) => one.nominalId),
      [victim.nominalId],
    );
    const card = await db
      .selectFrom('measure_card')
      .select(['area_code', 'owner_staff_id'])
      .where('measure_id', '=', added.value.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual([card.area_code, card.owner_staff_id], ['powys', id]);
  },
);

onBothEngines('references go on after those already on the record', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  await db
    .insertInto('measure')
    .values({
      ref: 'NMO-2026-041',
      regime: 'nmo',
      subject_nominal_id: subject.nominalId,
      recorded_at: now,
      source_system: 'courts',
    })
    .execute();
  const first = await addOrder(db, testClock, viewer, paper(subject.nominalId), []);
  const second = await addOrder(
    db,
    testClock,
    viewer,
    paper(subject.nominalId, { madeOn: day('2026-11-20') }),
    [],
  );
  assert.ok(first.ok && second.ok);
  assert.deepEqual([first.value.ref, second.value.ref], ['NMO-2026-042', 'NMO-2026-043']);
});

onBothEngines(
  'the same order entered again is held back until somebody says why it is another',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const before = await makeMeasure(db, testClock, {
      regime: 'nmo',
      subject,
      events: [{ step: 'granted', on: '2026-11-24' }],
    });
    const known = await measuresOf(db, [subject.nominalId], now);
    const refusal = await addOrder(db, testClock, viewer, paper(subject.nominalId), known);
    assert.ok(!refusal.ok && refusal.error.code === 'not-right');
    assert.deepEqual(
      refusal.error.standing.map((doubt) => [doubt.code, doubt.source]),
      [['same-order', before.ref]],
    );
    const setAside = new Map([['same-order', 'Another applicant'] as const]);
    const added = await addOrder(db, testClock, viewer, paper(subject.nominalId, { setAside }), known);
    assert.ok(added.ok);
  },
);

onBothEngines('an analyst enters nothing, and dates that cannot be are said', async (db) => {
  const analyst = await makeStaff(db, 'analyst');
  const officer = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const report = paper(subject.nominalId);
  assert.deepEqual(await addOrder(db, testClock, analyst.viewer, report, []), {
    ok: false,
    error: { code: 'not-permitted' },
  });
  const future = paper(subject.nominalId, { madeOn: day('2026-11-26'), servedOn: null });
  const refusal = await addOrder(db, testClock, officer.viewer, future, []);
  assert.ok(!refusal.ok && refusal.error.code === 'not-right');
  assert.deepEqual(refusal.error.problems, ['in-future']);
  const early = paper(subject.nominalId, { servedOn: day('2026-11-23') });
  const doubted = await addOrder(db, testClock, officer.viewer, early, []);
  assert.ok(!doubted.ok && doubted.error.code === 'not-right');
  assert.deepEqual(
    doubted.error.standing.map((doubt) => doubt.code),
    ['served-before-made'],
  );
});

test('a condition that does not say is taken to forbid', () => {
  assert.deepEqual(
    ['Must not go', 'Must live at', 'Rhaid peidio â mynd', 'Rhaid byw yn', 'Not to contact'].map(dutyOf),
    ['must-not', 'must', 'must-not', 'must', 'must-not'],
  );
});
