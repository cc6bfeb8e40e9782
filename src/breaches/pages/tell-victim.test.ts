// That the victim was told: when and how, once.

import assert from 'node:assert/strict';
import test from 'node:test';

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
import { tellVictimPage } from './tell-victim.ts';

test('telling the victim is recorded with its time and way, and is then done', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  await inBothLanguages(tellVictimPage, ask, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Through an advocate' : 'Drwy eiriolwr'));
  });
  const form = {
    newest: '0',
    victim: 'told',
    'told-day': '25',
    'told-month': '11',
    'told-year': '2026',
    toldTime: '06:00',
    method: 'phone',
  };
  const early = await askPage(tellVictimPage, { ...ask, form });
  assert.match(early.html, /href="#told">When the victim was told must be after the breach happened/u);
  const right = await askPage(tellVictimPage, { ...ask, form: { ...form, toldTime: '07:20' } });
  assert.equal(right.answer.kind, 'redirect');
  const card = await db
    .selectFrom('breach_card')
    .select(['victim_told_at', 'decided_at'])
    .where('breach_id', '=', breach.id)
    .executeTakeFirstOrThrow();
  assert.equal(card.victim_told_at?.toString(), '2026-11-25T07:20:00Z');
  assert.equal(card.decided_at, null, 'telling the victim decides nothing');
  assert.match((await askPage(tellVictimPage, ask)).html, /This cannot be recorded now/u);
});

test('that there is no victim is said once, and can still be put right', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const breach = await makeBreach(db, testClock, { subject, at: '2026-11-25T06:40:00Z' });
  const ask = { db, clock: testClock, viewer, params: { ref: breach.ref } };
  const nothing = await askPage(tellVictimPage, { ...ask, form: { newest: '0' } });
  assert.match(nothing.html, /href="#victim">Choose whether the victim has been told/u);
  const none = await askPage(tellVictimPage, { ...ask, form: { newest: '0', victim: 'no-victim' } });
  assert.equal(none.answer.kind, 'redirect');
  const { html } = await askPage(breachPage, ask);
  assert.match(html, /<dd>No victim to tell<\/dd>/u);
  assert.doesNotMatch(html, /Not told yet: due now/u);
  assert.match((await askPage(tellVictimPage, ask)).html, /name="victim"/u);
});
