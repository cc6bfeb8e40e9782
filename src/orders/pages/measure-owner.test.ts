// The form for an owner: an officer takes what is free; who keeps the register chooses anybody who keeps orders.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { measureOwnerPage } from './measure-owner.ts';

const page = measureOwnerPage('bail');
const newestOn = (html: string) => /name="newest" value="([^"]*)"/u.exec(html)?.[1] ?? '';

test('an officer takes bail that nobody owns; a keeper gives it to somebody by name', async (t) => {
  const db = await testDatabase(t);
  const officer = await makeStaff(db, 'officer', { areaCode: 'powys' });
  const keeper = await makeStaff(db, 'supervisor', { name: 'Rhingyll Prawf' });
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
  const shown = await askPage(page, { ...ask, viewer: officer.viewer });
  assert.doesNotMatch(shown.html, /Somebody else/u);
  const taken = await askPage(page, {
    ...ask,
    viewer: officer.viewer,
    form: { newest: newestOn(shown.html), who: 'me' },
  });
  assert.deepEqual(taken.answer, { kind: 'redirect', to: `/bail/${ref}`, notice: 'saved' });
  assert.equal(await owner(), officer.id);
  const stale = await askPage(page, {
    ...ask,
    viewer: keeper.viewer,
    form: { newest: newestOn(shown.html), who: 'me' },
  });
  assert.ok(stale.answer.kind === 'show' && stale.answer.status === 409);
  assert.match(stale.html, /Owner is now/u);
  await inBothLanguages(page, { ...ask, viewer: keeper.viewer }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Somebody else' : 'Rhywun arall'));
    assert.ok(html.includes(`value="${officer.id}"`), 'an officer of the area can own bail');
  });
  const form = { newest: newestOn(stale.html), who: 'other' };
  const none = await askPage(page, { ...ask, viewer: keeper.viewer, form });
  assert.match(none.html, /Choose a name/u);
  const given = await askPage(page, {
    ...ask,
    viewer: keeper.viewer,
    form: { ...form, staff: String(keeper.id) },
  });
  assert.equal(given.answer.kind, 'redirect');
  assert.equal(given.changes[0]?.detail?.['owner'], keeper.id);
  assert.equal(await owner(), keeper.id);
});
