// Contact with a victim: recorded in one form; safe contact only for whoever says why; two people at once lose nothing.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayFields } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { addAgreement } from '../contact-store.ts';
import { crimeVictimPage } from './crime-victim.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const HOURS = 'Tuesdays before nine';
const NEVER = 'No word of the police in a text';

async function begin(db: Db, restrictedTo?: number) {
  await loadReferenceData(db, testClock);
  const officer = await makeStaff(db, 'officer', { name: 'DC Un' });
  const second = await makeStaff(db, 'officer', { name: 'DC Dau' });
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock, {
    surname: 'Cudd',
    ...(restrictedTo === undefined ? {} : { restrictedTo }),
  });
  const crime = await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const params = { ref: crime.ref, number: '1' };
  const ask = (form?: FormBody, viewer: Viewer = officer.viewer) =>
    askPage(crimeVictimPage, {
      db,
      clock: testClock,
      viewer,
      params,
      ...(form === undefined ? {} : { form }),
    });
  const agree = (daysAgo: number) =>
    addAgreement(
      db,
      { crimeId: crime.id, nominalId: victim.nominalId },
      {
        on: today.subtract({ days: daysAgo }),
        interval: '7-days',
        method: 'phone',
        language: 'welsh',
        officerStaffId: officer.id,
        safe: {
          whoAnswers: 'Only herself',
          hours: HOURS,
          never: NEVER,
          voicemail: 'no',
          paper: 'not-asked',
        },
      },
      { staffId: officer.id, at: testClock.now().subtract({ hours: 24 * daysAgo }) },
    );
  const whole: FormBody = {
    do: 'contact',
    seen: '0',
    reached: 'yes',
    topics: ['update', 'bail'],
    method: 'phone',
    ...dayFields('on', today),
  };
  return { officer, second, suspect, victim, crime, params, ask, agree, whole };
}

test('nothing recorded is said, with the way to record it; no name of the victim anywhere', async (t) => {
  const db = await testDatabase(t);
  const { officer, params, crime, victim } = await begin(db);
  const ask = { db, clock: testClock, viewer: officer.viewer, params };
  await inBothLanguages(crimeVictimPage, ask, (html, language, { reads }) => {
    assert.match(html, language === 'en' ? /No agreement recorded/u : /Dim cytundeb wedi’i gofnodi/u);
    assert.ok(html.includes(`/crimes/${crime.ref}/victims/1/agreement`));
    assert.doesNotMatch(html, /Cudd/u);
    assert.deepEqual(
      reads
        .filter(({ kind }) => kind === 'victim')
        .map((read) => [read.ref, read.personId, read.victimShown]),
      [[`${crime.ref}/1`, victim.id, false]],
    );
  });
});

test('safe contact is on no page until a reason is given, and the log says that it was shown', async (t) => {
  const db = await testDatabase(t);
  const { ask, agree, victim, crime, officer, second } = await begin(db);
  await agree(2);
  const before = await ask();
  assert.match(before.html, /Every 7 days/u);
  assert.match(before.html, /Read how it is safe before you ring/u);
  assert.ok(!before.html.includes(HOURS) && !before.html.includes(NEVER));
  const wrong = await ask({ do: 'reason', reason: 'curious' });
  assert.ok(wrong.answer.kind === 'show' && wrong.answer.status === 422);
  assert.ok(!wrong.html.includes(HOURS));
  const given = await ask({ do: 'reason', reason: 'safeguarding' });
  assert.equal(given.answer.kind, 'redirect');
  assert.deepEqual(
    given.reads.filter(({ kind }) => kind === 'victim-reason').map(({ ref, reason }) => [ref, reason]),
    [[`${crime.ref}/1`, 'safeguarding']],
  );
  // The access log is what opens it: the tests' log is not the database's, so the row is written here.
  await db
    .insertInto('access_log')
    .values({
      at: testClock.now(),
      staff_id: officer.id,
      page: 'crime-victim',
      record_kind: 'victim-reason',
      record_ref: `${crime.ref}/1`,
      person_id: victim.id,
      victim_shown: false,
      refused: false,
      reason: 'safeguarding',
      request_id: 'test',
    })
    .execute();
  const open = await ask();
  assert.ok(open.html.includes(HOURS) && open.html.includes(NEVER));
  const screenAlone = /<div class="g-screen">[\s\S]*?<\/dl>/gu;
  const onPaper = open.html.replaceAll(screenAlone, '');
  assert.ok(!onPaper.includes(HOURS) && !onPaper.includes(NEVER), 'what is printed leaves it out');
  assert.match(onPaper, /<p class="g-chosen">What is kept about safe contact is not printed/u);
  assert.match(open.html, /Leave no message/u);
  assert.match(open.html, /Not asked: give nothing on paper/u);
  assert.ok(open.reads.some(({ kind, victimShown }) => kind === 'victim' && victimShown === true));
  assert.ok(
    !(await ask(undefined, second.viewer)).html.includes(HOURS),
    'the reason of another is not theirs',
  );
});

