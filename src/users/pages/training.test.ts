// Training by team: what ended, where nobody may sign, and who holds what, in both languages.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makeStaff, makeTeam, testClock, testDatabase } from '#testing';

import { trainingPage } from './training.ts';

test('an ended course is listed and its team stands out; the team chosen shows each person', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const teamId = await makeTeam(db);
  const one = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO U Un', teamId });
  const two = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO D Dau', teamId });
  await makeStaff(db, 'analyst', { name: 'Dadansoddwr', teamId });
  const add = (staffId: number, course: string, expires: string) =>
    db
      .insertInto('staff_training')
      .values({
        staff_id: staffId,
        course,
        completed_on: Temporal.PlainDate.from('2024-10-10'),
        expires_on: Temporal.PlainDate.from(expires),
        recorded_at: Temporal.Instant.from('2024-10-11T09:00:00Z'),
        source_system: 'gwarchod',
      })
      .execute();
  await add(one.id, 'sash', '2026-10-09');
  await add(two.id, 'hre', '2027-10-09');
  const ask = { db, clock: testClock, viewer: one.viewer, query: { team: String(teamId) } };
  await inBothLanguages(trainingPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Ended 9 Oct 2026', 'Daeth i ben 9 Hyd 2026');
    says('0 of 2', '0 o 2');
    says('1 of 2', '1 o 2');
    says('Until 9 Oct 2027', 'Tan 9 Hyd 2027');
    says('No record', 'Dim cofnod');
    assert.doesNotMatch(html, /Dadansoddwr/u);
  });
  const all = await askPage(trainingPage, { ...ask, query: {} });
  assert.doesNotMatch(all.html, /Until 9 Oct 2027/u);
  assert.match(all.html, /SASH assessor: SASH/u);
});
