// Work about an order of a kind that was added here: its own name, and its own deadline where one was set for it alone.

import assert from 'node:assert/strict';

import type { DeadlineRuleId } from '#law';
import { findPeople } from '#people';
import { shippedReferenceBook } from '#reference';
import {
  makeAddedKind,
  makeBreach,
  makeLawChange,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  testClock,
} from '#testing';

import { presentWork } from './present-work.ts';
import { workGroup } from './work-item.ts';
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

onBothEngines(
  'a deadline that was switched off for an added kind of order is no work, from the moment the change is approved',
  async (db) => {
    await makeAddedKind(db, testClock, {
      code: 'contact-order',
      like: 'spo',
      name: { en: 'Contact Order', cy: 'Gorchymyn Cyswllt' },
      short: { en: 'CO', cy: 'GC' },
    });
    await makeAddedKind(db, testClock, {
      code: 'contact-notice',
      like: 'dvpn',
      name: { en: 'Contact Notice', cy: 'Hysbysiad Cyswllt' },
      short: { en: 'CN', cy: 'HC' },
    });
    const { viewer, id } = await makeStaff(db, 'civil-orders-officer');
    const events = [
      { step: 'granted', on: '2026-11-24' },
      { step: 'served', on: '2026-11-24', at: '2026-11-24T16:10:00Z' },
    ] as const;
    const make = async (regime: 'spo' | 'dvpn', added?: string) => {
      const subject = await makePerson(db, testClock);
      const made = { regime, subject, ownerId: id, events } as const;
      return await makeMeasure(db, testClock, added === undefined ? made : { ...made, added });
    };
    const order = await make('spo', 'contact-order');
    const notice = await make('dvpn', 'contact-notice');
    const shipped = [await make('spo'), await make('dvpn')];
    const timed = async () => {
      const { items } = await readWork(db, viewer, 'force', testClock.now(), watch);
      return items
        .filter(({ kind }) => kind === 'notify-police' || kind === 'hear-order')
        .map(({ recordRef }) => recordRef)
        .toSorted();
    };
    const refs = (...of: readonly { readonly ref: string }[]) => of.map(({ ref }) => ref).toSorted();
    assert.deepEqual(await timed(), refs(order, notice, ...shipped));
    const off = (rule: DeadlineRuleId, regime: string, from: string) =>
      makeLawChange(db, testClock, {
        kind: 'rule',
        number: 0,
        rule,
        regime,
        length: null,
        reading: null,
        isOff: true,
        from,
        to: null,
        source: 'Test Act 2026 s3',
        confidence: 'local',
      });
    await off('spo-notify-initial-3d', 'contact-order', '2026-01-01');
    // From a day after the notice was served: its hearing still counts.
    await off('dvpn-dvpo-hearing-48h', 'contact-notice', '2026-11-25');
    assert.deepEqual(await timed(), refs(notice, ...shipped));
    await off('dvpn-dvpo-hearing-48h', 'contact-notice', '2026-11-24');
    assert.deepEqual(await timed(), refs(...shipped));
  },
);

