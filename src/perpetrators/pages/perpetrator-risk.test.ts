// The risk page: newest of each tool, both grades, what is due and why, blanks counted, warnings; as known on a past day.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  makeBreach,
  makeCrime,
  makePerson,
  makeStaff,
  smallProgram,
  testClock,
  testDatabase,
} from '#testing';

import { perpetratorRiskPage } from './perpetrator-risk.ts';

test('in the demonstration: SASH high, HRE asked again, the blank in the open case, both DASH grades', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/risk`);
  assert.match(body, /knife/iu);
  assert.match(body, /Stage 5 of 8: Escalation/u);
  assert.match(body, /1 blank: asked for, and nothing written down\./u);
  assert.match(body, /Asked again: a breach/u);
  assert.match(body, /Graded again/u);
  assert.match(body, /1 person disagrees/u);
  assert.match(body, /SASH high/u);
});

test('a person with no assessment has every blank listed with its clock, and only who records may record', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-11-24' });
  await makeBreach(db, testClock, { subject, at: '2026-11-24T10:00:00Z' });
  const officer = await makeStaff(db, 'officer');
  const analyst = await makeStaff(db, 'analyst');
  const ask = { db, clock: testClock, params: { ref: subject.ref } };
  const seen = await askPage(perpetratorRiskPage, { ...ask, viewer: officer.viewer });
  assert.match(seen.html, /3 blanks: asked for, and nothing written down\./u);
  assert.match(seen.html, /Due by 27 Nov 2026/u);
  assert.match(seen.html, new RegExp(`crime=${crime.ref}&amp;tool=sash`, 'u'));
  assert.equal(seen.reads.length, 1);
  const read = await askPage(perpetratorRiskPage, { ...ask, viewer: analyst.viewer });
  assert.doesNotMatch(read.html, /\/risk-assessments\/new/u);
});

test('as known on a past day, what was recorded later is not there', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const subject = await makePerson(db, testClock, { recordedAt: '2026-10-01T09:00:00Z' });
  const { viewer, id } = await makeStaff(db, 'officer');
  await db
    .insertInto('assessment')
    .values({
      ref: 'RA-2026-00001',
      subject_nominal_id: subject.nominalId,
      tool: 'sash',
      state: 'completed',
      level: 'high',
      occurred_on: Temporal.PlainDate.from('2026-11-20'),
      assessor_staff_id: id,
      training: 'not-known',
      recorded_at: Temporal.Instant.from('2026-11-20T09:00:00Z'),
      source_system: 'gwarchod',
      entered_by: id,
    })
    .execute();
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  assert.match((await askPage(perpetratorRiskPage, ask)).html, /RA-2026-00001/u);
  const past = await askPage(perpetratorRiskPage, { ...ask, query: { known: '2026-11-10' } });
  assert.doesNotMatch(past.html, /RA-2026-00001/u);
});
