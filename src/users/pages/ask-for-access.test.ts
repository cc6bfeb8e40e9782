// A restricted record says who to ask, and keeps the request.

import assert from 'node:assert/strict';
import test from 'node:test';

import { smallProgram } from '#testing';

test('the refusal names the group and its contact, and a request is kept with its reason', async () => {
  const { as, known, database } = await smallProgram();
  const visit = await as('officer');
  const address = `/perpetrators/${known.restrictedPerpetrator}`;
  const closed = await visit.get(address);
  assert.equal(closed.status, 403);
  assert.match(closed.body, /Professional standards cases/u);
  assert.doesNotMatch(closed.body, /Cuddiedig/u);
  const empty = await visit.send(address, fields(closed.body, ''), { action: '/access-requests' });
  assert.equal(empty.status, 422);
  assert.match(empty.body, /Enter why you need the record/u);
  const asked = await visit.send(address, fields(closed.body, 'Arrest planned'), {
    action: '/access-requests',
  });
  assert.equal(asked.status, 303);
  const row = await database.db
    .selectFrom('access_request')
    .select(['record_ref', 'reason'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  assert.deepEqual(row, { record_ref: known.restrictedPerpetrator, reason: 'Arrest planned' });
});

test('the reason typed for a restricted record is kept when the language is switched, and nothing is asked', async () => {
  const { as, known, database } = await smallProgram();
  const visit = await as('officer');
  const address = `/perpetrators/${known.restrictedPerpetrator}`;
  const asked = async () => (await database.db.selectFrom('access_request').select('id').execute()).length;
  const before = await asked();
  const closed = await visit.get(`${address}?lang=en`);
  assert.match(closed.body, /name="_language" value="ask" formaction="[^"]*lang=cy"/u);
  const form = closed.body.slice(closed.body.indexOf('<form id="main-form"'));
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(form)?.[1] ?? '';
  const again = await visit.post(`${address}?lang=cy`, {
    ...fields(form, 'Angen “arestio” heno'),
    _csrf: hidden('_csrf'),
    _key: hidden('_key'),
    _language: 'ask',
  });
  assert.equal(again.status, 403);
  assert.match(again.body, /<html lang="cy"/u);
  assert.match(again.body, /<textarea[^>]*name="reason"[^>]*>\s*Angen “arestio” heno</u);
  assert.equal(await asked(), before);
  await visit.get('/today?lang=en');
});

test('a reason that is too long stays as it was typed, and after the language is switched too', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  const address = `/perpetrators/${known.restrictedPerpetrator}`;
  const long = `Arrest planned ${'x'.repeat(600)}`;
  const closed = await visit.get(`${address}?lang=en`);
  const kept = await visit.send(address, fields(closed.body, long), { action: '/access-requests' });
  assert.equal(kept.status, 422);
  assert.match(kept.body, /<textarea[^>]*name="reason"[^>]*>\s*Arrest planned xxx/u);
  assert.match(kept.body, /name="_language" value="ask" formaction="\/access-requests\?lang=cy"/u);
  const form = kept.body.slice(kept.body.indexOf('<form id="main-form"'));
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(form)?.[1] ?? '';
  const again = await visit.post('/access-requests?lang=cy', {
    ...fields(form, long),
    _csrf: hidden('_csrf'),
    _key: hidden('_key'),
    _language: 'ask',
  });
  assert.equal(again.status, 200);
  assert.match(again.body, /<html lang="cy"/u);
  assert.match(again.body, /<textarea[^>]*name="reason"[^>]*>\s*Arrest planned xxx/u);
  assert.equal((await visit.get('/access-requests')).status, 404);
  await visit.get('/today?lang=en');
});

function fields(body: string, reason: string) {
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(body)?.[1] ?? '';
  return { kind: hidden('kind'), ref: hidden('ref'), group: hidden('group'), reason };
}
