// Ending somebody access closes their sessions at once.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('ending access ends the sessions, and it can be given again', async () => {
  const { program, as, database } = await smallProgram();
  const volunteer = await program.signIn('panel-volunteer');
  const { ref } = await database.db
    .selectFrom('staff')
    .select('ref')
    .where('role', '=', 'panel-volunteer')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const admin = await as('administrator');
  assert.equal((await admin.send('/admin', { ref, do: 'end' })).status, 303);
  assert.equal((await volunteer.get('/home')).status, 303);
  await admin.send('/admin', { ref, do: 'reopen' });
  assert.equal((await (await program.signIn('panel-volunteer')).get('/home')).status, 200);
});
