// The form of an assessment: what is due, who may sign, both grades kept, two people at once, and no way round a restriction.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import type { Db, FormBody } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  freshDatabase,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { assessmentPage } from './assessment.ts';
import { newAssessmentPage } from './new-assessment.ts';

const page = newAssessmentPage(async () => new Map());

async function begin(db: Db, trainedUntil: string | null = null) {
  await loadReferenceData(db, testClock);
  const { viewer, id } = await makeStaff(db, 'domestic-abuse-officer', { name: 'DAO P Prawf' });
  const subject = await makePerson(db, testClock, { given: 'Rhodri Wyn', surname: 'Beynon' });
  const victim = await makePerson(db, testClock, { surname: 'Dioddefydd' });
  const crime = await makeCrime(db, testClock, {
    suspects: [subject],
    victims: [victim],
    recordedOn: '2026-11-20',
  });
  if (trainedUntil !== null) await train(db, id, trainedUntil);
  const query = { perpetrator: subject.ref, crime: crime.ref, tool: 'sash' };
  return { subject, crime, viewer, ask: { db, clock: testClock, viewer, query } };
}

async function train(db: Db, staffId: number, until: string): Promise<void> {
  await db
    .insertInto('staff_training')
    .values({
      staff_id: staffId,
      course: 'sash',
      completed_on: Temporal.PlainDate.from('2025-01-10'),
      expires_on: Temporal.PlainDate.from(until),
      recorded_at: Temporal.Instant.from('2025-01-11T09:00:00Z'),
      source_system: 'gwarchod',
    })
    .execute();
}

const made = { 'made-day': '25', 'made-month': '11', 'made-year': '2026' };
const completed = { newest: '0', state: 'completed', level: 'high', reasons: 'Grounds as typed.', ...made };

async function stored(db: Db) {
  return db.selectFrom('assessment').selectAll().orderBy('id').execute();
}

test('the choice shows what is asked for, its state and its clock, in both languages', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, crime } = await begin(db);
  const query = { perpetrator: subject.ref, crime: crime.ref };
  await inBothLanguages(page, { ...ask, query }, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Asked for in this case', 'Y gofynnir amdanynt yn yr achos hwn');
    says('Late: was due by 23 Nov 2026', 'Hwyr: i’w wneud erbyn 23 Tach 2026');
    says('3 days from recording', '3 diwrnod ar ôl cofnodi');
    says('Not yet', 'Ddim eto');
    assert.match(html, new RegExp(`crime=${crime.ref}&amp;tool=hre`, 'u'));
    assert.doesNotMatch(html, /Dioddefydd/iu);
    assert.deepEqual(reads, [{ kind: 'person', ref: subject.ref, personId: subject.id }]);
  });
});

test('nobody signs without training: refused in words, what was typed is kept, “not needed” is still open', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const shown = await askPage(page, ask);
  assert.match(shown.html, /You cannot sign this: no training in “SASH assessor”/u);
  const sent = await askPage(page, { ...ask, form: completed });
  assert.ok(sent.answer.kind === 'show' && sent.answer.status === 422);
  assert.match(sent.html, /Grounds as typed\./u);
  assert.match(sent.html, /Ask a trained colleague to sign/u);
  assert.deepEqual(await stored(db), []);
  const notNeeded = { newest: '0', state: 'not-needed', 'reason-not-needed': 'recent', ...made };
  const said = await askPage(page, { ...ask, form: notNeeded });
  assert.equal(said.answer.kind, 'redirect');
  const [row] = await stored(db);
  assert.equal(row?.state, 'not-needed');
  assert.equal(row?.reason, 'recent');
  assert.equal(row?.level, null);
});

test('a trained assessor signs, and the training that was checked stays with the fact', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, crime, viewer } = await begin(db, '2026-12-31');
  const shown = await askPage(page, ask);
  assert.match(shown.html, /allows you to sign this until 31 Dec 2026/u);
  const sent = await askPage(page, { ...ask, form: completed });
  const [row] = await stored(db);
  assert.ok(row);
  assert.deepEqual(sent.answer, { kind: 'redirect', to: `/risk-assessments/${row.ref}`, notice: 'saved' });
  assert.equal(row.assessor_staff_id, viewer.staffId);
  assert.equal(row.training, 'trained');
  assert.notEqual(row.staff_training_id, null);
  assert.equal(row.occurred_on.toString(), '2026-11-25');
  assert.equal(sent.changes[0]?.action, 'record-assessment');
  assert.deepEqual(sent.changes[0]?.detail, { crime: crime.ref, tool: 'sash', state: 'completed' });
  const one = await askPage(assessmentPage, { ...ask, params: { ref: row.ref } });
  assert.match(one.html, /Trained when it was signed, until 31 Dec 2026/u);
  assert.equal(one.reads[0]?.personId, subject.id);
});

test('training that ends while the form is open refuses the signature', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, '2026-11-25');
  assert.match((await askPage(page, ask)).html, /allows you to sign this until 25 Nov 2026/u);
  const after = { ...ask, clock: fixedClock('2026-11-26T00:05:00Z') };
  const sent = await askPage(page, { ...after, form: completed });
  assert.ok(sent.answer.kind === 'show' && sent.answer.status === 422);
  assert.match(sent.html, /your training in “SASH assessor” ended on 25 Nov 2026/u);
  assert.match(sent.html, /Grounds as typed\./u);
  assert.deepEqual(await stored(db), []);
});

