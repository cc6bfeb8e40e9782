// The conditions card holds what binds, and no victim.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the card lists each condition with its source and end, and no name, address or postcode of a victim', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/conditions-card`);
  assert.match(body, /Must not contact victim A in any way/u);
  assert.match(body, /condition 1, to /u);
  assert.match(body, /Check again before acting on an older copy/u);
  assert.doesNotMatch(body, /Prydderch|Tomos|Ddychmygol|SA61 9Z/u);
});
