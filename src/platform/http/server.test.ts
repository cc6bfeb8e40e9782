// What nobody should send, and what comes back: our own page in the reader's language, and a server that goes on.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

import { fieldsOf, readableAddress } from './incoming.ts';

const tooLong = `/crimes/${'x'.repeat(300)}`;
const unreadable = [tooLong, '/crimes/%FF', '/%', '/admin/users/%00', '/crimes/%FF?lang=en'];

test('an address that no page can have is not found, in words, and the server goes on', async () => {
  const { program } = await smallProgram();
  const supervisor = await program.signIn('supervisor');
  for (const visit of [program.visit(), supervisor]) {
    for (const address of unreadable) {
      const answer = await visit.get(address);
      assert.equal(answer.status, 404, address);
      assert.match(answer.body, /We cannot find that page/u, address);
      assert.match(String(answer.headers['content-security-policy']), /default-src 'none'/u);
    }
  }
  for (const address of ['/%?lang=cy', '/nothing-here?lang=cy'])
    assert.match((await supervisor.get(address)).body, /<html lang="cy"/u, address);
  assert.equal((await supervisor.get('/account')).status, 200);
});

test('a form that is too large to read is refused on our page, in the reader’s language', async () => {
  const { program } = await smallProgram();
  const supervisor = await program.signIn('supervisor');
  const large = { words: 'x'.repeat(600_000) };
  for (const visit of [program.visit(), supervisor]) {
    const answer = await visit.post('/searches', large);
    assert.equal(answer.status, 413);
    assert.match(answer.body, /That is too much to send/u);
  }
  await supervisor.get('/account?lang=cy');
  assert.match((await supervisor.post('/searches', large)).body, /<html lang="cy"/u);
});

test('a nought byte is dropped from what is sent; nothing else is', () => {
  assert.deepEqual(
    [...fieldsOf('a=one%00two&b=\0&c=%F0%9F%94%A5')],
    [
      ['a', 'onetwo'],
      ['b', ''],
      ['c', '🔥'],
    ],
  );
  assert.equal(readableAddress('/orders/SPO-2026-001?q=%FF'), '/orders/SPO-2026-001?q=%FF');
});
