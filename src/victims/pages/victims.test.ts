// The page of victims says what is recorded and no more.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('it says where contact is recorded and shows nobody', async () => {
  const { as } = await smallProgram();
  const { body } = await (await as('officer')).get('/victims');
  assert.match(body, /on the page of each crime/u);
  assert.match(body, /href="\/today\?kind=victims"/u);
  assert.match(body, /href="\/orders\/not-heard"/u);
});
