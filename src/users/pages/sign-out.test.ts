// Signing out ends the session in the store.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('after signing out the old cookie opens nothing', async () => {
  const { program } = await smallProgram();
  const visit = await program.signIn('officer');
  const out = await visit.send('/account', {}, { action: '/sign-out' });
  assert.equal(out.location, '/signed-out');
  assert.equal((await visit.get('/account')).status, 303);
  assert.match((await visit.get('/signed-out')).body, /You are signed out/u);
});
