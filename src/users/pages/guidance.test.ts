// Guidance says whose it is and until when; one past its day stands out.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { guidancePage } from './guidance.ts';

test('a piece past its review day is flagged in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(guidancePage, { db, clock: testClock, viewer }, (html, language) => {
    const late = language === 'en' ? '31 Oct 2026: past its day' : '31 Hyd 2026: wedi mynd heibio’i ddiwrnod';
    assert.ok(html.includes(late));
    assert.ok(html.includes(language === 'en' ? 'FOUR looks at the pattern' : 'Mae FOUR yn edrych'));
  });
});
