// The list of referrals: the review's twenty, whose states sum to all of them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { londonDate } from '#platform';
import { smallProgram, testClock } from '#testing';

test('the demonstration shows the review’s twenty: 7 completed, 3 left, 1 on hold, and the sum says so', async () => {
  const { as, database } = await smallProgram();
  const visit = await as('schemes-coordinator');
  const { body } = await visit.get('/referrals');
  const [all, ...figures] = [...body.matchAll(/g-sub__count">([0-9]+)</gu)].map((match) => Number(match[1]));
  assert.equal(all, 20);
  const counts = figures.slice(0, 8);
  const late = figures[8] ?? 0;
  assert.equal(figures.length, 9);
  assert.equal(
    counts.reduce((sum, each) => sum + each, 0),
    20,
  );
  assert.match(body, /20 referrals in all\./u);
  assert.equal(counts[5], 7);
  assert.equal(counts[6], 3);
  const held = await visit.get('/referrals?state=on-hold');
  assert.equal([...held.body.matchAll(/href="\/referrals\/REF-/gu)].length, 1);
  // Who left or completed and was never looked at again: counted, and the longest late first.
  assert.ok(late > 0 && late < 10);
  assert.match(body, /Referrals, newest first/u);
  const unchecked = await visit.get('/referrals?check=late');
  assert.match(unchecked.body, /Checks that are late, the longest late first/u);
  assert.doesNotMatch(unchecked.body, /newest first/u);
  const expected = await database.db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .select('referral.ref')
    .where('next_check_on', '<', londonDate(testClock.now()))
    .orderBy('next_check_on')
    .execute();
  assert.deepEqual(
    [...unchecked.body.matchAll(/href="\/referrals\/(REF-[0-9-]+)"/gu)].map(([, ref]) => ref),
    expected.map(({ ref }) => ref),
  );
  assert.equal(unchecked.body.match(/g-late[^>]*>(?:3|6|12|24) months: /gu)?.length, late);
  const inWelsh = await visit.get('/referrals?lang=cy');
  assert.match(inWelsh.body, /Cyfanswm atgyfeiriadau: 20\./u);
  await visit.get('/referrals?lang=en');
});
