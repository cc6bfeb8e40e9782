// An action of a meeting: on its owner's Today until a named person says what became of it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  askPage,
  freshDatabase,
  makeGroup,
  makePerson,
  makeStaff,
  testDatabase,
  testProgram,
} from '#testing';

import { readActions } from '../action-store.ts';
import { placeNamed } from '../meeting-kind.ts';
import { itemsOf } from '../item-store.ts';
import { findMeeting } from '../meeting-store.ts';
import { addCase, openMeeting } from '../open-meeting.ts';
import { recordItem } from '../record-item.ts';
import { meetingActionPage } from './meeting-action.ts';

const clock = fixedClock('2026-11-25T09:12:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);

async function begin(db: Db, restrictedTo?: number) {
  await loadReferenceData(db, clock);
  const { viewer: chair } = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
  const owner = await makeStaff(db, 'officer', { areaCode: 'powys', name: 'PC Perchen' });
  const place = placeNamed(book, 'powys');
  assert.ok(place !== undefined);
  const person = await makePerson(db, clock, {
    surname: 'Beynon',
    areaCode: 'powys',
    ...(restrictedTo === undefined ? {} : { restrictedTo }),
  });
  assert.ok((await addCase(db, clock, chair, place, day, { personId: person.id, why: 'Why' })).ok);
  assert.ok((await openMeeting(db, clock, chair, book, place, day)).ok);
  const meeting = await findMeeting(db, 'powys', day);
  assert.ok(meeting !== undefined);
  const [item] = (await itemsOf(db, [meeting.id])).get(meeting.id) ?? [];
  assert.ok(item !== undefined);
  const saved = await recordItem(db, clock, chair, place.kind, meeting, item, {
    considerationId: null,
    answers: [{ field: 'decision', code: 'act', words: null }],
    actions: [{ words: 'Visit before dark', ownerStaffId: owner.id, dueOn: day }],
  });
  assert.ok(saved.ok);
  return { owner, chair, ask: { db, clock, viewer: owner.viewer, params: { ref: 'ACT-2026-00001' } } };
}

test('it is on its owner’s Today with its day, and gone once the result is written down', async (t) => {
  const database = await freshDatabase(t);
  await begin(database.db);
  const program = await testProgram(t, database, clock);
  const visit = await program.signIn('officer');
  const today = await visit.get('/today?scope=me&lang=en');
  assert.match(today.body, /href="\/actions\/ACT-2026-00001"/u);
  assert.match(today.body, /action from a meeting/u);
  const sent = await visit.send('/actions/ACT-2026-00001', {
    step: 'done',
    words: 'Seen, conditions understood',
  });
  assert.equal(sent.status, 303);
  assert.doesNotMatch((await visit.get('/today?scope=me')).body, /ACT-2026-00001/u);
  const shown = await visit.get('/actions/ACT-2026-00001');
  assert.match(shown.body, /Done by PC Perchen, 25 Nov 2026: Seen, conditions understood/u);
  assert.doesNotMatch(shown.body, /name="step"/u);
});

test('a result is needed, a hand-over needs an owner and a day, and what is ended is not ended twice', async (t) => {
  const db = await testDatabase(t);
  const { ask, chair } = await begin(db);
  const send = async (form: Readonly<Record<string, string>>, from?: string) =>
    askPage(meetingActionPage, { ...ask, ...(from === undefined ? {} : { query: { from } }), form });
  assert.match((await send({ words: 'Seen' })).html, /Choose what became of it/u);
  assert.match((await send({ step: 'done' })).html, /href="#words"/u);
  assert.match((await send({ step: 'handed-on', words: 'On leave' })).html, /Choose who has it from now on/u);
  const day_ = { 'due-day': '27', 'due-month': '11', 'due-year': '2026' };
  const handed = { step: 'handed-on', words: 'On leave', owner: String(chair.staffId), ...day_ };
  assert.match((await send({ ...handed, 'due-day': '24' })).html, /must be today or later/u);
  assert.equal((await send(handed)).answer.kind, 'redirect');
  const [action] = await readActions(db, { kind: 'ref', ref: 'ACT-2026-00001' });
  assert.equal(action?.events.length, 1);
  const card = await db.selectFrom('meeting_action_card').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(
    [card.state, card.owner_staff_id, card.due_on.toString()],
    ['open', chair.staffId, '2026-11-27'],
  );
  const done = await send({ step: 'dropped', words: 'Moved away' }, '2026-11-26/powys/items/3');
  assert.ok(done.answer.kind === 'redirect' && done.answer.to === '/meetings/2026-11-26/powys/items/3');
  const twice = await send({ step: 'done', words: 'Seen' }, '//elsewhere');
  assert.match(twice.html, /Somebody has ended this action already/u);
});

test('an action about a restricted person is refused as the person is', async (t) => {
  const db = await testDatabase(t);
  const group = await makeGroup(db);
  const { chair, ask } = await begin(db, group);
  const refused = await askPage(meetingActionPage, { ...ask, viewer: chair });
  assert.equal(refused.answer.kind, 'restricted');
  const member = { ...chair, groupIds: [group] };
  const shown = await askPage(meetingActionPage, { ...ask, viewer: member });
  assert.match(shown.html, /Visit before dark/u);
});
