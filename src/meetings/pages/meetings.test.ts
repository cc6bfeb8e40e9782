// The list of meetings: today's for every area, arranging a clinic, what was held with both numbers, and where rules come from.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { askPage, inBothLanguages, makeStaff, smallProgram, testClock, testDatabase } from '#testing';

import { placeNamed } from '../meeting-kind.ts';
import { openMeeting, planMeeting } from '../open-meeting.ts';
import { meetingsPage } from './meetings.ts';

test('every area has its daily meeting today, and each kind says how often and how sure, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  await inBothLanguages(meetingsPage, { db, clock: testClock, viewer }, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    for (const area of ['powys', 'ceredigion', 'pembrokeshire', 'carmarthenshire']) {
      assert.ok(html.includes(`/meetings/2026-11-25/${area}`));
    }
    says('Every month. The force’s own rule.', 'Bob mis. Rheol yr heddlu ei hun.');
    says('No meeting was held in the last 14 days.', 'Ni chynhaliwyd cyfarfod');
  });
});

test('a meeting that is due and not arranged is named, late once its day is past; arranged, it is not', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'offender-management');
  const day = Temporal.PlainDate.from('2026-11-17');
  const book = shippedReferenceBook(day);
  const place = placeNamed(book, 'iom');
  assert.ok(place !== undefined);
  const then = fixedClock('2026-11-17T10:00:00Z');
  assert.ok((await openMeeting(db, then, viewer, book, place, day)).ok);
  // Put down and never opened: not held.
  assert.ok((await planMeeting(db, then, viewer, place, day.add({ days: 3 }))).ok);
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(meetingsPage, ask, (html, language) => {
    const says = (en: RegExp, cy: RegExp) => assert.match(html, language === 'en' ? en : cy);
    says(
      /class="g-late[^>]*>Integrated Offender Management meeting: last held 17 Nov 2026, next due by 24 Nov 2026/u,
      /Cyfarfod Rheoli Troseddwyr yn Integredig: cynhaliwyd ddiwethaf 17 Tach 2026, y nesaf erbyn 24 Tach 2026/u,
    );
    says(/MAPPA meeting: none was ever held here/u, /Cyfarfod MAPPA: ni chynhaliwyd un yma erioed/u);
  });
  const form = { meeting: 'iom', 'on-day': '27', 'on-month': '11', 'on-year': '2026' };
  assert.equal((await askPage(meetingsPage, { ...ask, form })).answer.kind, 'redirect');
  assert.doesNotMatch((await askPage(meetingsPage, ask)).html, /next due by 24 Nov/u);
});

test('a clinic is arranged for a day to come by whoever may write at it; twice is one', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator');
  const on = (day: string) => ({ 'on-day': day, 'on-month': '12', 'on-year': '2026' });
  const send = (form: Readonly<Record<string, string>>, by = viewer) =>
    askPage(meetingsPage, { db, clock: testClock, viewer: by, form });
  assert.match((await send({ ...on('2') })).html, /Choose a meeting/u);
  assert.match((await send({ meeting: 'clinic' })).html, /Enter the day of the meeting/u);
  assert.match(
    (await send({ meeting: 'clinic', 'on-day': '1', 'on-month': '11', 'on-year': '2026' })).html,
    /must be today or later/u,
  );
  for (const _ of [1, 2]) {
    const sent = await send({ meeting: 'clinic', ...on('2') });
    assert.ok(sent.answer.kind === 'redirect' && sent.answer.to === '/meetings/2026-12-02/clinic');
  }
  const { viewer: officer } = await makeStaff(db, 'officer');
  assert.equal((await send({ meeting: 'clinic', ...on('3') }, officer)).answer.kind, 'not-allowed');
  assert.equal((await db.selectFrom('meeting').select('id').execute()).length, 1);
  assert.match((await askPage(meetingsPage, { db, clock: testClock, viewer })).html, /2026-12-02\/clinic/u);
});

test('the demonstration force has held a fortnight of daily meetings, an IOM, a MAPPA and a clinic', async () => {
  const { as, database } = await smallProgram();
  const { body } = await (await as('supervisor')).get('/meetings?lang=en');
  assert.equal([...body.matchAll(/href="\/meetings\/2026-11-[0-9]{2}\/pembrokeshire"/gu)].length, 15);
  for (const place of ['iom', 'mappa', 'clinic'])
    assert.match(body, new RegExp(`/meetings/2026-11-[0-9]{2}/${place}"`, 'u'));
  const rows = await database.db
    .selectFrom('meeting_action_card')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  for (const state of ['open', 'done'])
    assert.ok(
      rows.some((row) => row.state === state && row.count > 0),
      state,
    );
});
