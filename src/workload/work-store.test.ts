// Long because every kind of work is in it: what is found to be done, from facts alone, on both engines, from the day it begins to the day it is closed.

import assert from 'node:assert/strict';

import { rebuildBreachCards } from '#breaches';
import { rebuildMeasureCards } from '#orders';
import type { Db } from '#platform';
import {
  makeBreach,
  makeLawChange,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';
import { shippedReferenceBook } from '#reference';
import type { MadePerson } from '#testing';

import { mostOfKind, readWork } from './work-store.ts';
import { watchFor } from './watch.ts';

const shipped = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'civil-orders-officer');
/** Nominations of the subjects of an SPO have tests of their own. */
const watch = {
  ...shipped,
  managed: { ...shipped.managed, limits: { ...shipped.managed.limits, regimes: [] } },
};

const now = testClock.now();

/** Kinds and references found in the force, and how each is due, in words that compare; gaps have tests of their own. */
async function found(db: Db): Promise<readonly string[]> {
  const { viewer } = await makeStaff(db, 'officer');
  const { items, counts } = await readWork(db, viewer, 'force', now, watch);
  assert.equal(counts.force, items.length);
  return items
    .filter((item) => item.kind !== 'watch' && item.kind !== 'consider-conduct')
    .map((item) => {
      const { due } = item;
      const when = due.kind === 'day' || due.kind === 'since-day' ? due.on : due.at;
      return `${item.kind} ${item.recordRef} ${due.kind} ${when.toString()}`;
    })
    .toSorted();
}

onBothEngines('a breach is work from its report until somebody decides', async (db) => {
  const subject = await makePerson(db, testClock, { areaCode: 'powys' });
  const at = '2026-11-25T06:52:00Z';
  const open = await makeBreach(db, testClock, { subject, at });
  const told = await makeBreach(db, testClock, { subject, at, steps: [{ step: 'not-arrested', at }] });
  await makeBreach(db, testClock, { subject, at, steps: [{ step: 'decided', at }] });
  await makeBreach(db, testClock, { subject, at, steps: [{ step: 'arrested', at }] });
  const { viewer } = await makeStaff(db, 'officer');
  const read = await readWork(db, viewer, 'force', now, watch);
  const items = read.items.filter(({ kind }) => kind === 'decide-breach');
  assert.deepEqual(items.map((item) => item.recordRef).toSorted(), [open.ref, told.ref].toSorted());
  const second = items.find((item) => item.recordRef === told.ref);
  assert.deepEqual(second?.reason, {
    kind: 'breach',
    notArrested: true,
    breachesOfPerson: 4,
    told: 'supervisor',
  });
  assert.deepEqual(second?.due, { kind: 'since', at: Temporal.Instant.from(at) });
});

onBothEngines(
  'a person arrested for breach of a DVPO is due in court until that is done; for an offence there is no such hour',
  async (db) => {
    const arrest = async (
      regime: 'dvpo' | 'spo',
      steps: readonly { step: 'arrested' | 'returned-to-court'; at: string }[],
    ) => {
      const subject = await makePerson(db, testClock);
      const { viewer } = await makeStaff(db, 'officer');
      const measure = await makeMeasure(db, testClock, {
        regime,
        subject,
        ownerId: viewer.staffId,
        events: [
          { step: 'granted', on: '2026-11-20', endsOn: regime === 'dvpo' ? '2026-12-17' : '2028-11-19' },
          { step: 'served', on: '2026-11-20' },
          ...(regime === 'spo' ? [{ step: 'notified' as const, on: '2026-11-21' }] : []),
        ],
      });
      return makeBreach(db, testClock, {
        subject,
        measure: { id: measure.id, regime },
        at: '2026-11-25T09:00:00Z',
        steps,
      });
    };
    const held = await arrest('dvpo', [{ step: 'arrested', at: '2026-11-25T10:00:00Z' }]);
    await arrest('dvpo', [
      { step: 'arrested', at: '2026-11-25T10:00:00Z' },
      { step: 'returned-to-court', at: '2026-11-25T15:00:00Z' },
    ]);
    await arrest('spo', [{ step: 'arrested', at: '2026-11-25T10:00:00Z' }]);
    assert.deepEqual(await found(db), [`bring-to-court ${held.ref} moment 2026-11-26T10:00:00Z`]);
  },
);

