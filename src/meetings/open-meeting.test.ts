// Meetings over both databases: the list from live risk, need to know, closed half done, and what heads tomorrow’s list.

import assert from 'node:assert/strict';

import { rebuildConsiderationCards } from '#interventions';
import { fixedClock } from '#platform';
import type { Clock, Db, Viewer } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeBreach, makeCrime, makePerson, makeStaff, onBothEngines } from '#testing';

import { listCases } from './list-cases.ts';
import { placeNamed } from './meeting-kind.ts';
import { meetingState } from './meeting.ts';
import { itemsOf } from './item-store.ts';
import { findMeeting } from './meeting-store.ts';
import { addCase, addSince, closeMeeting, openMeeting, planMeeting, reopenMeeting } from './open-meeting.ts';
import { recordAction } from './record-action.ts';
import { recordItem } from './record-item.ts';
import { readActions } from './action-store.ts';

const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);
const nine = fixedClock('2026-11-25T09:00:00Z');
const tomorrow = fixedClock('2026-11-26T09:00:00Z');
const powys = placeNamed(book, 'powys');
assert.ok(powys !== undefined);
const place = powys;

async function begin(db: Db) {
  await loadReferenceData(db, nine);
  const { viewer } = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
  const person = (areaCode: string) => makePerson(db, nine, { areaCode, recordedAt: '2026-11-01T09:00:00Z' });
  return { viewer, person };
}

async function list(db: Db, viewer: Viewer, clock: Clock, on = day) {
  return (await listCases(db, book, viewer, place, on, clock.now())).map(({ personId, reasons }) => [
    personId,
    reasons.map(({ reason }) => reason).join(' '),
  ]);
}

async function found(db: Db, on = day) {
  const meeting = await findMeeting(db, place.place, on);
  assert.ok(meeting !== undefined);
  return { meeting, items: (await itemsOf(db, [meeting.id])).get(meeting.id) ?? [] };
}

const carryOn = {
  considerationId: null,
  answers: [{ field: 'decision', code: 'carry-on', words: 'Plan stands' }],
  actions: [],
} as const;

onBothEngines(
  'live risk makes the list: breach, arrest, long looked for, high risk and nothing considered',
  async (db) => {
    const { viewer, person } = await begin(db);
    const [breached, arrested, sought, assessed, blank, elsewhere, old] = await Promise.all(
      ['powys', 'powys', 'powys', 'powys', 'powys', 'ceredigion', 'powys'].map(person),
    );
    assert.ok(breached && arrested && sought && assessed && blank && elsewhere && old);
    const late = { at: '2026-11-24T20:00:00Z' };
    await makeBreach(db, nine, { subject: breached, ...late });
    await makeBreach(db, nine, { subject: elsewhere, ...late });
    await makeBreach(db, nine, { subject: old, at: '2026-11-01T20:00:00Z' });
    await makeBreach(db, nine, {
      subject: arrested,
      at: '2026-11-10T10:00:00Z',
      steps: [{ step: 'arrested', at: '2026-11-25T02:00:00Z' }],
    });
    await makeBreach(db, nine, {
      subject: sought,
      at: '2026-11-10T10:00:00Z',
      steps: [{ step: 'looking-for', at: '2026-11-20T10:00:00Z' }],
    });
    await db
      .insertInto('assessment')
      .values({
        ref: 'RA-T-1',
        subject_nominal_id: assessed.nominalId,
        tool: 'sash',
        state: 'completed',
        level: 'high',
        occurred_on: day.subtract({ days: 1 }),
        training: 'not-required',
        recorded_at: Temporal.Instant.from('2026-11-24T15:00:00Z'),
        source_system: 'gwarchod',
      })
      .execute();
    const crime = await makeCrime(db, nine, {
      suspects: [blank],
      recordedOn: '2026-11-20',
      recordedAt: '2026-11-20T09:00:00Z',
    });
    // One whose time ended long ago, and one whose time has not ended, are on the list of blanks alone.
    const others = [
      await makeCrime(db, nine, {
        suspects: [old],
        recordedOn: '2026-11-10',
        recordedAt: '2026-11-10T09:00:00Z',
      }),
      await makeCrime(db, nine, {
        suspects: [old],
        recordedOn: '2026-11-24',
        recordedAt: '2026-11-24T09:00:00Z',
      }),
    ];
    await rebuildConsiderationCards(db, nine, [crime.id, ...others.map(({ id }) => id)]);
    assert.deepEqual(await list(db, viewer, nine), [
      [assessed.id, 'new-high-risk'],
      [breached.id, 'breach'],
      [sought.id, 'outstanding'],
      [arrested.id, 'custody'],
      [blank.id, 'not-considered'],
    ]);
    const opened = await openMeeting(db, nine, viewer, book, place, day);
    assert.ok(opened.ok && opened.value.cases === 5);
    const { items } = await found(db);
    assert.deepEqual(
      items.map(({ number, personId }) => [number, personId]),
      [assessed, breached, sought, arrested, blank].map(({ id }, at) => [at + 1, id]),
    );
    assert.equal(items[4]?.crimeId, crime.id);
  },
);

