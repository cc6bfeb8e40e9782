// The minutes: one case a block with decision, what was considered and actions; no victim's name; restricted cases unnamed.

import assert from 'node:assert/strict';
import test from 'node:test';

import { rebuildConsiderationCards } from '#interventions';
import { fixedClock } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testDatabase,
} from '#testing';

import { placeNamed } from '../meeting-kind.ts';
import { addCase, openMeeting } from '../open-meeting.ts';
import { meetingCasePage } from './meeting-case.ts';
import { minutesPage } from './minutes.ts';

const clock = fixedClock('2026-11-25T09:12:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);

test('each case is a block with its reasons, decision, what was considered and actions, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, clock);
  const chair = await makeStaff(db, 'supervisor', { areaCode: 'powys', name: 'Rhingyll Prawf' });
  const { viewer } = chair;
  const subject = await makePerson(db, clock, { given: 'Rhodri', surname: 'Beynon', areaCode: 'powys' });
  const victim = await makePerson(db, clock, { surname: 'Dioddefydd' });
  const crime = await makeCrime(db, clock, { suspects: [subject], victims: [victim] });
  await rebuildConsiderationCards(db, clock, [crime.id]);
  const group = await makeGroup(db);
  const hidden = await makePerson(db, clock, { surname: 'Cudd', areaCode: 'powys', restrictedTo: group });
  const place = placeNamed(book, 'powys');
  assert.ok(place !== undefined);
  for (const { id } of [subject, hidden]) {
    assert.ok((await addCase(db, clock, viewer, place, day, { personId: id, why: 'By hand' })).ok);
  }
  assert.ok((await openMeeting(db, clock, viewer, book, place, day)).ok);
  const params = { date: '2026-11-25', place: 'powys' };
  const form = {
    newest: '0',
    seen: '0',
    wish: 'supports',
    decision: 'act',
    'decision-words': 'Dioddefydd is safe',
    'answer-spo': 'going-ahead',
    'action-1': 'Visit before dark',
    'owner-1': String(chair.id),
    'due-1-day': '26',
    'due-1-month': '11',
    'due-1-year': '2026',
  };
  const sent = await askPage(meetingCasePage, { db, clock, viewer, params: { ...params, n: '1' }, form });
  assert.equal(sent.answer.kind, 'redirect');
  await inBothLanguages(minutesPage, { db, clock, viewer, params }, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Minutes: Daily management meeting, Powys', 'Cofnodion: Cyfarfod rheoli dyddiol, Powys');
    says('1 of 2 cases decided.', 'Penderfynwyd 1 o 2 achos.');
    says('Stalking Protection Order: Going ahead', 'Gorchymyn Diogelu rhag Stelcio: Mynd ymlaen');
    says(
      'Visit before dark. Rhingyll Prawf, by 26 Nov 2026',
      'Visit before dark. Rhingyll Prawf, erbyn 26 Tach 2026',
    );
    says('Actions ended: 0 of 1.', 'Camau a ddaeth i ben: 0 o 1.');
    says('2. Restricted record', '2. Cofnod cyfyngedig');
    says('OFFICIAL-SENSITIVE', 'OFFICIAL-SENSITIVE');
    assert.doesNotMatch(html, /Dioddefydd|cudd\b/iu);
    assert.equal([...html.matchAll(/<section class="g-section"/gu)].length, 2);
    assert.deepEqual(reads, [{ kind: 'list', ref: 'minutes:2026-11-25/powys' }]);
  });
  // An answer that was changed at the meeting is said as what stands; what it was before is marked as that.
  const ask = { db, clock, viewer, params: { ...params, n: '1' } };
  const { html: over } = await askPage(meetingCasePage, ask);
  const kept = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(over)?.[1] ?? '';
  const changed = {
    newest: kept('newest'),
    seen: kept('seen'),
    wish: 'supports',
    'answer-spo': 'not-now',
    'reason-spo': 'not-yet-interviewed',
  };
  assert.equal((await askPage(meetingCasePage, { ...ask, form: changed })).answer.kind, 'redirect');
  const { html: after } = await askPage(minutesPage, { db, clock, viewer, params });
  assert.match(after, /<li>Stalking Protection Order: Not now\. Suspect not yet interviewed<\/li>/u);
  assert.match(after, /Said first, then changed: Stalking Protection Order: Going ahead</u);
  assert.doesNotMatch(after, /<li>Stalking Protection Order: Going ahead/u);
  // Read two days later, an action whose day is past is not called open, here or in the case.
  const later = { db, viewer, clock: fixedClock('2026-11-27T09:00:00Z') };
  const item = { ...params, n: '1' };
  for (const [at, says] of [
    [clock, />Open</u],
    [later.clock, />Not done</u],
  ] as const) {
    assert.match((await askPage(minutesPage, { ...later, clock: at, params })).html, says);
    assert.match((await askPage(meetingCasePage, { ...later, clock: at, params: item })).html, says);
  }
});