test('a contact is kept with what they were told; an attempt never counts as told', async (t) => {
  const db = await testDatabase(t);
  const { ask, agree, whole, officer } = await begin(db);
  await agree(9);
  const saved = await ask(whole);
  assert.equal(saved.answer.kind, 'redirect');
  assert.equal(saved.changes[0]?.action, 'record-victim-contact');
  const row = await db.selectFrom('victim_contact').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([row.is_reached, row.topics, row.entered_by], [true, ['update', 'bail'], officer.id]);
  const { html } = await ask();
  assert.match(html, /Kept: 1 of 1/u);
  assert.match(html, /due 2 Dec 2026/u);
  const tried = await ask({ ...whole, seen: String(row.id), reached: 'no', topics: [] });
  assert.equal(tried.answer.kind, 'redirect');
  assert.match((await ask()).html, /Tried, not reached/u);
});

test('each answer that is missing is asked for, and what was typed stays', async (t) => {
  const db = await testDatabase(t);
  const { ask, whole } = await begin(db);
  const wrong = async (form: FormBody, message: RegExp) => {
    const { answer, html, changes } = await ask({ ...whole, ...form });
    assert.ok(answer.kind === 'show' && answer.status === 422);
    assert.match(html, message);
    assert.match(html, /value="bail"[^>]*checked|checked[^>]*value="bail"/u);
    assert.deepEqual(changes, []);
  };
  await wrong({ reached: '' }, /Say whether they were reached/u);
  await wrong({ reached: 'no' }, /Leave this empty where they were not reached/u);
  await wrong({ method: 'pigeon' }, /Choose how/u);
  await wrong(dayFields('on', today.add({ days: 1 })), /today or before/u);
  assert.match((await ask({ ...whole, topics: [] })).html, /Choose what they were told about/u);
  assert.deepEqual(await db.selectFrom('victim_contact').select('id').execute(), []);
});

test('two people record the same day at once: the second is told, keeps what they typed and may save it', async (t) => {
  const db = await testDatabase(t);
  const { ask, whole, second } = await begin(db);
  await ask(whole);
  const late = await ask({ ...whole, method: 'letter' }, second.viewer);
  assert.ok(late.answer.kind === 'show' && late.answer.status === 409);
  assert.match(late.html, /Somebody recorded a contact of that day meanwhile/u);
  assert.match(late.html, /value="letter" selected/u);
  const seen = /name="seen" value="(\d+)"/u.exec(late.html)?.[1] ?? '';
  assert.notEqual(seen, '0');
  assert.equal((await ask({ ...whole, method: 'letter', seen }, second.viewer)).answer.kind, 'redirect');
  assert.equal((await db.selectFrom('victim_contact').select('id').execute()).length, 2);
});

test('asked again, unchanged, once over what was seen', async (t) => {
  const db = await testDatabase(t);
  const { ask, agree } = await begin(db);
  const id = await agree(20);
  assert.equal((await ask({ do: 'unchanged', newest: String(id) })).answer.kind, 'redirect');
  const again = await ask({ do: 'unchanged', newest: String(id) });
  assert.ok(again.answer.kind === 'show' && again.answer.status === 409);
  const { html } = await ask();
  assert.match(html, /Asked again, unchanged/u);
  assert.match(html, /Last asked<\/dt><dd>25 Nov 2026/u);
});

test('a number nobody has is not found; a victim restricted to others is refused', async (t) => {
  const db = await testDatabase(t);
  const { params, officer, ask } = await begin(db, await makeGroup(db));
  const other = { db, clock: testClock, viewer: officer.viewer, params: { ...params, number: '2' } };
  assert.equal((await askPage(crimeVictimPage, other)).answer.kind, 'not-found');
  const { answer } = await ask();
  assert.ok(answer.kind === 'restricted' && answer.recordKind === 'victim');
});
