// The pure rules of the queue: where a pair stands, in which order it is asked, and how pairs are grouped.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as hold, double, integer, nat, property, record } from 'fast-check';

import { priorShift } from './fit-prior.ts';
import { groupPairs } from './match-groups.ts';
import { evidenceKey, matchRecord } from './match-input.ts';
import { pairState } from './pair-state.ts';
import { queuePriority } from './queue-priority.ts';

const seed = 20_261_126;
const facts = { isOnePerson: false, evidenceNow: 'now' } as const;
const decision = { id: 1, answer: 'different', enteredBy: 7, evidenceThen: 'now' } as const;

test('a decided pair is not asked again until its evidence changes', () => {
  assert.equal(pairState({ ...facts, decisions: [] }).state, 'open');
  assert.equal(pairState({ ...facts, decisions: [decision] }).state, 'different');
  const earlier = { ...decision, evidenceThen: 'before' };
  assert.equal(pairState({ ...facts, decisions: [earlier] }).state, 'open');
  assert.equal(pairState({ ...facts, isOnePerson: true, decisions: [decision] }).state, 'joined');
});

test('one person’s doubt, however often said, asks for another; two people’s leaves it unsettled', () => {
  const unsure = { ...decision, answer: 'not-sure' } as const;
  const once = pairState({ ...facts, decisions: [unsure] });
  assert.deepEqual(once, { state: 'second', firstReviewer: 7 });
  const twice = [unsure, { ...unsure, id: 2 }];
  assert.equal(pairState({ ...facts, decisions: twice }).state, 'second');
  const two = [unsure, { ...unsure, id: 2, enteredBy: 8 }];
  assert.equal(pairState({ ...facts, decisions: two }).state, 'unsettled');
});

test('a live order, high harm and more records raise a pair; at an even chance the doubt is worth most', () => {
  const plain = { probability: 0.5, recordCount: 2, isLive: false, isHighHarm: false };
  const of = (given: Partial<typeof plain>) => queuePriority({ ...plain, ...given });
  assert.ok(of({ isLive: true }) > of({}));
  assert.ok(of({ isHighHarm: true }) > of({}));
  assert.ok(of({ recordCount: 6 }) > of({}));
  assert.ok(of({}) > of({ probability: 0.99 }));
  assert.ok(of({ probability: 0.99 }) > of({ probability: 0.05 }));
  assert.equal(of({ probability: 0 }), 0);
});

const pairs = array(
  record({
    leftPersonId: nat({ max: 40 }),
    rightPersonId: nat({ max: 40 }),
    weight: integer({ min: 0, max: 9 }),
  }),
  { maxLength: 80 },
).map((some) => some.map((pair, place) => ({ ...pair, pairId: place + 1 })));

test('groups are the same whatever the order of pairs, name their lowest pair, and stay small enough to look at', () => {
  hold(
    property(pairs, (some) => {
      const groups = groupPairs(some);
      assert.deepEqual(
        [...groupPairs(some.toReversed())].toSorted(([a], [b]) => a - b),
        [...groups].toSorted(([a], [b]) => a - b),
      );
      for (const [, members] of Map.groupBy(some, (pair) => groups.get(pair.pairId))) {
        assert.equal(groups.get(members[0]?.pairId ?? 0), Math.min(...members.map((pair) => pair.pairId)));
        const people = new Set(members.flatMap((pair) => [pair.leftPersonId, pair.rightPersonId]));
        assert.ok(people.size <= 40);
      }
    }),
    { seed },
  );
});

test('priority is never less for more at stake, whatever the chance', () => {
  hold(
    property(double({ min: 0, max: 1, noNaN: true }), (probability) => {
      const plain = { probability, recordCount: 2, isLive: false, isHighHarm: false };
      assert.ok(queuePriority({ ...plain, isLive: true, isHighHarm: true }) >= queuePriority(plain));
    }),
    { seed },
  );
});

test('what is compared never holds ethnicity, and its mark changes with any of it', () => {
  const nominal = {
    id: 1,
    personId: 1,
    isSuspect: true,
    source: 'custody',
    sourceId: 'N1',
    givenNames: 'Siôn Rhys',
    surname: 'Llwyd',
    bornOn: Temporal.PlainDate.from('1988-01-01'),
    bornPrecision: 'estimated',
    sex: 'male',
    town: 'Tywyn',
    outwardCode: 'LL36',
    occurredOn: null,
    aliases: ['Johnny Llwyd'],
    identifiers: ['phone 07700 900123', 'phone 07700 900124', 'prison A1234'],
    addressLines: '12a Heol y Bont',
    postcode: null,
  };
  const { values } = matchRecord(nominal);
  assert.deepEqual(
    [
      values['born'],
      values['year'],
      values['house'],
      values['street'],
      values['postcode'],
      values['phone'],
      values['custody'],
    ],
    ['', '1988', '12a', 'Heol y Bont', 'LL36', '07700 900123', 'A1234'],
  );
  const other = matchRecord({ ...nominal, id: 2, town: 'Aberteifi' });
  assert.notEqual(
    evidenceKey(matchRecord(nominal), other),
    evidenceKey(matchRecord(nominal), matchRecord(nominal)),
  );
});

test('the prior is fitted so that chances add up to what it expects, and left alone where there is little to go by', () => {
  // 1000 records: 300 matches far above, 700 strangers just below; the prior that shipped expected 500 matches.
  const allPairs = (1000 * 999) / 2;
  const priorBits = Math.log2(500 / (allPairs - 500));
  const weights = [...Array.from({ length: 300 }, () => 15), ...Array.from({ length: 700 }, () => -4)];
  const shift = priorShift(weights, priorBits, 1000);
  const matches = weights.reduce((sum, weight) => sum + 1 / (1 + 2 ** -(weight + shift)), 0);
  const expected = allPairs / (1 + 2 ** -(priorBits + shift));
  assert.ok(Math.abs(matches - expected) < 0.01);
  assert.ok(matches > 300 && matches < 500);
  assert.equal(priorShift([5, 6, 7], priorBits, 1000), 0);
});