test('each blank of the form is named, and the days must be in order', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, '2026-12-31');
  const empty = await askPage(page, { ...ask, form: { newest: '0' } });
  assert.match(empty.html, /Choose whether it was made, not needed or could not be made/u);
  const bad = {
    ...completed,
    level: '',
    reasons: '',
    'made-day': '26',
    'review-day': '26',
    'review-month': '11',
    'review-year': '2026',
  };
  const sent = await askPage(page, { ...ask, form: bad });
  assert.match(sent.html, /Choose a level, or “Cannot say”/u);
  assert.match(sent.html, /Enter the grounds for the result/u);
  assert.match(sent.html, /The day it was made must be today or earlier/u);
  assert.match(sent.html, /The next review must be after the day it was made/u);
  const long = await askPage(page, { ...ask, form: { ...completed, reasons: 'x'.repeat(2001) } });
  assert.match(long.html, /Shorten the grounds to 2,000 characters/u);
  assert.deepEqual(await stored(db), []);
});

test('a regrade keeps both, and a form opened before somebody else saved shows theirs first', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, '2026-12-31');
  await askPage(page, { ...ask, form: { ...completed, level: 'low' } });
  const stale = await askPage(page, { ...ask, form: completed });
  assert.ok(stale.answer.kind === 'show' && stale.answer.status === 409);
  assert.match(stale.html, /Somebody else recorded this meanwhile/u);
  assert.match(stale.html, /Grounds as typed\./u);
  const [first] = await stored(db);
  assert.ok(first);
  const again = { ...ask, query: { ...ask.query, regrade: first.ref } };
  assert.match((await askPage(page, again)).html, /It was: Low\. Both will stand\./u);
  await askPage(page, { ...again, form: { ...completed, newest: String(first.id) } });
  const rows = await stored(db);
  assert.deepEqual(
    rows.map((row) => [row.level, row.regrade_of_id]),
    [
      ['low', null],
      ['high', first.id],
    ],
  );
  const one = await askPage(assessmentPage, { ...ask, params: { ref: first.ref } });
  assert.match(one.html, new RegExp(`Graded again in ${rows[1]?.ref ?? ''}`, 'u'));
});

test('a breach after it asks again on the same form, whatever the grade', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db, '2026-12-31');
  const form = { ...completed, level: 'low', 'made-day': '21' };
  await askPage(page, { ...ask, form });
  await makeBreach(db, testClock, { subject, at: '2026-11-24T10:00:00Z' });
  const { html } = await askPage(page, ask);
  assert.match(html, /Due by 27 Nov 2026/u);
  assert.match(html, /Asked again: a breach, 24 Nov 2026/u);
});

test('HRE is a stage with our own description and its citation, never a level', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const { html } = await askPage(page, { ...ask, query: { ...ask.query, tool: 'hre' } });
  assert.equal([...html.matchAll(/name="stage"/gu)].length, 8);
  assert.doesNotMatch(html, /name="level"/u);
  assert.match(html, /Monckton Smith/u);
});

test('a restricted suspect, a crime of somebody else and a tool that is none stay closed', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db, '2026-12-31');
  const hidden = await makePerson(db, testClock, { restrictedTo: await makeGroup(db) });
  const other = await makeCrime(db, testClock, { suspects: [hidden] });
  const restricted = { ...ask, query: { perpetrator: hidden.ref, tool: 'sash' } };
  assert.equal((await askPage(page, restricted)).answer.kind, 'restricted');
  assert.equal((await askPage(page, { ...restricted, form: completed })).answer.kind, 'restricted');
  const foreign = { ...ask, query: { perpetrator: subject.ref, crime: other.ref, tool: 'sash' } };
  assert.equal((await askPage(page, { ...foreign, form: completed })).answer.kind, 'not-found');
  const none = { ...ask, query: { ...ask.query, tool: 'none' } };
  assert.equal((await askPage(page, { ...none, form: completed })).answer.kind, 'not-found');
  assert.deepEqual(await stored(db), []);
});

test('two assessors save at the same moment: one is recorded, the other is shown it and keeps what was typed', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const { ask } = await begin(db, '2026-12-31');
  const send = (form: FormBody) =>
    db
      .transaction()
      .execute((inside) => askPage(page, { ...ask, db: inside, form: { ...completed, ...form } }));
  const answers = await Promise.all([
    send({ reasons: 'Grounds of one.' }),
    send({ reasons: 'Grounds of the other.' }),
  ]);
  assert.deepEqual(answers.map(({ answer }) => answer.kind).toSorted(), ['redirect', 'show']);
  const rows = await stored(db);
  assert.equal(rows.length, 1);
  const [told] = answers.filter(({ answer }) => answer.kind === 'show');
  assert.ok(told?.answer.kind === 'show' && told.answer.status === 409);
  const kept = rows[0]?.reasons === 'Grounds of one.' ? 'Grounds of the other.' : 'Grounds of one.';
  assert.ok(told.html.includes(kept));
});
