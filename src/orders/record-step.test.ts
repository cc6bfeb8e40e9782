// Recording a step: refused to the wrong role and the wrong moment, doubts set aside with a reason that stays.

import assert from 'node:assert/strict';

import type { Db, Viewer } from '#platform';
import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { bareReport } from './bare-report.ts';
import { measureState } from './measure-card.ts';
import { findMeasure } from './measure-store.ts';
import type { MeasureStep } from './measure.ts';
import { recordStep } from './record-step.ts';
import { doubtSetAside } from './step-checks.ts';
import type { DoubtCode, StepReport } from './step-checks.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

function report(step: MeasureStep, on: string, more: Partial<StepReport> = {}): StepReport {
  return {
    ...bareReport(step, day(on), new Map()),
    asking: { kind: 'asked', on: day(on) },
    telling: {
      kind: 'told',
      on: day(on),
      at: null,
      method: 'phone',
      whom: null,
      others: { reason: null, note: null },
      otherWay: null,
    },
    hearings: [
      {
        victim: null,
        hearing: { kind: 'heard', on: day(on), method: 'phone', wish: 'keep', note: null },
        otherWay: null,
      },
    ],
    ...more,
  };
}

async function opened(db: Db, viewer: Viewer, ref: string) {
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found);
  return found.record;
}

async function unservedOrder(db: Db) {
  const subject = await makePerson(db, testClock);
  return makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2028-11-20' }],
  });
}

onBothEngines('service is recorded by an officer and the card follows', async (db) => {
  const { viewer } = await makeStaff(db, 'officer');
  const { ref, id } = await unservedOrder(db);
  const record = await opened(db, viewer, ref);
  const served = report('served', '2026-11-21', { method: 'in-person' });
  const saved = await recordStep(db, testClock, viewer, record, served);
  assert.ok(saved.ok);
  const card = await db
    .selectFrom('measure_card')
    .select(['stage', 'served_on'])
    .where('measure_id', '=', id)
    .executeTakeFirstOrThrow();
  assert.deepEqual([card.stage, String(card.served_on)], ['served', '2026-11-21']);
  const [event] = (await opened(db, viewer, ref)).events.filter((each) => each.step === 'served');
  assert.equal(event?.byStaffId, viewer.staffId);
  assert.equal(event?.enteredBy, viewer.staffId);
});

onBothEngines(
  'an analyst, and an officer who records for a court, are refused and nothing is written',
  async (db) => {
    const analyst = await makeStaff(db, 'analyst');
    const officer = await makeStaff(db, 'officer');
    const { ref, id } = await unservedOrder(db);
    const count = async () =>
      (await db.selectFrom('measure_event').select('id').where('measure_id', '=', id).execute()).length;
    const before = await count();
    for (const [viewer, step] of [
      [analyst.viewer, report('served', '2026-11-21', { method: 'in-person' })],
      [analyst.viewer, report('checked', '2026-11-21', { reason: 'in-order' })],
      [officer.viewer, report('discharged', '2026-11-21')],
      [officer.viewer, report('granted', '2026-11-21')],
    ] as const) {
      const refusal = await recordStep(db, testClock, viewer, await opened(db, viewer, ref), step);
      assert.deepEqual(refusal, { ok: false, error: { code: 'not-permitted' } });
    }
    assert.equal(await count(), before);
  },
);

onBothEngines(
  'service before the order was made is refused, unless somebody says why; the reason stays',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer');
    const { ref } = await unservedOrder(db);
    const early = report('served', '2026-11-19', { method: 'in-person' });
    const refusal = await recordStep(db, testClock, viewer, await opened(db, viewer, ref), early);
    assert.ok(!refusal.ok && refusal.error.code === 'not-right');
    assert.deepEqual(
      refusal.error.standing.map((doubt) => doubt.code),
      ['served-before-made'],
    );
    const setAside = new Map<DoubtCode, string>([
      ['served-before-made', 'The sealed order is dated wrongly'],
    ]);
    const saved = await recordStep(db, testClock, viewer, await opened(db, viewer, ref), {
      ...early,
      setAside,
    });
    assert.ok(saved.ok);
    const { events } = await opened(db, viewer, ref);
    assert.equal(String(measureState(events).servedOn), '2026-11-19');
    const [kept] = events.filter((event) => doubtSetAside(event.reason) === 'served-before-made');
    assert.equal(kept?.note, 'The sealed order is dated wrongly');
    assert.equal(kept?.enteredBy, viewer.staffId);
  },
);

onBothEngines(
  'a way of service that the law does not name needs a reason, and so does an SPO under two years',
  async (db) => {
    const { viewer } = await makeStaff(db, 'civil-orders-officer');
    const { ref } = await unservedOrder(db);
    const posted = report('served', '2026-11-21', { method: 'by-post' });
    const refusal = await recordStep(db, testClock, viewer, await opened(db, viewer, ref), posted);
    assert.ok(!refusal.ok && refusal.error.code === 'not-right');
    assert.deepEqual(
      refusal.error.standing.map((doubt) => doubt.code),
      ['not-in-person'],
    );
    const subject = await makePerson(db, testClock);
    const applied = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [{ step: 'applied', on: '2026-11-01' }],
    });
    const short = report('granted', '2026-11-20', { endsOn: day('2027-11-20') });
    const second = await recordStep(db, testClock, viewer, await opened(db, viewer, applied.ref), short);
    assert.ok(!second.ok && second.error.code === 'not-right');
    assert.deepEqual(
      second.error.standing.map((doubt) => [doubt.code, doubt.source]),
      [['spo-fixed-too-short', 'SPA 2019 s3(2)']],
    );
  },
);

