// Warnings stand on the risk page; assessments are honestly absent.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('warnings are listed and the absence of assessments is said', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/risk`);
  assert.match(body, /knife/iu);
  assert.match(body, /No risk assessment is recorded here/u);
});
