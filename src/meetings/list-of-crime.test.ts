// A crime's page says which meetings spoke of it, what they decided and what they gave; a restricted suspect's are left out.

import assert from 'node:assert/strict';
import test from 'node:test';

import { findCrime } from '#crimes';
import { findPeople } from '#people';
import { fixedClock } from '#platform';
import { rebuildConsiderationCards } from '#interventions';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeCrime, makeGroup, makePerson, makeStaff, testDatabase } from '#testing';

import { itemsOf } from './item-store.ts';
import { meetingsOfCrime } from './list-of-crime.ts';
import { placeNamed } from './meeting-kind.ts';
import { findMeeting } from './meeting-store.ts';
import { addCase, openMeeting } from './open-meeting.ts';
import { recordItem } from './record-item.ts';

const clock = fixedClock('2026-11-25T09:00:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);

test('the meeting, its decision and its action stand on the crime, in both languages', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, clock);
  const { viewer, id } = await makeStaff(db, 'supervisor', { name: 'Rhingyll Prawf' });
  const group = await makeGroup(db);
  const suspects = [await makePerson(db, clock), await makePerson(db, clock, { restrictedTo: group })];
  const crime = await makeCrime(db, clock, { suspects });
  await rebuildConsiderationCards(db, clock, [crime.id]);
  const place = placeNamed(book, 'powys');
  assert.ok(place !== undefined);
  for (const each of suspects) {
    assert.ok((await addCase(db, clock, viewer, place, day, { personId: each.id, why: 'Why' })).ok);
  }
  assert.ok((await openMeeting(db, clock, viewer, book, place, day)).ok);
  const meeting = await findMeeting(db, 'powys', day);
  assert.ok(meeting !== undefined);
  const [item] = (await itemsOf(db, [meeting.id])).get(meeting.id) ?? [];
  assert.ok(item !== undefined);
  const crimeNow = await findCrime(db, crime.ref, clock.now());
  assert.ok(crimeNow !== undefined);
  const early = await findPeople(
    db,
    viewer,
    suspects.map((each) => each.id),
  );
  const [listed] = await meetingsOfCrime({ db, language: 'en', viewer }, crimeNow, [...early.values()], {
    at: clock.now(),
    isPast: false,
  });
  assert.ok(JSON.stringify(listed?.table?.rows).includes('On the list. Nothing is recorded yet.'));
  const report = {
    considerationId: null,
    answers: [{ field: 'decision', code: 'act', words: 'Tonight' }],
    actions: [{ words: 'Visit before dark', ownerStaffId: id, dueOn: day }],
  };
  assert.ok((await recordItem(db, clock, viewer, place.kind, meeting, item, report)).ok);
  const record = await findCrime(db, crime.ref, clock.now());
  assert.ok(record !== undefined);
  const people = await findPeople(
    db,
    viewer,
    suspects.map((each) => each.id),
  );
  const ask = async (language: 'en' | 'cy', at = clock.now()) =>
    meetingsOfCrime({ db, language, viewer }, record, [...people.values()], { at, isPast: false });
  for (const [language, decision, by] of [
    ['en', 'Decision: Act. Tonight', 'by 25 Nov 2026'],
    ['cy', 'Penderfyniad: Gweithredu. Tonight', 'erbyn 25 Tach 2026'],
  ] as const) {
    const [section] = await ask(language);
    assert.equal(section?.count, 1);
    const said = JSON.stringify(section.table?.rows);
    assert.ok(said.includes(decision), said);
    assert.ok(said.includes(`Visit before dark. Rhingyll Prawf, ${by}`), said);
    assert.ok(said.includes(language === 'en' ? 'Open' : 'Ar agor'), said);
    assert.ok(said.includes('/meetings/2026-11-25/powys/items/1'));
  }
  const later = clock.now().add({ hours: 48 });
  assert.match(JSON.stringify((await ask('en', later))[0]?.table?.rows), /"late","text":"Not done"/u);
  assert.deepEqual(await ask('en', Temporal.Instant.from('2026-11-24T09:00:00Z')), []);
});
