// A direction: who is to do what by when, by a supervisor alone, with a time that is still to come.

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
  newestOn,
  testClock,
  testDatabase,
} from '#testing';

import { breachPage } from './breach.ts';
import { directBreachPage } from './direct-breach.ts';

async function begin(db: Db, role: string, steps: Parameters<typeof makeBreach>[2]['steps'] = []) {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, role, { name: `Prawf ${role}` });
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-24T06:40:00Z', steps });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  return { ask, breach, subject, staffId: id };
}

test('a supervisor directs an arrest by a time; the breach shows who, what and by when, and the time replaces the target', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach, staffId } = await begin(db, 'supervisor', [
    { step: 'looking-for', at: '2026-11-25T06:00:00Z' },
  ]);
  const newest = newestOn((await askPage(directBreachPage, ask)).html);
  await inBothLanguages(directBreachPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Waited for now: Arrest' : 'Arhosir nawr am: Arestio'));
  });
  const form = {
    newest,
    to: String(staffId),
    note: 'Go to the home address first',
    'due-day': '25',
    'due-month': '11',
    'due-year': '2026',
    dueTime: '23:30',
  };
  const past = await askPage(directBreachPage, { ...ask, form: { ...form, dueTime: '00:10' } });
  assert.equal(past.answer.kind === 'show' && past.answer.status, 422);
  assert.match(past.html, /The time must be later than now/u);
  assert.match(past.html, /Go to the home address first/u);
  const empty = await askPage(directBreachPage, { ...ask, form: { newest } });
  for (const problem of ['Choose who is to do it', 'Enter the day by which', 'Say what is to be done']) {
    assert.ok(empty.html.includes(problem), problem);
  }
  const done = await askPage(directBreachPage, { ...ask, form });
  assert.deepEqual(done.answer, { kind: 'redirect', to: `/breaches/${breach.ref}`, notice: 'saved' });
  await inBothLanguages(breachPage, ask, (html, language) => {
    assert.ok(html.includes('Go to the home address first'));
    assert.ok(
      html.includes(
        language === 'en'
          ? 'Prawf supervisor directed Prawf supervisor'
          : 'Cyfarwyddyd Prawf supervisor i Prawf supervisor',
      ),
    );
    assert.ok(html.includes(language === 'en' ? 'Due 25 Nov 2026, 23:30' : '25 Tach 2026, 23:30'));
  });
  const card = await db
    .selectFrom('breach_card')
    .select(['waiting_rung', 'directed_due_at'])
    .where('breach_id', '=', breach.id)
    .executeTakeFirstOrThrow();
  assert.equal(card.waiting_rung, 'arrest');
  assert.equal(card.directed_due_at?.toString(), '2026-11-25T23:30:00Z');
});

test('an officer directs nobody, and nothing can be directed where nothing is waited for', async (t) => {
  const db = await testDatabase(t);
  assert.ok(!directBreachPage.who.includes('officer'));
  const { ask } = await begin(db, 'supervisor', [
    { step: 'arrested', at: '2026-11-24T08:00:00Z' },
    { step: 'charged', at: '2026-11-24T18:00:00Z' },
  ]);
  const { html } = await askPage(directBreachPage, ask);
  assert.match(html, /This cannot be recorded now/u);
  const sent = await askPage(directBreachPage, { ...ask, form: { newest: newestOn(html), to: '1' } });
  assert.equal(sent.answer.kind === 'show' && sent.answer.status, 409);
});
