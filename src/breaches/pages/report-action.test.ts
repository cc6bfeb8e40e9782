// Step 4: no arrest without a reason, a crime number only of a crime that exists, and no arrest before the breach.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { reportActionPage } from './report-action.ts';

test('each action asks for what it needs, and says so', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, { suspects: [subject] });
  const what = {
    'occurred-day': '25',
    'occurred-month': '11',
    'occurred-year': '2026',
    occurredTime: '06:40',
    'reported-day': '25',
    'reported-month': '11',
    'reported-year': '2026',
    reportedTime: '07:00',
    channels: 'message',
  };
  const draft = await addReportDraft(db, testClock.now(), viewer.staffId, {
    personRef: subject.ref,
    forms: { which: { which: 'not-sure' }, what, evidence: { evidence: 'none-yet' } },
  });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  await inBothLanguages(reportActionPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Not fit to be arrested' : 'Ddim yn ffit i gael ei arestio'));
    assert.ok(html.includes(language === 'en' ? 'A supervisor is told' : 'Caiff goruchwyliwr wybod'));
  });
  const wrong = async (form: Readonly<Record<string, string>>) => {
    const asked = await askPage(reportActionPage, { ...ask, form: { version: '1', ...form } });
    assert.equal(asked.answer.kind === 'show' && asked.answer.status, 422);
    return asked.html;
  };
  const arrest = { action: 'arrested', 'arrest-day': '25', 'arrest-month': '11', 'arrest-year': '2026' };
  assert.match(await wrong({}), /href="#action">Choose what police did[\s\S]*href="#alsoCrime">Say whether/u);
  assert.match(
    await wrong({ action: 'not-arrested', alsoCrime: 'no' }),
    /href="#reason">Choose why there is no arrest/u,
  );
  assert.match(
    await wrong({ ...arrest, arrestTime: '06:00', alsoCrime: 'no' }),
    /href="#arrest">Time of arrest must be after the breach happened/u,
  );
  const unknown = await wrong({ action: 'looking-for', alsoCrime: 'yes', crime: '26/1' });
  assert.match(unknown, /href="#crime">No crime has this number here/u);
  assert.match(unknown, /name="crime"[^>]*value="26\/1"/u);
  const form = { version: '1', action: 'looking-for', alsoCrime: 'yes', crime: crime.ref.replace('-', '/') };
  const right = await askPage(reportActionPage, { ...ask, form });
  assert.deepEqual(right.answer, { kind: 'redirect', to: `/breach-reports/${draft}/victim` });
});
