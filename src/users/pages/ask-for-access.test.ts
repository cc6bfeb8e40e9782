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

function fields(body: string, reason: string) {
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(body)?.[1] ?? '';
  return { kind: hidden('kind'), ref: hidden('ref'), group: hidden('group'), reason };
}
