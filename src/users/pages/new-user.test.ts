// An administrator adds somebody, who then signs in; bad answers are said field by field and kept.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

const answers = {
  name: 'PC E Prawf',
  ref: '4711',
  username: 'Eleri.Prawf',
  post: 'Response officer',
  role: 'officer',
  language: 'cy',
  password: 'a long first password',
};

test('the added user signs in with the first password and lands on Today in Welsh', async () => {
  const { as, program, database } = await smallProgram();
  const sent = await (await as('administrator')).send('/admin/users/new', answers);
  assert.equal(sent.location, '/admin/users/4711');
  const visit = program.visit();
  const signedIn = await visit.send('/sign-in', { username: 'eleri.prawf', password: answers.password });
  assert.equal(signedIn.location, '/today');
  assert.match((await visit.get('/today')).body, /<html lang="cy"/u);
  const change = await database.db
    .selectFrom('change_log')
    .select('detail')
    .where('action', '=', 'add-user')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  assert.ok(!JSON.stringify(change.detail).includes(answers.password));
});

test('a number or user name that is somebody’s, and every gap, is said beside its field; the password is not shown again', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('administrator');
  const taken = await visit.send('/admin/users/new', { ...answers, ref: known.staff, username: 'new.name' });
  assert.equal(taken.status, 422);
  assert.match(taken.body, /Somebody has this number/u);
  assert.match(taken.body, /PC E Prawf/u);
  assert.ok(!taken.body.includes(answers.password));
  const empty = await visit.send('/admin/users/new', { username: 'Ŵ', rank: 'emperor' });
  for (const words of [
    /Enter the name/u,
    /Enter the post/u,
    /Choose a role/u,
    /Enter 2 to 64 small letters/u,
    /Enter the number/u,
    /at least 12 characters/u,
    /Choose one of the list/u,
  ]) {
    assert.match(empty.body, words);
  }
});

test('nobody but an administrator may add users', async () => {
  const { as } = await smallProgram();
  assert.equal((await (await as('force-lead')).get('/admin/users/new')).status, 403);
});
