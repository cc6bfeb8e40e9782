// The review of primary harm: every linked file before the reviewer, a conclusion and reasons, nothing assumed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { newReferralPage } from './new-referral.ts';
import { primaryHarmReviewPage } from './primary-harm-review.ts';

test('a review names the files it read; one that finds a victim stops the referral and says so', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor', { name: 'Rhingyll Prawf' });
  const subject = await makePerson(db, testClock);
  const other = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [subject], victims: [other] });
  const query = { perpetrator: subject.ref };
  const ask = { db, clock: testClock, viewer, query };
  assert.match((await askPage(primaryHarmReviewPage, ask)).html, /No linked file is on the record/u);
  const counter = await makeCrime(db, testClock, { suspects: [other], victims: [subject] });
  await inBothLanguages(primaryHarmReviewPage, ask, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'Not read in a review yet' : 'Heb ei darllen mewn adolygiad eto'),
    );
    assert.ok(html.includes(`href="/crimes/${counter.ref}"`));
  });
  const empty = await askPage(primaryHarmReviewPage, { ...ask, form: { files: counter.ref } });
  assert.match(empty.html, /href="#conclusion">Choose what you conclude/u);
  assert.match(empty.html, /href="#reasons">Give your reasons/u);
  const unseen = { conclusion: 'causes-primary-harm', reasons: 'x', files: '' };
  const stale = await askPage(primaryHarmReviewPage, { ...ask, form: unseen });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  const form = {
    conclusion: 'is-primary-victim',
    reasons: 'Evidence gathered in self-protection',
    files: counter.ref,
  };
  const sent = await askPage(primaryHarmReviewPage, { ...ask, form });
  assert.equal(sent.answer.kind, 'redirect');
  assert.equal(sent.changes[0]?.detail?.['conclusion'], 'is-primary-victim');
  const referral = await askPage(newReferralPage, ask);
  assert.match(referral.html, /does not find that this person causes the primary harm/u);
  const again = await askPage(primaryHarmReviewPage, ask);
  assert.match(again.html, /25 Nov 2026, Rhingyll Prawf: This person is the primary victim/u);
});
