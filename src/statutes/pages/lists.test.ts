// The lists that people choose from: each is named in the reader's language, counted, and leads to its values.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { listsPage } from './lists.ts';

test('each list leads to its values', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'auditor');
  await inBothLanguages(listsPage, { db, clock: testClock, viewer }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Courts' : 'Llysoedd'));
    assert.match(html, /href="\/admin\/lists\/reason-refused"/u);
  });
});
