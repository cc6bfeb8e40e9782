// A session that runs out in the middle of a form: nothing typed is lost, and sending it twice saves it once.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { freshDatabase, makeStaff, testClock, testProgram } from '#testing';

test('a form sent after the session ran out is kept, opened after signing in, and sent where it was going', async (t) => {
  const database = await freshDatabase(t);
  await loadReferenceData(database.db, testClock);
  await makeStaff(database.db, 'supervisor');
  await makeStaff(database.db, 'officer');
  let now = testClock.now();
  const program = await testProgram(t, database, { now: () => now });
  const visit = await program.signIn('supervisor');
  const page = await visit.get('/account');
  const csrf = /name="_csrf" value="([^"]*)"/u.exec(page.body)?.[1] ?? '';
  now = now.add({ minutes: 45 });

  const late = await visit.post('/account', {
    _csrf: csrf,
    _key: crypto.randomUUID(),
    do: 'language',
    language: 'cy',
    note: 'Words that must not be lost',
  });
  assert.equal(late.status, 403);
  assert.match(late.body, /kept for you alone/u);
  const next = /\/sign-in\?next=([^"]+)/u.exec(late.body)?.[1];
  assert.ok(next !== undefined, 'no way back to the form');
  const kept = decodeURIComponent(next);

  const other = await program.signIn('officer');
  assert.equal((await other.get(kept)).status, 404, 'nobody else opens it');
  const again = await program.signIn('supervisor');
  const opened = await again.get(kept);
  assert.equal(opened.status, 200);
  assert.match(opened.body, /Words that must not be lost/u);
  assert.doesNotMatch(opened.body, new RegExp(csrf, 'u'));

  const key = kept.split('/').at(-1) ?? '';
  const token = /name="_csrf" value="([^"]*)"/u.exec(opened.body.slice(opened.body.indexOf('<main')))?.[1];
  const fields = {
    _csrf: token ?? '',
    _key: key,
    do: 'language',
    language: 'cy',
    note: 'Words that must not be lost',
  };
  assert.equal((await again.post('/account', fields)).status, 303);
  assert.equal((await again.post('/account', fields)).status, 303);
  assert.match((await again.get('/account')).body, /<html lang="cy"/u);
});
