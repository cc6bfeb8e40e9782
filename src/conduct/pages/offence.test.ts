// Two views side by side with an owner and a limit, settled by a supervisor who holds none of them.

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

import { readDispute } from '../read-dispute.ts';
import { offencePage } from './offence.ts';

test('a view opens it, an owner is named, whoever holds a view does not settle it, and another supervisor does', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const one = await makeStaff(db, 'supervisor', { name: 'Sgt Un' });
  const two = await makeStaff(db, 'supervisor', { name: 'Sgt Dau' });
  const { ref } = await db
    .selectFrom('staff')
    .select('ref')
    .where('id', '=', two.id)
    .executeTakeFirstOrThrow();
  const crime = await makeCrime(db, testClock, {
    offenceKey: 'harassment_s2',
    suspects: [await makePerson(db, testClock)],
  });
  const ask = { db, clock: testClock, params: { ref: crime.ref } };
  const early = await askPage(offencePage, {
    ...ask,
    viewer: one.viewer,
    form: { do: 'settle', final: 'harassment_s2', finalReason: 'So' },
  });
  assert.match(early.html, /It has been settled meanwhile/u);
  const view = { do: 'view', offence: 'stalking_s2a', reason: 'Followed twice.' };
  assert.equal(
    (await askPage(offencePage, { ...ask, viewer: one.viewer, form: view })).answer.kind,
    'redirect',
  );
  const owner = { do: 'owner', who: ref };
  assert.equal(
    (await askPage(offencePage, { ...ask, viewer: one.viewer, form: owner })).answer.kind,
    'redirect',
  );
  await inBothLanguages(offencePage, { ...ask, viewer: two.viewer }, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('To be settled by 2 Dec 2026', 'I’w setlo erbyn 2 Rhag 2026');
    says('Answers for settling it: Sgt Dau', 'Yn atebol am ei setlo: Sgt Dau');
    assert.match(html, /Followed twice\./u);
  });
  const settle = { do: 'settle', final: 'stalking_s2a', finalReason: 'Course of conduct shown.' };
  const own = await askPage(offencePage, { ...ask, viewer: one.viewer, form: settle });
  assert.match(own.html, /Somebody whose view is none of these/u);
  assert.equal(
    (await askPage(offencePage, { ...ask, viewer: two.viewer, form: settle })).answer.kind,
    'redirect',
  );
  const late = { ...settle, final: 'harassment_s2', finalReason: 'A quarrel.' };
  const second = await askPage(offencePage, { ...ask, viewer: two.viewer, form: late });
  assert.match(second.html, /It has been settled meanwhile/u);
  assert.match(second.html, /Your words, not saved[\s\S]*A quarrel\./u);
  const after = await askPage(offencePage, { ...ask, viewer: one.viewer });
  assert.match(after.html, /Settled by Sgt Dau/u);
  assert.match(after.html, /ask for it to be changed there/u);
  assert.equal((await readDispute(db, crime.id, testClock.now()))?.state, 'settled');
});

test('an officer gives a view and names no owner', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const crime = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  assert.match((await askPage(offencePage, { ...ask, form: { do: 'view' } })).html, /Choose the offence/u);
  const { html } = await askPage(offencePage, ask);
  assert.doesNotMatch(html, /name="final"/u);
});
