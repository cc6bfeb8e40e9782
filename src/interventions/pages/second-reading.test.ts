// The second reader: another named person, who agrees or says why not; nobody reads their own answer.

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
  testClock,
  testDatabase,
} from '#testing';

import { considerationPage } from './consideration.ts';
import { newConsiderationPage } from './new-consideration.ts';
import { secondReadingPage } from './second-reading.ts';

async function waiting(db: Db) {
  await loadReferenceData(db, testClock);
  const author = await makeStaff(db, 'supervisor', { name: 'Awdur Prawf' });
  const reader = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO Darllen' });
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  for (const day of ['03', '10', '17'])
    await makeBreach(db, testClock, { subject, at: `2026-11-${day}T10:00:00Z` });
  const form = {
    newest: '0',
    place: 'own-review',
    note: 'Asked Legal Services',
    'answer-spo': 'not-suitable',
    'reason-spo': 'legal-test',
  };
  const query = { perpetrator: subject.ref, crime: crime.ref };
  await askPage(newConsiderationPage, { db, clock: testClock, viewer: author.viewer, query, form });
  const params = { ref: 'CON-2026-00001', intervention: 'spo' };
  return { author, reader, ask: { db, clock: testClock, params } };
}

test('another named person agrees, and then it stands', async (t) => {
  const db = await testDatabase(t);
  const { reader, ask } = await waiting(db);
  await inBothLanguages(secondReadingPage, { ...ask, viewer: reader.viewer }, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'Awdur Prawf answered: not suitable' : 'Atebodd Awdur Prawf'),
    );
    assert.match(html, /Asked Legal Services/u);
  });
  const sent = await askPage(secondReadingPage, { ...ask, viewer: reader.viewer, form: { agrees: 'yes' } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: '/considerations/CON-2026-00001', notice: 'saved' });
  assert.deepEqual(sent.changes, [
    {
      action: 'read-consideration',
      kind: 'consideration',
      ref: 'CON-2026-00001',
      detail: { intervention: 'spo', agrees: true },
    },
  ]);
  const shown = await askPage(considerationPage, { ...ask, viewer: reader.viewer });
  assert.match(shown.html, /DAO Darllen agrees, 25 Nov 2026/u);
  assert.doesNotMatch(shown.html, /waiting for a second reader/u);
  const twice = await askPage(secondReadingPage, {
    ...ask,
    viewer: reader.viewer,
    form: { agrees: 'no', reason: 'x' },
  });
  assert.equal(twice.answer.kind === 'show' && twice.answer.status, 409);
});

test('who does not agree says why, and it is to be answered again', async (t) => {
  const db = await testDatabase(t);
  const { reader, ask } = await waiting(db);
  const send = (form: Readonly<Record<string, string>>) =>
    askPage(secondReadingPage, { ...ask, viewer: reader.viewer, form });
  assert.match((await send({})).html, /href="#agrees">Choose whether you agree/u);
  assert.match((await send({ agrees: 'no' })).html, /href="#reason">Say why you do not agree/u);
  assert.equal((await send({ agrees: 'no', reason: 'Interim order not tried' })).answer.kind, 'redirect');
  const shown = await askPage(considerationPage, { ...ask, viewer: reader.viewer });
  assert.match(shown.html, /Second reader does not agree: answer again/u);
  assert.match(shown.html, /Interim order not tried/u);
});

test('the author is not offered the form, and cannot send it', async (t) => {
  const db = await testDatabase(t);
  const { author, ask } = await waiting(db);
  const shown = await askPage(secondReadingPage, { ...ask, viewer: author.viewer });
  assert.match(shown.html, /does not wait for you/u);
  assert.doesNotMatch(shown.html, /name="agrees"/u);
  const forged = await askPage(secondReadingPage, { ...ask, viewer: author.viewer, form: { agrees: 'yes' } });
  assert.equal(forged.answer.kind === 'show' && forged.answer.status, 409);
  assert.equal((await db.selectFrom('consideration_reading').selectAll().execute()).length, 0);
});
