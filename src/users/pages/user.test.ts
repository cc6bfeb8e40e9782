// An administrator changes a user, sets a password and moves them in and out of need-to-know groups.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

async function add(visit: Awaited<ReturnType<Awaited<ReturnType<typeof smallProgram>>['as']>>, ref: string) {
  await visit.send('/admin/users/new', {
    name: 'PC Newydd',
    ref,
    username: `user.${ref}`,
    post: 'Officer',
    role: 'officer',
    language: 'en',
    password: 'a long first password',
  });
  return `/admin/users/${ref}`;
}

function form(body: string, key: string): Readonly<Record<string, string>> {
  const found = body.split('<form').find((part) => part.includes(`name="do" value="${key}"`)) ?? '';
  return {
    _csrf: /name="_csrf" value="([^"]*)"/u.exec(found)?.[1] ?? '',
    _key: /name="_key" value="([^"]*)"/u.exec(found)?.[1] ?? '',
    do: key,
  };
}

test('a changed role counts from the next page; the old session goes on with the new rights', async () => {
  const { as, program } = await smallProgram();
  const admin = await as('administrator');
  const address = await add(admin, '5001');
  const user = program.visit();
  await user.send('/sign-in', { username: 'user.5001', password: 'a long first password' });
  assert.equal((await user.get('/imports')).status, 403);
  const { body } = await admin.get(address);
  const saved = await admin.post(address, {
    ...form(body, 'details'),
    name: 'PC Newydd',
    post: 'Analyst',
    role: 'analyst',
    language: 'en',
  });
  assert.equal(saved.status, 303);
  assert.equal((await user.get('/imports')).status, 200);
});

test('a new password ends every session', async () => {
  const { as, program } = await smallProgram();
  const admin = await as('administrator');
  const address = await add(admin, '5002');
  const user = program.visit();
  await user.send('/sign-in', { username: 'user.5002', password: 'a long first password' });
  const { body } = await admin.get(address);
  const short = await admin.post(address, { ...form(body, 'password'), password: 'short' });
  assert.equal(short.status, 422);
  const sent = await admin.post(address, {
    ...form(body, 'password'),
    password: 'quite another password',
  });
  assert.equal(sent.status, 303);
  assert.equal((await user.get('/today')).status, 303);
  const again = await program
    .visit()
    .send('/sign-in', { username: 'user.5002', password: 'quite another password' });
  assert.equal(again.location, '/today');
});

test('joining a group with a reason opens its restricted records, leaving closes them', async () => {
  const { as, program, known } = await smallProgram();
  const admin = await as('administrator');
  const address = await add(admin, '5003');
  const user = program.visit();
  await user.send('/sign-in', { username: 'user.5003', password: 'a long first password' });
  const restricted = `/perpetrators/${known.restrictedPerpetrator}`;
  assert.equal((await user.get(restricted)).status, 403);
  const before = (await admin.get(address)).body;
  const noReason = await admin.post(address, { ...form(before, 'group'), group: '1', reason: '' });
  assert.equal(noReason.status, 422);
  assert.match(noReason.body, /Enter the reason/u);
  const long = '👩🏽‍🚒'.repeat(100);
  const tooLong = await admin.post(address, { ...form(before, 'group'), group: '1', reason: long });
  assert.equal(tooLong.status, 422);
  assert.match(tooLong.body, /Shorten the reason to 300/u);
  assert.ok(tooLong.body.includes(long), 'what was typed stays');
  for (const group of before.matchAll(/name="group" type="radio" value="(\d+)"/gu)) {
    const page = (await admin.get(address)).body;
    await admin.post(address, { ...form(page, 'group'), group: group[1] ?? '', reason: 'DI Prawf, 26 Nov' });
  }
  assert.equal((await user.get(restricted)).status, 200);
  const after = (await admin.get(address)).body;
  assert.match(after, /Take out of/u);
  assert.match(after, /DI Prawf, 26 Nov/u);
  for (const group of after.matchAll(/name="group" type="radio" value="(\d+)"/gu)) {
    const page = (await admin.get(address)).body;
    await admin.post(address, { ...form(page, 'group'), group: group[1] ?? '', reason: 'Moved team' });
  }
  assert.equal((await user.get(restricted)).status, 403);
});

test('an administrator cannot change their own role, and an unknown user is not found', async () => {
  const { as, database } = await smallProgram();
  const admin = await as('administrator');
  const own = await database.db
    .selectFrom('staff')
    .select('ref')
    .where('role', '=', 'administrator')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const address = `/admin/users/${own.ref}`;
  const { body } = await admin.get(address);
  const sent = await admin.post(address, {
    ...form(body, 'details'),
    name: 'Boss',
    post: 'Boss',
    role: 'auditor',
    language: 'en',
  });
  assert.equal(sent.status, 422);
  assert.match(sent.body, /cannot change your own role/u);
  assert.equal((await admin.get('/admin/users/no-such')).status, 404);
});
