// A provider accepts, records sessions and raises a concern; nothing about a victim or of police is on its page.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayFields } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { newReferralPage } from './new-referral.ts';
import { providerReferralPage } from './provider-referral.ts';
import { referralPage } from './referral.ts';

const on = dayFields('on', Temporal.PlainDate.from('2026-11-25'));
const ref = 'REF-2026-0001';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const ellis = await makeStaff(db, 'schemes-coordinator', { name: 'Cydlynydd Prawf' });
  const provider = await makeStaff(db, 'provider', { name: 'Darparwr Prawf' });
  const other = await makeStaff(db, 'provider');
  for (const [staff, name] of [
    [provider.id, 'threshold-das'],
    [other.id, 'forensic-psychology-uk'],
  ] as const) {
    await db
      .insertInto('provider_account')
      .values({ staff_id: staff, provider: name, recorded_at: testClock.now(), source_system: 'gwarchod' })
      .execute();
  }
  const subject = await makePerson(db, testClock, { born: '1991-02-03' });
  const victim = await makePerson(db, testClock, { given: 'Dioddefwr', surname: 'Cudd' });
  const crime = await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  await askPage(newReferralPage, {
    db,
    clock: testClock,
    viewer: ellis.viewer,
    query: { perpetrator: subject.ref },
    form: {
      programme: 'reflecting-on-relationships',
      band: 'medium-or-low',
      basis: 'consent',
      crime: crime.ref,
      note: 'A note of police about the case',
    },
  });
  const ask = (viewer: Viewer, form?: FormBody) =>
    askPage(providerReferralPage, {
      db,
      clock: testClock,
      viewer,
      params: { ref },
      ...(form === undefined ? {} : { form }),
    });
  const step = async (form: FormBody) => {
    const { html } = await ask(provider.viewer);
    const newest = /name="newest" value="([0-9]+)"/u.exec(html)?.[1] ?? '';
    return ask(provider.viewer, { do: 'step', newest, ...on, ...form });
  };
  return { ellis, provider, other, crime, ask, step };
}

test('no victim, no crime and no note of police is on the provider’s page; another provider finds nothing', async (t) => {
  const db = await testDatabase(t);
  const { provider, other, crime, ask } = await begin(db);
  const { html, reads } = await ask(provider.viewer);
  assert.equal(reads.length, 1);
  assert.doesNotMatch(html, /Cudd|Dioddefwr Cudd|A note of police/u);
  assert.ok(!html.includes(crime.ref));
  assert.equal((await ask(other.viewer)).answer.kind, 'not-found');
  assert.equal((await ask(other.viewer, { do: 'concern', concern: 'x' })).answer.kind, 'not-found');
});

test('accept, start and sessions, in order; what is not the provider’s to record is not offered', async (t) => {
  const db = await testDatabase(t);
  const { ask, step, provider } = await begin(db);
  const { html } = await ask(provider.viewer);
  assert.match(html, /value="accepted"/u);
  assert.doesNotMatch(html, /value="withdrawn"|value="held"|value="completed"/u);
  assert.match((await step({ step: 'not-accepted' })).html, /Choose the reason/u);
  for (const each of ['accepted', 'started', 'session-attended', 'session-missed']) {
    assert.equal((await step({ step: each })).answer.kind, 'redirect', each);
  }
  const refused = await step({ step: 'completed' });
  assert.match(refused.html, /Choose what happened/u);
  assert.match((await ask(provider.viewer)).html, /1, missed 1/u);
});

test('two of a provider at once: the second is shown what came, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { ask, step, provider } = await begin(db);
  await step({ step: 'accepted' });
  const late = await ask(provider.viewer, { do: 'step', newest: '0', step: 'started', note: 'Typed', ...on });
  assert.ok(late.answer.kind === 'show' && late.answer.status === 409);
  assert.match(late.html, /Typed/u);
});

test('a concern is on the case the moment it is sent, with who and when', async (t) => {
  const db = await testDatabase(t);
  const { ask, provider, ellis } = await begin(db);
  assert.match((await ask(provider.viewer, { do: 'concern', concern: '' })).html, /Say what worries you/u);
  const sent = await ask(provider.viewer, { do: 'concern', concern: 'Said that he knows where she works' });
  assert.deepEqual(sent.changes[0]?.action, 'raise-concern');
  const { html } = await askPage(referralPage, {
    db,
    clock: testClock,
    viewer: ellis.viewer,
    params: { ref },
  });
  assert.match(html, /Said that he knows where she works/u);
  assert.match(html, /Darparwr Prawf/u);
  assert.match(html, /Answer it/u);
});
