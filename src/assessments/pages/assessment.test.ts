// One assessment: result, grounds, who signed and what was known of their training, in both languages.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('an assessment of the demonstration force opens with its grounds, its tool’s source and every other', async () => {
  const { as, known } = await smallProgram();
  const officer = await as('officer');
  const english = (await officer.get(`/risk-assessments/${known.assessment}`)).body;
  assert.match(english, /Risk assessment: SASH/u);
  assert.match(english, /New accounts each time one is closed/u);
  assert.match(english, /Trained when it was signed, until/u);
  assert.match(english, /Every assessment with this tool/u);
  const welsh = (await officer.get(`/risk-assessments/${known.assessment}?lang=cy`)).body;
  assert.match(welsh, /Asesiad risg: SASH/u);
  assert.match(welsh, /Wedi’i hyfforddi pan lofnodwyd, tan/u);
  await officer.get('/today?lang=en');
});
