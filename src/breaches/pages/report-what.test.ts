// Step 2: today and now stand already, errors keep what was typed, and a stale save shows what was saved meanwhile.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, inBothLanguages, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { addReportDraft } from '../draft-store.ts';
import { myReportsPage } from './my-reports.ts';
import { reportWhatPage } from './report-what.ts';

const answer = {
  'occurred-day': '25',
  'occurred-month': '11',
  'occurred-year': '2026',
  occurredTime: '06:40',
  'reported-day': '25',
  'reported-month': '11',
  'reported-year': '2026',
  reportedTime: '07:00',
  channels: 'message',
  account: 'Sent four messages to Victim A',
};

async function begin(t: Parameters<typeof testDatabase>[0]) {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const report = { personRef: subject.ref, forms: { which: { which: 'not-sure' } } };
  const draft = await addReportDraft(db, testClock.now(), viewer.staffId, report);
  return { db, clock: testClock, viewer, params: { draft } };
}

test('the day is today and police were told now, unless somebody says otherwise', async (t) => {
  const ask = await begin(t);
  await inBothLanguages(reportWhatPage, ask, (html, language) => {
    assert.match(html, /name="occurred-day"[^>]*value="25"/u);
    assert.match(html, /name="reportedTime"[^>]*value="18:00"/u);
    assert.doesNotMatch(html, /name="occurredTime"[^>]*value="\d/u);
    assert.ok(html.includes(language === 'en' ? 'Phone call' : 'Galwad ffôn'));
    assert.ok(html.includes(language === 'en' ? 'Step 2 of 6' : 'Cam 2 o 6'));
  });
});

test('a wrong answer is explained beside its field and nothing typed is lost', async (t) => {
  const ask = await begin(t);
  const form = { ...answer, version: '1', occurredTime: '07:30', channels: [] };
  const { answer: given, html } = await askPage(reportWhatPage, { ...ask, form });
  assert.equal(given.kind === 'show' && given.status, 422);
  assert.match(html, /href="#reported">When police were told must be after it happened/u);
  assert.match(html, /href="#channels">Choose how it was done/u);
  assert.match(html, /Sent four messages to Victim A/u);
  assert.match(html, /name="occurredTime"[^>]*value="07:30"/u);
  const row = await ask.db.selectFrom('draft').select('version').executeTakeFirstOrThrow();
  assert.equal(row.version, 1);
});

test('two tabs: the second save is stopped, shows what the first saved, and can be sent again', async (t) => {
  const ask = await begin(t);
  const first = await askPage(reportWhatPage, { ...ask, form: { ...answer, version: '1' } });
  assert.equal(first.answer.kind, 'redirect');
  const second = { ...answer, account: 'Stood outside the house', version: '1' };
  const stale = await askPage(reportWhatPage, { ...ask, form: second });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /was saved in another place while you were writing/u);
  assert.match(stale.html, /Sent four messages to Victim A/u);
  assert.match(stale.html, /Stood outside the house<\/textarea>/u);
  assert.match(stale.html, /name="version" value="2"/u);
  const again = await askPage(reportWhatPage, { ...ask, form: { ...second, version: '2' } });
  assert.equal(again.answer.kind, 'redirect');
  const shown = await askPage(reportWhatPage, ask);
  assert.match(shown.html, /Stood outside the house<\/textarea>/u);
});

test('saved to come back to, half an answer is kept as it was typed', async (t) => {
  const ask = await begin(t);
  const form = { version: '1', save: 'later', 'occurred-day': '31', account: 'Half a sen' };
  const { answer: given } = await askPage(reportWhatPage, { ...ask, form });
  assert.deepEqual(given, { kind: 'redirect', to: '/breach-reports' });
  const { html } = await askPage(reportWhatPage, ask);
  assert.match(html, /Half a sen<\/textarea>/u);
  assert.match(html, /name="occurred-day"[^>]*value="31"/u);
  const list = await askPage(myReportsPage, ask);
  assert.ok(list.html.includes(`/breach-reports/${ask.params.draft}/what`), 'it is the step that comes next');
});
