// Every breach of a person, criminal or not, with evidence.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('each breach says what it is in law, its evidence and what police did', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/breaches`);
  assert.match(body, /A crime in itself/u);
  assert.match(body, /Power of arrest, no crime record/u);
  assert.match(body, /Screen captures/u);
  assert.match(body, /No decision yet/u);
  assert.match(body, /Not a crime, so not on PNC/u);
});

test('an analyst reads and is not offered to record', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('analyst')).get(`/perpetrators/${known.perpetrator}/breaches`);
  assert.doesNotMatch(body, /breach-reports/u);
});