onBothEngines(
  'arrested under an occupation order: 24 hours where it carries the power or nobody has said, no hours where it does not',
  async (db) => {
    const arrest = async (said: 'attached' | 'not-attached' | null) => {
      const subject = await makePerson(db, testClock);
      const measure = await makeMeasure(db, testClock, {
        regime: 'occupation',
        subject,
        events: [
          { step: 'granted', on: '2026-11-20', endsOn: '2027-05-19' },
          { step: 'served', on: '2026-11-20' },
          ...(said === null ? [] : [{ step: 'arrest-power' as const, on: '2026-11-20', reason: said }]),
        ],
      });
      return makeBreach(db, testClock, {
        subject,
        measure: { id: measure.id, regime: 'occupation' },
        at: '2026-11-25T09:00:00Z',
        steps: [{ step: 'arrested', at: '2026-11-25T10:00:00Z' }],
      });
    };
    const attached = await arrest('attached');
    const unknown = await arrest(null);
    const without = await arrest('not-attached');
    const { viewer } = await makeStaff(db, 'officer');
    const { items } = await readWork(db, viewer, 'force', now, watch);
    const due = (ref: string) => {
      const item = items.find((each) => each.kind === 'bring-to-court' && each.recordRef === ref);
      if (item?.due.kind !== 'moment' || item.reason.kind !== 'counted') return null;
      return `${item.due.at.toString()} ${item.reason.powerNotKnown ?? false}`;
    };
    assert.equal(due(attached.ref), '2026-11-26T10:00:00Z false');
    assert.equal(due(unknown.ref), '2026-11-26T10:00:00Z true');
    assert.equal(due(without.ref), null);
    // Once the law itself gives the power, what the order said before takes nobody off the list.
    await makeLawChange(db, testClock, {
      kind: 'regime',
      number: 0,
      regime: 'occupation',
      field: 'arrest-power',
      value: 'in-law',
      from: '2026-11-24',
      to: null,
      source: 'Test Act 2026 s9',
      confidence: 'local',
    });
    const changed = await readWork(db, viewer, 'force', now, watch);
    assert.ok(changed.items.some((each) => each.kind === 'bring-to-court' && each.recordRef === without.ref));
  },
);

onBothEngines('a served notice must be heard until the order is made or refused', async (db) => {
  const notice = async (served: string, more: readonly { step: 'ended'; on: string }[] = []) => {
    const subject = await makePerson(db, testClock);
    const { viewer } = await makeStaff(db, 'officer');
    const made = await makeMeasure(db, testClock, {
      regime: 'dvpn',
      subject,
      ownerId: viewer.staffId,
      events: [
        { step: 'granted', on: served },
        { step: 'served', on: served, at: `${served}T16:10:00Z` },
        ...more,
      ],
    });
    return { subject, ref: made.ref, ownerId: viewer.staffId };
  };
  const waiting = await notice('2026-11-24');
  await notice('2026-11-23', [{ step: 'ended', on: '2026-11-24' }]);
  const adjourned = await notice('2026-10-20');
  await notice('2025-10-20');
  for (const step of ['granted', 'refused'] as const) {
    const heard = await notice('2026-11-23');
    await makeMeasure(db, testClock, {
      regime: 'dvpo',
      subject: heard.subject,
      ownerId: heard.ownerId,
      events: [
        { step: 'applied', on: '2026-11-23' },
        { step, on: '2026-11-24' },
        ...(step === 'granted' ? [{ step: 'served' as const, on: '2026-11-24' }] : []),
      ],
    });
  }
  const before = await notice('2026-11-25');
  await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject: before.subject,
    ownerId: before.ownerId,
    events: [{ step: 'refused', on: '2026-05-02' }],
  });
  assert.deepEqual(
    await found(db),
    [
      `hear-order ${adjourned.ref} moment 2026-10-22T16:10:00Z`,
      `hear-order ${waiting.ref} moment 2026-11-26T16:10:00Z`,
      `hear-order ${before.ref} moment 2026-11-27T16:10:00Z`,
    ].toSorted(),
  );
});

onBothEngines(
  'a hearing that began in time is late no more; adjourned, it is work on its day, and at once where no day was given',
  async (db) => {
    const { id: ownerId } = await makeStaff(db, 'officer');
    type Steps = Parameters<typeof makeMeasure>[2]['events'];
    const notice = async (more: Steps, regime: 'dvpn' | 'dapn' = 'dvpn') => {
      const { ref } = await makeMeasure(db, testClock, {
        regime,
        subject: await makePerson(db, testClock),
        ownerId,
        events: [
          { step: 'granted', on: '2026-11-18' },
          { step: 'served', on: '2026-11-18', at: '2026-11-18T16:10:00Z' },
          ...more,
        ],
      });
      return ref;
    };
    const begun = { step: 'hearing-begun', on: '2026-11-20', at: '2026-11-20T10:00:00Z' } as const;
    const adjourned = (to: { nextOn?: string; nextAt?: string }, on = '2026-11-20') =>
      ({ step: 'hearing-adjourned', on, ...to }) as const;
    await notice([begun]);
    const late = await notice([]);
    const timed = await notice([begun, adjourned({ nextOn: '2026-11-26', nextAt: '2026-11-26T10:00:00Z' })]);
    const dated = await notice([begun, adjourned({ nextOn: '2026-11-24' })], 'dapn');
    const soon = await notice([begun, adjourned({ nextOn: '2026-12-02' })]);
    await notice([begun, adjourned({ nextOn: '2026-12-03' })]);
    const open = await notice([begun, adjourned({ nextOn: '2026-11-24' }), adjourned({}, '2026-11-24')]);
    await notice([begun, adjourned({}), { step: 'ended', on: '2026-11-23' }]);
    assert.deepEqual(
      await found(db),
      [
        `finish-hearing ${dated} day 2026-11-24`,
        `finish-hearing ${soon} day 2026-12-02`,
        `finish-hearing ${timed} moment 2026-11-26T10:00:00Z`,
        `hear-order ${late} moment 2026-11-20T16:10:00Z`,
        `hearing-no-day ${open} since-day 2026-11-24`,
      ].toSorted(),
    );
  },
);