onBothEngines(
  'whoever is also a victim in a linked file is heard and not ranked, until a named person has reviewed who does the harm',
  async (db) => {
    const { viewer, person } = await begin(db);
    const [accused, other, stranger] = [await person('powys'), await person('powys'), await person('powys')];
    const at = '2026-11-24T20:00:00Z';
    for (const subject of [other, accused]) await makeBreach(db, nine, { subject, at });
    const first = await makeCrime(db, nine, { suspects: [accused], victims: [other] });
    await makeCrime(db, nine, { suspects: [stranger], victims: [accused] });
    assert.deepEqual(await list(db, viewer, nine), [
      [accused.id, 'breach'],
      [other.id, 'breach'],
    ]);
    const counter = await makeCrime(db, nine, { suspects: [other], victims: [accused] });
    assert.deepEqual(await list(db, viewer, nine), [
      [accused.id, 'harm-not-reviewed breach'],
      [other.id, 'harm-not-reviewed breach'],
    ]);
    const review = async (who: typeof accused, read: string, conclusion: string) =>
      await db
        .insertInto('primary_harm_review')
        .values({
          subject_nominal_id: who.nominalId,
          crimes_read: [read],
          conclusion,
          reasons: 'Read both files',
          occurred_at: nine.now(),
          recorded_at: nine.now(),
          source_system: 'gwarchod',
        })
        .execute();
    await review(accused, counter.ref, 'causes-primary-harm');
    await review(other, first.ref, 'is-primary-victim');
    assert.deepEqual(await list(db, viewer, nine), [
      [other.id, 'harm-reviewed-against breach'],
      [accused.id, 'breach'],
    ]);
  },
);

onBothEngines(
  'closed half done, nothing is lost: undone actions head tomorrow’s list, then cases without a decision',
  async (db) => {
    const { viewer, person } = await begin(db);
    const [first, second, third] = [await person('powys'), await person('powys'), await person('powys')];
    for (const subject of [first, second, third]) {
      await makeBreach(db, nine, { subject, at: '2026-11-24T20:00:00Z' });
    }
    assert.ok((await openMeeting(db, nine, viewer, book, place, day)).ok);
    const { meeting, items } = await found(db);
    const itemOf = (id: number) => items.find(({ personId }) => personId === id);
    const [a, b] = [itemOf(first.id), itemOf(third.id)];
    assert.ok(a && b);
    const act = {
      considerationId: null,
      answers: [{ field: 'decision', code: 'act', words: null }],
      actions: [
        { words: 'Visit', ownerStaffId: viewer.staffId, dueOn: day },
        { words: 'Later', ownerStaffId: viewer.staffId, dueOn: day.add({ days: 9 }) },
      ],
    };
    assert.ok((await recordItem(db, nine, viewer, place.kind, meeting, b, act)).ok);
    assert.ok((await recordItem(db, nine, viewer, place.kind, meeting, a, carryOn)).ok);
    assert.ok((await closeMeeting(db, nine, viewer, place, meeting)).ok);
    assert.equal(meetingState((await found(db)).meeting.events).state, 'closed');
    const next = day.add({ days: 1 });
    // What was due on the day of this meeting is left undone; what is due on the day of the next is not, and is heard too.
    const onItsDay = fixedClock('2026-12-04T09:00:00Z');
    const later = await list(db, viewer, onItsDay, day.add({ days: 9 }));
    assert.deepEqual(later[0], [third.id, 'undone-action action-today']);
    // Seen before any of it is late, nothing is called undone, and nothing that comes before that meeting is left out.
    const ahead = await list(db, viewer, nine, day.add({ days: 9 }));
    assert.deepEqual(
      ahead.find(([id]) => id === third.id),
      [third.id, 'breach action-before action-today'],
    );
    assert.deepEqual(await list(db, viewer, tomorrow, next), [
      [third.id, 'undone-action'],
      [second.id, 'undecided'],
    ]);
    const [action] = await readActions(db, { kind: 'open-before', place: 'powys', before: next });
    assert.ok(action !== undefined);
    const result = { step: 'done', words: 'Seen', ownerStaffId: null, dueOn: null } as const;
    assert.ok((await recordAction(db, tomorrow, viewer, action, result)).ok);
    const [again] = await readActions(db, { kind: 'ref', ref: action.ref });
    assert.ok(again !== undefined);
    const twice = await recordAction(db, tomorrow, viewer, again, result);
    assert.ok(!twice.ok && twice.error === 'ended');
    assert.deepEqual((await list(db, viewer, tomorrow, next))[0], [second.id, 'undecided']);
  },
);

