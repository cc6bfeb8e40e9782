// The shift's sheet with nobody on it says so, and which shift it is for.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { shiftTaskingPage } from './shift-tasking.ts';

test('every shift has a sheet, with nobody on it too', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  await inBothLanguages(shiftTaskingPage, { db, clock: testClock, viewer }, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'Late shift, 15:00 to 22:00.' : 'Shifft hwyr, 15:00 hyd 22:00.'),
    );
    assert.ok(html.includes(language === 'en' ? 'No one is outstanding' : 'Nid oes neb heb ei ddal'));
  });
});
