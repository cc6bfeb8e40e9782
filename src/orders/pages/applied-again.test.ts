// An application that was refused is made again on the day of its refusal, through the forms.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { recordStepPage } from './record-step.ts';

const page = recordStepPage('orders');

test('an order that was refused is applied for again on the very day', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: await makePerson(db, testClock),
    events: [{ step: 'applied', on: '2026-11-12' }],
  });
  let at = testClock.now();
  const record = async (step: string, more: Readonly<Record<string, string>> = {}) => {
    at = at.add({ minutes: 5 });
    const ask = { db, clock: { now: () => at }, viewer, params: { ref, step } };
    const newest = /name="newest" value="([^"]*)"/u.exec((await askPage(page, ask)).html)?.[1] ?? '';
    const on = { 'on-day': '20', 'on-month': '11', 'on-year': '2026' };
    const { answer, html } = await askPage(page, { ...ask, form: { step, newest, ...on, ...more } });
    assert.equal(answer.kind, 'redirect', html);
    const card = db.selectFrom('measure_card').select('stage').where('measure_id', '=', id);
    return (await card.executeTakeFirstOrThrow()).stage;
  };
  const refusal = { reason: 'not-necessary' };
  assert.equal(await record('refused', refusal), 'refused');
  assert.equal(await record('applied'), 'applied');
  // And what was refused a second time that day is refused.
  assert.equal(await record('refused', refusal), 'refused');
});
