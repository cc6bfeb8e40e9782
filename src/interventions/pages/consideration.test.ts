// One entry: its answers with reasons, the entry that amends it, and who may read it a second time.

import assert from 'node:assert/strict';
import test from 'node:test';

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

test('both the first answer and its amendment are shown, each with author, and the second reader’s link', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const author = await makeStaff(db, 'supervisor', { name: 'Awdur Prawf' });
  const reader = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  for (const day of ['03', '10', '17'])
    await makeBreach(db, testClock, { subject, at: `2026-11-${day}T10:00:00Z` });
  const ask = {
    db,
    clock: testClock,
    viewer: author.viewer,
    query: { perpetrator: subject.ref, crime: crime.ref },
  };
  const send = async (form: Readonly<Record<string, string>>) => {
    const newest =
      /name="newest" value="([0-9]+)"/u.exec((await askPage(newConsiderationPage, ask)).html)?.[1] ?? '';
    await askPage(newConsiderationPage, { ...ask, form: { newest, place: 'own-review', ...form } });
  };
  await send({ 'answer-spo': 'not-suitable', 'reason-spo': 'legal-test', 'answer-hre': 'going-ahead' });
  await send({
    'answer-spo': 'not-suitable',
    'reason-spo': 'legal-test',
    'answer-hre': 'not-now',
    'reason-hre': 'more-evidence',
    'again-hre': 'one-week',
  });
  const open = { db, clock: testClock, params: { ref: 'CON-2026-00001' } };
  await inBothLanguages(
    considerationPage,
    { ...open, viewer: reader.viewer },
    (html, language, { reads }) => {
      const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
      says('Not suitable: waiting for a second reader', 'Ddim yn addas: yn aros am ail ddarllenydd');
      says('A later answer stands', 'Mae ateb diweddarach yn sefyll');
      says('Legal test not met', 'Heb fodloni’r prawf cyfreithiol');
      assert.match(html, /Awdur Prawf/u);
      assert.match(html, /\/considerations\/CON-2026-00001\/second-reading\/spo/u);
      assert.match(html, /href="\/considerations\/CON-2026-00002"/u);
      assert.deepEqual(reads, [{ kind: 'consideration', ref: 'CON-2026-00001', personId: subject.id }]);
    },
  );
  const own = await askPage(considerationPage, { ...open, viewer: author.viewer });
  assert.doesNotMatch(own.html, /second-reading/u);
  const second = await askPage(considerationPage, {
    ...open,
    viewer: author.viewer,
    params: { ref: 'CON-2026-00002' },
  });
  assert.match(second.html, /Look again: In 7 days, by 2 Dec 2026/u);
  const gone = await askPage(considerationPage, { ...open, viewer: author.viewer, params: { ref: 'CON-1' } });
  assert.equal(gone.answer.kind, 'not-found');
});
