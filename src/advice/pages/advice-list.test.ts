// The list of questions keeps to the area and the team that are chosen.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('questions of the demonstration are listed with their answers, and another area has none of them', async () => {
  const { as } = await smallProgram();
  const visit = await as('supervisor');
  const all = await visit.get('/advice');
  assert.match(all.body, /Put every breach|put every breach/u);
  const elsewhere = await visit.get('/advice?area=powys');
  assert.doesNotMatch(elsewhere.body, /put every breach/u);
});
