// The list of open cases by blanks, as one area sees it, with a restricted suspect veiled.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  smallProgram,
  testClock,
  testDatabase,
} from '#testing';

import { rebuildConsiderationCards } from '../rebuild-consideration-cards.ts';
import { considerationsPage } from './considerations.ts';

test('a case with blanks is listed with their names and a way to record; a restricted suspect is veiled', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const open = await makePerson(db, testClock, { surname: 'Agored' });
  const hidden = await makePerson(db, testClock, { surname: 'Cuddiedig', restrictedTo: await makeGroup(db) });
  const crimes = [
    await makeCrime(db, testClock, { suspects: [open], recordedAt: '2026-11-20T06:00:00Z' }),
    await makeCrime(db, testClock, { suspects: [hidden], recordedAt: '2026-11-21T06:00:00Z' }),
  ];
  await rebuildConsiderationCards(
    db,
    testClock,
    crimes.map((crime) => crime.id),
  );
  await inBothLanguages(considerationsPage, { db, clock: testClock, viewer }, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('2 cases. Blanks: 14.', 'Achosion: 2. Bylchau: 14.');
    says('7 of 7', '7 o 7');
    says('Restricted record', 'Cofnod cyfyngedig');
    assert.match(html, /AGORED/u);
    assert.doesNotMatch(html, /CUDDIEDIG/u);
    assert.match(
      html,
      new RegExp(`/considerations/new\\?perpetrator=${open.ref}&amp;crime=${crimes[0]?.ref}`, 'u'),
    );
    assert.deepEqual(reads, [{ kind: 'list', ref: 'considerations:blanks' }]);
  });
  const none = await askPage(considerationsPage, {
    db,
    clock: testClock,
    viewer,
    query: { view: 'look-again' },
  });
  assert.match(none.html, /No case\. Nothing of this kind waits\./u);
});

test('the demonstration force shows blanks to mend, and answers that wait', async () => {
  const { as } = await smallProgram();
  const visit = await as('force-lead');
  const { body } = await visit.get('/considerations?area=all');
  const blanks = Number(/Blanks: ([0-9]+)/u.exec(body)?.[1] ?? '0');
  assert.ok(blanks > 20, body.slice(0, 200));
  assert.match(
    (await visit.get('/considerations?view=waiting&area=all')).body,
    /Second reader: Non-Molestation Order/u,
  );
});
