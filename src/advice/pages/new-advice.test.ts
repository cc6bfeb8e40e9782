// A question from a case: one form, by phone or here, to a person or a role; it lands in the crime, and what is wrong is said.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makeCrimePages } from '#crimes';
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { adviceOfCrime } from '../list-advice.ts';
import { newAdvicePage } from './new-advice.ts';

const [crimePage] = makeCrimePages({
  measuresOfCrime: async () => [],
  consideredInCrime: async () => [],
  assessedInCrime: async () => ({ blanks: [], specialist: null }),
  sections: [adviceOfCrime],
});

const filled = {
  question: 'Does an SPO fit?',
  way: 'phone',
  'on-day': '25',
  'on-month': '11',
  'on-year': '2026',
  at: '06:00',
};

async function refOf(db: Db, id: number): Promise<string> {
  return (await db.selectFrom('staff').select('ref').where('id', '=', id).executeTakeFirstOrThrow()).ref;
}

test('a call to Legal Services with its answer is one form, and both stand in the crime in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'PC Holwr' });
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const ask = { db, clock: testClock, viewer, query: { crime: crime.ref, role: 'legal-services' } };
  const form = { ...filled, who: 'role:legal-services', answer: 'Yes, apply now.', by: 'A Cyfreithiwr' };
  const sent = await askPage(newAdvicePage, { ...ask, form });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/crimes/${crime.ref}#advice`, notice: 'saved' });
  assert.equal(sent.changes[0]?.action, 'ask-advice');
  assert.ok(crimePage !== undefined);
  await inBothLanguages(crimePage, { ...ask, params: { ref: crime.ref }, query: {} }, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Legal Services (role)', 'Gwasanaethau Cyfreithiol (rôl)');
    says('by phone', 'dros y ffôn');
    says('at once', 'ar unwaith');
    assert.match(html, /Yes, apply now\.[\s\S]*A Cyfreithiwr/u);
    assert.ok(html.includes(`href="/directory?crime=${crime.ref}"`));
  });
});

test('what is missing is named, an answer of a role needs a name, and nobody asks themselves', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const ask = { db, clock: testClock, viewer, query: { crime: crime.ref } };
  const empty = await askPage(newAdvicePage, { ...ask, form: {} });
  assert.ok(empty.answer.kind === 'show' && empty.answer.status === 422);
  for (const words of [/Write the question/u, /Choose whom you ask/u, /Choose how/u, /Enter the day/u]) {
    assert.match(empty.html, words);
  }
  const form = { ...filled, who: 'role:legal-services', answer: 'Yes', by: '' };
  assert.match((await askPage(newAdvicePage, { ...ask, form })).html, /Write who answered/u);
  const own = { ...filled, who: `staff:${await refOf(db, id)}` };
  assert.match((await askPage(newAdvicePage, { ...ask, form: own })).html, /Choose whom you ask/u);
  const later = { ...filled, who: 'role:legal-services', 'on-year': '2027' };
  assert.match((await askPage(newAdvicePage, { ...ask, form: later })).html, /must not be in the future/u);
  assert.deepEqual(await db.selectFrom('advice_request').selectAll().execute(), []);
});

test('a crime without a suspect can be asked about; a restricted suspect closes the form', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const nobody = await makeCrime(db, testClock, { suspects: [] });
  const form = { ...filled, who: 'role:domestic-abuse-officer' };
  const sent = await askPage(newAdvicePage, {
    db,
    clock: testClock,
    viewer,
    query: { crime: nobody.ref },
    form,
  });
  assert.equal(sent.answer.kind, 'redirect');
  const hidden = await makePerson(db, testClock, { restrictedTo: await makeGroup(db) });
  const closed = await askPage(newAdvicePage, {
    db,
    clock: testClock,
    viewer,
    query: { perpetrator: hidden.ref },
  });
  assert.equal(closed.answer.kind, 'restricted');
});
