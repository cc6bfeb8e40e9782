// The page of the review's cases: every story has its pages, in both languages, and only in a demonstration.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makeReviewStaff, makeStaff, testClock, testDatabase } from '#testing';

import { ensureReviewCases } from '../ensure-review-cases.ts';
import { reviewCasesPage } from './review-cases.ts';

test('each of the fifteen stories links to its person, its orders, its breaches and its crimes', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  await makeReviewStaff(db);
  await ensureReviewCases(db, testClock);
  const { viewer } = await makeStaff(db, 'force-lead');
  await inBothLanguages(reviewCasesPage, { db, clock: testClock, viewer }, (html, language, { reads }) => {
    const stories = html.split('<h3').slice(1);
    assert.equal(stories.length, 15);
    for (const story of stories)
      assert.match(story, /href="\/perpetrators\/P-\d+"[\s\S]*href="\/crimes\/DEMO-/u);
    const linked = new Set(
      [...html.matchAll(/href="(\/(?:orders|bail|breaches|crimes)\/[^"]+)"/gu)].map(([, to]) => to),
    );
    assert.equal(linked.size, 21 + 14 + 32);
    assert.ok(
      html.includes(language === 'en' ? 'The review names nobody.' : 'Nid yw’r adolygiad yn enwi neb.'),
    );
    assert.doesNotMatch(html, /PENHALLOW|ASHDOWN/u);
    assert.deepEqual(reads, [{ kind: 'list', ref: 'review-cases' }]);
  });
});

test('without the cases it says how to get them', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const { html } = await askPage(reviewCasesPage, { db, clock: testClock, viewer });
  assert.match(html, /not in this demonstration/u);
});
