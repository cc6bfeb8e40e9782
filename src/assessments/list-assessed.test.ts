// The page of a crime names who looks at a stalking crime and what is blank with its clock; a harassment crime names nobody.

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

import { assessedInCrime } from './list-assessed.ts';

const [page] = makeCrimePages({
  measuresOfCrime: async () => [],
  consideredInCrime: async () => [],
  assessedInCrime: assessedInCrime(async () => new Map()),
  sections: [],
});

test('blanks with their clock, the way to record each, and the specialist by name, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  assert.ok(page);
  await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO A Arbenigwr' });
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-11-24' });
  const ask = { db, clock: testClock, viewer, params: { ref: crime.ref } };
  await inBothLanguages(page, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('SASH not recorded. Due by 27 Nov 2026.', 'SASH heb ei gofnodi. I’w wneud erbyn 27 Tach 2026.');
    says('DASH not recorded. Due by 25 Nov 2026.', 'DASH heb ei gofnodi. I’w wneud erbyn 25 Tach 2026.');
    assert.match(html, new RegExp(`crime=${crime.ref}&amp;tool=hre`, 'u'));
    assert.match(html, /DAO A Arbenigwr/u);
  });
  const other = await makeCrime(db, testClock, { suspects: [subject], offenceKey: 'harassment_s2' });
  const { html } = await askPage(page, { ...ask, params: { ref: other.ref } });
  assert.doesNotMatch(html, /DAO A Arbenigwr/u);
  assert.doesNotMatch(html, /SASH not recorded/u);
});
