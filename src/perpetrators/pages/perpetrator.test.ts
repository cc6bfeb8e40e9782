// The overview: what the review could not find in several systems stands on one page.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, makePerson, makeStaff, mergePeople, smallProgram, testClock, testDatabase } from '#testing';

import { makePerpetratorPage } from './perpetrator.ts';

const perpetratorPage = makePerpetratorPage(async () => ({ lines: [], more: 0 }));

test('seven breaches of two orders and two bails stand in one history, with what is not on PNC', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}`);
  assert.match(body, /7 breaches in 9 months/u);
  assert.match(body, /Of 1 order or notice and 2 periods of bail/u);
  assert.match(body, /2 were of pre-charge bail and are not on PNC/u);
  assert.match(body, /The gaps are getting shorter: 71, 63, 58, 40, 21, then 12 days/u);
});

test('conditions are listed by the power that breaking them gives', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}`);
  const crime = body.indexOf('Breaking these is a crime');
  const bail = body.indexOf('Breaking these is not a crime in itself');
  assert.ok(crime > 0 && bail > crime);
  assert.ok(body.indexOf('Must not watch, film or track victim A') < bail);
  assert.ok(body.indexOf('Must live and sleep at the address on file') > bail);
});

test('the undecided breach comes first, with a way to decide', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}`);
  assert.match(body, /Breach reported .* at 06:52, not yet decided/u);
  assert.match(body, new RegExp(`href="/breaches/${known.breach}"`, 'u'));
});

test('the box about risk shows what the tags beside the name say: when, by whom, and when it is looked at again', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}`);
  const box = /<h2[^>]*>Risk<\/h2>(?<box>.*?)<h2/su.exec(body)?.groups?.['box'] ?? '';
  const tags = [...body.matchAll(/g-tag--warning">(?<tool>SASH|DASH|HRE) /gu)];
  assert.equal(tags.length, 3);
  for (const { groups } of tags) assert.ok(box.includes(`<dt>${groups?.['tool'] ?? ''}`), box);
  assert.match(box, /High.*\d \w+ 2026, \w+ .*(?:Next review: |Review late since )\d+ \w+ 20/su);
  assert.ok(box.includes(`href="/perpetrators/${known.perpetrator}/risk"`));
  assert.doesNotMatch(box, /No completed risk assessment/u);
});

test('no victim name or address is on the page', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}`);
  assert.doesNotMatch(body, /Prydderch|Tomos|Rhodfa Ddychmygol|SA61 9Z/u);
});

test('a past day shows only what was recorded by then', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}?known=2026-03-01`);
  assert.match(body, /As known at the end of 1 March 2026/u);
  assert.doesNotMatch(body, /not yet decided|14 messages from a new account/u);
});

test('in Welsh the same facts stand in Welsh', async () => {
  const { program, known } = await smallProgram();
  const visit = await program.signIn('officer');
  const { body } = await visit.get(`/perpetrators/${known.perpetrator}?lang=cy`);
  assert.match(body, /Achosion o dorri amodau: 7/u);
  assert.match(body, /Rhaid peidio â gwylio, ffilmio na thracio dioddefwr A/u);
});

test('the old reference of a merged person leads to the same page of the other, and a past day shows them as they stood', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst');
  const then = { recordedAt: '2026-11-01T09:00:00Z' } as const;
  const one = await makePerson(db, testClock, { surname: 'Llwyd', ...then });
  const two = await makePerson(db, testClock, { surname: 'Lloyd', ...then });
  await mergePeople(db, testClock, viewer, [one, two]);
  const ask = { db, clock: testClock, viewer };
  const led = await askPage(perpetratorPage, { ...ask, params: { ref: two.ref } });
  assert.deepEqual(led.answer, { kind: 'redirect', to: `/perpetrators/${one.ref}` });
  const past = await askPage(perpetratorPage, {
    ...ask,
    params: { ref: two.ref },
    query: { known: '2026-11-20' },
  });
  assert.match(past.html, /LLOYD/u);
  assert.ok(past.html.includes(two.ref));
  const now = await askPage(perpetratorPage, { ...ask, params: { ref: one.ref } });
  assert.ok(now.html.includes(`/matches/people/${one.ref}`));
});
