// The promise of the six figures: whatever the work, they add up to the count and to the three groups.

import assert from 'node:assert/strict';
import { it } from 'node:test';

import * as fc from 'fast-check';

import { workTallies } from './kinds/work-rule.ts';
import type { WorkDue } from './kinds/work-rule.ts';
import { workKinds } from './kinds/work-rules.ts';
import { workGroup, workGroups } from './work-item.ts';
import type { WorkItem } from './work-item.ts';
import { workKey } from './kinds/work-key.ts';
import { itemsOfTally, workSheet } from './work-sheet.ts';

const now = Temporal.Instant.from('2026-11-25T18:00:00Z');
const today = Temporal.PlainDate.from('2026-11-25');

const dues: fc.Arbitrary<WorkDue> = fc.oneof(
  fc.integer({ min: -400, max: 12 }).map((days): WorkDue => ({ kind: 'day', on: today.add({ days }) })),
  fc
    .integer({ min: -5000, max: 12_000 })
    .map((minutes): WorkDue => ({ kind: 'moment', at: now.add({ minutes }) })),
  fc
    .integer({ min: 0, max: 100_000 })
    .map((minutes): WorkDue => ({ kind: 'since', at: now.subtract({ minutes }) })),
  fc
    .integer({ min: 0, max: 900 })
    .map((days): WorkDue => ({ kind: 'since-day', on: today.subtract({ days }) })),
);

const works: fc.Arbitrary<readonly WorkItem[]> = fc
  .array(fc.record({ kind: fc.constantFrom(...workKinds), due: dues }), { maxLength: 60 })
  .map((given) =>
    given.map(({ kind, due }, place) => ({
      key: workKey(kind, `X-${place}`),
      kind,
      due,
      reason: { kind: 'facts' as const },
      personId: place,
      recordRef: `X-${place}`,
      regime: null,
      orderName: null,
      clauseNo: null,
      fromOn: null,
      ownerStaffId: null,
      claimStaffId: null,
      said: '',
      gaps: [],
    })),
  );

const settings = { seed: 20_261_125, numRuns: 400 };

it('six figures add up to the count and to the three groups, and no work is lost or shown twice', () => {
  fc.assert(
    fc.property(works, (items) => {
      const sheet = workSheet(items, now);
      const due = items.filter((item) => workGroup(item, now) !== null);
      const inGroups = workGroups.flatMap((group) => sheet.groups[group]);
      const figures = workTallies.map((tally) => sheet.tallies[tally]);
      assert.equal(sheet.total, due.length);
      assert.equal(inGroups.length, sheet.total);
      assert.equal(
        figures.reduce((sum, each) => sum + each.count, 0),
        sheet.total,
      );
      assert.equal(
        figures.reduce((sum, each) => sum + each.now, 0),
        sheet.groups.now.length,
      );
      assert.deepEqual(new Set(inGroups.map(({ item }) => item.key)), new Set(due.map((item) => item.key)));
      for (const tally of workTallies) {
        assert.equal(itemsOfTally(sheet, tally).length, sheet.tallies[tally].count);
      }
    }),
    settings,
  );
});

it('every late item is in "Act now", and a figure is never more late than it is long', () => {
  fc.assert(
    fc.property(works, (items) => {
      const sheet = workSheet(items, now);
      for (const tally of workTallies) {
        const { count, now: acting, late, today: forToday } = sheet.tallies[tally];
        assert.ok(late <= acting && acting + forToday <= count);
      }
    }),
    settings,
  );
});

it('the page does not depend on the order in which facts are read', () => {
  fc.assert(
    fc.property(works, (items) => {
      assert.deepEqual(workSheet(items.toReversed(), now), workSheet(items, now));
    }),
    settings,
  );
});
