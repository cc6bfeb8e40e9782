// Closing a meeting: asked once more while a case has no decision, told again when the list changed meanwhile.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { askPage, freshDatabase, makePerson, makeStaff, testDatabase } from '#testing';

import { placeNamed } from '../meeting-kind.ts';
import { itemsOf } from '../item-store.ts';
import { findMeeting } from '../meeting-store.ts';
import { addCase, openMeeting } from '../open-meeting.ts';
import { recordItem } from '../record-item.ts';
import { closeMeetingPage } from './close-meeting.ts';
import { meetingCasePage } from './meeting-case.ts';

const clock = fixedClock('2026-11-25T09:40:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);

async function begin(db: Db) {
  await loadReferenceData(db, clock);
  const { viewer } = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
  const place = placeNamed(book, 'powys');
  assert.ok(place !== undefined);
  const add = async () => {
    const person = await makePerson(db, clock, { surname: 'Beynon', areaCode: 'powys' });
    const added = await addCase(db, clock, viewer, place, day, { personId: person.id, why: 'Why' });
    assert.ok(added.ok);
    return added.value.number;
  };
  await add();
  assert.ok((await openMeeting(db, clock, viewer, book, place, day)).ok);
  const ask = { db, clock, viewer, params: { date: '2026-11-25', place: 'powys' } };
  return { ask, add, place, viewer };
}

test('a case without a decision is asked about; closing keeps it, and says that it heads the next list', async (t) => {
  const db = await testDatabase(t);
  const { ask, add } = await begin(db);
  for (const [language, said] of [
    ['en', '1 case of 1 is not decided'],
    ['cy', 'Nid yw 1 o 1 achos wedi’i benderfynu'],
  ] as const) {
    const shown = await askPage(closeMeetingPage, { ...ask, language });
    assert.ok(shown.html.includes(said), said);
    assert.match(shown.html, /BEYNON/u);
    // What the case still lacks stands beside it.
    assert.match(shown.html, language === 'en' ? /Still to do: Decision/u : /Eto i’w wneud: Penderfyniad/u);
  }
  await add();
  const stale = await askPage(closeMeetingPage, { ...ask, form: { undecided: '1' } });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /The list has changed since/u);
  const closed = await askPage(closeMeetingPage, { ...ask, form: { undecided: '1 2' } });
  assert.ok(closed.answer.kind === 'redirect' && closed.answer.notice === 'closedHalfDone');
  assert.deepEqual(closed.changes[0]?.detail, { cases: 2, undecided: 2 });
  assert.match((await askPage(closeMeetingPage, ask)).html, /This meeting is closed/u);
});

test('with every case decided nothing is asked; an officer who writes does not close', async (t) => {
  const db = await testDatabase(t);
  const { ask, place, viewer } = await begin(db);
  const meeting = await findMeeting(db, 'powys', day);
  assert.ok(meeting !== undefined);
  const [item] = (await itemsOf(db, [meeting.id])).get(meeting.id) ?? [];
  assert.ok(item !== undefined);
  const answers = [{ field: 'decision', code: 'again', words: null }];
  const report = { considerationId: null, answers, actions: [] };
  assert.ok((await recordItem(db, clock, viewer, place.kind, meeting, item, report)).ok);
  const shown = await askPage(closeMeetingPage, ask);
  assert.doesNotMatch(shown.html, /govuk-panel--interruption/u);
  const { viewer: officer } = await makeStaff(db, 'officer');
  const refused = await askPage(closeMeetingPage, { ...ask, viewer: officer, form: { undecided: '' } });
  assert.equal(refused.answer.kind, 'not-allowed');
  const closed = await askPage(closeMeetingPage, { ...ask, form: { undecided: '' } });
  assert.ok(closed.answer.kind === 'redirect' && closed.answer.notice === 'closed');
});

test('a scribe saves at the moment the chair closes: it is written, or the scribe is told and keeps it', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const { ask } = await begin(db);
  const inside = <T>(work: (db: Db) => Promise<T>) => db.transaction().execute(work);
  const typed = {
    newest: '0',
    seen: '0',
    go: 'next',
    decision: 'carry-on',
    'decision-words': 'Typed at the end',
  };
  const item = { ...ask.params, n: '1' };
  const [saved, closed] = await Promise.all([
    inside((own) => askPage(meetingCasePage, { ...ask, db: own, params: item, form: typed })),
    inside((own) => askPage(closeMeetingPage, { ...ask, db: own, form: { undecided: '1' } })),
  ]);
  const entries = await db.selectFrom('meeting_entry').select('id').execute();
  const isWritten = saved.answer.kind === 'redirect';
  assert.equal(entries.length, isWritten ? 1 : 0);
  // Written first, the chair is told that the list has changed; closed first, the scribe is told and keeps the words.
  const told = isWritten ? closed : saved;
  assert.equal(told.answer.kind === 'show' && told.answer.status, 409);
  if (!isWritten) assert.match(saved.html, />Typed at the end<\/textarea>/u);
});
