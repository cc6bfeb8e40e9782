// Deciding what to do: by a named person, once, and free only by a supervisor who says why.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  freshDatabase,
  inBothLanguages,
  makeBreach,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';
import type { Db } from '#platform';

import { decideBreachPage } from './decide-breach.ts';

const at = { 'on-day': '25', 'on-month': '11', 'on-year': '2026', onTime: '10:00' };

async function begin(db: Db, role: string) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, role, { name: `Prawf ${role}` });
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, {
    subject,
    at: '2026-11-25T06:40:00Z',
    steps: [{ step: 'not-arrested', at: '2026-11-25T08:00:00Z' }],
  });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  return { ask, breach, subject, newest: newestOn((await askPage(decideBreachPage, ask)).html) };
}

function newestOn(html: string): string {
  return /name="newest" value="([0-9]+)"/u.exec(html)?.[1] ?? '';
}

async function eventsOf(db: Db, breachId: number) {
  return db
    .selectFrom('breach_event')
    .select(['step', 'reason', 'note', 'by_staff_id'])
    .where('breach_id', '=', breachId)
    .orderBy('id')
    .execute();
}

test('a supervisor decides against an arrest with a reason; the card and the log say so', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach, newest } = await begin(db, 'supervisor');
  await inBothLanguages(decideBreachPage, ask, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? 'No arrest: give the reason' : 'Dim arestio: rhowch y rheswm'),
    );
  });
  const form = { ...at, newest, decision: 'no-arrest' };
  const wrong = await askPage(decideBreachPage, { ...ask, form: { ...form, reasonNote: 'Kept text' } });
  assert.equal(wrong.answer.kind === 'show' && wrong.answer.status, 422);
  assert.match(wrong.html, /href="#reason">Choose why there is no arrest/u);
  assert.match(wrong.html, /Kept text<\/textarea>/u);
  const right = await askPage(decideBreachPage, { ...ask, form: { ...form, reason: 'not-necessary' } });
  assert.deepEqual(right.answer, { kind: 'redirect', to: `/breaches/${breach.ref}`, notice: 'saved' });
  assert.deepEqual(right.changes, [
    { action: 'decide-breach', kind: 'breach', ref: breach.ref, detail: { steps: 'decided' } },
  ]);
  const last = (await eventsOf(db, breach.id)).at(-1);
  assert.deepEqual(last, {
    step: 'decided',
    reason: 'not-necessary',
    note: null,
    by_staff_id: ask.viewer.staffId,
  });
  const card = await db
    .selectFrom('breach_card')
    .select('decided_at')
    .where('breach_id', '=', breach.id)
    .executeTakeFirstOrThrow();
  assert.equal(card.decided_at?.toString(), '2026-11-25T10:00:00Z');
  const closed = await askPage(decideBreachPage, ask);
  assert.match(closed.html, /This cannot be recorded now/u);
  assert.doesNotMatch(closed.html, /name="decision"/u);
});

test('an officer may arrest or look for somebody, but not leave them free', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach, newest } = await begin(db, 'officer');
  const shown = await askPage(decideBreachPage, ask);
  assert.match(shown.html, /Only a supervisor can decide that there is no arrest\./u);
  assert.doesNotMatch(shown.html, /value="no-arrest"/u);
  for (const decision of ['no-arrest', 'voluntary-interview']) {
    const form = { ...at, newest, decision, reason: 'not-necessary' };
    const forged = await askPage(decideBreachPage, { ...ask, form });
    assert.match(forged.html, /href="#decision">Choose what was done/u);
  }
  const form = { ...at, newest, decision: 'arrested', reasonNote: 'At home' };
  assert.equal((await askPage(decideBreachPage, { ...ask, form })).answer.kind, 'redirect');
  assert.deepEqual(
    (await eventsOf(db, breach.id)).map((event) => [event.step, event.note]),
    [
      ['not-arrested', null],
      ['arrested', 'At home'],
    ],
  );
});

test('impossible times are refused, each in words', async (t) => {
  const db = await testDatabase(t);
  const { ask, newest } = await begin(db, 'officer');
  const wrong = async (change: Readonly<Record<string, string>>) =>
    (await askPage(decideBreachPage, { ...ask, form: { ...at, newest, decision: 'arrested', ...change } }))
      .html;
  assert.match(await wrong({ onTime: '06:00' }), /href="#on">When it was done must be after the breach/u);
  assert.match(
    await wrong({ onTime: '23:00' }),
    /href="#onTime">When it was done must be now or in the past/u,
  );
  assert.match(await wrong({ onTime: '' }), /href="#onTime">Enter the time it was done/u);
  assert.match(await wrong({ onTime: 'ten' }), /href="#onTime">Enter the time it was done, for example/u);
  assert.match(await wrong({ 'on-day': '31' }), /href="#on">Enter a real date it was done/u);
  assert.match(await wrong({ 'on-day': '', 'on-month': '', 'on-year': '' }), /href="#on">Enter the date/u);
  assert.match(await wrong({ reasonNote: 'x'.repeat(501) }), /href="#reasonNote">Shorten the note/u);
});

test('somebody decided meanwhile: what they recorded is shown and what was typed is kept', async (t) => {
  const db = await testDatabase(t);
  const { ask, breach, newest } = await begin(db, 'supervisor');
  const other = await makeStaff(db, 'supervisor', { name: 'Rhingyll Arall' });
  const form = { ...at, newest, decision: 'looking-for' };
  await askPage(decideBreachPage, { ...ask, viewer: other.viewer, form });
  const late = { ...at, newest, decision: 'no-arrest', reason: 'other', reasonNote: 'My own words' };
  const stale = await askPage(decideBreachPage, { ...ask, form: late });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /This breach changed while you were writing/u);
  assert.match(stale.html, /Looking for the suspect\.<\/strong> Rhingyll Arall/u);
  assert.match(stale.html, /My own words/u);
  assert.equal((await eventsOf(db, breach.id)).length, 2);
  const without = await askPage(decideBreachPage, { ...ask, form: { ...at, decision: 'charged' } });
  assert.equal(without.answer.kind === 'show' && without.answer.status, 409);
});

test('two people decide at the same moment: one is recorded, the other is told', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const { ask, breach, newest } = await begin(db, 'officer');
  const decide = () =>
    db
      .transaction()
      .execute((inside) =>
        askPage(decideBreachPage, { ...ask, db: inside, form: { ...at, newest, decision: 'arrested' } }),
      );
  const answers = (await Promise.all([decide(), decide()])).map(({ answer }) => answer.kind);
  assert.deepEqual(answers.toSorted(), ['redirect', 'show']);
  assert.equal((await eventsOf(db, breach.id)).length, 2);
});

test('a restricted person’s breach is not decided by who may not open it', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'supervisor');
  const groupId = await makeGroup(db);
  const subject = await makePerson(db, testClock, { restrictedTo: groupId });
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  const form = { ...at, newest: '0', decision: 'arrested' };
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref }, form };
  assert.equal((await askPage(decideBreachPage, ask)).answer.kind, 'restricted');
  assert.deepEqual(await eventsOf(db, breach.id), []);
});
