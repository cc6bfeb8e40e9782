// The check after a programme: found by the record itself, confirmed by a named person, never over what changed meanwhile.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { rebuildReferralCards } from '../rebuild-referral-cards.ts';
import { followUpPage } from './follow-up.ts';
import { referralPage } from './referral.ts';

async function ended(db: Db, step: 'completed' | 'withdrawn' = 'completed') {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'schemes-coordinator', { name: 'Cydlynydd Prawf' });
  const subject = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-01-02' });
  const by = { recorded_at: testClock.now(), source_system: 'gwarchod', entered_by: id };
  const referral = await db
    .insertInto('referral')
    .values({
      ref: 'REF-2026-0001',
      subject_nominal_id: subject.nominalId,
      programme: 'reflecting-on-relationships',
      basis: 'consent',
      risk_band: 'medium-or-low',
      provider: 'threshold-das',
      criteria: [],
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const days = {
    referred: '2026-01-05',
    accepted: '2026-01-10',
    started: '2026-01-12',
    [step]: '2026-05-26',
  };
  for (const [each, on] of Object.entries(days)) {
    await db
      .insertInto('referral_event')
      .values({ referral_id: referral.id, step: each, occurred_on: Temporal.PlainDate.from(on), ...by })
      .execute();
  }
  await rebuildReferralCards(db, testClock, [referral.id]);
  const params = { ref: 'REF-2026-0001', months: '3' };
  return { subject, ask: { db, clock: testClock, viewer, params } };
}

const seenOn = (html: string) => /name="seen" value="([^"]*)"/u.exec(html)?.[1] ?? '?';

test('new crimes and breaches since the end are found by the record; older ones are not; the answer is confirmed', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await ended(db);
  const crime = await makeCrime(db, testClock, { suspects: [subject], recordedOn: '2026-09-01' });
  await makeBreach(db, testClock, { subject, at: '2026-05-26T10:00:00Z' });
  const breach = await makeBreach(db, testClock, { subject, at: '2026-10-02T10:00:00Z' });
  await inBothLanguages(followUpPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('This check is due 26 Aug 2026', 'Mae’r gwiriad hwn i’w wneud erbyn 26 Awst 2026');
    assert.equal(seenOn(html), `${crime.ref} ${breach.ref}`);
  });
  const seen = `${crime.ref} ${breach.ref}`;
  const denied = await askPage(followUpPage, {
    ...ask,
    form: { seen, result: 'nothing-new', heard: 'heard' },
  });
  assert.match(denied.html, /Say why you confirm this/u);
  const sent = await askPage(followUpPage, { ...ask, form: { seen, result: 'new-harm', heard: 'tried' } });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: '/referrals/REF-2026-0001', notice: 'saved' });
  const stored = await db.selectFrom('referral_follow_up').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([stored.found_crimes, stored.found_breaches], [[crime.ref], [breach.ref]]);
  const { html } = await askPage(referralPage, ask);
  assert.match(html, /New harm/u);
  assert.match(html, /New crimes: 1\. New breaches: 1\./u);
  const card = await db
    .selectFrom('referral_card')
    .select(['next_check_months', 'next_check_on'])
    .executeTakeFirstOrThrow();
  assert.deepEqual([card.next_check_months, card.next_check_on?.toString()], [6, '2026-11-26']);
});

test('the record changed while somebody was reading: it is looked at again before it is confirmed', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await ended(db, 'withdrawn');
  assert.equal(seenOn((await askPage(followUpPage, ask)).html), '');
  await makeBreach(db, testClock, { subject, at: '2026-10-02T10:00:00Z' });
  const form = { seen: '', result: 'nothing-new', heard: 'no-victim' };
  const stale = await askPage(followUpPage, { ...ask, form });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /The record changed while you were reading/u);
  assert.equal((await db.selectFrom('referral_follow_up').select('id').execute()).length, 0);
});

test('checks come in order, each once', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await ended(db);
  const later = { ...ask, params: { ...ask.params, months: '6' } };
  assert.match((await askPage(followUpPage, later)).html, /An earlier check comes first/u);
  const form = { seen: '', result: 'nothing-new', heard: 'heard' };
  assert.equal((await askPage(followUpPage, { ...ask, form })).answer.kind, 'redirect');
  const twice = await askPage(followUpPage, { ...ask, form });
  assert.equal(twice.answer.kind === 'show' && twice.answer.status, 409);
  assert.match(twice.html, /This check has been made/u);
  const sixth = await askPage(followUpPage, { ...later, form });
  assert.equal(sixth.answer.kind, 'redirect');
  const early = await askPage(followUpPage, { ...ask, params: { ...ask.params, months: '12' } });
  assert.match(early.html, /It is too early/u);
  const none = { ...ask, params: { ...ask.params, months: '5' } };
  assert.equal((await askPage(followUpPage, none)).answer.kind, 'not-found');
});
