// The list of referrals: the review's twenty, whose states sum to all of them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the demonstration shows the review’s twenty: 7 completed, 3 left, 1 on hold, and the sum says so', async () => {
  const { as } = await smallProgram();
  const visit = await as('schemes-coordinator');
  const { body } = await visit.get('/referrals');
  const [all, ...counts] = [...body.matchAll(/g-sub__count">([0-9]+)</gu)].map((match) => Number(match[1]));
  assert.equal(all, 20);
  assert.equal(counts.length, 8);
  assert.equal(
    counts.reduce((sum, each) => sum + each, 0),
    20,
  );
  assert.match(body, /20 referrals in all\./u);
  assert.equal(counts[5], 7);
  assert.equal(counts[6], 3);
  const held = await visit.get('/referrals?state=on-hold');
  assert.equal([...held.body.matchAll(/href="\/referrals\/REF-/gu)].length, 1);
  const inWelsh = await visit.get('/referrals?lang=cy');
  assert.match(inWelsh.body, /Cyfanswm atgyfeiriadau: 20\./u);
  await visit.get('/referrals?lang=en');
});
