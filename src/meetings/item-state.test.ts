// What a meeting, a case and an action come to, from their facts alone.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import { isLookedAtAgain, missingFields } from './item-state.ts';
import { actionState, closureOf } from './meeting-action.ts';
import type { ActionEvent } from './meeting-action.ts';
import { findKind, mayChair, mayScribe, meetingPlaces, placeNamed } from './meeting-kind.ts';
import { meetingState, standingOf } from './meeting.ts';
import type { MeetingAnswer } from './meeting.ts';

const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const at = (time: string) => Temporal.Instant.from(`2026-11-25T${time}:00Z`);

function entry(
  id: number,
  ...answers: readonly (readonly [field: string, code: string | null, words: string | null])[]
) {
  return {
    id,
    itemId: 1,
    considerationId: null,
    recordedAt: at('09:00'),
    byStaffId: 1,
    answers: answers.map(([field, code, words]): MeetingAnswer => ({ field, code, words })),
  };
}

test('each kind of meeting stands in an address of its own: an area, or the name of the kind', () => {
  const places = meetingPlaces(book).map(({ place }) => place);
  assert.equal(new Set(places).size, places.length);
  for (const place of ['powys', 'iom', 'mappa', 'clinic', 'forum-ceredigion'])
    assert.ok(places.includes(place), place);
  assert.equal(placeNamed(book, 'powys')?.kind.key, 'daily');
  assert.equal(placeNamed(book, 'daily'), undefined);
});

test('who may chair may also write; an officer writes at the daily meeting and does not chair it', () => {
  const daily = findKind(book, 'daily');
  assert.ok(daily !== undefined);
  assert.deepEqual([mayChair(daily, 'supervisor'), mayScribe(daily, 'supervisor')], [true, true]);
  assert.deepEqual([mayChair(daily, 'officer'), mayScribe(daily, 'officer')], [false, true]);
  assert.deepEqual([mayChair(daily, 'analyst'), mayScribe(daily, 'analyst')], [false, false]);
});

test('the newest event says where a meeting stands, and its chair is whoever opened it last', () => {
  const event = (id: number, step: 'opened' | 'closed' | 'reopened', chair: number | null, time: string) => ({
    id,
    step,
    chairStaffId: chair,
    at: at(time),
  });
  assert.equal(meetingState([]).state, 'planned');
  const closed = [event(1, 'opened', 7, '09:00'), event(2, 'closed', null, '09:40')];
  assert.deepEqual(
    [
      meetingState(closed).state,
      meetingState(closed).chairStaffId,
      meetingState(closed).closedAt?.toString(),
    ],
    ['closed', 7, '2026-11-25T09:40:00Z'],
  );
  const again = meetingState([...closed, event(3, 'reopened', 8, '10:00')]);
  assert.deepEqual([again.state, again.chairStaffId, again.closedAt], ['open', 8, null]);
});

test('a MAPPA case is decided when every pillar is filled or says why there is none', () => {
  const three = standingOf([
    entry(1, ['pillar-supervision', 'plan', 'Weekly'], ['pillar-monitoring', 'plan', 'Checks']),
    entry(2, ['pillar-treatment', 'nothing-because', 'Declined'], ['decision', 'carry-on', 'Stands']),
  ]);
  assert.deepEqual(missingFields(book, ['pillars'], three), ['pillar-victim-safety']);
  const four = standingOf([
    entry(1, ['pillar-supervision', 'plan', 'Weekly'], ['pillar-monitoring', 'plan', 'Checks']),
    entry(2, ['pillar-treatment', 'nothing-because', 'Declined'], ['decision', 'carry-on', 'Stands']),
    entry(3, ['pillar-victim-safety', 'plan', 'Alarm']),
  ]);
  assert.deepEqual(missingFields(book, ['pillars'], four), []);
});

test('a clinic’s case needs its question, papers, advice, how sure, and a decision', () => {
  assert.deepEqual(missingFields(book, ['question', 'papers', 'advice'], new Map()), [
    'question',
    'papers',
    'advice',
    'confidence',
    'decision',
  ]);
});

test('of each field the newest answer stands, and “look again” brings the case back', () => {
  const standing = standingOf([entry(2, ['decision', 'again', null]), entry(1, ['decision', 'act', null])]);
  assert.equal(standing.get('decision')?.code, 'again');
  assert.equal(isLookedAtAgain(book, standing), true);
  assert.equal(isLookedAtAgain(book, standingOf([entry(1, ['decision', 'act', null])])), false);
});

test('an action is handed on, ends once, and the rate keeps both its numbers', () => {
  const given = { ownerStaffId: 1, dueOn: Temporal.PlainDate.from('2026-11-26') };
  const event = (id: number, step: ActionEvent['step'], time: string): ActionEvent => ({
    id,
    step,
    words: 'Result',
    ownerStaffId: step === 'handed-on' ? 2 : null,
    dueOn: step === 'handed-on' ? Temporal.PlainDate.from('2026-11-28') : null,
    byStaffId: 1,
    at: at(time),
  });
  const handed = actionState({ ...given, events: [event(1, 'handed-on', '10:00')] });
  assert.deepEqual([handed.state, handed.ownerStaffId, handed.dueOn.toString()], ['open', 2, '2026-11-28']);
  const done = actionState({ ...given, events: [event(1, 'done', '10:00'), event(2, 'dropped', '11:00')] });
  assert.equal(done.state, 'done');
  const dropped = actionState({ ...given, events: [event(1, 'dropped', '10:00')] });
  assert.deepEqual(closureOf([handed, done, dropped]), { closed: 2, done: 1, given: 3 });
});
