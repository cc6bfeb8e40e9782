// Exactly one answers for every live order on every day, whatever has been offered, taken, put down, left or missed.

import assert from 'node:assert/strict';
import test from 'node:test';

import * as fc from 'fast-check';

import { presenceOn } from '#users';
import type { Post } from '#users';

import { ownershipRefusal } from './ownership-acts.ts';
import type { OwnershipAct } from './ownership-acts.ts';
import { answersFor, ownershipOf } from './ownership.ts';
import type { OwnershipFact } from './ownership.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (hour: number) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: hour });
const post = (staffId: number, more: Partial<Post> = {}): Post => ({
  staffId,
  teamId: 10 + staffId,
  activeFrom: day('2020-01-01'),
  activeTo: null,
  absences: [],
  ...more,
});
const named = (id: number, part: 'owner' | 'deputy', staffId: number | null): OwnershipFact => ({
  kind: 'named',
  id,
  part,
  staffId,
  at: at(id),
});
const posts = (...all: readonly Post[]) => new Map(all.map((each) => [each.staffId, each]));
const today = day('2026-11-25');

test('an offer changes nothing until it is accepted: the old owner stands', () => {
  const facts: OwnershipFact[] = [
    named(1, 'owner', 1),
    { kind: 'offered', id: 5, part: 'owner', staffId: 2, by: 1, reason: null, at: at(2) },
  ];
  const offered = ownershipOf(facts);
  assert.equal(offered.ownerId, 1);
  assert.equal(offered.offers[0]?.staffId, 2);
  const accepted = ownershipOf([
    ...facts,
    named(3, 'owner', 2),
    { kind: 'answered', offerId: 5, answer: 'accepted', at: at(3) },
  ]);
  assert.equal(accepted.ownerId, 2);
  assert.deepEqual(accepted.offers, []);
});

test('somebody who takes it meanwhile overtakes an offer; a newer offer takes the place of an older one', () => {
  const offer = (id: number, hour: number): OwnershipFact => ({
    kind: 'offered',
    id,
    part: 'owner',
    staffId: id,
    by: 9,
    reason: null,
    at: at(hour),
  });
  assert.deepEqual(ownershipOf([offer(2, 1), named(3, 'owner', 3)]).offers, []);
  assert.deepEqual(
    ownershipOf([offer(2, 1), offer(4, 2)]).offers.map((each) => each.id),
    [4],
  );
});

test('while the owner is away the deputy answers; without one the unit does, and the owner again afterwards', () => {
  const away = post(1, { absences: [{ from: day('2026-11-20'), to: day('2026-11-30') }] });
  const both = ownershipOf([named(1, 'owner', 1), named(2, 'deputy', 2)]);
  assert.deepEqual(answersFor(both, posts(away, post(2)), 99, today), {
    kind: 'person',
    staffId: 2,
    because: 'away',
  });
  assert.deepEqual(answersFor(both, posts(away, post(2)), 99, day('2026-12-01')), {
    kind: 'person',
    staffId: 1,
    because: null,
  });
  const alone = ownershipOf([named(1, 'owner', 1)]);
  assert.deepEqual(answersFor(alone, posts(away), 99, today), { kind: 'unit', teamId: 11, because: 'away' });
});

test('what nobody ever owned is the unit’s that keeps the register; what was put down is the last owner’s unit’s', () => {
  const never = ownershipOf([]);
  assert.deepEqual(answersFor(never, posts(), 99, today), {
    kind: 'unit',
    teamId: 99,
    because: 'never-owned',
  });
  const down = ownershipOf([named(1, 'owner', 1), named(2, 'owner', null)]);
  assert.deepEqual(answersFor(down, posts(post(1)), 99, today), {
    kind: 'unit',
    teamId: 11,
    because: 'put-down',
  });
});

test('nobody is their own deputy', () => {
  assert.equal(ownershipOf([named(1, 'deputy', 2), named(2, 'owner', 2)]).deputyId, null);
  const owned = ownershipOf([named(1, 'owner', 2)]);
  const actor = { staffId: 2, mayOwn: true, mayGive: true };
  assert.equal(
    ownershipRefusal(actor, owned, { do: 'take', part: 'deputy' }, () => 'here'),
    'same-person',
  );
});

// ---- Random histories: people, units, absences and acts, played through the rules that the program itself uses.

const staffIds = [1, 2, 3, 4, 5];
const part = fc.constantFrom('owner' as const, 'deputy' as const);
const who = fc.constantFrom(...staffIds);
const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('take' as const), who, part }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('put-down' as const), who, part }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('offer' as const), who, part, to: who }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      who,
      /** Mostly it is whoever was asked that answers. */
      asked: fc.nat(3).map((one) => one > 0),
      answer: fc.constantFrom('accepted' as const, 'declined' as const, 'withdrawn' as const),
    }),
  },
  // A feed names an owner, or nobody, without asking.
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('feed' as const),
      part,
      staffId: fc.option(who, { nil: null }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('away' as const), who, days: fc.integer({ min: 1, max: 40 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('leave-the-force' as const), who }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move-team' as const),
      who,
      teamId: fc.constantFrom(null, 21, 22),
    }),
  },
);

