// The list of outstanding suspects says when it is empty, opens a person by reference, and stays within few queries.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';
import type { MadePerson } from '#testing';

import { outstandingPersonPage } from './outstanding-person.ts';
import { outstandingPage } from './outstanding.ts';

test('an empty list says so in both languages, and the read is logged', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  await inBothLanguages(outstandingPage, { db, clock: testClock, viewer }, (html, language, asked) => {
    assert.ok(html.includes(language === 'en' ? 'No one is outstanding' : 'Nid oes neb heb ei ddal'));
    assert.deepEqual(asked.reads, [{ kind: 'list', ref: 'outstanding:force' }]);
  });
});

test('a reference typed leads to that person’s page; anything else is not found', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'officer');
  const asked = async (ref: string) =>
    (
      await askPage(outstandingPersonPage, {
        db,
        clock: testClock,
        viewer,
        params: { ref: 'open' },
        query: { ref },
      })
    ).answer;
  assert.deepEqual(await asked(' p-10482 '), { kind: 'redirect', to: '/outstanding/P-10482' });
  assert.equal((await asked('Marc Pugh')).kind, 'not-found');
});

test('risk stands beside each name, tool by tool, and narrows the list; nobody assessed is never shown as low', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const wanted = async (surname: string, level: string | null) => {
    const subject = await makePerson(db, testClock, { surname });
    await makeBreach(db, testClock, {
      subject,
      at: '2026-11-23T08:00:00Z',
      steps: [{ step: 'looking-for', at: '2026-11-23T09:00:00Z' }],
    });
    if (level === null) return;
    const crime = await makeCrime(db, testClock, { suspects: [subject] });
    await db
      .insertInto('assessment')
      .values({
        ref: `RA-OUT-${surname}`,
        subject_nominal_id: subject.nominalId,
        crime_id: crime.id,
        tool: 'dash',
        state: 'completed',
        level,
        reasons: 'Test',
        occurred_on: Temporal.PlainDate.from('2026-11-20'),
        training: 'not-required',
        recorded_at: testClock.now(),
        source_system: 'gwarchod',
      })
      .execute();
  };
  await wanted('Uchel', 'high');
  await wanted('Safonol', 'standard');
  await wanted('Heb', null);
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(outstandingPage, ask, (html, language) => {
    for (const name of ['UCHEL', 'SAFONOL', 'HEB']) assert.ok(html.includes(name), name);
    assert.ok(html.includes(language === 'en' ? 'DASH high' : 'DASH uchel'));
    assert.ok(html.includes(language === 'en' ? 'Not assessed' : 'Heb ei asesu'));
  });
  const only = async (risk: string) => {
    const { html } = await askPage(outstandingPage, { ...ask, query: { risk } });
    return ['UCHEL', 'SAFONOL', 'HEB'].filter((name) => html.includes(name));
  };
  assert.deepEqual(await only('high'), ['UCHEL']);
  assert.deepEqual(await only('other'), ['SAFONOL']);
  assert.deepEqual(await only('none-recorded'), ['HEB']);
  assert.deepEqual(await only('nonsense'), ['UCHEL', 'SAFONOL', 'HEB']);
});

test('whom no daily meeting spoke of within the force’s limit stands out, and the list narrows to them', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const wanted = async (surname: string, from: string) => {
    const subject = await makePerson(db, testClock, { surname });
    const steps = [{ step: 'looking-for', at: from }] as const;
    await makeBreach(db, testClock, { subject, at: from, steps });
    return subject;
  };
  await wanted('Hir', '2026-11-20T09:00:00Z');
  await wanted('Byr', testClock.now().subtract({ hours: 30 }).toString());
  const spoken = await wanted('Codwyd', '2026-11-20T09:00:00Z');
  const at = testClock.now().subtract({ hours: 2 });
  await raiseAtMeeting(db, spoken, at);
  await inBothLanguages(outstandingPage, { db, clock: testClock, viewer }, (html, language) => {
    const late = language === 'en' ? 'Not raised in time' : 'Heb ei godi mewn pryd';
    // Once as a choice of the filter and once beside a name.
    assert.equal(html.split(late).length - 1, 2);
    assert.match(html, /href="\/meetings\/2026-11-25\/powys\/items\/1"/u);
  });
  const narrowed = await askPage(outstandingPage, {
    db,
    clock: testClock,
    viewer,
    query: { raised: 'late' },
  });
  assert.match(narrowed.html, /HIR/u);
  assert.doesNotMatch(narrowed.html, /BYR|CODWYD/u);
  const person = await askPage(outstandingPersonPage, {
    db,
    clock: testClock,
    viewer,
    params: { ref: spoken.ref },
  });
  assert.match(person.html, /href="\/meetings\/2026-11-25\/powys\/items\/1"/u);
});

/** A case of a daily meeting about this person, and the fact that they were raised there. */
async function raiseAtMeeting(db: Db, person: MadePerson, at: Temporal.Instant): Promise<void> {
  const by = { recorded_at: at, source_system: 'test' };
  const meeting = await db
    .insertInto('meeting')
    .values({
      kind: 'daily',
      area_code: 'powys',
      place: 'powys',
      held_on: Temporal.PlainDate.from('2026-11-25'),
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const item = await db
    .insertInto('meeting_item')
    .values({
      meeting_id: meeting.id,
      number: 1,
      subject_nominal_id: person.nominalId,
      occurred_at: at,
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('wanted_event')
    .values({
      nominal_id: person.nominalId,
      step: 'raised',
      occurred_at: at,
      meeting_item_id: item.id,
      ...by,
    })
    .execute();
}
