// Work about an order of a kind that was added here: its own name, and its own deadline where one was set for it alone.

import assert from 'node:assert/strict';

import { shippedReferenceBook } from '#reference';
import {
  makeAddedKind,
  makeLawChange,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { readWork } from './work-store.ts';
import { watchFor } from './watch.ts';

const watch = watchFor(shippedReferenceBook(Temporal.PlainDate.from('2026-11-25')), 'civil-orders-officer');

onBothEngines(
  'a notice like a DVPN with 72 hours of its own is due a day later, by its own name',
  async (db) => {
    await makeAddedKind(db, testClock, {
      code: 'contact-notice',
      like: 'dvpn',
      name: { en: 'Contact Notice', cy: 'Hysbysiad Cyswllt' },
      short: { en: 'CN', cy: 'HC' },
    });
    await makeLawChange(db, testClock, {
      kind: 'rule',
      number: 0,
      rule: 'dvpn-dvpo-hearing-48h',
      regime: 'contact-notice',
      length: 72,
      reading: null,
      from: '2026-01-01',
      to: null,
      source: 'Test Act 2026 s2',
      confidence: 'local',
    });
    const { viewer, id } = await makeStaff(db, 'civil-orders-officer');
    const subject = await makePerson(db, testClock);
    const events = [
      { step: 'granted', on: '2026-11-24' },
      { step: 'served', on: '2026-11-24', at: '2026-11-24T16:10:00Z' },
    ] as const;
    const made = { regime: 'dvpn', subject, ownerId: id, events } as const;
    const own = await makeMeasure(db, testClock, { ...made, added: 'contact-notice' });
    const shipped = await makeMeasure(db, testClock, made);
    const { items } = await readWork(db, viewer, 'force', testClock.now(), watch);
    const of = (ref: string) => {
      const item = items.find((each) => each.recordRef === ref && each.kind === 'hear-order');
      return [item?.orderName?.cy, item?.due.kind === 'moment' ? item.due.at.toString() : null];
    };
    assert.deepEqual(of(own.ref), ['Hysbysiad Cyswllt', '2026-11-27T16:10:00Z']);
    assert.deepEqual(of(shipped.ref), ['Hysbysiad Diogelu rhag Trais Domestig', '2026-11-26T16:10:00Z']);
  },
);