onBothEngines(
  'a decision is a notice’s own where it is linked: of two notices, the other stays to be heard',
  async (db) => {
    const { id: ownerId } = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    const notice = (on: string) =>
      makeMeasure(db, testClock, {
        regime: 'dvpn',
        subject,
        ownerId,
        events: [
          { step: 'granted', on },
          { step: 'served', on, at: `${on}T16:10:00Z` },
        ],
      });
    const first = await notice('2026-11-23');
    const second = await notice('2026-11-24');
    await makeMeasure(db, testClock, {
      regime: 'dvpo',
      subject,
      ownerId,
      replaces: first.id,
      events: [
        { step: 'granted', on: '2026-11-24', endsOn: '2026-12-21' },
        { step: 'served', on: '2026-11-24' },
      ],
    });
    assert.deepEqual(await found(db), [`hear-order ${second.ref} moment 2026-11-26T16:10:00Z`]);
  },
);

onBothEngines(
  'the subject of a stalking protection order must notify police until it is recorded',
  async (db) => {
    const { id: ownerId } = await makeStaff(db, 'civil-orders-officer');
    const order = async (
      regime: 'spo' | 'spo-interim' | 'dapo',
      served: string,
      given: { notified?: string; subject?: MadePerson } = {},
    ) => {
      const subject = given.subject ?? (await makePerson(db, testClock));
      const made = await makeMeasure(db, testClock, {
        regime,
        subject,
        ownerId,
        events: [
          { step: 'granted', on: served, endsOn: '2028-11-20' },
          { step: 'served', on: served },
          ...(given.notified === undefined ? [] : [{ step: 'notified' as const, on: given.notified }]),
        ],
      });
      return { ...made, subject };
    };
    const waiting = await order('spo', '2026-11-24');
    await order('spo', '2026-11-20', { notified: '2026-11-22' });
    const dapo = await order('dapo', '2026-11-25');
    // Suspended while the order of the first line runs.
    await order('dapo', '2026-11-24', { subject: waiting.subject });
    const answered = await order('spo-interim', '2026-11-10', { notified: '2026-11-11' });
    await addFullOrder(db, answered, '2026-11-24', ownerId);
    // Said with its making, after its record was begun: the same.
    const told = await order('spo-interim', '2026-11-10', { notified: '2026-11-11' });
    await addFullOrder(db, told, '2026-11-24', ownerId, 'later');
    const untold = await order('spo-interim', '2026-11-19');
    const later = await addFullOrder(db, untold, '2026-11-25', ownerId, 'later');
    const unanswered = await order('spo-interim', '2026-11-20');
    const full = await addFullOrder(db, unanswered, '2026-11-25', ownerId);
    assert.deepEqual(
      await found(db),
      [
        `notify-police ${waiting.ref} day 2026-11-26`,
        `notify-police ${dapo.ref} day 2026-11-27`,
        // Counted from the interim order, whose time the full one does not start again.
        `notify-police ${full} day 2026-11-22`,
        `notify-police ${later} day 2026-11-21`,
      ].toSorted(),
    );
  },
);

