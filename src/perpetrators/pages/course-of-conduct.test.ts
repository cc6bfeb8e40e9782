// One line of everything a person did, for everyone or for one victim by letter, with counts that equal the rows.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('reports, breaches and logged events stand on one line with their counts, in both languages', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  const path = `/perpetrators/${known.perpetrator}/course-of-conduct`;
  const { body } = await visit.get(path);
  assert.match(body, /Crime 2\d\/\d+/u);
  assert.match(body, /Breach: /u);
  assert.match(body, /spoke to her at the bus stop/u);
  assert.match(body, /Last 28 days: \d+/u);
  assert.doesNotMatch(body, /Prydderch|PRYDDERCH/u);
  const welsh = await visit.get(`${path}?lang=cy`);
  assert.match(welsh.body, /Digwyddiadau fesul wythnos/u);
  await visit.get(`${path}?lang=en`);
});

test('for one victim the breaches of orders that protect them stay, and those of others go', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  const { body } = await visit.get(`/perpetrators/${known.perpetrator}/course-of-conduct?victim=A`);
  assert.match(body, /Breach: /u);
  assert.doesNotMatch(body, /Victim B<\/td>/u);
});
