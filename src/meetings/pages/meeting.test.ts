// A meeting's list as its readers get it: why each is on it, who may not see whom, no victim's name on the wall, few queries.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import type { Db, Viewer } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  askPage,
  countingPlugin,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testDatabase,
} from '#testing';

import { meetingPlaces, placeNamed } from '../meeting-kind.ts';
import { addCase, openMeeting } from '../open-meeting.ts';
import { findRisk } from '../risk-store.ts';
import { meetingPage } from './meeting.ts';

const clock = fixedClock('2026-11-25T09:00:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);
const params = { date: '2026-11-25', place: 'powys' };

async function begin(db: Db) {
  await loadReferenceData(db, clock);
  const { viewer } = await makeStaff(db, 'supervisor', { areaCode: 'powys', name: 'Rhingyll Prawf' });
  const subject = await makePerson(db, clock, { given: 'Rhodri', surname: 'Beynon', areaCode: 'powys' });
  await makeBreach(db, clock, { subject, at: '2026-11-24T20:00:00Z' });
  return { viewer, subject };
}

async function open(db: Db, viewer: Viewer) {
  const place = placeNamed(book, 'powys');
  assert.ok(place !== undefined);
  const opened = await openMeeting(db, clock, viewer, book, place, day);
  assert.ok(opened.ok);
  return place;
}

test('before it is opened the list is live, each with the reason it is there, in both languages', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await begin(db);
  await inBothLanguages(meetingPage, { db, clock, viewer, params }, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Daily management meeting, Powys', 'Cyfarfod rheoli dyddiol, Powys');
    says('Not opened yet. The list is as risk stands at 09:00.', 'Heb ei agor eto.');
    says('Rhodri BEYNON', 'Rhodri BEYNON');
    says('Breach: BR-T', 'Torri amodau: BR-T');
    says('Open the meeting', 'Agor y cyfarfod');
    says('the force’s own', 'eiddo’r heddlu');
    assert.deepEqual(reads, [{ kind: 'list', ref: 'meeting:2026-11-25/powys' }]);
  });
  const opened = await askPage(meetingPage, { db, clock, viewer, params, form: { do: 'open' } });
  assert.ok(opened.answer.kind === 'redirect' && opened.answer.to === '/meetings/2026-11-25/powys');
  assert.deepEqual(opened.changes, [
    { action: 'open-meeting', kind: 'meeting', ref: '2026-11-25/powys', detail: { cases: 1 } },
  ]);
  const again = await askPage(meetingPage, { db, clock, viewer, params, form: { do: 'open' } });
  assert.match(again.html, /Somebody has opened this meeting already/u);
  const shown = await askPage(meetingPage, { db, clock, viewer, params });
  assert.match(shown.html, /Open since 09:00\. Chair: Rhingyll Prawf\. 0 of 1 case decided\./u);
  assert.match(shown.html, /Still to do: Decision/u);
});

test('a person is put on the list by reference and why; a restricted one shows as restricted and is not named', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await begin(db);
  const group = await makeGroup(db);
  const hidden = await makePerson(db, clock, { surname: 'Cudd', areaCode: 'powys', restrictedTo: group });
  await makeBreach(db, clock, { subject: hidden, at: '2026-11-24T21:00:00Z' });
  const other = await makePerson(db, clock, { surname: 'Arall', areaCode: 'powys' });
  const send = (person: string, why: string) =>
    askPage(meetingPage, { db, clock, viewer, params, form: { do: 'add', person, why } });
  assert.match((await send('Arall', 'Why')).html, /Enter the reference of a person/u);
  assert.match((await send(other.ref, '')).html, /href="#why"/u);
  assert.match((await send(hidden.ref, 'Why')).html, /That record is restricted/u);
  const added = await send(other.ref, 'New partner, tonight');
  assert.ok(added.answer.kind === 'redirect');
  assert.deepEqual(added.reads, [{ kind: 'person', ref: other.ref, personId: other.id }]);
  const shown = await askPage(meetingPage, { db, clock, viewer, params });
  assert.match(shown.html, /New partner, tonight/u);
  assert.match(shown.html, /Restricted record: ask who may open it\./u);
  assert.doesNotMatch(shown.html, new RegExp(`cudd|${hidden.ref}`, 'iu'));
  const member = { ...viewer, groupIds: [group] };
  const seen = await askPage(meetingPage, { db, clock, viewer: member, params });
  assert.match(seen.html, /CUDD/u);
});

