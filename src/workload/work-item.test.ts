// What the day's list promises about time: when work is late, in which group it stands, and in what order.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { compareWork, holderOf, isLate, workGroup } from './work-item.ts';
import type { WorkDue } from './kinds/work-rule.ts';
import type { WorkKind } from './kinds/work-rules.ts';
import type { WorkItem } from './work-item.ts';
import { isWorkKey, workKey } from './kinds/work-key.ts';
import { scopeAsked, scopesOf } from './work-scope.ts';

const at = (text: string) => Temporal.Instant.from(text);
const day = (text: string): WorkDue => ({ kind: 'day', on: Temporal.PlainDate.from(text) });
const moment = (text: string): WorkDue => ({ kind: 'moment', at: at(text) });
const evening = at('2026-11-25T18:00:00Z');

function item(kind: WorkKind, due: WorkDue, ref = 'X-1'): WorkItem {
  return {
    key: workKey(kind, ref),
    kind,
    due,
    reason: { kind: 'facts' },
    personId: 1,
    recordRef: ref,
    regime: null,
    orderName: null,
    clauseNo: null,
    fromOn: null,
    ownerStaffId: null,
    claimStaffId: null,
    said: '',
    gaps: [],
  };
}

describe('when work is late', () => {
  it('is on time to the last second of its day, and late from midnight in London', () => {
    assert.equal(isLate(day('2026-11-25'), at('2026-11-25T23:59:59.999Z')), false);
    assert.equal(isLate(day('2026-11-25'), at('2026-11-26T00:00:00Z')), true);
  });

  it('follows British Summer Time', () => {
    assert.equal(isLate(day('2026-07-01'), at('2026-07-01T22:59:59Z')), false);
    assert.equal(isLate(day('2026-07-01'), at('2026-07-01T23:00:00Z')), true);
  });

  it('is late after its moment, not at it', () => {
    assert.equal(isLate(moment('2026-11-25T18:00:00Z'), evening), false);
    assert.equal(isLate(moment('2026-11-25T17:59:59Z'), evening), true);
  });
});

describe('the group of an item', () => {
  const group = (kind: WorkKind, due: WorkDue, now = evening) => workGroup(item(kind, due), now);

  it('is now when late, today to midnight, then the seven days after', () => {
    assert.equal(group('bail-ended', day('2026-11-24')), 'now');
    assert.equal(group('bail-ends', day('2026-11-25')), 'today');
    assert.equal(group('bail-ends', day('2026-11-26')), 'week');
    assert.equal(group('bail-ends', day('2026-12-02')), 'week');
    assert.equal(group('bail-ends', day('2026-12-03')), null);
  });

  it('changes at midnight', () => {
    assert.equal(group('order-ends', day('2026-11-26'), at('2026-11-25T23:59:59Z')), 'week');
    assert.equal(group('order-ends', day('2026-11-26'), at('2026-11-26T00:00:00Z')), 'today');
  });

  it('is now for a limit that has passed today, and today for a limit at the coming midnight', () => {
    assert.equal(group('hear-order', moment('2026-11-25T17:00:00Z')), 'now');
    assert.equal(group('hear-order', moment('2026-11-25T19:00:00Z')), 'today');
    assert.equal(group('hear-order', moment('2026-11-26T00:00:00Z')), 'today');
  });

  it('is now for a breach nobody has decided about, and for a deadline that could not be worked out', () => {
    const since: WorkDue = { kind: 'since', at: evening.subtract({ minutes: 1 }) };
    assert.equal(group('decide-breach', since), 'now');
    assert.equal(group('hear-order', since), 'now');
  });

  it('is today, every day, for an order to be served or without an owner', () => {
    const since: WorkDue = { kind: 'since-day', on: Temporal.PlainDate.from('2026-02-03') };
    assert.equal(group('serve', since), 'today');
    assert.equal(group('watch', since), 'today');
  });
});

