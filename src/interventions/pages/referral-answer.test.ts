// What a referral waits for is answered by a named person once, and a referral whose provider stopped is kept.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { addProviderNotice } from '../provider-store.ts';
import { raiseConcern } from '../raise-concern.ts';
import { newReferralPage } from './new-referral.ts';
import { referralAnswerPage } from './referral-answer.ts';
import { referralPage } from './referral.ts';

const ref = 'REF-2026-0001';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'schemes-coordinator', { name: 'Cydlynydd Prawf' });
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer };
  const programme = 'reflecting-on-relationships';
  await askPage(newReferralPage, {
    ...ask,
    query: { perpetrator: subject.ref },
    form: { programme, band: 'medium-or-low', basis: 'consent', note: 'Agreed' },
  });
  const referral = await db.selectFrom('referral').select('id').executeTakeFirstOrThrow();
  const answer = (what: string, form?: FormBody) =>
    askPage(referralAnswerPage, { ...ask, params: { ref, what }, ...(form === undefined ? {} : { form }) });
  const open = async () => (await askPage(referralPage, { ...ask, params: { ref } })).html;
  return { viewer, id, referralId: referral.id, answer, open };
}

test('a concern is answered once; the second answer is shown the first and not taken', async (t) => {
  const db = await testDatabase(t);
  const { viewer, referralId, answer, open } = await begin(db);
  const concern = await raiseConcern(
    db,
    testClock,
    viewer,
    { kind: 'referral', id: referralId },
    'Talks about her new house',
  );
  assert.match((await answer(concern, { text: '' })).html, /Write at most 500 characters/u);
  assert.equal((await answer(concern, { text: 'Safety plan looked at again' })).answer.kind, 'redirect');
  const second = await answer(concern, { text: 'Something else' });
  assert.ok(second.answer.kind === 'show' && second.answer.status === 409);
  assert.match(second.html, /Safety plan looked at again/u);
  assert.match(await open(), /Answered: Safety plan looked at again/u);
  assert.equal((await answer('PCN-2026-9999')).answer.kind, 'not-found');
});

test('the provider stops: the referral is kept and flagged until it is given to another', async (t) => {
  const db = await testDatabase(t);
  const { id, answer, open } = await begin(db);
  const stops = {
    provider: 'threshold-das',
    stopsOn: Temporal.PlainDate.from('2026-11-20'),
    reason: 'Resigned',
  };
  await addProviderNotice(db, stops, { staffId: id, at: testClock.now() });
  assert.match(await open(), /has stopped/u);
  assert.match((await answer('provider', { text: 'r' })).html, /Choose the provider/u);
  const given = { provider: 'forensic-psychology-uk', text: 'Threshold has resigned' };
  assert.equal((await answer('provider', given)).answer.kind, 'redirect');
  const html = await open();
  assert.doesNotMatch(html, /has stopped/u);
  assert.match(html, /Forensic Psychology UK/u);
  const card = await db.selectFrom('referral_card').select('provider').executeTakeFirstOrThrow();
  assert.equal(card.provider, 'forensic-psychology-uk');
  assert.equal(
    (await db.selectFrom('referral').select('provider').executeTakeFirstOrThrow()).provider,
    'threshold-das',
  );
});
