// Evidence kept: asked for by the means of the breach, ticked as facts, and what is ticked stays.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { breachPage } from './breach.ts';
import { keepEvidencePage } from './keep-evidence.ts';

async function begin(db: Db, role: string, steps: Parameters<typeof makeBreach>[2]['steps'] = []) {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, role, { name: `Prawf ${role}` });
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-24T06:40:00Z', steps });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  return { ask, breach, subject, staffId: id };
}

test('a tracker and a message each ask for their own; a tick is a fact with its author, and is not asked again', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach } = await begin(db, 'officer');
  const { html: bare } = await askPage(keepEvidencePage, ask);
  assert.match(bare, /Keep the recording of the 999 or 101 call/u);
  assert.doesNotMatch(bare, /tracker where it is/u);
  const digital = await makeBreach(db, testClock, {
    subject: await makePerson(db, testClock),
    at: '2026-11-24T09:00:00Z',
    channels: ['device-or-tracker', 'message'],
  });
  const askDigital = { ...ask, params: { ref: digital.ref } };
  await inBothLanguages(keepEvidencePage, askDigital, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Leave a tracker where it is' : 'Gadewch draciwr lle y mae'));
  });
  const nothing = await askPage(keepEvidencePage, { ...askDigital, form: { newest: '0' } });
  assert.match(nothing.html, /Tick what has been kept or done/u);
  const done = await askPage(keepEvidencePage, {
    ...askDigital,
    form: { newest: '0', kept: ['tracker-left', 'messages-captured'], note: 'Exhibit TP/1' },
  });
  assert.equal(done.answer.kind, 'redirect');
  const { html: next } = await askPage(keepEvidencePage, askDigital);
  assert.doesNotMatch(next, /Leave a tracker where it is/u);
  const { html: page } = await askPage(breachPage, askDigital);
  assert.match(page, /Kept: Prawf officer, 25 Nov 2026/u);
  assert.match(page, /Exhibit TP\/1/u);
  assert.match(page, /Not ticked yet/u);
  assert.ok(breach.ref !== digital.ref);
});
