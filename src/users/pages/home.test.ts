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
    ['opcc', '/recommendations'],
  ]) {
    assert.equal((await (await program.signIn(role ?? '')).get('/')).location, start);
  }
});

test('the commissioner’s office is led to what is here, and told what is not built', async () => {
  const { as } = await smallProgram();
  const visit = await as('opcc');
  const { body } = await visit.get('/home');
  assert.match(body, /not built yet/u);
  assert.ok(body.includes('href="/review-findings"'));
  assert.equal((await visit.get('/review-findings')).status, 200);
});

test('a volunteer of the panel reads what the panel will do, and that nothing is shown yet, in both languages', async () => {
  const { program } = await smallProgram();
  // A session of its own: another test ends every shared one of the volunteer.
  const visit = await program.signIn('panel-volunteer');
  assert.match((await visit.get('/home?lang=en')).body, /Nothing about a case is shown to this role/u);
  assert.match((await visit.get('/home?lang=cy')).body, /Ni ddangosir dim am achos i’r rôl hon/u);
  await visit.get('/home?lang=en');
  for (const address of ['/today', '/review-findings', '/dashboard', '/blanks', '/perpetrators']) {
    assert.notEqual((await visit.get(address)).status, 200, address);
  }
});
