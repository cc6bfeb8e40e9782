// Crimes of a person, with victims by letter.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('crimes name their outcome, and victims by letter only', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/crimes`);
  assert.match(body, new RegExp(`href="/crimes/${known.crime}"`, 'u'));
  assert.match(body, /Being investigated/u);
  assert.match(body, />16: /u);
  assert.doesNotMatch(body, /Prydderch|Tomos/u);
});