onBothEngines(
  'somebody in custody stays on Today where the court limit was switched off for the kind: no time of its own, and it says so',
  async (db) => {
    await makeAddedKind(db, testClock, {
      code: 'contact-order',
      like: 'dvpo',
      name: { en: 'Contact Order', cy: 'Gorchymyn Cyswllt' },
      short: { en: 'CO', cy: 'GC' },
    });
    const { viewer, id } = await makeStaff(db, 'civil-orders-officer');
    const arrested = '2026-11-25T10:00:00Z';
    const arrest = async (added?: string) => {
      const subject = await makePerson(db, testClock);
      const made = {
        regime: 'dvpo',
        subject,
        ownerId: id,
        events: [
          { step: 'granted', on: '2026-11-20', endsOn: '2026-12-17' },
          { step: 'served', on: '2026-11-20' },
        ],
      } as const;
      const measure = await makeMeasure(db, testClock, added === undefined ? made : { ...made, added });
      return await makeBreach(db, testClock, {
        subject,
        measure: { id: measure.id, regime: 'dvpo' },
        at: '2026-11-25T09:00:00Z',
        steps: [{ step: 'arrested', at: arrested }],
      });
    };
    const own = await arrest('contact-order');
    const shipped = await arrest();
    await makeLawChange(db, testClock, {
      kind: 'rule',
      number: 0,
      rule: 'dvpo-breach-court-24h',
      regime: 'contact-order',
      length: null,
      reading: null,
      isOff: true,
      from: '2026-01-01',
      to: null,
      source: 'Test Act 2026 s3',
      confidence: 'local',
    });
    const now = testClock.now();
    const { items } = await readWork(db, viewer, 'force', now, watch);
    const of = (ref: string) =>
      items.find((each) => each.recordRef === ref && each.kind === 'bring-to-court');
    const item = of(own.ref);
    assert.ok(item !== undefined, 'nobody in custody is missing from the list');
    assert.deepEqual(item.due, { kind: 'since', at: Temporal.Instant.from(arrested) });
    assert.equal(workGroup(item, now), 'now');
    assert.equal(of(shipped.ref)?.due.kind, 'moment');
    const people = await findPeople(db, viewer, item.personId === null ? [] : [item.personId]);
    const why = (language: 'en' | 'cy') => {
      const reader = {
        language,
        viewer,
        scope: 'force',
        now,
        people,
        staff: new Map(),
        onPaper: true,
      } as const;
      return presentWork(reader, { item, group: 'now' }).why;
    };
    assert.equal(
      why('en'),
      'The law as this force holds it sets no limit for this kind of order (Test Act 2026 s3).',
    );
    assert.equal(
      why('cy'),
      'Nid yw’r gyfraith fel y’i cedwir gan yr heddlu hwn yn gosod terfyn amser ar gyfer y math hwn o orchymyn (Test Act 2026 s3).',
    );
  },
);

onBothEngines(
  'hours to a court that were set for a kind make its arrests work of the day, from their day on and not before',
  async (db) => {
    await makeAddedKind(db, testClock, {
      code: 'contact-order',
      like: 'spo',
      name: { en: 'Contact Order', cy: 'Gorchymyn Cyswllt' },
      short: { en: 'CO', cy: 'GC' },
    });
    await makeLawChange(db, testClock, {
      kind: 'regime',
      number: 0,
      regime: 'contact-order',
      field: 'court-hours',
      value: { hours: 36, leavesOut: 'A' },
      from: '2026-11-24',
      to: null,
      source: 'Test Act 2026 s9',
      confidence: 'local',
    });
    const { viewer, id } = await makeStaff(db, 'civil-orders-officer');
    const arrest = async (day: string, added?: string) => {
      const subject = await makePerson(db, testClock);
      const events = [{ step: 'granted', on: '2026-11-02', endsOn: '2028-11-01' }] as const;
      const made = { regime: 'spo', subject, ownerId: id, events } as const;
      const measure = await makeMeasure(db, testClock, added === undefined ? made : { ...made, added });
      return await makeBreach(db, testClock, {
        subject,
        measure: { id: measure.id, regime: 'spo' },
        at: `${day}T09:00:00Z`,
        steps: [{ step: 'arrested', at: `${day}T10:00:00Z` }],
      });
    };
    const own = await arrest('2026-11-24', 'contact-order');
    await arrest('2026-11-23', 'contact-order');
    await arrest('2026-11-24');
    const { items } = await readWork(db, viewer, 'force', testClock.now(), watch);
    const toCourt = items.filter(({ kind }) => kind === 'bring-to-court');
    assert.deepEqual(
      toCourt.map(({ recordRef, due }) => [recordRef, due.kind === 'moment' ? due.at.toString() : null]),
      [[own.ref, '2026-11-25T22:00:00Z']],
    );
  },
);
