// Victims by letter, their names a logged step away.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('victims are letters; the restricted one offers only to ask', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/victims`);
  assert.match(body, /Victim A/u);
  assert.match(body, /Victim B/u);
  assert.match(body, /Restricted: ask for access/u);
  assert.doesNotMatch(body, /Prydderch|Tomos/u);
});
