// The reason for a delay: asked where a time was missed, coded and in words, and kept beside the time.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { breachPage } from './breach.ts';
import { decideBreachPage } from './decide-breach.ts';
import { delayBreachPage } from './delay-breach.ts';

async function begin(db: Db, role: string, steps: Parameters<typeof makeBreach>[2]['steps'] = []) {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, role, { name: `Prawf ${role}` });
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-24T06:40:00Z', steps });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  return { ask, breach, subject, staffId: id };
}

test('a missed decision asks for its reason, and the ladder says there is none until it is given', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach } = await begin(db, 'officer');
  const before = await askPage(breachPage, ask);
  assert.match(before.html, /Late: was due 24 Nov 2026, 10:40/u);
  assert.match(before.html, /With the inspector since 24 Nov 2026, 22:40/u);
  assert.match(before.html, /No reason for the delay recorded/u);
  assert.ok(before.html.includes(`/breaches/${breach.ref}/delay`));
  const form = { newest: '0', rung: 'decision', reason: 'no-officer', note: 'Two officers for the county' };
  const bare = await askPage(delayBreachPage, { ...ask, form: { newest: '0' } });
  for (const problem of ['Choose what was delayed', 'Choose why it was delayed', 'Say why, in a few words']) {
    assert.ok(bare.html.includes(problem), problem);
  }
  const wrong = await askPage(delayBreachPage, { ...ask, form: { ...form, rung: 'arrest' } });
  assert.equal(wrong.answer.kind === 'show' && wrong.answer.status, 422, 'only what was late');
  const done = await askPage(delayBreachPage, { ...ask, form });
  assert.equal(done.answer.kind, 'redirect');
  await inBothLanguages(breachPage, ask, (html, language) => {
    const said =
      language === 'en'
        ? ['Reason: No officer free. Two officers for the county (Prawf officer)', 'Late: was due']
        : [
            'Rheswm: Dim swyddog ar gael. Two officers for the county (Prawf officer)',
            'Hwyr: i’w wneud erbyn',
          ];
    for (const text of said) assert.ok(html.includes(text), text);
    assert.ok(!html.includes('No reason for the delay recorded'));
  });
});

test('where nothing was late no reason is asked for', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach } = await begin(db, 'officer', [
    { step: 'arrested', at: '2026-11-24T08:00:00Z' },
    { step: 'charged', at: '2026-11-24T18:00:00Z' },
  ]);
  assert.match((await askPage(delayBreachPage, ask)).html, /This cannot be recorded now/u);
  assert.ok(!(await askPage(breachPage, ask)).html.includes(`/breaches/${breach.ref}/delay`));
});

test('a decision recorded after its time leads straight to the reason; one in time does not', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach } = await begin(db, 'officer');
  const decided = { newest: '0', decision: 'arrested', 'on-month': '11', 'on-year': '2026', onTime: '10:00' };
  const late = await askPage(decideBreachPage, { ...ask, form: { ...decided, 'on-day': '25' } });
  assert.deepEqual(late.answer, { kind: 'redirect', to: `/breaches/${breach.ref}/delay`, notice: 'saved' });
  const quick = await makeBreach(db, testClock, {
    subject: await makePerson(db, testClock),
    at: '2026-11-25T09:00:00Z',
  });
  const inTime = await askPage(decideBreachPage, {
    ...ask,
    params: { ref: quick.ref },
    form: { ...decided, 'on-day': '25' },
  });
  assert.deepEqual(inTime.answer, { kind: 'redirect', to: `/breaches/${quick.ref}`, notice: 'saved' });
});
