// An occupation order as an officer meets it: what it says of a power of arrest is asked, recorded, and shown by what it gives.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db, FormBody, Viewer } from '#platform';
import { askPage, inBothLanguages, makeStaff, newestOn, orderDesk, testClock, typedDay } from '#testing';
import type { MadePerson } from '#testing';

import { conditionsInForce } from '../conditions-in-force.ts';
import { findMeasure } from '../measure-store.ts';
import { newOrderPage } from './new-order.ts';
import { orderPage } from './order.ts';
import { recordStepPage } from './record-step.ts';

const page = recordStepPage('orders');

/** Enters one from its papers and gives its reference. */
async function entered(db: Db, viewer: Viewer, subject: MadePerson, more: FormBody = {}): Promise<string> {
  const sent = await askPage(newOrderPage, {
    db,
    clock: testClock,
    viewer,
    query: { perpetrator: subject.ref },
    form: {
      regime: 'occupation',
      ...typedDay('on', '2026-11-02'),
      ...typedDay('ends', '2027-05-01'),
      conditions: 'Must not enter the home of Victim A',
      wordsIn: 'en',
      ...more,
    },
  });
  assert.ok(sent.answer.kind === 'redirect', sent.html);
  return sent.answer.to.replace('/orders/', '');
}

async function groupOf(db: Db, viewer: Viewer, ref: string) {
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found);
  return conditionsInForce([found.record], Temporal.PlainDate.from('2026-11-25')).map(({ group }) => group);
}

test('nobody has read it: the page says so, and does not say that there is a power', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const ref = await entered(db, viewer, subject);
  assert.deepEqual(await groupOf(db, viewer, ref), ['arrest-if-attached']);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(orderPage('orders', { breachesOfMeasure: async () => [] }), ask, (html, language) => {
    const said =
      language === 'en'
        ? ['Power of arrest not recorded', 'Power of arrest only if the court attached one']
        : ['Pŵer i arestio heb ei gofnodi', 'Dim pŵer i arestio oni bai bod y llys wedi’i atodi'];
    for (const text of said) assert.ok(html.includes(text), text);
    assert.ok(!html.includes('then court within 24 hours'));
  });
});

test('what is read in it later is recorded by an officer, and a change of it by the court after that stands', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const ref = await entered(db, viewer, subject);
  const officer = await makeStaff(db, 'officer');
  const record = async (who: Viewer, step: string, form: FormBody) => {
    const ask = { db, clock: testClock, viewer: who, params: { ref, step } };
    const newest = newestOn((await askPage(page, ask)).html);
    return askPage(page, { ...ask, form: { step, newest, ...form } });
  };
  const empty = await record(officer.viewer, 'arrest-power', typedDay('on', '2026-11-10'));
  assert.match(empty.html, /href="#reason"/u, 'what it says is asked for');
  const read = await record(officer.viewer, 'arrest-power', {
    ...typedDay('on', '2026-11-10'),
    reason: 'not-attached',
  });
  assert.equal(read.answer.kind, 'redirect');
  assert.deepEqual(await groupOf(db, viewer, ref), ['warrant']);
  const shown = await askPage(orderPage('orders', { breachesOfMeasure: async () => [] }), {
    db,
    clock: testClock,
    viewer,
    params: { ref },
  });
  assert.ok(shown.html.includes('No power of arrest without a warrant'));
  assert.ok(shown.html.includes('This order: No power of arrest is attached'));
  assert.ok(shown.html.includes('After arrest: Under a warrant of the court'));
  const varied = await record(viewer, 'varied', {
    ...typedDay('on', '2026-11-20'),
    attachment: 'attached',
    telling: 'nobody',
    tellingNote: 'She was in court',
    hearing: 'nobody',
    hearingNote: 'She was in court',
  });
  assert.equal(varied.answer.kind, 'redirect', varied.html);
  assert.deepEqual(await groupOf(db, viewer, ref), ['arrest-not-crime']);
});

test('its papers may say it at once; of another kind that is refused, and what was typed is kept', async (t) => {
  const { db, viewer, subject } = await orderDesk(t);
  const ref = await entered(db, viewer, subject, { attachment: 'attached' });
  assert.deepEqual(await groupOf(db, viewer, ref), ['arrest-not-crime']);
  const ask = {
    db,
    clock: testClock,
    viewer,
    query: { perpetrator: subject.ref },
    form: {
      regime: 'nmo',
      ...typedDay('on', '2026-11-02'),
      conditions: 'Kept words',
      attachment: 'attached',
    },
  };
  await inBothLanguages(newOrderPage, ask, (html, language) => {
    assert.ok(html.includes('href="#attachment"'), language);
    assert.ok(html.includes('Kept words'), language);
  });
});
