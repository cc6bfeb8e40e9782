// The list of perpetrators.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the list is in order of surname, by area, and hides a restricted name', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  const names = [];
  for (let page = 1; page <= 8; page += 1) {
    const { body } = await visit.get(`/perpetrators?page=${page}`);
    names.push(
      ...[...body.matchAll(/href="\/perpetrators\/(P-\d+)">([^<]+)</gu)].map((match) => [match[1], match[2]]),
    );
  }
  const restricted = names.find(([ref]) => ref === known.restrictedPerpetrator);
  assert.equal(restricted?.[1], 'Restricted record');
  const powys = await visit.get('/perpetrators?area=powys');
  assert.doesNotMatch(powys.body, />Pembrokeshire<\/td>/u);
});
