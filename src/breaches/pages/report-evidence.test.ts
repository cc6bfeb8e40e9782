// Step 3: what evidence there is, or that there is none yet, and never both.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { reportEvidencePage } from './report-evidence.ts';

test('evidence is ticked from a list in both languages; none and some together are refused', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const draft = await addReportDraft(db, testClock.now(), viewer.staffId, {
    personRef: subject.ref,
    forms: { which: { which: 'not-sure' }, what: {} },
  });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  await inBothLanguages(reportEvidencePage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Call records' : 'Cofnodion galwadau'));
    assert.match(html, /value="none-yet" data-behaviour="exclusive"/u);
  });
  const both = { version: '1', evidence: ['cctv', 'none-yet'], evidenceNote: 'Shop camera' };
  const wrong = await askPage(reportEvidencePage, { ...ask, form: both });
  assert.match(wrong.html, /href="#evidence">Choose “None yet” alone/u);
  assert.match(wrong.html, /Shop camera<\/textarea>/u);
  assert.match(wrong.html, /value="cctv" checked/u);
  const nothing = await askPage(reportEvidencePage, { ...ask, form: { version: '1' } });
  assert.match(nothing.html, /href="#evidence">Choose what evidence there is/u);
  const right = await askPage(reportEvidencePage, { ...ask, form: { ...both, evidence: 'cctv' } });
  assert.deepEqual(right.answer, { kind: 'redirect', to: `/breach-reports/${draft}/action` });
});