onBothEngines(
  'a case is put on the list by hand with why, once; what comes in later is added behind it',
  async (db) => {
    const { viewer, person } = await begin(db);
    const subject = await person('powys');
    const other = await person('powys');
    const given = { personId: subject.id, why: 'New partner, tonight' };
    const refusal = async (why: string | null, by = viewer) => {
      const done = await addCase(db, nine, by, place, day, { ...given, why });
      return done.ok ? `number ${done.value.number}` : done.error;
    };
    assert.equal(await refusal(null), 'why-needed');
    const { viewer: analyst } = await makeStaff(db, 'analyst');
    assert.equal(await refusal('Because', analyst), 'not-permitted');
    assert.equal(await refusal(given.why), 'number 1');
    assert.equal(await refusal(given.why), 'already-listed');
    await makeBreach(db, nine, { subject, at: '2026-11-24T20:00:00Z' });
    assert.ok((await openMeeting(db, nine, viewer, book, place, day)).ok);
    assert.equal((await found(db)).items.length, 1);
    await makeBreach(db, nine, { subject: other, at: '2026-11-25T08:00:00Z' });
    const { meeting } = await found(db);
    const since = await addSince(db, nine, viewer, book, place, meeting);
    assert.ok(since.ok && since.value.cases === 1);
    assert.deepEqual(
      (await found(db)).items.map(({ number, personId, why }) => [number, personId, why]),
      [
        [1, subject.id, given.why],
        [2, other.id, null],
      ],
    );
  },
);

onBothEngines(
  'a meeting is opened by whoever may chair it, on its day, once; it is opened again on the same day only',
  async (db) => {
    const { viewer } = await begin(db);
    const { viewer: officer } = await makeStaff(db, 'officer');
    const open = async (by: Viewer, clock = nine, on = day) => {
      const done = await openMeeting(db, clock, by, book, place, on);
      return done.ok ? 'open' : done.error;
    };
    assert.equal(await open(officer), 'not-permitted');
    assert.equal(await open(viewer, nine, day.add({ days: 1 })), 'another-day');
    const past = await planMeeting(db, nine, viewer, place, day.subtract({ days: 1 }));
    assert.ok(!past.ok && past.error === 'another-day');
    assert.equal(await open(viewer), 'open');
    assert.equal(await open(viewer), 'already-open');
    const { meeting } = await found(db);
    assert.ok((await closeMeeting(db, nine, viewer, place, meeting)).ok);
    const { meeting: closed } = await found(db);
    const item = { id: 1, number: 1, personId: 1, crimeId: null, why: null, reasons: [], entries: [] };
    const written = await recordItem(db, nine, viewer, place.kind, closed, item, carryOn);
    assert.ok(!written.ok && written.error === 'not-open');
    const late = await reopenMeeting(db, tomorrow, viewer, place, closed);
    assert.ok(!late.ok && late.error === 'another-day');
    assert.ok((await reopenMeeting(db, nine, viewer, place, closed)).ok);
    assert.equal(meetingState((await found(db)).meeting.events).state, 'open');
  },
);
