// A look says what follows and why; "already in hand" needs no reason; the case then leaves the queue.

import assert from 'node:assert/strict';
import test from 'node:test';

import { rebuildConsiderationCards } from '#interventions';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { queueCasePage } from './queue-case.ts';
import { queuePage } from './queue.ts';

test('what is missing is named; a decision takes the case out and stands beside later looks', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator', { name: 'Cydlynydd Prawf' });
  const suspect = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, {
    suspects: [suspect],
    outcome: { code: '16', on: '2026-11-20' },
  });
  const ask = { db, clock: testClock, viewer, params: { queue: 'missed-opportunity', crime: crime.ref } };
  assert.match((await askPage(queueCasePage, { ...ask, form: {} })).html, /Choose what follows/u);
  const form = { result: 'programme', reason: '', seen: '0' };
  assert.match((await askPage(queueCasePage, { ...ask, form })).html, /Say what and why/u);
  const saved = await askPage(queueCasePage, { ...ask, form: { ...form, reason: 'Refer this week.' } });
  assert.deepEqual(saved.answer, { kind: 'redirect', to: '/queues/missed-opportunity', notice: 'saved' });
  const queue = await askPage(queuePage, { ...ask, params: { queue: 'missed-opportunity' } });
  assert.match(queue.html, /No case waits/u);
  assert.match((await askPage(queueCasePage, ask)).html, /Refer this week\.[\s\S]*Cydlynydd Prawf/u);
  const late = await askPage(queueCasePage, { ...ask, form: { ...form, reason: 'Leave it.' } });
  assert.equal(late.answer.kind === 'show' && late.answer.status, 409);
  assert.match(late.html, /Somebody looked at it meanwhile/u);
  assert.match(late.html, />Leave it\.<\/textarea>/u);
  const inHand = await askPage(queueCasePage, {
    ...ask,
    form: { result: 'in-hand', reason: '', seen: '1' },
  });
  assert.equal(inHand.answer.kind, 'redirect');
});

test('a case in which nobody is named is looked at in the same way', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'domestic-abuse-officer');
  const crime = await makeCrime(db, testClock, { suspects: [] });
  await rebuildConsiderationCards(db, testClock, [crime.id]);
  const ask = { db, clock: testClock, viewer, params: { queue: 'secondary-risk', crime: crime.ref } };
  const { html } = await askPage(queueCasePage, ask);
  assert.ok(html.includes(`/considerations/new?crime=${crime.ref}#matrix`));
  const form = { result: 'programme', reason: 'Ask the neighbours for film by Friday.', seen: '0' };
  const saved = await askPage(queueCasePage, { ...ask, form });
  assert.deepEqual(saved.answer, { kind: 'redirect', to: '/queues/secondary-risk', notice: 'saved' });
  const look = await db.selectFrom('case_look').selectAll().executeTakeFirstOrThrow();
  assert.equal(look.subject_nominal_id, null);
});