test('on the wall nothing that was typed is shown, and the page says so; the links stay large', async (t) => {
  const db = await testDatabase(t);
  const { viewer, subject } = await begin(db);
  const victim = await makePerson(db, clock, { given: 'Angharad', surname: 'Dioddefydd' });
  await makeCrime(db, clock, { suspects: [subject], victims: [victim] });
  const place = placeNamed(book, 'powys');
  assert.ok(place !== undefined);
  // Carys is on no record: nothing but the words names her.
  const why = 'Angharad Dioddefydd and her friend Carys rang again, 07700 900123';
  const added = await addCase(db, clock, viewer, place, day, { personId: subject.id, why });
  assert.ok(added.ok);
  await open(db, viewer);
  const usual = await askPage(meetingPage, { db, clock, viewer, params });
  assert.match(usual.html, /Angharad/u);
  for (const language of ['en', 'cy'] as const) {
    const large = await askPage(meetingPage, {
      db,
      clock,
      viewer,
      params,
      language,
      query: { size: 'large' },
    });
    assert.doesNotMatch(large.html, /Angharad|Dioddefydd|Carys|rang again|900123/iu);
    assert.match(large.html, language === 'en' ? /Nothing that anybody typed/u : /ddim a deipiodd neb/u);
    assert.match(large.html, /Rhodri BEYNON/u);
    assert.match(large.html, /class="g-large"/u);
    assert.match(large.html, /\/items\/1\?size=large/u);
  }
});

test('sixty cases take as many queries as one', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await begin(db);
  const count = async () => {
    const plugin = countingPlugin();
    await askPage(meetingPage, { db: db.withPlugin(plugin), clock, viewer, params });
    return plugin.sent();
  };
  await count();
  const live = await count();
  for (let number = 0; number < 59; number += 1) {
    const subject = await makePerson(db, clock, { areaCode: 'powys' });
    await makeBreach(db, clock, { subject, at: '2026-11-24T20:00:00Z' });
  }
  assert.equal(await count(), live);
  await open(db, viewer);
  const shown = await askPage(meetingPage, { db, clock, viewer, params });
  assert.match(shown.html, /0 of 60 cases decided/u);
  // Meeting, its events, cases, reasons, entries, actions left undone, people, staff and reference data; the log is a test's own.
  assert.ok((await count()) <= 10, `${await count()} queries`);
  assert.ok(live <= 12, `${live} queries`);
});

test('a day that is past and was not held, and a place there is none of, are not found', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await begin(db);
  for (const of of [
    { date: '2026-11-24', place: 'powys' },
    { date: '2026-11-25', place: 'nowhere' },
    { date: '2026-02-30', place: 'powys' },
  ]) {
    assert.equal((await askPage(meetingPage, { db, clock, viewer, params: of })).answer.kind, 'not-found');
  }
  const ahead = await askPage(meetingPage, {
    db,
    clock,
    viewer,
    params: { date: '2026-12-02', place: 'clinic' },
  });
  assert.match(ahead.html, /It can be opened on 2 Dec 2026/u);
  assert.match(ahead.html, /Put a case forward/u);
});

test('every kind of meeting is opened from its page, and hears the breach if the force says that it does', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await begin(db);
  const lead = { ...(await makeStaff(db, 'force-lead', { areaCode: 'powys' })).viewer };
  const prosser = (await makeStaff(db, 'offender-management', { areaCode: 'powys' })).viewer;
  for (const { kind, place } of meetingPlaces(book).filter(
    ({ areaCode }) => areaCode === null || areaCode === 'powys',
  )) {
    const chair = [viewer, lead, prosser].find(({ role }) => kind.chairs.includes(role));
    assert.ok(chair !== undefined, place);
    const at = { db, clock, viewer: chair, params: { date: '2026-11-25', place } };
    const { answer } = await askPage(meetingPage, { ...at, form: { do: 'open' } });
    assert.equal(answer.kind, 'redirect', place);
    const { html } = await askPage(meetingPage, at);
    assert.equal(html.includes('BR-T'), kind.sources.includes('breach'), place);
  }
});

test('a force may put the sources of a list in any order, and leave out any', async (t) => {
  const db = await testDatabase(t);
  const { subject } = await begin(db);
  const span = {
    areaCode: 'powys',
    from: clock.now().subtract({ hours: 48 }),
    now: clock.now(),
    highLevels: ['high'],
    highStage: 5,
    blankAfterHours: 48,
  };
  const all = ['not-considered', 'custody', 'breach', 'outstanding', 'new-high-risk'] as const;
  for (const first of all) {
    await findRisk(db, [first], span);
    const found = await findRisk(db, [first, ...all.filter((each) => each !== first)], span);
    assert.ok(
      found.some(({ personId, reason }) => personId === subject.id && reason === 'breach'),
      `${first} first`,
    );
  }
});
