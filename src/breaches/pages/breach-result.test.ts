// What came of a breach: after a decision, and an end without charge only by a supervisor who says why.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeBreach,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { breachResultPage } from './breach-result.ts';

const at = { 'on-day': '25', 'on-month': '11', 'on-year': '2026', onTime: '10:00' };

test('a result is added after the decision, and an end without charge needs a reason and a supervisor', async (t) => {
  const db = await testDatabase(t);
  const officer = await makeStaff(db, 'officer');
  const supervisor = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, {
    subject,
    at: '2026-11-25T06:40:00Z',
    steps: [{ step: 'looking-for', at: '2026-11-25T07:00:00Z' }],
  });
  const ask = { db, clock: testClock, viewer: officer.viewer, params: { ref: breach.ref } };
  let newest = '';
  await inBothLanguages(breachResultPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Bailed again' : 'Rhyddhawyd eto ar fechnïaeth'));
    assert.doesNotMatch(html, /value="no-further-action"/u);
    newest = /name="newest" value="([0-9]+)"/u.exec(html)?.[1] ?? '';
  });
  const form = { ...at, newest, result: 'no-further-action', note: 'Why' };
  const forged = await askPage(breachResultPage, { ...ask, form });
  assert.match(forged.html, /href="#result">Choose what was done/u);
  const court = await askPage(breachResultPage, { ...ask, form: { ...at, newest, result: 'court-result' } });
  assert.match(court.html, /href="#note">Say why, in a few words/u);
  const arrested = await askPage(breachResultPage, { ...ask, form: { ...at, newest, result: 'arrested' } });
  assert.deepEqual(arrested.answer, { kind: 'redirect', to: `/breaches/${breach.ref}`, notice: 'saved' });
  const card = await db
    .selectFrom('breach_card')
    .select(['result', 'arrested_at'])
    .where('breach_id', '=', breach.id)
    .executeTakeFirstOrThrow();
  assert.deepEqual([card.result, card.arrested_at?.toString()], ['arrested', '2026-11-25T10:00:00Z']);
  const boss = { ...ask, viewer: supervisor.viewer };
  const shown = (await askPage(breachResultPage, boss)).html;
  const then = { ...form, newest: /name="newest" value="([0-9]+)"/u.exec(shown)?.[1] ?? '' };
  assert.equal((await askPage(breachResultPage, { ...boss, form: then })).answer.kind, 'redirect');
});

test('there is no result before a decision', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  assert.match((await askPage(breachResultPage, ask)).html, /This cannot be recorded now/u);
  const forged = await askPage(breachResultPage, { ...ask, form: { ...at, newest: '0', result: 'charged' } });
  assert.equal(forged.answer.kind === 'show' && forged.answer.status, 409);
  assert.deepEqual(forged.changes, []);
});
