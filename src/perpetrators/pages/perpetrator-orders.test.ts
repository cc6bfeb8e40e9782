// Every order and bail of a person, live and ended.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('live and ended measures are listed with their state, service and breaches', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/orders`);
  assert.match(body, new RegExp(`href="/orders/${known.order}"`, 'u'));
  assert.match(body, new RegExp(`href="/bail/${known.bail}"`, 'u'));
  assert.match(body, />In force</u);
  assert.match(body, />Ended</u);
  assert.match(body, /No end date/u);
});
