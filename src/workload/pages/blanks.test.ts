// One page with every kind of blank by case; a team of an area shows its cases; totals equal the rows.

import assert from 'node:assert/strict';
import test from 'node:test';

import { rebuildConsiderationCards } from '#interventions';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  makeTeam,
  testClock,
  testDatabase,
} from '#testing';

import { blanksPage } from './blanks.ts';

test('a new stalking case has blanks of each kind; answers take them away, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const teamId = await makeTeam(db, 'powys');
  const { viewer, id } = await makeStaff(db, 'supervisor', { teamId, areaCode: 'powys' });
  const suspect = await makePerson(db, testClock, { surname: 'Agored' });
  const hidden = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: await makeGroup(db) });
  const victim = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const veiled = await makeCrime(db, testClock, { suspects: [hidden] });
  await rebuildConsiderationCards(db, testClock, [crime.id, veiled.id]);
  const nobody = await makeCrime(db, testClock, { suspects: [] });
  const ask = { db, clock: testClock, viewer, query: { team: '' } };
  await inBothLanguages(blanksPage, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Open cases: 2.', 'Achosion agored: 2.');
    says('FOUR 8.', 'FOUR 8.');
    says('Nobody asked for advice: 2 of 2 cases.', 'Ni ofynnwyd am gyngor: 2 o 2 achos.');
    says(
      'No contact agreement, and no reason why not: 1 of 2 cases.',
      'Dim cytundeb cyswllt, a dim rheswm pam nad oes un: 1 o 2 achos.',
    );
    says('None with 1 of 1', 'Dim un â 1 o 1');
    says('Restricted record', 'Cofnod cyfyngedig');
    assert.match(html, /AGORED/u);
    assert.doesNotMatch(html, /CUDD/u);
    assert.deepEqual(reads, [{ kind: 'list', ref: 'blanks' }]);
  });
  const stamp = { occurred_at: testClock.now(), recorded_at: testClock.now(), source_system: 'gwarchod' };
  await db
    .insertInto('four_answer')
    .values({ crime_id: crime.id, mark: 'fixated', answer: 'not-known', entered_by: id, ...stamp })
    .execute();
  await db
    .insertInto('advice_request')
    .values({
      ref: 'AD-T-1',
      crime_id: crime.id,
      question: 'What now?',
      asked_role: 'legal-services',
      way: 'here',
      entered_by: id,
      ...stamp,
    })
    .execute();
  await db
    .insertInto('contact_agreement')
    .values({
      crime_id: crime.id,
      victim_nominal_id: victim.nominalId,
      kind: 'none',
      reason: 'wants-time',
      ask_again_on: testClock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: 5 }),
      occurred_on: testClock.now().toZonedDateTimeISO('UTC').toPlainDate(),
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
      entered_by: id,
    })
    .execute();
  const after = await askPage(blanksPage, ask);
  assert.match(after.html, /no reason why not: 0 of 2 cases/u);
  assert.match(after.html, /Recorded for 1/u);
  assert.match(after.html, /3 of 4/u);
  assert.match(after.html, /1, no answer to 1/u);
  assert.match(after.html, /FOUR 7\./u);
  // While nobody is named: what can be considered now, and what waits, each counted.
  await rebuildConsiderationCards(db, testClock, [nobody.id]);
  const unnamed = await askPage(blanksPage, ask);
  assert.match(unnamed.html, /Cases in which nobody is named: 1\. [^.]*wait there for a suspect: 7\./u);
  assert.match(unnamed.html, /No suspect named[\s\S]*Wait for one: 7/u);
  assert.ok(unnamed.html.includes(`/considerations/new?crime=${nobody.ref}#matrix`));
  const own = await askPage(blanksPage, { ...ask, query: {} });
  assert.match(own.html, /: cases of Powys\./u);
  assert.match(own.html, /Open cases: 0\./u);
});
