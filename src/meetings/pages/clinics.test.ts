// The stalking clinics: what waits, and the closure rate with both its numbers.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeStaff, smallProgram, testClock, testDatabase } from '#testing';

import { clinicsPage } from './clinics.ts';

test('with no clinic the page says so and leads to arranging one', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(clinicsPage, { db, clock: testClock, viewer }, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('No clinic is arranged. 0 cases wait.', 'Nid oes clinig wedi’i drefnu. Achosion yn aros: 0.');
    says('No action has been given at a clinic yet.', 'Ni roddwyd cam mewn clinig eto.');
    assert.ok(html.includes('/meetings#arrange'));
  });
});

test('the clinics of the demonstration force: actions ended of all that were given, and the case that waits', async () => {
  const { as } = await smallProgram();
  const visit = await as('schemes-coordinator');
  const { body } = await visit.get('/clinics?lang=en');
  assert.match(body, /Actions ended: 3 of 5\. Done: 2\./u);
  assert.match(body, />Not done</u, 'a late action says so in words');
  assert.match(body, /1 clinic is arranged\. Cases waiting: 1\./u);
  const led = await visit.get('/clinics/2026-11-17');
  assert.equal(led.location, '/meetings/2026-11-17/clinic');
  assert.equal((await visit.get('/clinics/yesterday')).status, 404);
});
