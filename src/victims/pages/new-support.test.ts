// Naming an adviser: only with the victim's agreement, by letter, once; the adviser sees the victim from then on.

import assert from 'node:assert/strict';
import test from 'node:test';

import { addProviderAccount } from '#interventions';
import { dayFields } from '#platform';
import type { Db, FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import { askPage, makeCrime, makeGroup, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { adviserPersonPage } from './adviser-person.ts';
import { newSupportPage } from './new-support.ts';
import { supportPage } from './support.ts';

const today = Temporal.PlainDate.from('2026-11-25');

async function begin(db: Db, restrictedTo?: number) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer');
  const adviser = await makeStaff(db, 'victim-adviser', { name: 'Cynghorydd Prawf' });
  const unplaced = await makeStaff(db, 'victim-adviser', { name: 'Heb Wasanaeth' });
  const gone = await makeStaff(db, 'victim-adviser', { name: 'Wedi Mynd', activeTo: '2026-11-24' });
  const by = { staffId: officer.id, at: testClock.now() };
  for (const { id } of [adviser, gone])
    await addProviderAccount(db, { staffId: id, provider: 'goleudy' }, by);
  const subject = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock, {
    given: 'Heledd',
    surname: 'Cudd',
    ...(restrictedTo === undefined ? {} : { restrictedTo }),
  });
  await makeCrime(db, testClock, { suspects: [subject], victims: [victim] });
  const whole: FormBody = {
    adviser: String(adviser.id),
    agreed: 'yes',
    ...dayFields('on', today),
    how: 'phone',
    initials: 'no',
    reason: 'Asked for one',
  };
  const ask = (form?: FormBody, label = 'A') =>
    askPage(newSupportPage, {
      db,
      clock: testClock,
      viewer: officer.viewer,
      query: { perpetrator: subject.ref, victim: label },
      ...(form === undefined ? {} : { form }),
    });
  return { officer, adviser, unplaced, gone, subject, victim, whole, ask };
}

test('nobody is named before the victim agrees; each answer that is missing is asked for, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { whole, ask, unplaced, gone } = await begin(db);
  const wrong = async (form: FormBody, message: RegExp) => {
    const { answer, html, changes } = await ask({ ...whole, ...form });
    assert.ok(answer.kind === 'show' && answer.status === 422);
    assert.match(html, message);
    assert.deepEqual(changes, []);
  };
  await wrong({ agreed: 'no' }, /Nobody is named before the victim agrees/u);
  await wrong({ agreed: '' }, /Nobody is named before the victim agrees/u);
  await wrong({ adviser: String(unplaced.id) }, /Choose the adviser/u);
  await wrong({ adviser: String(gone.id) }, /Choose the adviser/u);
  await wrong(dayFields('on', today.add({ days: 1 })), /Enter the day they agreed/u);
  await wrong({ how: 'pigeon' }, /Choose how they said so/u);
  await wrong({ initials: '' }, /Say whether initials may be shown/u);
  await wrong({ reason: '', how: '' }, /Say why/u);
  assert.deepEqual(await db.selectFrom('victim_support').select('id').execute(), []);
  const { html } = await ask({ ...whole, agreed: 'no', reason: 'Typed before' });
  assert.match(html, /Typed before/u);
  assert.doesNotMatch(html, /Heb Wasanaeth|Wedi Mynd|Heledd|Cudd/u);
});

test('named once, with who recorded it; the adviser opens it at once, and a second time is refused', async (t) => {
  const db = await testDatabase(t);
  const { officer, adviser, victim, whole, ask } = await begin(db);
  const { reads } = await ask();
  assert.deepEqual(
    reads.map(({ kind, personId, victimShown }) => [kind, personId, victimShown]),
    [['victim', victim.id, undefined]],
  );
  const named = await ask(whole);
  assert.ok(named.answer.kind === 'redirect');
  assert.equal(named.answer.to, '/supports/SUP-2026-0001');
  assert.equal(named.changes[0]?.action, 'name-adviser');
  const row = await db.selectFrom('victim_support').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(
    [row.victim_nominal_id, row.adviser_staff_id, row.service, row.entered_by, row.shows_initials],
    [victim.nominalId, adviser.id, 'goleudy', officer.id, false],
  );
  const params = { ref: 'SUP-2026-0001' };
  const own = await askPage(adviserPersonPage, { db, clock: testClock, viewer: adviser.viewer, params });
  assert.equal(own.answer.kind, 'show');
  assert.doesNotMatch(own.html, /H\.C\./u);
  assert.match((await ask(whole)).html, /supports this victim already/u);
});

test('one adviser is never named for both sides of a counter-allegation; where a file shows it later, both supports say so', async (t) => {
  const db = await testDatabase(t);
  const { officer, subject, victim, whole, ask } = await begin(db);
  const second = await makeStaff(db, 'victim-adviser', { name: 'Cynghorydd Arall' });
  const by = { staffId: officer.id, at: testClock.now() };
  await addProviderAccount(db, { staffId: second.id, provider: 'goleudy' }, by);
  const counter = (form?: FormBody) =>
    askPage(newSupportPage, {
      db,
      clock: testClock,
      viewer: officer.viewer,
      query: { perpetrator: victim.ref, victim: 'A' },
      ...(form === undefined ? {} : { form }),
    });
  assert.equal((await ask(whole)).answer.kind, 'redirect');
  await makeCrime(db, testClock, { suspects: [victim], victims: [subject] });
  const refusedOne = await counter(whole);
  assert.ok(refusedOne.answer.kind === 'show' && refusedOne.answer.status === 422);
  assert.match(refusedOne.html, /on the other side of a linked file/u);
  assert.doesNotMatch(refusedOne.html, /Heledd|Cudd|SUP-/u);
  assert.deepEqual(refusedOne.changes, []);
  assert.equal((await counter({ ...whole, adviser: String(second.id) })).answer.kind, 'redirect');
  // Two people who are not yet linked are supported by one adviser; then a file makes them two sides.
  const third = await makePerson(db, testClock);
  const other = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [other], victims: [third] });
  const later = await askPage(newSupportPage, {
    db,
    clock: testClock,
    viewer: officer.viewer,
    query: { perpetrator: other.ref, victim: 'A' },
    form: whole,
  });
  assert.ok(later.answer.kind === 'redirect');
  await makeCrime(db, testClock, { suspects: [victim], victims: [third] });
  for (const [ref, opposite] of [
    ['SUP-2026-0001', 'SUP-2026-0003'],
    ['SUP-2026-0003', 'SUP-2026-0001'],
  ] as const) {
    const { html } = await askPage(supportPage, {
      db,
      clock: testClock,
      viewer: officer.viewer,
      params: { ref },
    });
    assert.ok(html.includes(`on the other side of a linked file: ${opposite}.`), ref);
  }
  const { html } = await askPage(supportPage, {
    db,
    clock: testClock,
    viewer: officer.viewer,
    params: { ref: 'SUP-2026-0002' },
  });
  assert.doesNotMatch(html, /other side/u);
});

test('a letter nobody has is not found; a victim restricted to others is refused', async (t) => {
  const db = await testDatabase(t);
  const { ask, whole } = await begin(db, await makeGroup(db));
  assert.equal((await ask(undefined, 'Q')).answer.kind, 'not-found');
  assert.equal((await ask()).answer.kind, 'restricted');
  assert.equal((await ask(whole)).answer.kind, 'restricted');
});
