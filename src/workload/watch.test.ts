// Gaps on Today: one item an order with all that is missing, and never more of them than a role can do in a day.

import assert from 'node:assert/strict';

import { shippedReferenceBook } from '#reference';
import { makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { watchFor } from './watch.ts';
import { readWork } from './work-store.ts';

const shipped = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'civil-orders-officer');
/** Nominations of the subjects of an SPO have tests of their own. */
const watch = {
  ...shipped,
  managed: { ...shipped.managed, limits: { ...shipped.managed.limits, regimes: [] } },
};
const now = testClock.now();

onBothEngines(
  'an order with gaps is one item with all of them; what is work already is not said twice',
  async (db) => {
    const { viewer, id } = await makeStaff(db, 'officer');
    const order = async (steps: readonly ('served' | 'victim-told')[], endsOn: string, ownerId?: number) =>
      makeMeasure(db, testClock, {
        regime: 'spo',
        subject: await makePerson(db, testClock),
        ...(ownerId === undefined ? {} : { ownerId }),
        events: [
          { step: 'granted', on: '2026-02-03', endsOn },
          ...steps.map((step) => ({ step, on: '2026-02-04' })),
        ],
      });
    const bare = await order(['served'], '2028-02-02');
    const unserved = await order(['victim-told'], '2028-02-02', id);
    const lastWeek = await order(['served', 'victim-told'], '2026-12-01', id);
    const nextMonth = await order(['served', 'victim-told'], '2026-12-20', id);
    const { items } = await readWork(db, viewer, 'force', now, watch);
    const of = (ref: string) =>
      items
        .filter((item) => item.recordRef === ref && item.kind !== 'notify-police')
        .map((item) => [item.kind, ...item.gaps]);
    assert.deepEqual(of(bare.ref), [['watch', 'victim-not-told', 'no-owner']]);
    assert.deepEqual(of(unserved.ref), [['serve']]);
    assert.deepEqual(of(lastWeek.ref), [['order-ends']]);
    assert.deepEqual(of(nextMonth.ref), [['watch', 'ending-undecided']]);
  },
);

onBothEngines(
  'no storm: a role sees its budget of orders with gaps, the most pressing first, and the rest counted',
  async (db) => {
    const { viewer } = await makeStaff(db, 'officer');
    const subject = await makePerson(db, testClock);
    for (let place = 0; place < 12; place += 1) {
      await makeMeasure(db, testClock, {
        regime: 'spo',
        subject,
        events: [
          { step: 'granted', on: `2026-03-${String(place + 1).padStart(2, '0')}`, endsOn: '2028-02-02' },
          { step: 'served', on: '2026-03-20' },
          { step: 'notified', on: '2026-03-20' },
          ...(place < 9 ? [{ step: 'victim-told' as const, on: '2026-03-20' }] : []),
        ],
      });
    }
    const read = await readWork(db, viewer, 'force', now, {
      ...watch,
      budgets: { ...watch.budgets, gaps: 5 },
    });
    const watched = read.items.filter((item) => item.kind === 'watch');
    assert.deepEqual(
      watched.map((item) => item.gaps[0]),
      ['victim-not-told', 'victim-not-told', 'victim-not-told', 'no-owner', 'no-owner'],
    );
    assert.deepEqual(read.heldBack, { gaps: 7, considerations: 0, closures: 0 });
    assert.deepEqual(read.cutKinds, []);
    assert.equal(read.counts.force, 5);
  },
);

onBothEngines(
  'a notice with neither a decision nor a hearing to come is on Today once: as its hearing, or else as a gap',
  async (db) => {
    const { viewer, id } = await makeStaff(db, 'officer');
    type Steps = Parameters<typeof makeMeasure>[2]['events'];
    const notice = async (served: string, more: Steps = [], decidedOn: string | null = null) => {
      const subject = await makePerson(db, testClock);
      const { ref } = await makeMeasure(db, testClock, {
        regime: 'dvpn',
        subject,
        ownerId: id,
        events: [
          { step: 'granted', on: served },
          { step: 'served', on: served },
          { step: 'victim-told', on: served },
          { step: 'victim-heard', on: '2026-11-20', reason: 'keep' },
          ...more,
        ],
      });
      if (decidedOn !== null) {
        await makeMeasure(db, testClock, {
          regime: 'dvpo',
          subject,
          events: [{ step: 'refused', on: decidedOn, reason: 'criteria-not-met' }],
        });
      }
      return ref;
    };
    const begun = { step: 'hearing-begun', on: '2026-11-12' } as const;
    const adjourned = { step: 'hearing-adjourned', on: '2026-11-12' } as const;
    const late = await notice('2026-11-10');
    const longAgo = await notice('2025-10-10');
    const unclosed = await notice('2026-11-10', [begun]);
    const gone = await notice('2026-11-10', [begun, { ...adjourned, nextOn: '2026-11-24' }]);
    const noDay = await notice('2026-11-10', [begun, adjourned]);
    const ahead = await notice('2026-11-10', [begun, { ...adjourned, nextOn: '2026-12-10' }]);
    const probable = await notice('2026-11-10', [], '2026-11-12');
    const { items } = await readWork(db, viewer, 'force', now, watch);
    const of = (ref: string) =>
      items.filter(({ recordRef }) => recordRef === ref).map(({ kind, gaps }) => [kind, ...gaps].join(' '));
    assert.deepEqual(of(late), ['hear-order']);
    assert.deepEqual(of(longAgo), ['watch hearing-unsettled']);
    assert.deepEqual(of(unclosed), ['watch hearing-unsettled']);
    assert.deepEqual(of(gone), ['finish-hearing']);
    assert.deepEqual(of(noDay), ['hearing-no-day']);
    assert.deepEqual(of(ahead), []);
    assert.deepEqual(of(probable), ['watch hearing-unsettled'], 'to be checked, never in silence');
  },
);
