// A queue says its rule, who works it and what brought each case in; a queue that is not one is not found.

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
  testClock,
  testDatabase,
} from '#testing';

import { queuePage } from './queue.ts';

test('assessed high with nobody named: who looks at it and by when, and the way to look', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO Prawf' });
  const crime = await makeCrime(db, testClock, { suspects: [] });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  await db
    .insertInto('assessment')
    .values({
      ref: 'RA-Q-1',
      crime_id: crime.id,
      tool: 'sash',
      state: 'completed',
      level: 'high',
      occurred_on: Temporal.PlainDate.from('2026-11-20'),
      training: 'not-known',
      recorded_at: testClock.now().subtract({ hours: 10 }),
      source_system: 'crime-system',
    })
    .execute();
  const ask = { db, clock: testClock, viewer, params: { queue: 'secondary-risk' } };
  await inBothLanguages(queuePage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('No suspect named', 'Dim person dan amheuaeth wedi’i enwi');
    says('DAO Prawf', 'DAO Prawf');
    assert.match(html, language === 'en' ? />by [^<]*28 Nov/u : />erbyn [^<]*28 Tach/u);
    assert.ok(html.includes(`href="/queues/secondary-risk/${crime.ref}"`));
  });
});

test('a closed case with nothing considered stands there, in both languages; a restricted one is veiled', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator');
  const suspect = await makePerson(db, testClock, { surname: 'Agored' });
  const hidden = await makePerson(db, testClock, { surname: 'Cudd', restrictedTo: await makeGroup(db) });
  const outcome = { code: '16', on: '2026-11-20' };
  const crime = await makeCrime(db, testClock, { suspects: [suspect], outcome });
  await makeCrime(db, testClock, { suspects: [hidden], outcome });
  const ask = { db, clock: testClock, viewer, params: { queue: 'missed-opportunity' } };
  await inBothLanguages(queuePage, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Cases in the queue: 2.', 'Achosion yn y ciw: 2.');
    says('Closed, nothing considered', 'Caewyd, dim wedi’i ystyried');
    says('Restricted record', 'Cofnod cyfyngedig');
    assert.match(html, /AGORED/u);
    assert.doesNotMatch(html, /CUDD/u);
    assert.ok(html.includes(`/queues/missed-opportunity/${crime.ref}?perpetrator=${suspect.ref}`));
    assert.deepEqual(reads, [{ kind: 'list', ref: 'queue:missed-opportunity' }]);
  });
  const other = await askPage(queuePage, { ...ask, params: { queue: 'other' } });
  assert.equal(other.answer.kind, 'not-found');
});
