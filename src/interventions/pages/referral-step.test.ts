// Steps of a referral: only what may follow, days that are possible, and a missed session decided by a named person.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { dayFields } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  makeBreach,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { newReferralPage } from './new-referral.ts';
import { referralPage } from './referral.ts';
import { referralStepPage } from './referral-step.ts';

const today = dayFields('on', Temporal.PlainDate.from('2026-11-25'));

async function begin(db: Db, basis: 'consent' | 'court') {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator', { name: 'Cydlynydd Prawf' });
  const subject = await makePerson(db, testClock);
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const ask = { db, clock: testClock, viewer };
  await askPage(newReferralPage, {
    ...ask,
    query: { perpetrator: subject.ref },
    form: {
      programme: 'reflecting-on-relationships',
      band: 'medium-or-low',
      note: 'Agreed',
      ...(basis === 'court' ? { basis, measure: order.ref } : { basis }),
    },
  });
  const ref = 'REF-2026-0001';
  const send = async (step: string, form: Readonly<Record<string, string>> = {}) => {
    const params = { ref, step };
    const shown = await askPage(referralStepPage, { ...ask, params });
    const newest = /name="newest" value="([0-9]+)"/u.exec(shown.html)?.[1] ?? '';
    return askPage(referralStepPage, { ...ask, params, form: { ...today, newest, ...form } });
  };
  const open = async () => (await askPage(referralPage, { ...ask, params: { ref } })).html;
  return { subject, order, ask, ref, send, open };
}

test('from accepted to completed, step by step; what may not follow is refused', async (t) => {
  const db = await testDatabase(t);
  const { send, open } = await begin(db, 'consent');
  const early = await send('completed');
  assert.equal(early.answer.kind === 'show' && early.answer.status, 409);
  assert.match(early.html, /This cannot be recorded now/u);
  for (const step of ['accepted', 'started', 'session-attended', 'session-missed', 'completed']) {
    assert.equal((await send(step)).answer.kind, 'redirect', step);
  }
  const html = await open();
  assert.match(html, /1 attended, 1 missed/u);
  assert.match(html, /Session missed: session 2/u);
  assert.doesNotMatch(html, /Nobody has decided/u);
  assert.match(html, /25 Feb 2027/u);
});

test('on hold and leaving need a reason, “other” a note, and a day between the referral and today', async (t) => {
  const db = await testDatabase(t);
  const { send } = await begin(db, 'consent');
  assert.match((await send('held')).html, /href="#reason">Choose the reason/u);
  assert.match((await send('held', { reason: 'other' })).html, /Say what the other reason is/u);
  assert.match((await send('accepted', { 'on-day': '26' })).html, /The day must be today or in the past/u);
  assert.match((await send('accepted', { 'on-day': '24' })).html, /on or after the day of the referral/u);
  assert.match((await send('accepted', { 'on-day': '31' })).html, /Enter a real day/u);
  assert.equal((await send('held', { reason: 'trial' })).answer.kind, 'redirect');
});

test('a session missed under an order is decided: a breach recorded and named, or a reason', async (t) => {
  const db = await testDatabase(t);
  const { send, open, subject, order } = await begin(db, 'court');
  for (const step of ['accepted', 'started', 'session-missed']) await send(step);
  assert.match(await open(), /Session 1 on 25 Nov 2026 was missed/u);
  const none = await send('missed-decided', { session: '1', reason: 'breach-recorded' });
  assert.match(none.html, /href="#breach">Choose the breach that was recorded/u);
  const breach = await makeBreach(db, testClock, {
    subject,
    measure: { id: order.id, regime: 'spo' },
    at: '2026-11-25T10:00:00Z',
  });
  const decided = await send('missed-decided', {
    session: '1',
    reason: 'breach-recorded',
    breach: breach.ref,
  });
  assert.equal(decided.answer.kind, 'redirect');
  const decidedPage = await open();
  assert.doesNotMatch(decidedPage, /Nobody has decided/u);
  assert.ok(decidedPage.includes(`href="/breaches/${breach.ref}"`), 'the breach is named');
  const event = await db
    .selectFrom('referral_event')
    .select(['breach_id', 'entered_by'])
    .where('step', '=', 'missed-decided')
    .executeTakeFirstOrThrow();
  assert.equal(event.breach_id, breach.id);
  assert.ok(event.entered_by !== null);
});

test('somebody recorded a step meanwhile: the form is out of date', async (t) => {
  const db = await testDatabase(t);
  const { ask, ref, send } = await begin(db, 'consent');
  await send('accepted');
  const late = await askPage(referralStepPage, {
    ...ask,
    params: { ref, step: 'started' },
    form: { ...today, newest: '0' },
  });
  assert.equal(late.answer.kind === 'show' && late.answer.status, 409);
});

test('a file that makes them a victim comes after they were referred: the referral says so until a review', async (t) => {
  const db = await testDatabase(t);
  const { open, subject, ask, ref } = await begin(db, 'consent');
  assert.doesNotMatch(await open(), /also a victim in a linked file/u);
  const other = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [subject], victims: [other] });
  await makeCrime(db, testClock, { suspects: [other], victims: [subject] });
  assert.match(
    await open(),
    /also a victim in a linked file[\s\S]*\/primary-harm-reviews\/new\?perpetrator=/u,
  );
  const welsh = await askPage(referralPage, { ...ask, params: { ref }, language: 'cy' });
  assert.match(welsh.html, /hefyd yn ddioddefwr mewn ffeil gysylltiedig/u);
});
