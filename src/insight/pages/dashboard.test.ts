// The oversight page shows no figure it cannot prove, and leads to the lists its reader may open.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('it says that no figure is shown yet, to the commissioner’s office too', async () => {
  const { as } = await smallProgram();
  for (const role of ['supervisor', 'opcc']) {
    const { body } = await (await as(role)).get('/dashboard');
    assert.match(body, /No figure is shown until its rows can be shown too/u);
  }
});

test('it leads to the lists that can be read now: not from the commissioner’s office, who may open none', async () => {
  const { as } = await smallProgram();
  const link = /<a class="govuk-link" href="\/considerations">What is not considered yet<\/a>/u;
  assert.match((await (await as('supervisor')).get('/dashboard')).body, link);
  assert.doesNotMatch((await (await as('opcc')).get('/dashboard')).body, /What is not considered yet/u);
});
