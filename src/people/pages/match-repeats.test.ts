// Repeat suspects counted strictly and with probable matches: what joining changes, and the truth where all are invented.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  makeCrime,
  makeMatches,
  makePerson,
  makeStaff,
  peopleRecords,
  smallProgram,
  testClock,
  testDatabase,
} from '#testing';

import { countRepeatSuspects } from '../matches/read-repeat-suspects.ts';
import { expectedFigures, withProbable } from '../matches/repeat-suspects.ts';
import { makeMatchRepeatsPage } from './match-repeats.ts';

test('two people of one crime each, almost certainly one, are one repeat suspect', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const people = [await makePerson(db, testClock), await makePerson(db, testClock)] as const;
  for (const person of people) await makeCrime(db, testClock, { suspects: [person] });
  await makeMatches(db, testClock, [{ people, weight: 12 }]);
  const figures = await countRepeatSuspects(db, peopleRecords);
  assert.deepEqual(figures.strict, { suspects: 2, repeats: 0 });
  assert.deepEqual(figures.probable, { suspects: 1, repeats: 1 });
  assert.deepEqual([figures.expected.repeats, figures.truth], [1, null]);
  const page = makeMatchRepeatsPage(peopleRecords);
  const { html } = await askPage(page, { db, clock: testClock, viewer });
  assert.match(html, /Strictly counted there are 0 repeat suspects\. About 1 are to be expected/u);
  assert.doesNotMatch(html, /In truth/u);
});

test('the same crime held by both is one crime, and an even chance gives a range', () => {
  const strict = { suspects: 10, repeats: 4 };
  const pairs = [{ leftPersonId: 1, rightPersonId: 2, probability: 0.5 }];
  const oneCrime = new Map([
    [1, [7]],
    [2, [7]],
  ]);
  assert.deepEqual(withProbable(strict, pairs, oneCrime, 0.5), { suspects: 9, repeats: 4 });
  const two = new Map([
    [1, [7]],
    [2, [8]],
  ]);
  const expected = expectedFigures(strict, pairs, two);
  assert.deepEqual(expected.repeatRange, [4, 5]);
  assert.deepEqual(expected, expectedFigures(strict, pairs, two), 'the same every time');
});

test('people added beside the invented ones are in the truth as they stand, so that both counts are of the same', async (t) => {
  const db = await testDatabase(t);
  const [one, two, added] = [
    await makePerson(db, testClock),
    await makePerson(db, testClock),
    await makePerson(db, testClock),
  ];
  for (const nominal_id of [one.nominalId, two.nominalId])
    await db.insertInto('known_identity').values({ nominal_id, identity: 'person 1' }).execute();
  for (const suspect of [one, two, added, added]) await makeCrime(db, testClock, { suspects: [suspect] });
  const { strict, truth } = await countRepeatSuspects(db, peopleRecords);
  assert.deepEqual(strict, { suspects: 3, repeats: 1 });
  assert.deepEqual(truth, { suspects: 2, repeats: 2 });
});

test('the demonstration shows both counts beside the truth, and probable matches come nearer to it', async () => {
  const { database, as } = await smallProgram();
  const { strict, probable, truth } = await countRepeatSuspects(database.db, peopleRecords);
  assert.ok(truth !== null);
  assert.ok(Math.abs(probable.repeats - truth.repeats) <= Math.abs(strict.repeats - truth.repeats));
  const answer = await (await as('analyst')).get('/matches/repeats');
  assert.match(answer.body, /In truth \(everybody here is invented\)/u);
});
