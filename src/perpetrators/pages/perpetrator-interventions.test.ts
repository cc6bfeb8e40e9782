// What was considered, and how long it took.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the order shows when it was first considered and the days to its grant', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/interventions`);
  assert.match(body, /Stalking Protection Order/u);
  assert.match(body, />63</u);
  assert.match(body, /A gap on this page does not mean that nothing was considered/u);
});
