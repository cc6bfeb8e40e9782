// What the last page of a breach report asks once more: a breach from before its order, and a step that is late.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  breachAnswers,
  breachesOf,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';
import type { MadePerson } from '#testing';
import type { Db, Viewer } from '#platform';

import { addReportDraft } from '../draft-store.ts';
import type { ReportForms } from '../report-draft.ts';
import { breachPage } from './breach.ts';
import { reportCheckPage } from './report-check.ts';

async function draftOf(db: Db, viewer: Viewer, person: MadePerson, given: ReportForms) {
  return addReportDraft(db, testClock.now(), viewer.staffId, { personRef: person.ref, forms: given });
}

const eventsOf = async (db: Db, ref: string) =>
  (
    await db
      .selectFrom('breach_event')
      .innerJoin('breach', 'breach.id', 'breach_event.breach_id')
      .select(['step', 'rung', 'reason', 'note'])
      .where('breach.ref', '=', ref)
      .orderBy('breach_event.id')
      .execute()
  ).map((row) =>
    Object.values(row)
      .filter((each) => each !== null)
      .join(' '),
  );

test('a breach from before the order was made: the law, all that was typed, and the reason that stays in sight', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer', { name: 'Prawf Swyddog' });
  const subject = await makePerson(db, testClock);
  const spo = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not contact victim A'],
    events: [{ step: 'granted', on: '2026-11-26', endsOn: '2028-11-25' }],
  });
  const asked = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'applied', on: '2026-11-20' }],
  });
  const draft = await draftOf(db, viewer, subject, { ...breachAnswers, which: { which: `${spo.ref}:1` } });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  await inBothLanguages(reportCheckPage, { ...ask, form: { version: '1' } }, (html, language) => {
    const said =
      language === 'en'
        ? 'The order was made on Thu 26 Nov 2026, after this date. Check the date, or record an incident.'
        : 'Diwrnod gwneud y gorchymyn: Iau 26 Tach 2026, ar ôl y dyddiad hwn.';
    const law = language === 'en' ? '(SPA 2019 s8)' : '(<span lang="en">SPA 2019 s8</span>)';
    for (const text of [said, 'href="#aside"', law, 'Sent four messages to Victim A']) {
      assert.ok(html.includes(text), text);
    }
    assert.doesNotMatch(html, /not a breach/iu);
  });
  assert.deepEqual(await breachesOf(db, subject), [], 'nothing is recorded without why');
  const unmade = await draftOf(db, viewer, subject, { ...breachAnswers, which: { which: asked.ref } });
  const never = await askPage(reportCheckPage, { ...ask, params: { draft: unmade } });
  assert.match(never.html, /Nobody has recorded that this order was made/u);
  const why = 'The court book says 24 November; the copy is wrong';
  const sent = await askPage(reportCheckPage, { ...ask, form: { version: '1', aside: why } });
  const [ref = ''] = await breachesOf(db, subject);
  assert.equal(sent.answer.kind === 'redirect' && sent.answer.to, `/breaches/${ref}`);
  assert.ok((await eventsOf(db, ref)).includes(`set-aside breach-before-made ${why}`));
  await inBothLanguages(breachPage, { ...ask, params: { ref } }, (html, language) => {
    const said =
      language === 'en'
        ? ['Before it was made', 'Recorded all the same:']
        : ['Cyn ei wneud', 'Cofnodwyd er hynny:'];
    for (const text of [...said, why, 'Prawf Swyddog']) assert.ok(html.includes(text), text);
  });
});

test('a report that begins late asks why once; “not known yet” records it with one press', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const what = { ...breachAnswers.what, 'occurred-day': '23', 'reported-day': '23' };
  const draft = await draftOf(db, viewer, subject, {
    ...breachAnswers,
    what,
    action: { action: 'looking-for', alsoCrime: 'not-known' },
  });
  const ask = { db, clock: testClock, viewer, params: { draft } };
  const opened = await askPage(reportCheckPage, ask);
  assert.match(opened.html, /This was late: why\?/u);
  const bare = await askPage(reportCheckPage, { ...ask, form: { version: '1' } });
  assert.equal(bare.answer.kind === 'show' && bare.answer.status, 422);
  assert.match(bare.html, /href="#lateReason">Choose why it was late/u);
  assert.deepEqual(await breachesOf(db, subject), []);
  const pressed = await askPage(reportCheckPage, { ...ask, form: { version: '1', late: 'not-known' } });
  assert.equal(pressed.answer.kind, 'redirect');
  const [ref = ''] = await breachesOf(db, subject);
  assert.deepEqual(await eventsOf(db, ref), ['looking-for', 'delayed decision not-known-yet']);
});
