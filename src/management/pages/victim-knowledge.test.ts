// Before a search or a release the victim is asked, or a named officer says why not; without a victim or a suspect it still works.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayFields } from '#platform';
import type { Db, FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { victimKnowledgePage } from './victim-knowledge.ts';

const on = { ...dayFields('on', Temporal.PlainDate.from('2026-11-25')), time: '08:30' };

async function begin(db: Db, parts: 'both' | 'neither' = 'both') {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'officer', { name: 'PC Holi Prawf' });
  const people = parts === 'both' ? [await makePerson(db, testClock)] : [];
  const victims = parts === 'both' ? [await makePerson(db, testClock)] : [];
  const crime = await makeCrime(db, testClock, { suspects: people, victims });
  const ask = (form?: FormBody) =>
    askPage(victimKnowledgePage, {
      db,
      clock: testClock,
      viewer,
      params: { ref: crime.ref },
      ...(form === undefined ? {} : { form }),
    });
  return { ask, id, crime };
}

test('asked: what they know and want, who asked and when', async (t) => {
  const db = await testDatabase(t);
  const { ask, id, crime } = await begin(db);
  const bare = await ask({ act: 'search', asked: 'yes', ...on });
  assert.ok(bare.answer.kind === 'show' && bare.answer.status === 422);
  const sent = await ask({
    act: 'search',
    asked: 'yes',
    ...on,
    knows: ['premises', 'weapons'],
    text: 'A crossbow in the shed',
    wants: 'To be told when he is back',
  });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/crimes/${crime.ref}`, notice: 'saved' });
  const { html, reads } = await ask();
  assert.ok(reads.length > 0);
  assert.match(html, /A crossbow in the shed/u);
  assert.match(html, /PC Holi Prawf/u);
  const row = await db.selectFrom('victim_knowledge').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([row.asked_staff_id, row.not_asked], [id, null]);
});

test('not asked needs a reason and stops nothing', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const bare = await ask({ act: 'release', asked: 'no', ...on });
  assert.match(bare.html, /Choose one/u);
  assert.equal(
    (await ask({ act: 'release', asked: 'no', ...on, why: 'clock', text: 'left out' })).answer.kind,
    'redirect',
  );
  const row = await db.selectFrom('victim_knowledge').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([row.not_asked, row.knows_text], ['clock', null]);
});

test('a crime with no victim and no named suspect says so and can be answered', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, 'neither');
  const { html } = await ask();
  assert.match(html, /No victim is recorded in this crime/u);
  assert.match(html, /No suspect is named in this crime/u);
  assert.equal((await ask({ act: 'search', asked: 'no', ...on, why: 'no-victim' })).answer.kind, 'redirect');
});

test('asked before a release is kept on the bail of the crime too, once, and a search is not', async (t) => {
  const db = await testDatabase(t);
  const { ask, crime } = await begin(db);
  const subject = await makePerson(db, testClock);
  const bail = await makeMeasure(db, testClock, {
    regime: 'bail-pre-charge',
    subject,
    crimeId: crime.id,
    events: [{ step: 'granted', on: '2026-11-01', endsOn: '2027-01-31' }],
  });
  const asked = async () =>
    db
      .selectFrom('measure_event')
      .select(['reason', 'entered_by'])
      .where('measure_id', '=', bail.id)
      .where('step', '=', 'victim-asked')
      .execute();
  const said = { asked: 'yes', ...on, knows: ['premises'], text: '', wants: '' };
  await ask({ act: 'search', ...said });
  assert.deepEqual(await asked(), []);
  await ask({ act: 'release', ...said });
  await ask({ act: 'release', ...said, text: 'Said more later' });
  assert.equal((await asked()).length, 1);
});

test('a crime with several victims says so: each is asked, and who said it is told by letter', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const victims = [await makePerson(db, testClock), await makePerson(db, testClock)];
  const { ref } = await makeCrime(db, testClock, { suspects: [await makePerson(db, testClock)], victims });
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(victimKnowledgePage, ask, (html, language) => {
    assert.match(html, language === 'en' ? /several victims\. Ask each/u : /Mae mwy nag un dioddefwr/u);
  });
  const { ask: askOne } = await begin(db);
  assert.doesNotMatch((await askOne()).html, /several victims/u);
});
