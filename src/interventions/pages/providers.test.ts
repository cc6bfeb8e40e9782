// Providers: an account is given to one, one that stops is said, and nothing of its referrals is lost.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayFields } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeStaff, testClock, testDatabase } from '#testing';

import { hasStopped, providerOf } from '../provider-store.ts';
import { providersPage } from './providers.ts';

const day = Temporal.PlainDate.from('2026-11-25');

test('an account works for the provider it was given to, and for none after that', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator');
  const account = await makeStaff(db, 'provider');
  const officer = await makeStaff(db, 'officer');
  const send = (form: Readonly<Record<string, string>>) =>
    askPage(providersPage, { db, clock: testClock, viewer, form: { do: 'account', ...form } });
  assert.equal(await providerOf(db, account.id), null);
  await send({ account: String(account.id), for: 'threshold-das' });
  assert.equal(await providerOf(db, account.id), 'threshold-das');
  // An officer's account cannot be made a provider's here.
  assert.match(
    (await send({ account: String(officer.id), for: 'threshold-das' })).html,
    /Choose the account/u,
  );
  await send({ account: String(account.id), for: 'none' });
  assert.equal(await providerOf(db, account.id), null);
});

test('a provider stops from its last day, and goes on after all when that is said', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator');
  const send = (form: Readonly<Record<string, string>>) =>
    askPage(providersPage, {
      db,
      clock: testClock,
      viewer,
      form: { do: 'stop', provider: 'threshold-das', ...form },
    });
  assert.match((await send({})).html, /Say why/u);
  await send({ ...dayFields('stops', day.add({ days: 1 })), reason: 'Contract ends' });
  assert.equal(await hasStopped(db, 'threshold-das', day), false);
  assert.equal(await hasStopped(db, 'threshold-das', day.add({ days: 1 })), true);
  await send({ reason: 'Contract renewed' });
  assert.equal(await hasStopped(db, 'threshold-das', day.add({ days: 9 })), false);
});

test('a provider has also stopped when everybody who worked for it has left', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const left = await makeStaff(db, 'provider', { activeTo: '2026-11-24' });
  const value = {
    staff_id: left.id,
    provider: 'threshold-das',
    recorded_at: testClock.now(),
    source_system: 'gwarchod',
  };
  await db.insertInto('provider_account').values(value).execute();
  assert.equal(await hasStopped(db, 'threshold-das', Temporal.PlainDate.from('2026-11-24')), false);
  assert.equal(await hasStopped(db, 'threshold-das', day), true);
});
