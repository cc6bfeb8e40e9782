// The list of outstanding suspects says when it is empty, opens a person by reference, and stays within few queries.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { outstandingPersonPage } from './outstanding-person.ts';
import { outstandingPage } from './outstanding.ts';

test('an empty list says so in both languages, and the read is logged', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(outstandingPage, { db, clock: testClock, viewer }, (html, language, asked) => {
    assert.ok(html.includes(language === 'en' ? 'No one is outstanding' : 'Nid oes neb heb ei ddal'));
    assert.deepEqual(asked.reads, [{ kind: 'list', ref: 'outstanding:force' }]);
  });
});

test('a reference typed leads to that person’s page; anything else is not found', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const asked = async (ref: string) =>
    (
      await askPage(outstandingPersonPage, {
        db,
        clock: testClock,
        viewer,
        params: { ref: 'open' },
        query: { ref },
      })
    ).answer;
  assert.deepEqual(await asked(' p-10482 '), { kind: 'redirect', to: '/outstanding/P-10482' });
  assert.equal((await asked('Marc Pugh')).kind, 'not-found');
});
