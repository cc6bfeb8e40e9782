// The oversight page shows no figure it cannot prove.

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
