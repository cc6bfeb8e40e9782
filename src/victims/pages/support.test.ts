// The officer's page of a support: what the adviser sees and does not, answers, who is rung, and the end.

import assert from 'node:assert/strict';
import test from 'node:test';

import { raiseConcern } from '#interventions';
import { dayFields } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  makeSupport,
  testClock,
  testDatabase,
} from '#testing';

import { adviserPersonPage } from './adviser-person.ts';
import { supportPage } from './support.ts';

const today = Temporal.PlainDate.from('2026-11-25');

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer', { name: 'DC N Prawf' });
  const keeper = await makeStaff(db, 'civil-orders-officer', { name: 'Ceidwad Prawf' });
  const adviser = await makeStaff(db, 'victim-adviser');
  const subject = await makePerson(db, testClock, { given: 'Gwyn', surname: 'Perygl' });
  const victim = await makePerson(db, testClock, { given: 'Heledd', surname: 'Cudd' });
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    conditions: ['Must not ring her'],
    events: [{ step: 'granted', on: '2026-11-10', endsOn: '2027-11-10' }],
  });
  const support = await makeSupport(db, testClock, { victim, subject, adviser, officer });
  const ask = (viewer: Viewer, form?: FormBody) =>
    askPage(supportPage, {
      db,
      clock: testClock,
      viewer,
      params: { ref: support.ref },
      ...(form === undefined ? {} : { form }),
    });
  const seen = async () =>
    askPage(adviserPersonPage, {
      db,
      clock: testClock,
      viewer: adviser.viewer,
      params: { ref: support.ref },
    });
  return { officer, keeper, adviser, order, support, ask, seen };
}

test('an order that is not linked to the victim is said, and who may link it; once linked the adviser sees it', async (t) => {
  const db = await testDatabase(t);
  const { officer, keeper, order, ask, seen } = await begin(db);
  assert.doesNotMatch((await seen()).html, /Must not ring her/u);
  const page = (await ask(officer.viewer)).html;
  assert.match(page, /The adviser does not see these/u);
  assert.match(page, /Whoever keeps the register of orders can link one/u);
  assert.doesNotMatch(page, /Heledd|Cudd/u);
  assert.equal((await ask(officer.viewer, { do: 'link', measure: order.ref })).answer.kind, 'not-allowed');
  assert.match((await ask(keeper.viewer)).html, /It protects victim A/u);
  const linked = await ask(keeper.viewer, { do: 'link', measure: order.ref });
  assert.equal(linked.answer.kind, 'redirect');
  assert.deepEqual(linked.changes[0]?.action, 'link-protected');
  assert.match((await seen()).html, /Must not ring her/u);
  const again = await ask(keeper.viewer, { do: 'link', measure: order.ref });
  assert.ok(again.answer.kind === 'show' && again.answer.status === 409);
  assert.equal((await db.selectFrom('measure_protected').select('id').execute()).length, 1);
});

test('what the adviser reported is answered once, with who and when', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, support, ask } = await begin(db);
  const about = { kind: 'support', id: support.id } as const;
  const ref = await raiseConcern(db, testClock, adviser.viewer, about, 'He waited outside');
  assert.match((await ask(officer.viewer)).html, /The adviser waits for an answer[\s\S]*He waited outside/u);
  assert.match(
    (await ask(officer.viewer, { do: 'answer', concern: ref, answer: '' })).html,
    /Say what was done/u,
  );
  const done = await ask(officer.viewer, { do: 'answer', concern: ref, answer: 'Patrol sent' });
  assert.equal(done.answer.kind, 'redirect');
  const second = await ask(officer.viewer, { do: 'answer', concern: ref, answer: 'Again' });
  assert.ok(second.answer.kind === 'show' && second.answer.status === 409);
  assert.match(second.html, /Answered by DC N Prawf, 25 Nov 2026, 18:00: Patrol sent/u);
  assert.equal(
    (await ask(officer.viewer, { do: 'answer', concern: 'PCN-0', answer: 'x' })).answer.kind,
    'not-found',
  );
});

test('another officer takes over as the one who is rung, and the adviser reads that name', async (t) => {
  const db = await testDatabase(t);
  const { keeper, ask, seen } = await begin(db);
  assert.match((await seen()).html, /DC N Prawf/u);
  assert.equal((await ask(keeper.viewer, { do: 'officer' })).answer.kind, 'redirect');
  const { html } = await seen();
  assert.match(html, /Ceidwad Prawf/u);
  assert.doesNotMatch(html, /DC N Prawf/u);
});

test('ended with a reason, once; the adviser finds nothing from that moment', async (t) => {
  const db = await testDatabase(t);
  const { officer, ask, seen } = await begin(db);
  const whole = { do: 'end', reason: 'wants-none', ...dayFields('ended', today) };
  assert.match((await ask(officer.viewer, { ...whole, reason: '' })).html, /Choose why it ends/u);
  assert.match((await ask(officer.viewer, { ...whole, reason: 'other' })).html, /Say what, in 500/u);
  for (const on of [today.add({ days: 1 }), Temporal.PlainDate.from('2026-10-31')]) {
    const { html } = await ask(officer.viewer, { ...whole, ...dayFields('ended', on) });
    assert.match(html, /Enter a day from the agreement until today/u);
  }
  assert.equal((await seen()).answer.kind, 'show');
  assert.equal((await ask(officer.viewer, whole)).answer.kind, 'redirect');
  assert.equal((await seen()).answer.kind, 'not-found');
  const second = await ask(officer.viewer, whole);
  assert.ok(second.answer.kind === 'show' && second.answer.status === 409);
  assert.match(second.html, /Ended 25 Nov 2026: Victim wants no more support/u);
});
