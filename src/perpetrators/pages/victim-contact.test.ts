// A victim name is shown after a reason, for a quarter of an hour, and both are in the log.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('no reason, no name; a reason shows it and both go into the access log', async () => {
  const { program, known, database } = await smallProgram();
  const visit = await program.signIn('domestic-abuse-officer');
  const address = `/perpetrators/${known.perpetrator}/victims/A`;
  const closed = await visit.get(address);
  assert.doesNotMatch(closed.body, /Prydderch/u);
  const wrong = await visit.send(address, { reason: 'because' });
  assert.equal(wrong.status, 422);
  assert.match(wrong.body, /Choose why you need the name and contact/u);
  const reason = /name="reason" type="radio" value="([^"]+)"/u.exec(closed.body)?.[1] ?? '';
  const sent = await visit.post(address, { ...tokens(closed.body), reason });
  assert.equal(sent.status, 303);
  const open = await visit.get(address);
  assert.match(open.body, /Catrin PRYDDERCH/u);
  const onPaper = open.body.replace(/<div class="g-screen">[\s\S]*<\/main>/u, '');
  assert.doesNotMatch(onPaper, /PRYDDERCH/u, 'what is printed leaves it out');
  assert.match(onPaper, /<p class="g-chosen">A victim’s name and contact are not printed/u);
  const rows = await database.db
    .selectFrom('access_log')
    .select(['record_kind', 'reason', 'victim_shown'])
    .where('record_ref', '=', `${known.perpetrator}/A`)
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
  assert.deepEqual(rows, [
    { record_kind: 'victim', reason: null, victim_shown: true },
    { record_kind: 'victim-reason', reason, victim_shown: false },
  ]);
});

test('another officer must give a reason of their own', async () => {
  const { as, known } = await smallProgram();
  const { body } = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/victims/A`);
  assert.doesNotMatch(body, /PRYDDERCH/u);
});

test('a restricted victim is refused', async () => {
  const { as, known } = await smallProgram();
  const answer = await (await as('officer')).get(`/perpetrators/${known.perpetrator}/victims/B`);
  assert.equal(answer.status, 403);
  assert.doesNotMatch(answer.body, /Tomos/iu);
});

function tokens(body: string) {
  const form = body.slice(body.lastIndexOf('<form id="main-form"'));
  return {
    _csrf: /name="_csrf" value="([^"]*)"/u.exec(form)?.[1] ?? '',
    _key: /name="_key" value="([^"]*)"/u.exec(form)?.[1] ?? '',
  };
}
