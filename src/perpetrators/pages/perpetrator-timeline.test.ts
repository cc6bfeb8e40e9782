// One line of everything recorded.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('crimes, orders and breaches stand on one line, and one kind can be chosen', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  const all = await visit.get(`/perpetrators/${known.perpetrator}/timeline`);
  for (const words of [
    /Crime recorded/u,
    /Outcome 16/u,
    /Stalking Protection Order: Granted/u,
    /Breach: SPO/u,
  ]) {
    assert.match(all.body, words);
  }
  const breaches = await visit.get(`/perpetrators/${known.perpetrator}/timeline?show=breaches`);
  assert.doesNotMatch(breaches.body, /Crime recorded/u);
  assert.match(breaches.body, /Breach: SPO/u);
});
