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

const decided = { newest: '0', decision: 'arrested', 'on-month': '11', 'on-year': '2026', onTime: '10:00' };
const steps = async (db: Db, breach: number) =>
  (
    await db
      .selectFrom('breach_event')
      .select(['step', 'rung', 'reason', 'note'])
      .where('breach_id', '=', breach)
      .orderBy('id')
      .execute()
  ).map(({ step, rung, reason, note }) =>
    [step, rung, reason, note].filter((each) => each !== null).join(' '),
  );

test('a decision after its time is recorded with its reason, and everything typed stays until then', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach } = await begin(db, 'officer');
  const form = { ...decided, 'on-day': '25', reasonNote: 'Stopped in the car park' };
  const opened = await askPage(decideBreachPage, ask);
  assert.match(opened.html, /This was late: why\?/u, 'what is late already is asked about from the first');
  await inBothLanguages(decideBreachPage, { ...ask, form }, (html, language) => {
    const said =
      language === 'en'
        ? ['Choose why it was late, or press “Not known yet”', 'Decision: was due 24 Nov 2026, 10:40']
        : ['Dewiswch pam yr oedd yn hwyr', 'Penderfyniad: i’w wneud erbyn 24 Tach 2026, 10:40'];
    for (const text of [...said, 'Stopped in the car park', 'value="not-known"']) {
      assert.ok(html.includes(text), text);
    }
  });
  assert.deepEqual(await steps(db, breach.id), [], 'nothing is recorded without it');
  const other = await askPage(decideBreachPage, { ...ask, form: { ...form, lateReason: 'other' } });
  assert.match(other.html, /Say why, in a few words/u);
  const done = await askPage(decideBreachPage, { ...ask, form: { ...form, lateReason: 'no-officer' } });
  assert.deepEqual(done.answer, { kind: 'redirect', to: `/breaches/${breach.ref}`, notice: 'saved' });
  assert.deepEqual(await steps(db, breach.id), [
    'arrested Stopped in the car park',
    'delayed decision no-officer',
    'delayed arrest no-officer',
  ]);
});

test('“not known yet” is one press: it stays on the breach and is asked for until it is given', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach } = await begin(db, 'officer');
  const owed = async () => {
    const rows = await db
      .selectFrom('breach_event')
      .select('id')
      .where('reason', '=', 'not-known-yet')
      .execute();
    return rows.length;
  };
  const pressed = await askPage(decideBreachPage, {
    ...ask,
    form: { ...decided, 'on-day': '25', late: 'not-known' },
  });
  assert.equal(pressed.answer.kind, 'redirect');
  assert.equal(await owed(), 2, 'the decision and the arrest');
  await inBothLanguages(breachPage, ask, (html, language) => {
    const said =
      language === 'en'
        ? 'Reason for the delay: not known yet (Prawf officer). It is still asked for'
        : 'Rheswm dros yr oedi: ddim yn hysbys eto (Prawf officer). Gofynnir amdano o hyd';
    assert.ok(html.includes(said), said);
    assert.ok(html.includes(`/breaches/${breach.ref}/delay`));
  });
  for (const rung of ['decision', 'arrest']) {
    const opened = await askPage(delayBreachPage, ask);
    const newest = /name="newest" value="(\d+)"/u.exec(opened.html)?.[1] ?? '';
    const given = { newest, rung, reason: 'told-late', note: 'The log came over at ten' };
    assert.equal((await askPage(delayBreachPage, { ...ask, form: given })).answer.kind, 'redirect');
  }
  const { html } = await askPage(breachPage, ask);
  assert.match(html, /Reason: Learnt of late\. The log came over at ten/u);
  assert.doesNotMatch(html, /It is still asked for/u);
});

test('a decision in time asks for no reason', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, 'officer');
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
