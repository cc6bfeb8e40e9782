// Step 5: told, due now, or no victim; told needs a time after the breach and a way.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { reportVictimPage } from './report-victim.ts';

test('telling the victim is asked in both languages; told needs when and how', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const forms = { which: {}, what: {}, evidence: {}, action: {} };
  const report = { personRef: subject.ref, forms };
  const draft = await addReportDraft(db, testClock.now(), viewer.staffId, report);
  const ask = { db, clock: testClock, viewer, params: { draft } };
  await inBothLanguages(reportVictimPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Not told yet: due now' : 'i’w wneud nawr'));
    assert.match(html, /value="through-advocate"/u);
  });
  const wrong = await askPage(reportVictimPage, {
    ...ask,
    form: {
      version: '1',
      victim: 'told',
      'told-day': '26',
      'told-month': '11',
      'told-year': '2026',
      toldTime: '07:00',
    },
  });
  assert.match(wrong.html, /href="#told">When the victim was told must be now or in the past/u);
  assert.match(wrong.html, /href="#method">Choose how the victim was told/u);
  const nothing = await askPage(reportVictimPage, { ...ask, form: { version: '1' } });
  assert.match(nothing.html, /href="#victim">Choose whether the victim has been told/u);
  const right = await askPage(reportVictimPage, { ...ask, form: { version: '1', victim: 'not-yet' } });
  assert.deepEqual(right.answer, { kind: 'redirect', to: `/breach-reports/${draft}/check` });
});
