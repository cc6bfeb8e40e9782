// Where a wrong join could put somebody at risk, one reviewer's "same" joins nobody; a second one's does.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makeMatches, makePerson, makeStaff, peopleRecords, testClock, testDatabase } from '#testing';

import { decideMatch } from './decide-match.ts';
import { findPair } from './match-store.ts';
import { standingMerges } from './merge-store.ts';

const given = { given: 'Gwenllian', surname: 'Prydderch', born: '1990-02-03', town: 'Tywyn' } as const;
const same = { answer: 'same', basis: 'reviewer', reason: 'evidence', note: null } as const;

test('two people of whom one carries a warning are joined when a second reviewer says the same', async (t) => {
  const db = await testDatabase(t);
  const [one, two] = [await makeStaff(db, 'analyst'), await makeStaff(db, 'analyst')];
  const people = [
    await makePerson(db, testClock, given),
    await makePerson(db, testClock, { ...given, warning: 'weapons' }),
  ] as const;
  const [ref = ''] = await makeMatches(db, testClock, [{ people }]);
  const first = await decideMatch(db, testClock, one.viewer, peopleRecords, ref, same);
  assert.ok(first.ok && first.value.mergeId === null);
  assert.equal((await findPair(db, ref))?.state, 'second');
  const again = await decideMatch(db, testClock, one.viewer, peopleRecords, ref, same);
  assert.deepEqual(again, { ok: false, error: { code: 'same-reviewer' } });
  const second = await decideMatch(db, testClock, two.viewer, peopleRecords, ref, same);
  assert.ok(second.ok && second.value.mergeId !== null);
  assert.equal((await standingMerges(db, [people[0].id])).length, 1);
});

test('a second reviewer who says otherwise leaves the two apart; one who is not sure asks for a third', async (t) => {
  const db = await testDatabase(t);
  const staff = [
    await makeStaff(db, 'analyst'),
    await makeStaff(db, 'analyst'),
    await makeStaff(db, 'analyst'),
  ] as const;
  const make = async () =>
    [
      await makePerson(db, testClock, { ...given, warning: 'weapons' }),
      await makePerson(db, testClock, given),
    ] as const;
  const [apart = ''] = await makeMatches(db, testClock, [{ people: await make() }]);
  const [open = ''] = await makeMatches(db, testClock, [{ people: await make() }]);
  const answer = async (ref: string, who: 0 | 1 | 2, said: 'same' | 'different' | 'not-sure') =>
    decideMatch(db, testClock, staff[who].viewer, peopleRecords, ref, { ...same, answer: said });
  await answer(apart, 0, 'same');
  await answer(apart, 1, 'different');
  assert.equal((await findPair(db, apart))?.state, 'different');
  await answer(open, 0, 'same');
  await answer(open, 1, 'not-sure');
  const third = await answer(open, 2, 'same');
  assert.ok(third.ok && third.value.mergeId === null);
  const last = await answer(open, 0, 'same');
  assert.ok(last.ok && last.value.mergeId !== null);
});

test('the force’s rule joins nobody where two reviewers are needed', async (t) => {
  const db = await testDatabase(t);
  const people = [
    await makePerson(db, testClock, { ...given, warning: 'weapons' }),
    await makePerson(db, testClock, given),
  ] as const;
  const [ref = ''] = await makeMatches(db, testClock, [{ people, exactIdentifier: 'pnc' }]);
  const byRule = await decideMatch(db, testClock, null, peopleRecords, ref, {
    ...same,
    basis: 'identifier-rule',
  });
  assert.deepEqual(byRule, { ok: false, error: { code: 'needs-reviewers' } });
});
