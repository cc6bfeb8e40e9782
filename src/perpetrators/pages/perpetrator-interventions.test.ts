// What was considered, by whom and with which result; what is blank; and how long an order took.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('answers stand with who and why, one waits for a second reader, and the blank is counted and named', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  const { body } = await visit.get(`/perpetrators/${known.perpetrator}/interventions`);
  assert.match(body, /Not considered yet \([0-9] of 7\): [^<]*Homicide risk \(HRE\) assessment/u);
  assert.match(body, /Not suitable: waiting for a second reader/u);
  assert.match(body, /Before a charging decision\. Look again: In 28 days, by/u);
  assert.match(body, /DC Bowen|Bowen/u);
  assert.match(body, /From 2 entries, all kept\./u);
  assert.match(body, /Record these now/u);
  const inWelsh = await visit.get(`/perpetrators/${known.perpetrator}/interventions?lang=cy`);
  assert.match(inWelsh.body, /Heb ei ystyried eto \([0-9] o 7\)/u);
  assert.match(body, /Reflecting on Relationships: on the programme\. Sessions attended: 6, missed: 1\./u);
  await visit.get('/today?lang=en');
});

test('the order shows when it was first considered and the days to its grant', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/interventions`);
  assert.match(body, /Stalking Protection Order/u);
  assert.match(body, />63</u);
});

test('who only reads is offered no form, and an earlier day shows no later answer', async () => {
  const { as, known } = await smallProgram();
  const path = `/perpetrators/${known.perpetrator}/interventions`;
  const { body } = await (await as('analyst')).get(path);
  assert.doesNotMatch(body, /considerations\/new/u);
  const earlier = await (await as('officer')).get(`${path}?known=2026-01-01`);
  assert.doesNotMatch(earlier.body, /waiting for a second reader/u);
});
