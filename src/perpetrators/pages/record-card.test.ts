// The record card: two sides about one person.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the card holds conditions, breaches, orders and crimes, and victims by letter', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/record-card`);
  for (const words of [/7 breaches/u, /Conditions in force now/u, /Victim A: Former partner/u])
    assert.match(body, words);
  assert.doesNotMatch(body, /Prydderch|Tomos/u);
});
