// The form for owner and deputy: free ones are taken, others offered and accepted; only what may be done is listed.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Viewer } from '#platform';
import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  newestOn,
  testClock,
  testDatabase,
} from '#testing';

import { measureOwnerPage } from './measure-owner.ts';

const page = measureOwnerPage('bail');
const actsOn = (html: string) =>
  [...html.matchAll(/name="act" type="radio" value="([^"]*)"/gu)].map((match) =>
    (match[1] ?? '').replace(/-\d+$/u, ''),
  );

test('bail that nobody owns is taken; then offered by its owner, and moves when the other accepts', async (t) => {
  const db = await testDatabase(t);
  const officer = await makeStaff(db, 'officer', { areaCode: 'powys' });
  const mate = await makeStaff(db, 'officer', { areaCode: 'powys', name: 'Cwnstabl Prawf' });
  const stranger = await makeStaff(db, 'officer', { areaCode: 'powys' });
  const subject = await makePerson(db, testClock);
  const { ref, id } = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    areaCode: 'powys',
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2027-02-19' }],
  });
  const ask = { db, clock: testClock, params: { ref } };
  const owner = async () =>
    (
      await db
        .selectFrom('measure_card')
        .select('owner_staff_id')
        .where('measure_id', '=', id)
        .executeTakeFirstOrThrow()
    ).owner_staff_id;
  const open = async (viewer: Viewer) => (await askPage(page, { ...ask, viewer })).html;
  const send = async (viewer: Viewer, form: Readonly<Record<string, string>>) =>
    askPage(page, { ...ask, viewer, form: { newest: newestOn(await open(viewer)), ...form } });

  const shown = await open(officer.viewer);
  assert.deepEqual(actsOn(shown), ['take-owner', 'take-deputy']);
  assert.match(shown, /Nobody has owned it yet\. Whoever keeps the register answers as a unit\./u);
  const nothing = await send(officer.viewer, {});
  assert.match(nothing.html, /Choose what you want to do/u);
  const taken = await send(officer.viewer, { act: 'take-owner' });
  assert.deepEqual(taken.answer, { kind: 'redirect', to: `/bail/${ref}`, notice: 'saved' });
  assert.equal(taken.changes[0]?.action, 'take-ownership');
  assert.equal(await owner(), officer.id);

  const stale = await askPage(page, {
    ...ask,
    viewer: mate.viewer,
    form: { newest: newestOn(shown), act: 'take-owner' },
  });
  assert.ok(stale.answer.kind === 'show' && stale.answer.status === 409);
  assert.match(stale.html, /Owner is now/u);

  const unnamed = await send(officer.viewer, { act: 'offer-owner' });
  assert.match(unnamed.html, /Choose a name/u);
  const offered = await send(officer.viewer, { act: 'offer-owner', staff: String(mate.id) });
  assert.ok(offered.answer.kind === 'redirect' && offered.answer.notice === 'asked');
  assert.equal(await owner(), officer.id, 'an offer moves nothing');
  assert.deepEqual(actsOn(await open(stranger.viewer)), ['take-deputy']);
  assert.deepEqual(actsOn(await open(mate.viewer)), ['accept', 'decline', 'take-deputy']);
  await inBothLanguages(page, { ...ask, viewer: officer.viewer }, (html, language) => {
    assert.ok(
      html.includes(
        language === 'en'
          ? 'Owner: Cwnstabl Prawf is asked, no answer yet'
          : 'Perchennog: gofynnwyd i Cwnstabl Prawf, dim ateb eto',
      ),
    );
  });
  const accept = /value="(accept-\d+)"/u.exec(await open(mate.viewer))?.[1] ?? '';
  const forged = await send(stranger.viewer, { act: accept });
  assert.ok(forged.answer.kind === 'show' && forged.answer.status === 422);
  const accepted = await send(mate.viewer, { act: accept });
  assert.equal(accepted.changes[0]?.action, 'accepted-ownership');
  assert.equal(await owner(), mate.id);

  const unsaid = await send(mate.viewer, { act: 'put-down-owner' });
  assert.match(unsaid.html, /Say why nobody will have it/u);
  await send(mate.viewer, { act: 'put-down-owner', reason: 'Moved' });
  assert.equal(await owner(), null);
  assert.match(await open(officer.viewer), /The owner put it down\./u);
});
