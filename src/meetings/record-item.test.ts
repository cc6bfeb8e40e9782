// A suspect who is looked for is raised by the daily meeting that decides the case: a fact with the meeting and the time, keyed by nobody.

import assert from 'node:assert/strict';

import { fixedClock } from '#platform';
import type { Db } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import { makeBreach, makePerson, makeStaff, onBothEngines } from '#testing';

import { itemsOf } from './item-store.ts';
import { placeNamed } from './meeting-kind.ts';
import { findMeeting } from './meeting-store.ts';
import { addCase, openMeeting } from './open-meeting.ts';
import { recordItem } from './record-item.ts';

const clock = fixedClock('2026-11-25T09:00:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);

async function raised(db: Db) {
  const rows = await db
    .selectFrom('wanted_event')
    .innerJoin('nominal', 'nominal.id', 'wanted_event.nominal_id')
    .leftJoin('meeting_item', 'meeting_item.id', 'wanted_event.meeting_item_id')
    .select([
      'nominal.person_id',
      'meeting_item.number',
      'wanted_event.occurred_at',
      'wanted_event.entered_by',
    ])
    .where('step', '=', 'raised')
    .orderBy('wanted_event.id')
    .execute();
  return rows.map((row) => ({ ...row, occurred_at: row.occurred_at.toString() }));
}

onBothEngines(
  'deciding the case of a suspect who is looked for marks them as raised, once, and nobody else',
  async (db) => {
    await loadReferenceData(db, clock);
    const { viewer, id } = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
    const sought = await makePerson(db, clock, { areaCode: 'powys' });
    const other = await makePerson(db, clock, { areaCode: 'powys' });
    await makeBreach(db, clock, {
      subject: sought,
      at: '2026-11-23T08:00:00Z',
      steps: [{ step: 'looking-for', at: '2026-11-23T09:00:00Z' }],
    });
    const save = async (name: string, personId: number, field: string) => {
      const place = placeNamed(book, name);
      const meeting = await findMeeting(db, name, day);
      assert.ok(place !== undefined && meeting !== undefined);
      const item = (await itemsOf(db, [meeting.id]))
        .get(meeting.id)
        ?.find((each) => each.personId === personId);
      assert.ok(item !== undefined);
      const answers = [{ field, code: field === 'decision' ? 'carry-on' : null, words: 'Said' }];
      const report = { considerationId: null, answers, actions: [] };
      assert.ok((await recordItem(db, clock, viewer, place.kind, meeting, item, report)).ok);
      return item.number;
    };
    for (const name of ['powys', 'clinic']) {
      const place = placeNamed(book, name);
      assert.ok(place !== undefined);
      for (const person of [sought, other]) {
        assert.ok((await addCase(db, clock, viewer, place, day, { personId: person.id, why: 'Why' })).ok);
      }
      assert.ok((await openMeeting(db, clock, viewer, book, place, day)).ok);
    }
    await save('powys', sought.id, 'note');
    await save('powys', other.id, 'decision');
    await save('clinic', sought.id, 'decision');
    assert.deepEqual(await raised(db), [], 'not decided, not looked for, or no meeting that hears them');
    const number = await save('powys', sought.id, 'decision');
    await save('powys', sought.id, 'decision');
    assert.deepEqual(await raised(db), [
      { person_id: sought.id, number, occurred_at: clock.now().toString(), entered_by: id },
    ]);
  },
);
