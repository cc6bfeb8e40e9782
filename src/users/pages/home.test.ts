// Where each role starts.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('each role starts at its own page', async () => {
  const { program } = await smallProgram();
  for (const [role, start] of [
    ['officer', '/today'],
    ['civil-orders-officer', '/today'],
    ['schemes-coordinator', '/today'],
    ['administrator', '/admin'],
    ['auditor', '/access-log'],
    ['opcc', '/home'],
  ]) {
    assert.equal((await (await program.signIn(role ?? '')).get('/')).location, start);
  }
});

test('the commissioner’s office is told what is not built, and shown no case', async () => {
  const { as } = await smallProgram();
  assert.match((await (await as('opcc')).get('/home')).body, /not built yet/u);
});
