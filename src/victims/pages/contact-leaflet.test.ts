// The leaflet is made only where paper was agreed to be safe, in the victim's language; whoever finds it learns nothing.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  makeCrime,
  makePerson,
  makeStaff,
  pdfLanguages,
  taggedPdfFaults,
  testClock,
  testDatabase,
} from '#testing';

import { addAgreement } from '../contact-store.ts';
import type { SafeAnswer } from '../contact-store.ts';
import { leafletOf } from '../papers/contact-leaflet.ts';
import { contactLeafletPage } from './contact-leaflet.ts';

async function begin(db: Db, paper: SafeAnswer, isSaid = true) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer');
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock, { surname: 'Cudd' });
  const crime = await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const by = { staffId: officer.id, at: testClock.now() };
  const safe = {
    whoAnswers: 'Only herself',
    hours: 'After ten',
    never: null,
    voicemail: 'no',
    paper,
  } as const;
  const on = Temporal.PlainDate.from('2026-11-20');
  await addAgreement(
    db,
    { crimeId: crime.id, nominalId: victim.nominalId },
    { on, interval: '7-days', method: 'phone', language: 'welsh', officerStaffId: officer.id, safe },
    by,
  );
  if (isSaid) {
    const said = {
      staff_id: officer.id,
      person_id: victim.id,
      record_kind: 'victim-reason',
      reason: 'safeguarding',
    };
    await db
      .insertInto('access_log')
      .values({ at: testClock.now(), page: 'crime-victim', request_id: 'test', ...said })
      .execute();
  }
  const params = { ref: crime.ref, number: '1' };
  return await askPage(contactLeafletPage, { db, clock: testClock, viewer: officer.viewer, params });
}

test('paper that is safe: a tagged PDF in the victim’s language, and the read is logged', async (t) => {
  const { answer, reads } = await begin(await testDatabase(t), 'yes');
  assert.ok(answer.kind === 'download' && typeof answer.body !== 'string');
  const expected = { language: 'cy-GB', title: 'Ein cytundeb â chi' };
  assert.deepEqual(await taggedPdfFaults(answer.body, expected), []);
  assert.ok(pdfLanguages(answer.body).some((language) => language.startsWith('cy')));
  assert.equal(answer.fileName, '2026-11-25.pdf');
  assert.ok(reads.some(({ kind, victimShown }) => kind === 'victim' && victimShown === true));
});

for (const [what, paper, isSaid] of [
  ['not safe', 'no', true],
  ['not asked', 'not-asked', true],
  ['safe, and nobody said why', 'yes', false],
] as const) {
  test(`no paper: ${what}`, async (t) => {
    assert.equal((await begin(await testDatabase(t), paper, isSaid)).answer.kind, 'redirect');
  });
}

test('whoever finds it learns of no police, victim, crime, order, person, telephone or hour', () => {
  for (const [language, interval] of [
    ['en', 'Significant developments only'],
    ['cy', 'Bob 7 diwrnod'],
  ] as const) {
    const said = JSON.stringify(leafletOf(language, interval));
    assert.doesNotMatch(
      said,
      /police|heddlu|victim|dioddefwr|crime|trosedd|order|gorchymyn|stalk|stelc|officer|swyddog|phone|ffôn|999|101/iu,
    );
  }
});