test('in five thousand random histories no live order has none or two who answer, on any day', () => {
  let acted = 0;
  let accepted = 0;
  fc.assert(
    fc.property(
      fc.array(happening, { minLength: 10, maxLength: 40, size: 'max' }),
      fc.array(who, { minLength: 1, maxLength: 3 }),
      (happenings, keepers) => {
        const people = new Map(staffIds.map((id) => [id, post(id)]));
        const facts: OwnershipFact[] = [];
        let clock = 0;
        let number = 0;
        for (const each of happenings) {
          clock += 24;
          const now = at(clock);
          const on = now.toZonedDateTimeISO('Europe/London').toPlainDate();
          const add = (fact: OwnershipFact) => facts.push(fact);
          const name = (to: 'owner' | 'deputy', staffId: number | null) =>
            add({ kind: 'named', id: (number += 1), part: to, staffId, at: now });
          const before = ownershipOf(facts);
          const move = (id: number, change: Partial<Post>) =>
            people.set(id, { ...(people.get(id) ?? post(id)), ...change });
          if (each.kind === 'feed') name(each.part, each.staffId);
          else if (each.kind === 'away') {
            const absences = people.get(each.who)?.absences ?? [];
            move(each.who, { absences: [...absences, { from: on, to: on.add({ days: each.days }) }] });
          } else if (each.kind === 'leave-the-force') move(each.who, { activeTo: on });
          else if (each.kind === 'move-team') move(each.who, { teamId: each.teamId });
          else {
            const by =
              each.kind === 'answer' && each.asked ? (before.offers[0]?.staffId ?? each.who) : each.who;
            const actor = { staffId: by, mayOwn: true, mayGive: keepers.includes(by) };
            const act = actOf(each, before);
            if (act === null) continue;
            const presence = (id: number) => presenceOn(people.get(id) ?? post(id), on);
            if (ownershipRefusal(actor, before, act, presence) !== null) continue;
            acted += 1;
            play(act, by, before);
          }
          const after = ownershipOf(facts);
          // Told in another order, the same.
          assert.deepEqual(ownershipOf(facts.toReversed()), after);
          for (const later of [0, 1, 30, 400]) {
            const answering = answersFor(after, people, 99, on.add({ days: later }));
            if (answering.kind === 'person') {
              const person = people.get(answering.staffId);
              assert.ok(person !== undefined && presenceOn(person, on.add({ days: later })) === 'here');
              assert.ok(answering.staffId === after.ownerId || answering.staffId === after.deputyId);
            } else assert.ok(answering.teamId !== null);
          }
          assert.ok(after.ownerId === null || after.ownerId !== after.deputyId);
          if (each.kind === 'offer') assert.equal(after.ownerId, before.ownerId, 'an offer moves nothing');

          function play(act: OwnershipAct, doer: number, standing: typeof before): void {
            switch (act.do) {
              case 'take':
                return void name(act.part, doer);
              case 'put-down':
                return void name(act.part, null);
              case 'offer':
                return void add({
                  kind: 'offered',
                  id: (number += 1),
                  part: act.part,
                  staffId: act.to,
                  by: doer,
                  reason: null,
                  at: now,
                });
              case 'answer': {
                const offer = standing.offers.find((one) => one.id === act.offerId);
                assert.ok(offer);
                if (act.answer === 'accepted') {
                  accepted += 1;
                  name(offer.part, offer.staffId);
                }
                add({ kind: 'answered', offerId: offer.id, answer: act.answer, at: now });
              }
            }
          }
        }
      },
    ),
    { seed: 20_261_125, numRuns: 5000 },
  );
  assert.ok(acted > 20_000 && accepted > 1000, `${acted} acts, ${accepted} accepted: the histories are idle`);
});

type Acted = { readonly kind: string; readonly part?: 'owner' | 'deputy'; readonly to?: number };

function actOf(
  each: Acted & { readonly answer?: 'accepted' | 'declined' | 'withdrawn' },
  before: ReturnType<typeof ownershipOf>,
): OwnershipAct | null {
  const { part: of = 'owner' } = each;
  switch (each.kind) {
    case 'take':
      return { do: 'take', part: of };
    case 'put-down':
      return { do: 'put-down', part: of, reason: 'Test' };
    case 'offer':
      return { do: 'offer', part: of, to: each.to ?? 1, reason: null };
    default: {
      const offer = before.offers[0];
      return offer === undefined
        ? null
        : { do: 'answer', offerId: offer.id, answer: each.answer ?? 'accepted' };
    }
  }
}
