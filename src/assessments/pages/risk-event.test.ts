// An event that makes risk change is a fact with an author, and asks for assessments again.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { askPage, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { riskEventPage } from './risk-event.ts';

const page = riskEventPage(async () => new Map());

test('a separation is recorded with its day and author; breaches are not entered here', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const { html } = await askPage(page, ask);
  assert.match(html, /A separation/u);
  assert.doesNotMatch(html, /value="breach"/u);
  const form = { kind: 'separation', 'on-day': '24', 'on-month': '11', 'on-year': '2026', note: '' };
  const sent = await askPage(page, { ...ask, form });
  assert.deepEqual(sent.answer, {
    kind: 'redirect',
    to: `/perpetrators/${subject.ref}/risk`,
    notice: 'saved',
  });
  const event = await db.selectFrom('risk_event').selectAll().executeTakeFirstOrThrow();
  assert.equal(event.entered_by, id);
  assert.equal(event.occurred_on.toString(), '2026-11-24');
  const partner = await askPage(page, { ...ask, query: { ...ask.query, kind: 'new-partner' } });
  assert.match(partner.html, /value="new-partner" checked/u);
  const told = await askPage(page, { ...ask, form: { ...form, kind: 'new-partner' } });
  assert.equal(told.answer.kind === 'redirect' && told.answer.notice, 'savedPartner');
});

test('a kind that breaches bring, no day and too long a note are refused in words', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const ask = { db, clock: testClock, viewer, query: { perpetrator: subject.ref } };
  const sent = await askPage(page, { ...ask, form: { kind: 'breach', note: 'x'.repeat(501) } });
  assert.ok(sent.answer.kind === 'show' && sent.answer.status === 422);
  assert.match(sent.html, /Choose what happened/u);
  assert.match(sent.html, /as a real date/u);
  assert.match(sent.html, /Shorten the note to 500 characters/u);
  assert.deepEqual(await db.selectFrom('risk_event').selectAll().execute(), []);
});
