// The directory of staff.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('staff are found by area and by Welsh', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const welsh = await visit.get('/directory?area=pembrokeshire&language=cy');
  assert.equal(welsh.status, 200);
  assert.doesNotMatch(welsh.body, /<td[^>]*>[^<]*<span[^>]*>Area: <\/span>Powys/u);
  assert.ok((welsh.body.match(/<tr>/gu)?.length ?? 0) > 1);
});
