// Advisers and services: an account works for the service it was given to; only an adviser's account can be given one.

import assert from 'node:assert/strict';
import test from 'node:test';

import { providerOf } from '#interventions';
import { loadReferenceData } from '#reference';
import { askPage, makePerson, makeStaff, makeSupport, testClock, testDatabase } from '#testing';

import { advisersPage } from './advisers.ts';

test('an adviser is given a service, and none; a provider’s or officer’s account is not taken', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const officer = await makeStaff(db, 'officer');
  const provider = await makeStaff(db, 'provider');
  const adviser = await makeStaff(db, 'victim-adviser', { name: 'Cynghorydd Prawf' });
  const send = (form: Readonly<Record<string, string>>) =>
    askPage(advisersPage, { db, clock: testClock, viewer, form });
  for (const { id } of [officer, provider]) {
    assert.match((await send({ account: String(id), for: 'goleudy' })).html, /Choose the adviser/u);
  }
  assert.match(
    (await send({ account: String(adviser.id), for: 'threshold-das' })).html,
    /Choose the service/u,
  );
  const given = await send({ account: String(adviser.id), for: 'goleudy' });
  assert.equal(given.changes[0]?.action, 'set-adviser-service');
  assert.equal(await providerOf(db, adviser.id), 'goleudy');
  const [victim, subject] = [await makePerson(db, testClock), await makePerson(db, testClock)];
  await makeSupport(db, testClock, { victim, subject, adviser, officer });
  const { html } = await askPage(advisersPage, { db, clock: testClock, viewer });
  assert.match(html, /Cynghorydd Prawf[\s\S]*Goleudy[\s\S]*>1</u);
  await send({ account: String(adviser.id), for: 'none' });
  assert.equal(await providerOf(db, adviser.id), null);
});