onBothEngines(
  'what must be mended is said all at once: future days, missing ends, reasons and notes',
  async (db) => {
    const { viewer } = await makeStaff(db, 'supervisor');
    const { ref } = await unservedOrder(db);
    const problems = async (step: StepReport) => {
      const refusal = await recordStep(db, testClock, viewer, await opened(db, viewer, ref), step);
      assert.ok(!refusal.ok && refusal.error.code === 'not-right');
      return refusal.error.problems;
    };
    assert.deepEqual(await problems(report('renewed', '2026-11-26')), [
      'in-future',
      'end-needed',
      'told-in-future',
      'heard-in-future',
    ]);
    assert.deepEqual(await problems(report('renewed', '2026-11-25', { endsOn: day('2026-11-24') })), [
      'end-before-start',
    ]);
    assert.deepEqual(await problems(report('discharged', '2026-11-19')), ['before-made']);
    assert.deepEqual(await problems(report('ended', '2026-11-25')), ['reason-needed']);
    assert.deepEqual(await problems(report('ended', '2026-11-25', { reason: 'other' })), ['note-needed']);
    assert.deepEqual(await problems(report('noted', '2026-11-25')), ['note-needed']);
  },
);

onBothEngines(
  'bail: the file goes to the CPS and comes back with a later end; a designated case takes an assistant chief constable',
  async (db) => {
    const { viewer } = await makeStaff(db, 'supervisor');
    const subject = await makePerson(db, testClock);
    const bail = await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject,
      events: [
        { step: 'arrested-for', on: '2025-11-30' },
        { step: 'granted', on: '2025-11-30', endsOn: '2026-02-28' },
        { step: 'extended', on: '2026-02-20', endsOn: '2026-05-31' },
        { step: 'extended', on: '2026-05-20', endsOn: '2026-08-31' },
      ],
      conditions: [],
    });
    const record = async (step: MeasureStep, on: string, more: Partial<StepReport> = {}) =>
      recordStep(db, testClock, viewer, await opened(db, viewer, bail.ref), report(step, on, more));
    assert.ok((await record('sent-to-cps', '2026-06-01')).ok);
    const twice = await record('sent-to-cps', '2026-06-02');
    assert.ok(!twice.ok && twice.error.code === 'not-permitted');
    const noEnd = await record('back-from-cps', '2026-06-11');
    assert.ok(!noEnd.ok && noEnd.error.code === 'not-right');
    assert.deepEqual(noEnd.error.problems, ['last-day-needed']);
    const open = await record('back-from-cps', '2026-06-11', { noEndDate: true });
    assert.ok(!open.ok && open.error.code === 'not-right');
    assert.deepEqual(open.error.problems, ['last-day-needed'], 'bail is never until further order');
    assert.ok((await record('back-from-cps', '2026-06-11', { endsOn: day('2026-09-10') })).ok);
    assert.equal(measureState((await opened(db, viewer, bail.ref)).events).endsOn?.toString(), '2026-09-10');
    const byChief = { endsOn: day('2026-12-10'), authority: 'assistant-chief-constable' };
    const ordinary = await record('extended', '2026-09-01', byChief);
    assert.ok(!ordinary.ok && ordinary.error.code === 'not-right');
    assert.deepEqual(
      ordinary.error.standing.map(({ code }) => code),
      ['extension-court'],
    );
    assert.ok((await record('designated', '2026-08-20')).ok);
    assert.ok((await record('extended', '2026-09-01', byChief)).ok);
  },
);

onBothEngines(
  'an SPO the court made of its own motion is doubted until that is law here, and says who made it',
  async (db) => {
    const { viewer } = await makeStaff(db, 'civil-orders-officer');
    const subject = await makePerson(db, testClock);
    const order = await makeMeasure(db, testClock, {
      regime: 'spo',
      subject,
      events: [{ step: 'considered', on: '2026-11-02' }],
      conditions: [],
    });
    const made = { noEndDate: true, courtMade: true, madeInArea: 'dyfed-powys', reason: 'court-own-motion' };
    const record = async (more: Partial<StepReport>) =>
      recordStep(
        db,
        testClock,
        viewer,
        await opened(db, viewer, order.ref),
        report('granted', '2026-11-20', { ...made, ...more }),
      );
    const doubted = await record({});
    assert.ok(!doubted.ok && doubted.error.code === 'not-right');
    assert.deepEqual(
      doubted.error.standing.map(({ code }) => code),
      ['court-may-not-make'],
    );
    const setAside = new Map<DoubtCode, string>([['court-may-not-make', 'The judge said so']]);
    assert.ok((await record({ setAside })).ok);
    const { events } = await opened(db, viewer, order.ref);
    assert.ok(events.some(({ reason }) => reason === 'court-own-motion'));
    assert.ok(events.some(({ reason }) => doubtSetAside(reason) === 'court-may-not-make'));
  },
);
