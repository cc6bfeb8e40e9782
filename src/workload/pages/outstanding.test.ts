// The list of outstanding suspects says when it is empty, opens a person by reference, and stays within few queries.

import assert from 'node:assert/strict';
import test from 'node:test';

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
