// Signing in: one press in the demonstration, a password elsewhere, and a door that closes.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('a wrong password and an unknown name get the same answer; after ten tries the door closes', async () => {
  const { program } = await smallProgram();
  const visit = program.visit();
  for (let tries = 0; tries < 10; tries += 1) {
    const answer = await visit.send('/sign-in', { username: 'no-such-name', password: 'wrong-password-1' });
    assert.equal(answer.status, 422);
    assert.match(answer.body, /The user name or password is not right/u);
  }
  const closed = await visit.send('/sign-in', { username: 'no-such-name', password: 'wrong-password-1' });
  assert.equal(closed.status, 429);
  assert.match(closed.body, /Wait 15 minutes/u);
});

test('signing in leads back to the page that was asked for, and never to another site', async () => {
  const { program, database } = await smallProgram();
  const staff = await database.db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'officer')
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow();
  const back = await program
    .visit()
    .send('/sign-in?next=%2Fperpetrators', { as: String(staff.id), next: '/perpetrators' });
  assert.equal(back.location, '/perpetrators');
  const away = await program
    .visit()
    .send('/sign-in', { as: String(staff.id), next: '//elsewhere.example/x' });
  assert.equal(away.location, '/today');
});

test('a Stalking Champion, whose role is an officer’s, has a button of their own', async () => {
  const { program } = await smallProgram();
  const visit = program.visit();
  const { body } = await visit.get('/sign-in');
  const button = /value="(\d+)">[^<]*, Stalking Champion</u.exec(body);
  assert.ok(button?.[1]);
  assert.equal((await visit.send('/sign-in', { as: button[1] })).location, '/today');
  const { body: today } = await visit.get('/today?scope=me');
  assert.match(today, /Lowri Jenkins/u);
  assert.match(today, /href="\/advice\/AD-\d+-\d+"/u, 'a question waits for the champion');
});

test('somebody whose role has no button cannot be signed in by one press', async () => {
  const { program } = await smallProgram();
  assert.equal((await program.visit().send('/sign-in', { as: '999999' })).status, 404);
});
