// A decided pair shown again: to another reviewer, without the answer, changing nobody; agreement is told with its interval.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeMatches,
  makePerson,
  makeStaff,
  peopleRecords,
  testClock,
  testDatabase,
} from '#testing';
import type { Db, Viewer } from '#platform';

import { ONE_IN, waitingChecks } from '../matches/check-store.ts';
import { decideMatch } from '../matches/decide-match.ts';
import { matchCheckPage } from './match-check.ts';
import { matchQualityPage } from './match-quality.ts';
import { matchesPage } from './matches.ts';

/** As many decided pairs as one in which is asked about twice: exactly one of them is. */
async function decided(db: Db, viewer: Viewer, answer: 'same' | 'different'): Promise<void> {
  const pairs = [];
  for (let at = 0; at < ONE_IN; at += 1)
    pairs.push({
      people: [
        await makePerson(db, testClock, { given: 'Sioned', surname: `Rhydderch${at}` }),
        await makePerson(db, testClock, { given: 'Sioned', surname: `Rhydderch${at}` }),
      ] as const,
    });
  const given = { answer, basis: 'reviewer', reason: 'evidence', note: null } as const;
  for (const ref of await makeMatches(db, testClock, pairs))
    assert.ok((await decideMatch(db, testClock, viewer, peopleRecords, ref, given)).ok);
}

test('another reviewer is asked, is not told the answer, and nothing changes but the count of agreements', async (t) => {
  const db = await testDatabase(t);
  const one = await makeStaff(db, 'analyst', { name: 'Mererid Prosser' });
  const two = await makeStaff(db, 'analyst');
  await decided(db, one.viewer, 'same');
  assert.equal((await waitingChecks(db, one.viewer)).count, 0);
  const { first, count } = await waitingChecks(db, two.viewer);
  assert.ok(first !== null && count === 1);
  const ask = { db, clock: testClock, viewer: two.viewer };
  const queue = await askPage(matchesPage, ask);
  assert.match(queue.html, /Check an earlier answer \(1\)/u);
  const params = { ref: first.ref };
  await inBothLanguages(matchCheckPage, { ...ask, params }, (html) => {
    assert.doesNotMatch(html, /Mererid|Decided|Penderfynwyd/u);
    assert.match(html, /name="answer"/u);
  });
  const empty = await askPage(matchCheckPage, { ...ask, params, form: {} });
  assert.match(empty.html, /Say whether they are the same person/u);
  const cards = () => db.selectFrom('match_card').select(['pair_id', 'state']).orderBy('pair_id').execute();
  const before = await cards();
  const sent = await askPage(matchCheckPage, { ...ask, params, form: { answer: 'different' } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: '/matches', notice: 'savedLast' });
  assert.deepEqual(await cards(), before);
  assert.equal((await waitingChecks(db, two.viewer)).count, 0);
  const again = await askPage(matchCheckPage, { ...ask, params });
  assert.match(again.html, /does not wait for a check by you/u);
  await inBothLanguages(matchQualityPage, { db, clock: testClock, viewer: one.viewer }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'agreed on 0 of 1 pairs' : 'ar 0 o 1 pâr'));
    assert.ok(html.includes(language === 'en' ? 'Too few answers to compare' : 'Rhy ychydig o atebion'));
  });
});

test('whoever answered a pair is never asked to check it, and nobody closed to the reader is shown', async (t) => {
  const db = await testDatabase(t);
  const one = await makeStaff(db, 'analyst');
  await decided(db, one.viewer, 'different');
  const { first } = await waitingChecks(db, (await makeStaff(db, 'analyst')).viewer);
  assert.ok(first !== null);
  const own = await askPage(matchCheckPage, {
    db,
    clock: testClock,
    viewer: one.viewer,
    params: { ref: first.ref },
    form: { answer: 'same' },
  });
  assert.match(own.html, /does not wait for a check by you/u);
  assert.equal((await db.selectFrom('match_check').select('id').execute()).length, 0);
});
