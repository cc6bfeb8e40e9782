// The list of an adviser: their own people by reference, with initials only where that was said to be safe; and a report of theirs on the officer's list.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('two people of the demonstration’s adviser: one by initials, one by reference alone; no name', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('victim-adviser');
  const { body } = await visit.get('/adviser');
  assert.match(body, /Goleudy/u);
  assert.equal(body.match(/href="\/adviser\/SUP-/gu)?.length, 2);
  assert.match(body, /C\.P\./u);
  assert.match(body, /Not shown/u);
  assert.doesNotMatch(body, /Prydderch|Catrin|LLOYD|Carew/iu);
  assert.equal((await visit.get(`/perpetrators/${known.perpetrator}`)).status, 403);
  assert.equal((await visit.get(`/supports/${known.support}`)).status, 403);
});

test('what an adviser sends heads the list of the officer they ring at the very next reading', async () => {
  const { as, known } = await smallProgram();
  const adviser = await as('victim-adviser');
  const officer = await as('domestic-abuse-officer');
  const ref = [...(await adviser.get('/adviser')).body.matchAll(/SUP-\d+-\d+/gu)]
    .map(([each]) => each)
    .find((each) => each !== known.support);
  assert.ok(ref !== undefined);
  assert.doesNotMatch((await officer.get('/today')).body, /href="\/supports\//u);
  const sent = await adviser.send(`/adviser/${ref}`, { concern: 'He rang the school twice' });
  assert.deepEqual([sent.status, sent.location], [303, `/adviser/${ref}`]);
  const { body } = await officer.get('/today');

  assert.ok(body.includes(`href="/supports/${ref}"`));
  assert.match((await officer.get(`/supports/${ref}`)).body, /He rang the school twice/u);
});
