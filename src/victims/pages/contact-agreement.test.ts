// What a victim agreed, or why nothing is agreed: nothing is assumed, and nobody overwrites what they have not read.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayFields } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
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

import { contactAgreementPage } from './contact-agreement.ts';

const today = Temporal.PlainDate.from('2026-11-25');

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer', { name: 'DC Un' });
  const second = await makeStaff(db, 'supervisor', { name: 'DS Dau' });
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock, { surname: 'Cudd' });
  const crime = await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const params = { ref: crime.ref, number: '1' };
  const ask = (form?: FormBody, viewer: Viewer = officer.viewer) =>
    askPage(contactAgreementPage, {
      db,
      clock: testClock,
      viewer,
      params,
      ...(form === undefined ? {} : { form }),
    });
  const agreed: FormBody = {
    do: 'agreed',
    seen: '0',
    interval: '14-days',
    method: 'phone',
    language: 'welsh',
    who: 'Only herself',
    hours: 'After ten',
    never: 'Nothing by post',
    voicemail: 'no',
    paper: 'no',
    ...dayFields('on', today),
  };
  const none: FormBody = {
    do: 'none',
    seen: '0',
    reason: 'wants-time',
    reasonWords: '',
    ...dayFields('again', today.add({ days: 5 })),
    ...dayFields('asked', today),
  };
  return { officer, second, crime, params, ask, agreed, none };
}

test('nothing is ticked for the victim: what was not asked is recorded as not asked', async (t) => {
  const db = await testDatabase(t);
  const { officer, params } = await begin(db);
  const ask = { db, clock: testClock, viewer: officer.viewer, params };
  await inBothLanguages(contactAgreementPage, ask, (html) => {
    assert.doesNotMatch(html, /name="interval"[^>]*checked/u);
    assert.equal(html.match(/value="not-asked"\s+checked/gu)?.length, 2);
    assert.doesNotMatch(html, /Cudd/u);
  });
});

test('kept with how they are safely reached, apart from the rest, and none of it in the change log', async (t) => {
  const db = await testDatabase(t);
  const { ask, agreed, officer, crime } = await begin(db);
  const saved = await ask(agreed);
  assert.ok(saved.answer.kind === 'redirect');
  assert.equal(saved.answer.to, `/crimes/${crime.ref}/victims/1`);
  const row = await db.selectFrom('contact_agreement').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(
    [row.kind, row.interval_key, row.language, row.officer_staff_id, row.entered_by],
    ['agreed', '14-days', 'welsh', officer.id, officer.id],
  );
  const safe = await db.selectFrom('safe_contact').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([safe.agreement_id, safe.hours, safe.voicemail], [row.id, 'After ten', 'no']);
  const said = JSON.stringify([saved.changes, saved.reads]);
  assert.doesNotMatch(said, /After ten|Only herself|by post/u);
});

test('each answer that is missing is asked for, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { ask, agreed, none } = await begin(db);
  const wrong = async (form: FormBody, message: RegExp, typed: RegExp) => {
    const { answer, html } = await ask(form);
    assert.ok(answer.kind === 'show' && answer.status === 422);
    assert.match(html, message);
    assert.match(html, typed);
  };
  await wrong({ ...agreed, interval: '' }, /Choose how often/u, /After ten/u);
  await wrong({ ...agreed, interval: '3-days' }, /Choose how often/u, /After ten/u);
  await wrong({ ...agreed, method: '' }, /Choose how they are reached/u, /After ten/u);
  await wrong({ ...agreed, language: '' }, /Choose the language/u, /After ten/u);
  await wrong({ ...agreed, voicemail: '' }, /Say whether a message may be left/u, /After ten/u);
  await wrong({ ...agreed, paper: 'perhaps' }, /Say whether paper is safe/u, /After ten/u);
  await wrong({ ...agreed, never: 'x'.repeat(201) }, /Use 200 characters or fewer/u, /x{201}/u);
  await wrong({ ...agreed, ...dayFields('on', today.add({ days: 1 })) }, /today or before/u, /After ten/u);
  await wrong({ ...none, reason: '' }, /Choose why nothing is agreed/u, /name="again-day"/u);
  await wrong({ ...none, reason: 'other' }, /Say what, in 200/u, /value="other" selected/u);
  await wrong({ ...none, ...dayFields('again', today) }, /a day after today/u, /wants-time" selected/u);
  assert.deepEqual(await db.selectFrom('contact_agreement').select('id').execute(), []);
});

test('why nothing is agreed is kept with the day to ask again', async (t) => {
  const db = await testDatabase(t);
  const { ask, none } = await begin(db);
  assert.equal((await ask(none)).answer.kind, 'redirect');
  const row = await db.selectFrom('contact_agreement').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(
    [row.kind, row.reason, row.ask_again_on?.toString()],
    ['none', 'wants-time', '2026-11-30'],
  );
});

test('two people at once: the second is told who and what, keeps what they typed and may save it', async (t) => {
  const db = await testDatabase(t);
  const { ask, agreed, second } = await begin(db);
  await ask(agreed);
  const late = await ask({ ...agreed, interval: '7-days', never: 'No letters' }, second.viewer);
  assert.ok(late.answer.kind === 'show' && late.answer.status === 409);
  assert.match(late.html, /DC Un recorded what the victim said/u);
  assert.match(late.html, /Every 14 days/u);
  assert.match(late.html, /No letters/u);
  assert.doesNotMatch(late.html, /Nothing by post/u, 'what stands is for whoever says why');
  const seen = /name="seen" value="(\d+)"/u.exec(late.html)?.[1] ?? '';
  assert.equal((await ask({ ...agreed, interval: '7-days', seen }, second.viewer)).answer.kind, 'redirect');
  assert.equal((await db.selectFrom('contact_agreement').select('id').execute()).length, 2);
});

test('to go through what stands, somebody says why first', async (t) => {
  const db = await testDatabase(t);
  const { ask, agreed } = await begin(db);
  await ask(agreed);
  const closed = await ask();
  assert.match(closed.html, /Why do you need it/u);
  assert.doesNotMatch(closed.html, /After ten|name="interval"/u);
  assert.match((await ask({ do: 'reason', why: '' })).html, /Choose why you need it/u);
  const given = await ask({ do: 'reason', why: 'safeguarding' });
  assert.equal(given.answer.kind, 'redirect');
});
