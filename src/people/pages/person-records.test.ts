// One person's records and merges, and the undoing of one: both people's pages read as they did before, letter for letter.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  makeGroup,
  makeMatches,
  mergePeople,
  makePerson,
  makeStaff,
  peopleRecords,
  testClock,
  testDatabase,
} from '#testing';

import { decideMatch } from '../matches/decide-match.ts';
import { makePersonRecordsPage } from './person-records.ts';

const page = makePersonRecordsPage(peopleRecords);
const same = { answer: 'same', basis: 'reviewer', reason: 'identified', note: 'Prints' } as const;

test('a merge is listed with who and why, and undone with a reason; the old reference leads on until then', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'analyst', { name: 'Prawf Dadansoddwr' });
  const one = await makePerson(db, testClock, { surname: 'Llwyd' });
  const two = await makePerson(db, testClock, { surname: 'Lloyd' });
  const [ref = ''] = await makeMatches(db, testClock, [{ people: [one, two] }]);
  const ask = { db, clock: testClock, viewer };
  const alone = await askPage(page, { ...ask, params: { ref: two.ref } });
  assert.ok((await decideMatch(db, testClock, viewer, peopleRecords, ref, same)).ok);
  const led = await askPage(page, { ...ask, params: { ref: two.ref } });
  assert.deepEqual(led.answer, { kind: 'redirect', to: `/matches/people/${one.ref}` });
  const shown = await askPage(page, { ...ask, params: { ref: one.ref } });
  for (const text of [
    `${two.ref} was brought under ${one.ref}`,
    'Identified in person',
    'Prints',
    'Prawf Dadansoddwr',
    'LLOYD',
  ]) {
    assert.ok(shown.html.includes(text), text);
  }
  const merge = /name="merge"[^>]*value="(\d+)"/u.exec(shown.html)?.[1] ?? '';
  const missing = await askPage(page, { ...ask, params: { ref: one.ref }, form: { merge } });
  assert.match(missing.html, /Say why it is undone/u);
  const form = { merge, reason: 'Twins' };
  const undone = await askPage(page, { ...ask, params: { ref: one.ref }, form });
  assert.deepEqual(undone.answer, { kind: 'redirect', to: `/matches/people/${one.ref}`, notice: 'saved' });
  const after = await askPage(page, { ...ask, params: { ref: one.ref } });
  assert.match(after.html, /Undone by Prawf Dadansoddwr/u);
  const again = await askPage(page, { ...ask, params: { ref: two.ref } });
  const records = (html: string) => /id="record-rows"[\s\S]*?<\/table>/u.exec(html)?.[0];
  assert.equal(records(again.html), records(alone.html));
  assert.match(after.html, /Twins/u);
  const twice = await askPage(page, { ...ask, params: { ref: one.ref }, form });
  assert.match(twice.html, /This merge is undone already/u);
});

test('an undone merge with somebody closed to the reader is not listed', async (t) => {
  const db = await testDatabase(t);
  const group = await makeGroup(db);
  const inside = await makeStaff(db, 'analyst', { groupIds: [group] });
  const outside = await makeStaff(db, 'analyst');
  const open = await makePerson(db, testClock);
  const shut = await makePerson(db, testClock, { restrictedTo: group });
  await mergePeople(db, testClock, inside.viewer, [open, shut]);
  const ask = { db, clock: testClock, params: { ref: open.ref } };
  const closed = await askPage(page, { ...ask, viewer: outside.viewer });
  assert.equal(closed.answer.kind, 'restricted');
  const shown = await askPage(page, { ...ask, viewer: inside.viewer });
  const merge = /name="merge"[^>]*value="(\d+)"/u.exec(shown.html)?.[1] ?? '';
  const undone = await askPage(page, { ...ask, viewer: inside.viewer, form: { merge, reason: 'Twins' } });
  assert.equal(undone.answer.kind, 'redirect');
  const after = await askPage(page, { ...ask, viewer: outside.viewer });
  assert.ok(after.html.includes(open.ref));
  assert.ok(!after.html.includes(shut.ref));
});
