// Disagreement stands beside the grade and changes nothing; nobody disagrees with what they signed themselves.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { assessmentPage } from './assessment.ts';
import { disagreementPage } from './disagreement.ts';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const author = await makeStaff(db, 'officer', { name: 'PC A Awdur' });
  const other = await makeStaff(db, 'supervisor', { name: 'Sgt G Goruchwyliwr' });
  const subject = await makePerson(db, testClock);
  await db
    .insertInto('assessment')
    .values({
      ref: 'RA-2026-00001',
      subject_nominal_id: subject.nominalId,
      tool: 'dash',
      state: 'completed',
      level: 'medium',
      reasons: 'Answered at the scene.',
      occurred_on: Temporal.PlainDate.from('2026-11-24'),
      assessor_staff_id: author.id,
      training: 'not-known',
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
      entered_by: author.id,
    })
    .execute();
  const ask = { db, clock: testClock, params: { ref: 'RA-2026-00001' } };
  return { author: { ...ask, viewer: author.viewer }, other: { ...ask, viewer: other.viewer } };
}

test('both views stand, with who and why, and the grade is as it was', async (t) => {
  const db = await testDatabase(t);
  const { other } = await begin(db);
  const form = { result: 'high', reasons: 'The warning was not known.' };
  const sent = await askPage(disagreementPage, { ...other, form });
  assert.equal(sent.answer.kind, 'redirect');
  assert.equal(sent.changes[0]?.action, 'disagree-with-assessment');
  const { html } = await askPage(assessmentPage, other);
  assert.match(html, /Sgt G Goruchwyliwr disagreed on 25 Nov 2026/u);
  assert.match(html, /Would say: High/u);
  assert.match(html, /The warning was not known\./u);
  assert.match(html, /Medium/u);
});

test('a disagreement needs its grounds and another result than the one recorded', async (t) => {
  const db = await testDatabase(t);
  const { other } = await begin(db);
  const sent = await askPage(disagreementPage, { ...other, form: { result: 'medium', reasons: '' } });
  assert.ok(sent.answer.kind === 'show' && sent.answer.status === 422);
  assert.match(sent.html, /Choose another level or stage/u);
  assert.match(sent.html, /Enter the grounds/u);
});

test('whoever signed it is told to grade it again, and cannot disagree by sending the form', async (t) => {
  const db = await testDatabase(t);
  const { author } = await begin(db);
  assert.match((await askPage(disagreementPage, author)).html, /Grade it again instead/u);
  const form = { result: 'high', reasons: 'Changed my mind.' };
  assert.equal((await askPage(disagreementPage, { ...author, form })).answer.kind, 'not-allowed');
  assert.deepEqual(await db.selectFrom('assessment_disagreement').selectAll().execute(), []);
});
