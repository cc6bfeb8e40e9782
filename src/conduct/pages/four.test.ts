// FOUR: "yes" shows its events, "no" says why, each answer has its name, and what stands is not signed again by another.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makeCrimePages } from '#crimes';
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

import { conductOfCrime } from '../list-conduct.ts';
import { fourPage } from './four.ts';

const [crimePage] = makeCrimePages({
  measuresOfCrime: async () => [],
  consideredInCrime: async () => [],
  assessedInCrime: async () => ({ blanks: [], specialist: null }),
  sections: [conductOfCrime],
});

test('answers stand on the crime with name and events; blanks are among what is missing', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC Ateb' });
  const suspect = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [suspect] });
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  const wrong = await askPage(fourPage, { ...ask, form: { fixated: 'yes', unwanted: 'no' } });
  assert.ok(wrong.answer.kind === 'show' && wrong.answer.status === 422);
  assert.match(wrong.html, /Fixated: tick at least one event/u);
  assert.match(wrong.html, /Unwanted: say why not/u);
  const form = { fixated: 'yes', 'fixated-events': `crime:${crime.ref}`, unwanted: 'not-known' };
  const sent = await askPage(fourPage, { ...ask, form });
  assert.deepEqual(sent.answer, {
    kind: 'redirect',
    to: `/crimes/${crime.ref}#four`,
    notice: { key: 'saved', values: [2] },
  });
  assert.ok(crimePage !== undefined);
  await inBothLanguages(crimePage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('FOUR not answered: Obsessive, Repeated.', 'FOUR heb ei ateb: Obsesiynol, Ailadroddus.');
    says('PC Ateb, 25 Nov 2026', 'PC Ateb, 25 Tach 2026');
    assert.ok(html.includes(crime.ref));
  });
  const other = await makeStaff(db, 'officer');
  // Somebody who began before and says otherwise is told what was answered, and keeps their own answer.
  const otherwise = { seen: '0', unwanted: 'no', 'unwanted-reason': 'Letters were answered.' };
  const stale = await askPage(fourPage, { ...ask, viewer: other.viewer, form: otherwise });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /Fixated: Yes\. PC Ateb, 25 Nov 2026/u);
  assert.match(stale.html, /value="Letters were answered\."/u);
  assert.match(stale.html, /name="seen" value="2"/u);
  const again = await askPage(fourPage, { ...ask, viewer: other.viewer, form });
  assert.ok(again.answer.kind === 'redirect');
  assert.equal((await db.selectFrom('four_answer').select('id').execute()).length, 2);
  const looked = await askPage(fourPage, {
    ...ask,
    viewer: other.viewer,
    form: { ...otherwise, seen: '2' },
  });
  assert.equal(looked.answer.kind, 'redirect');
  assert.equal((await db.selectFrom('four_answer').select('id').execute()).length, 3);
});

test('an event of somebody else is no evidence, and an empty form is named', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const crime = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
  const elsewhere = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)] });
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  const form = { repeated: 'yes', 'repeated-events': [`crime:${elsewhere.ref}`] };
  assert.match((await askPage(fourPage, { ...ask, form })).html, /Repeated: tick at least one event/u);
  assert.match((await askPage(fourPage, { ...ask, form: {} })).html, /Answer at least one of the four/u);
});