describe('the order inside a group', () => {
  it('is breaches first, then legal deadlines by time, then bail by time', () => {
    const items = [
      item('bail-ended', day('2026-11-01'), 'B-1'),
      item('notify-police', day('2026-11-24'), 'S-1'),
      item('decide-breach', { kind: 'since', at: at('2026-11-25T17:00:00Z') }, 'BR-2'),
      item('hear-order', moment('2026-11-23T16:10:00Z'), 'D-1'),
      item('decide-breach', { kind: 'since', at: at('2026-11-25T09:00:00Z') }, 'BR-1'),
      item('bail-ended', day('2026-11-03'), 'B-2'),
    ];
    assert.deepEqual(
      items.toSorted(compareWork).map((each) => each.recordRef),
      ['BR-1', 'BR-2', 'D-1', 'S-1', 'B-1', 'B-2'],
    );
  });

  it('keeps bail that ends today above orders that have long been without an owner', () => {
    const waiting = item('watch', { kind: 'since-day', on: Temporal.PlainDate.from('2024-01-01') }, 'RO-1');
    const unserved = item('serve', { kind: 'since-day', on: Temporal.PlainDate.from('2024-01-01') }, 'RO-2');
    const bail = item('bail-ends', day('2026-11-25'), 'B-1');
    assert.deepEqual([waiting, unserved, bail].toSorted(compareWork), [bail, unserved, waiting]);
  });

  it('puts what an adviser or a provider reported a minute ago above breaches that have waited for days', () => {
    const breach = item('decide-breach', { kind: 'since', at: at('2026-11-20T08:00:00Z') }, 'BR-1');
    for (const kind of ['adviser-concern', 'concern'] as const) {
      const report = item(kind, { kind: 'since', at: at('2026-11-25T17:59:00Z') }, 'R-1');
      assert.deepEqual([breach, report].toSorted(compareWork), [report, breach]);
    }
  });

  it('does not depend on the order given: ties go by the name of the item', () => {
    const a = item('serve', { kind: 'since-day', on: Temporal.PlainDate.from('2026-11-20') }, 'A');
    const b = item('serve', { kind: 'since-day', on: Temporal.PlainDate.from('2026-11-20') }, 'B');
    assert.deepEqual([b, a].toSorted(compareWork), [a, b]);
  });
});

describe('who has an item', () => {
  it('is whoever took it, otherwise the owner of the order', () => {
    assert.equal(holderOf({ kind: 'serve', claimStaffId: 7, ownerStaffId: 3 }), 7);
    assert.equal(holderOf({ kind: 'serve', claimStaffId: null, ownerStaffId: 3 }), 3);
  });

  it('is nobody for a breach until somebody takes it, whoever owns the order', () => {
    assert.equal(holderOf({ kind: 'decide-breach', claimStaffId: null, ownerStaffId: 3 }), null);
  });
});

describe('the name of an item', () => {
  it('is the record and the act, and bail keeps its name when it ends', () => {
    assert.equal(workKey('decide-breach', 'BR-2026-00123'), 'breach:BR-2026-00123:decide');
    assert.equal(workKey('bail-ends', 'B-1'), workKey('bail-ended', 'B-1'));
  });

  it('is told from other text', () => {
    assert.equal(isWorkKey('order:SPO-2026-007:serve'), true);
    for (const text of [
      '',
      'order::serve',
      'order:SPO 1:serve',
      'order:SPO-1:burn',
      `order:${'A'.repeat(61)}:serve`,
    ]) {
      assert.equal(isWorkKey(text), false, text);
    }
  });
});

describe('the scope of a list', () => {
  it('leaves out the team and the area of somebody who has none', () => {
    assert.deepEqual(scopesOf({ teamId: null, areaCode: null }), ['me', 'force']);
    assert.deepEqual(scopesOf({ teamId: 1, areaCode: 'powys' }), ['team', 'me', 'area', 'force']);
  });

  it('starts with the team, then the area, then the force, never with one person alone', () => {
    assert.equal(scopeAsked({ teamId: 1, areaCode: 'powys' }, undefined), 'team');
    assert.equal(scopeAsked({ teamId: null, areaCode: 'powys' }, 'team'), 'area');
    assert.equal(scopeAsked({ teamId: null, areaCode: null }, 'nonsense'), 'force');
    assert.equal(scopeAsked({ teamId: 1, areaCode: 'powys' }, 'me'), 'me');
  });
});
