// Whether a breach is also stalking: asked of every breach, answered by a person with a reason, and every answer kept.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makePerson,
  makeStaff,
  newestOn,
  testClock,
  testDatabase,
} from '#testing';

import { breachPage } from './breach.ts';
import { conductBreachPage } from './conduct-breach.ts';

async function begin(db: Db, role: string, steps: Parameters<typeof makeBreach>[2]['steps'] = []) {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, role, { name: `Prawf ${role}` });
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-24T06:40:00Z', steps });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  return { ask, breach, subject, staffId: id };
}

test('the question stands until somebody answers it with a reason; the page never says that it is not stalking', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db, 'officer');
  await makeBreach(db, testClock, { subject, at: '2026-11-20T06:40:00Z' });
  assert.match((await askPage(breachPage, ask)).html, /Nobody has answered yet/u);
  await inBothLanguages(conductBreachPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? '2 breaches in 5 days' : 'Achosion o dorri amodau: 2'));
    assert.doesNotMatch(html, /not stalking|not a breach/iu);
  });
  const bare = await askPage(conductBreachPage, { ...ask, form: { newest: '0', answer: 'breach-alone' } });
  assert.match(bare.html, /Say why, in a few words/u);
  const done = await askPage(conductBreachPage, {
    ...ask,
    form: {
      newest: '0',
      answer: 'breach-alone',
      note: 'A shared school gate; looked at with the two others',
    },
  });
  assert.equal(done.answer.kind, 'redirect');
  await inBothLanguages(breachPage, ask, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'Recorded as a breach alone' : 'Cofnodwyd fel torri amodau yn unig'),
    );
    assert.ok(html.includes('A shared school gate'));
    assert.ok(html.includes('Prawf officer'));
  });
});

test('an answer that a crime is recorded names the crime; a later answer stands and the earlier is kept', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach, subject } = await begin(db, 'supervisor');
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const answer = { newest: '0', answer: 'crime-recorded', note: 'Third contact in a month' };
  const none = await askPage(conductBreachPage, { ...ask, form: answer });
  assert.match(none.html, /Enter the number of the stalking or harassment crime/u);
  const wrong = await askPage(conductBreachPage, { ...ask, form: { ...answer, crime: '26-000001' } });
  assert.match(wrong.html, /No crime has this number here/u);
  const done = await askPage(conductBreachPage, { ...ask, form: { ...answer, crime: crime.ref } });
  assert.equal(done.answer.kind, 'redirect');
  const { html } = await askPage(conductBreachPage, ask);
  const again = await askPage(conductBreachPage, {
    ...ask,
    form: { newest: newestOn(html), answer: 'part-of-open', note: 'Joined to the open case' },
  });
  assert.equal(again.answer.kind, 'redirect');
  const facts = await db
    .selectFrom('breach_event')
    .select(['reason', 'crime_id'])
    .where('breach_id', '=', breach.id)
    .orderBy('id')
    .execute();
  assert.deepEqual(facts, [
    { reason: 'crime-recorded', crime_id: crime.id },
    { reason: 'part-of-open', crime_id: null },
  ]);
});