/** A full order that replaces an interim one, granted and served on a day. */
async function addFullOrder(
  db: Db,
  interim: { readonly id: number; readonly subject: MadePerson },
  on: string,
  ownerId: number,
  said: 'with its record' | 'later' = 'with its record',
): Promise<string> {
  const ref = `SPO-FULL-${interim.id}`;
  const occurred_on = Temporal.PlainDate.from(on);
  const by = { recorded_at: now, source_system: 'test' };
  const { id } = await db
    .insertInto('measure')
    .values({
      ref,
      regime: 'spo',
      subject_nominal_id: interim.subject.nominalId,
      replaces_measure_id: said === 'later' ? null : interim.id,
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (said === 'later') {
    await db
      .insertInto('measure_succession')
      .values({ measure_id: id, replaces_measure_id: interim.id, ...by })
      .execute();
  }
  await db
    .insertInto('measure_event')
    .values(['granted', 'served'].map((step) => ({ measure_id: id, step, occurred_on, ...by })))
    .execute();
  await db
    .insertInto('measure_owner')
    .values({ measure_id: id, part: 'owner', staff_id: ownerId, occurred_on, ...by })
    .execute();
  await rebuildMeasureCards(db, testClock, [id]);
  return ref;
}

onBothEngines(
  'bail is work seven days before its end, and after it until its end is recorded',
  async (db) => {
    const { id: ownerId } = await makeStaff(db, 'officer');
    const bail = async (
      endsOn: string,
      ended?: string,
      regime: 'bail-pre-charge' | 'bail-post-charge' = 'bail-pre-charge',
    ) => {
      const subject = await makePerson(db, testClock);
      return makeMeasure(db, testClock, {
        regime,
        subject,
        ownerId,
        events: [
          { step: 'granted', on: '2026-08-26', endsOn },
          ...(ended === undefined ? [] : [{ step: 'ended' as const, on: ended }]),
        ],
      });
    };
    const old = await bail('2026-09-30');
    const yesterday = await bail('2026-11-24');
    const today = await bail('2026-11-25');
    const week = await bail('2026-12-02');
    const court = await bail('2026-12-01', undefined, 'bail-post-charge');
    await bail('2026-12-03');
    await bail('2026-11-24', '2026-11-24');
    await bail('2026-11-24', undefined, 'bail-post-charge');
    assert.deepEqual(
      await found(db),
      [
        `bail-ended ${old.ref} day 2026-09-30`,
        `bail-ended ${yesterday.ref} day 2026-11-24`,
        `bail-ends ${today.ref} day 2026-11-25`,
        `bail-ends ${week.ref} day 2026-12-02`,
        `bail-ends ${court.ref} day 2026-12-01`,
      ].toSorted(),
    );
  },
);

onBothEngines('an order is work while it is not served, or ends within seven days', async (db) => {
  const { id: ownerId } = await makeStaff(db, 'officer');
  const order = async (given: {
    endsOn: string;
    served?: string;
    owned?: boolean;
    ended?: string;
    granted?: string;
  }) => {
    const subject = await makePerson(db, testClock);
    return makeMeasure(db, testClock, {
      regime: 'nmo',
      subject,
      ...(given.owned === false ? {} : { ownerId }),
      events: [
        { step: 'granted', on: given.granted ?? '2026-11-20', endsOn: given.endsOn },
        ...(given.served === undefined ? [] : [{ step: 'served' as const, on: given.served }]),
        ...(given.ended === undefined ? [] : [{ step: 'discharged' as const, on: given.ended }]),
      ],
    });
  };
  const unserved = await order({ endsOn: '2027-11-20' });
  const ending = await order({ endsOn: '2026-12-02', served: '2026-11-21' });
  await order({ endsOn: '2026-12-03', served: '2026-11-21' });
  // Over, discharged or not yet made: nothing to serve, to own or to prepare for.
  await order({ endsOn: '2026-11-24', owned: false });
  await order({ endsOn: '2027-11-20', ended: '2026-11-24', owned: false });
  await order({ endsOn: '2027-11-20', granted: '2026-11-26', owned: false });
  assert.deepEqual(
    await found(db),
    [`serve ${unserved.ref} since-day 2026-11-20`, `order-ends ${ending.ref} day 2026-12-02`].toSorted(),
  );
});

onBothEngines('a kind that is cut is counted to the limit and says so', async (db) => {
  const subject = await makePerson(db, testClock);
  for (let number = 0; number <= mostOfKind; number += 1) {
    await db
      .insertInto('breach')
      .values({
        ref: `BR-M-${number}`,
        subject_nominal_id: subject.nominalId,
        contravention: 'not-known',
        occurred_from: now.subtract({ hours: number + 1 }),
        occurred_precision: 'minute',
        reported_at: now.subtract({ hours: number + 1 }),
        recorded_at: now,
        source_system: 'test',
      })
      .execute();
  }
  const ids = await db.selectFrom('breach').select('id').execute();
  await rebuildBreachCards(
    db,
    testClock,
    ids.map((row) => row.id),
  );
  const { viewer } = await makeStaff(db, 'officer');
  const read = await readWork(db, viewer, 'force', now, watch);
  assert.equal(read.items.length, mostOfKind);
  assert.equal(read.counts.force, mostOfKind);
  assert.deepEqual(read.cutKinds, ['decide-breach']);
  assert.deepEqual(read.cutScopes, ['force']);
  // The oldest are kept: they have waited longest.
  assert.ok(read.items.some((item) => item.recordRef === `BR-M-${mostOfKind}`));
  assert.ok(!read.items.some((item) => item.recordRef === 'BR-M-0'));
});
