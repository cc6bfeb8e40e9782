// The figures of a caseload are lists: everybody stands under one owner, and every figure is as long as what it leads to.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { caseloadWaits, countByCohort, countByOwner, narrowed, waitsOf } from './caseload.ts';
import type { CaseloadPerson } from './caseload.ts';

const seed = 20_261_126;
const day = Temporal.PlainDate.from('2026-11-25');
const all = { areaCode: null, owner: null, cohort: null, wait: null } as const;

const anyDay = fc.option(
  fc.integer({ min: -40, max: 40 }).map((days) => day.add({ days })),
  { nil: null },
);
const anyPerson = fc.record({
  areaCode: fc.constantFrom('powys', 'ceredigion', null),
  ownerId: fc.constantFrom(1, 2, 3, null),
  cohorts: fc.constantFrom(
    [],
    [{ key: 'iom-free', level: null }],
    [
      { key: 'iom-fixed', level: null },
      { key: 'mappa-2', level: 2 },
    ],
  ),
  nextVisitOn: anyDay,
  planReviewOn: anyDay,
  alerts: fc.integer({ min: 0, max: 2 }),
  proposals: fc.integer({ min: 0, max: 2 }),
});
const anyCaseload = fc
  .array(anyPerson, { maxLength: 40 })
  .map((people) => people.map((each, at): CaseloadPerson => ({ ...each, personId: at + 1 })));

test('every person is under one owner, and every figure is the length of the list it leads to', () => {
  fc.assert(
    fc.property(anyCaseload, (people) => {
      const owners = countByOwner(people, day);
      assert.equal(
        owners.reduce((sum, each) => sum + each.people, 0),
        people.length,
      );
      for (const { owner, people: own, waits } of owners) {
        assert.equal(narrowed(people, { ...all, owner }, day).length, own);
        for (const wait of caseloadWaits) {
          assert.equal(narrowed(people, { ...all, owner, wait }, day).length, waits[wait]);
        }
      }
      for (const [cohort, count] of countByCohort(people)) {
        assert.equal(narrowed(people, { ...all, cohort }, day).length, count);
      }
      const inOrder = narrowed(people, all, day);
      assert.deepEqual(new Set(inOrder), new Set(people), 'nobody is lost');
    }),
    { seed },
  );
});

test('what waits is what the person’s own page says: late from the day after, no plan only in a cohort', () => {
  const person: CaseloadPerson = {
    personId: 1,
    areaCode: null,
    ownerId: null,
    cohorts: [],
    nextVisitOn: day,
    planReviewOn: null,
    alerts: 0,
    proposals: 0,
  };
  assert.deepEqual(waitsOf(person, day), []);
  assert.deepEqual(waitsOf(person, day.add({ days: 1 })), ['visit-late']);
  const held = { ...person, cohorts: [{ key: 'iom-free', level: null }] };
  assert.deepEqual(waitsOf(held, day), ['no-owner', 'no-plan']);
  const planned = { ...held, ownerId: 1, planReviewOn: day.subtract({ days: 1 }), alerts: 1, proposals: 1 };
  assert.deepEqual(waitsOf(planned, day), ['tag-alert', 'nomination', 'plan-late']);
});
