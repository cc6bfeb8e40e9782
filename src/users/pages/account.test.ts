// The account: language, sessions and password.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the language chosen is kept for the next sign-in', async () => {
  const { program } = await smallProgram();
  const visit = await program.signIn('legal-services');
  assert.equal((await visit.send('/account', { do: 'language', language: 'cy' })).status, 303);
  const again = await program.signIn('legal-services');
  assert.match((await again.get('/account')).body, /<html lang="cy"/u);
  await again.send('/account', { do: 'language', language: 'en' });
});

test('ending other sessions leaves only this one', async () => {
  const { program } = await smallProgram();
  const first = await program.signIn('schemes-coordinator');
  const second = await program.signIn('schemes-coordinator');
  await second.send('/account', { do: 'sessions' });
  assert.equal((await first.get('/account')).status, 303);
  assert.equal((await second.get('/account')).status, 200);
});
