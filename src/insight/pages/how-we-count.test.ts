// The dictionary of figures: every definition with its source, open to whoever checks the figures, and reached from them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('an auditor and the commissioner’s office read every definition, and reach it from where the figures are', async () => {
  const { as, program } = await smallProgram();
  for (const [role, from] of [
    ['auditor', '/access-log'],
    ['opcc', '/review-findings'],
    ['opcc', '/dashboard'],
    ['analyst', '/review-findings'],
  ] as const) {
    const visit = await as(role);
    assert.ok((await visit.get(from)).body.includes('href="/how-we-count"'), `${role} from ${from}`);
    const { body, status } = await visit.get('/how-we-count?lang=en');
    assert.equal(status, 200);
    for (const id of ['first-considered-2', 'median-days-1', 'share-1', 'small-number-1']) {
      assert.ok(body.includes(id), `${role} reads ${id}`);
    }
    assert.match(body, /Own definition/u);
  }
  assert.notEqual((await (await program.signIn('panel-volunteer')).get('/how-we-count')).status, 200);
});

test('it reads in Welsh', async () => {
  const { as } = await smallProgram();
  const visit = await as('auditor');
  assert.match((await visit.get('/how-we-count?lang=cy')).body, /Sut rydym yn cyfrif/u);
  await visit.get('/how-we-count?lang=en');
});
