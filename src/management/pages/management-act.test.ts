// The forms of management: each is a fact with author, day and reason; two at once lose nothing; nothing is decided by itself. Long because each form is tried once.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dayFields } from '#platform';
import type { Db, FormBody, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  makeTeam,
  testClock,
  testDatabase,
} from '#testing';
import type { MadePerson } from '#testing';

import { managementActPage } from './management-act.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const onToday = dayFields('on', today);

/** Opens a form and sends it as a browser would, with what it was opened over. */
async function send(db: Db, viewer: Viewer, act: string, subject: MadePerson, form: FormBody, of?: string) {
  const ask = {
    db,
    clock: testClock,
    viewer,
    params: { act },
    query: { perpetrator: subject.ref, ...(of === undefined ? {} : { of }) },
  };
  const opened = await askPage(managementActPage, ask);
  const seen = /name="seen" value="([^"]*)"/u.exec(opened.html)?.[1] ?? '';
  return askPage(managementActPage, { ...ask, form: { seen, ...form } });
}

const status = (asked: Awaited<ReturnType<typeof askPage>>) =>
  asked.answer.kind === 'show' ? (asked.answer.status ?? 200) : asked.answer.kind;

async function begin(db: Db, born = '1990-05-04') {
  await loadReferenceData(db, testClock);
  const omu = await makeStaff(db, 'offender-management', { name: 'DS Rheoli Prawf' });
  const subject = await makePerson(db, testClock, { born });
  return { omu, subject };
}

async function highSash(db: Db, subject: MadePerson, ref: string, level = 'high') {
  await db
    .insertInto('assessment')
    .values({
      ref,
      subject_nominal_id: subject.nominalId,
      tool: 'sash',
      state: 'completed',
      level,
      occurred_on: today,
      training: 'not-known',
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
    })
    .execute();
}

test('owner, unit and cohort are dated facts with a reason and an author', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const team = await makeTeam(db);
  const why = { ...onToday, reason: 'Taken on at the weekly meeting' };
  assert.equal(
    status(await send(db, omu.viewer, 'owner', subject, { ...why, staff: String(omu.id) })),
    'redirect',
  );
  assert.equal(
    status(await send(db, omu.viewer, 'unit', subject, { ...why, team: String(team) })),
    'redirect',
  );
  assert.equal(
    status(await send(db, omu.viewer, 'cohort', subject, { ...why, cohort: 'mappa-2.2' })),
    'redirect',
  );
  const facts = await db.selectFrom('management_fact').selectAll().orderBy('id').execute();
  assert.deepEqual(
    facts.map((fact) => [fact.part, fact.staff_id, fact.team_id, fact.cohort, fact.level, fact.entered_by]),
    [
      ['owner', omu.id, null, null, null, omu.id],
      ['unit', null, team, null, null, omu.id],
      ['cohort', null, null, 'mappa-2', 2, omu.id],
    ],
  );
  const bare = await send(db, omu.viewer, 'owner', subject, { staff: '999999' });
  assert.equal(status(bare), 422);
  assert.match(bare.html, /Choose one/u);
  assert.match(bare.html, /Enter the day/u);
  assert.match(bare.html, /Say why/u);
});

test('a high SASH and an SPO propose; accepting needs a cohort and a reason, and answers both at once', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  assert.match((await send(db, omu.viewer, 'nomination', subject, {})).html, /nothing of this kind/u);
  await highSash(db, subject, 'RA-2026-90001');
  const order = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'granted', on: '2026-02-03', endsOn: '2028-02-02' }],
  });
  const bare = await send(db, omu.viewer, 'nomination', subject, { decision: 'accepted' });
  assert.equal(status(bare), 422);
  assert.match(bare.html, /Choose the cohort that it leads to/u);
  const form = { decision: 'accepted', cohort: 'iom-free', reason: 'High risk of harm' };
  assert.equal(status(await send(db, omu.viewer, 'nomination', subject, form)), 'redirect');
  const decision = await db.selectFrom('nomination_decision').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual(decision.triggers.toSorted(), ['RA-2026-90001', order.ref].toSorted());
  assert.equal(decision.entered_by, omu.id);
  const fact = await db.selectFrom('management_fact').selectAll().executeTakeFirstOrThrow();
  assert.deepEqual([fact.part, fact.cohort, fact.is_in], ['cohort', 'iom-free', true]);
  // A new high assessment proposes again; the newest one that is not high proposes nothing.
  await highSash(db, subject, 'RA-2026-90002');
  assert.match((await send(db, omu.viewer, 'nomination', subject, {})).html, /RA-2026-90002/u);
  await highSash(db, subject, 'RA-2026-90003', 'low');
  assert.match((await send(db, omu.viewer, 'nomination', subject, {})).html, /nothing of this kind/u);
});

test('who is a victim in a linked file is not taken on without a review, and can be declined', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const other = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [subject], victims: [other] });
  await makeCrime(db, testClock, { suspects: [other], victims: [subject] });
  await highSash(db, subject, 'RA-2026-90001');
  const accepted = { decision: 'accepted', cohort: 'iom-free', reason: 'r' };
  const refused = await send(db, omu.viewer, 'nomination', subject, accepted);
  assert.equal(status(refused), 422);
  assert.match(refused.html, /Review first who causes the primary harm/u);
  assert.deepEqual(await db.selectFrom('management_fact').selectAll().execute(), []);
  assert.equal(
    status(
      await send(db, omu.viewer, 'nomination', subject, { decision: 'declined', reason: 'Victim elsewhere' }),
    ),
    'redirect',
  );

  // The way round it is shut as well, but for a category that the law sets; the packet to another force says so.
  const into = { ...onToday, reason: 'r' };
  const round = await send(db, omu.viewer, 'cohort', subject, { ...into, cohort: 'iom-free' });
  assert.equal(status(round), 422);
  assert.match(round.html, /Review first who causes the primary harm</u);
  assert.match(round.html, /also a victim in a linked file/u);
  assert.equal(
    (await db.selectFrom('management_fact').select('id').where('part', '=', 'cohort').execute()).length,
    0,
  );
  assert.equal(
    status(await send(db, omu.viewer, 'cohort', subject, { ...into, cohort: 'mappa-2.2' })),
    'redirect',
  );
  assert.match(
    (await send(db, omu.viewer, 'hand-over', subject, {})).html,
    /No review of every linked file finds/u,
  );
  const review = `/primary-harm-reviews/new?perpetrator=${subject.ref}`;
  assert.ok(!round.html.includes(review), 'offender management may not make the review');
  const supervisor = await makeStaff(db, 'supervisor');
  const shown = await send(db, supervisor.viewer, 'cohort', subject, { ...into, cohort: 'iom-free' });
  assert.ok(shown.html.includes(review), 'whoever may make it is shown the way');
});

test('two who decide at once: the second sees that it was decided, and nothing is lost', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const sergeant = await makeStaff(db, 'supervisor');
  await highSash(db, subject, 'RA-2026-90001');
  const form = { decision: 'declined', reason: 'Already with probation', seen: 'RA-2026-90001' };
  assert.equal(status(await send(db, omu.viewer, 'nomination', subject, form)), 'redirect');
  const second = await send(db, sergeant.viewer, 'nomination', subject, { ...form, reason: 'My own reason' });
  assert.equal(status(second), 409);
  await highSash(db, subject, 'RA-2026-90002');
  const late = await send(db, sergeant.viewer, 'nomination', subject, { ...form, reason: 'My own reason' });
  assert.equal(status(late), 409);
  assert.match(late.html, /Somebody else recorded something here meanwhile/u);
  assert.match(late.html, /My own reason/u);
  assert.equal((await db.selectFrom('nomination_decision').selectAll().execute()).length, 1);
});

test('a person under 18 is offered no adult cohort and no adult plan', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db, '2010-01-02');
  const { html } = await send(db, omu.viewer, 'cohort', subject, {});
  assert.match(html, /This person is under 18/u);
  assert.match(html, /Youth Justice Service/u);
  assert.doesNotMatch(html, /value="iom-free"/u);
  const refused = await send(db, omu.viewer, 'cohort', subject, {
    ...onToday,
    cohort: 'iom-free',
    reason: 'r',
  });
  assert.equal(status(refused), 422);
  const plan = await send(db, omu.viewer, 'plan', subject, {});
  assert.match(plan.html, /School or college/u);
  assert.doesNotMatch(plan.html, /name="why-programme"/u);
});

test('a visit is planned, nobody answers, the next is planned with it; a second result is not taken', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const planned = { ...dayFields('on', today), purpose: 'conditions', note: 'Look for a second phone' };
  assert.equal(status(await send(db, omu.viewer, 'visit', subject, planned)), 'redirect');
  const ref = 'VIS-2026-0001';
  const empty = await send(
    db,
    omu.viewer,
    'visit-result',
    subject,
    { result: 'done', ...onToday, time: '07:00' },
    ref,
  );
  assert.match(empty.html, /Choose what was found/u);
  const result = {
    result: 'no-answer',
    ...onToday,
    time: '07:00',
    ...dayFields('next', today.add({ days: 2 })),
  };
  assert.equal(status(await send(db, omu.viewer, 'visit-result', subject, result, ref)), 'redirect');
  const again = await send(db, omu.viewer, 'visit-result', subject, result, ref);
  assert.equal(status(again), 409);
  assert.match(again.html, /nothing of this kind/u);
  const visits = await db
    .selectFrom('management_visit')
    .select(['ref', 'planned_on'])
    .orderBy('id')
    .execute();
  assert.deepEqual(
    visits.map((visit) => [visit.ref, visit.planned_on.toString()]),
    [
      [ref, '2026-11-25'],
      ['VIS-2026-0002', '2026-11-27'],
    ],
  );
});

test('an alert of a tag and its response; a response before the alert is not possible', async (t) => {
  const db = await testDatabase(t);
  const { subject } = await begin(db);
  const officer = await makeStaff(db, 'officer');
  const alert = { alert: 'zone', ...onToday, time: '06:10' };
  assert.equal(status(await send(db, officer.viewer, 'alert', subject, alert)), 'redirect');
  const ref = 'TAG-2026-0001';
  const early = await send(
    db,
    officer.viewer,
    'alert-response',
    subject,
    { response: 'sent', ...onToday, time: '06:05' },
    ref,
  );
  assert.match(early.html, /The response must come after the alert/u);
  const sent = { response: 'victim-safe', ...onToday, time: '06:20' };
  assert.equal(status(await send(db, officer.viewer, 'alert-response', subject, sent, ref)), 'redirect');
});

test('a national reference is a reference: a sentence of content is refused', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const form = { system: 'visor', ...onToday, current: 'yes' };
  const content = await send(db, omu.viewer, 'reference', subject, {
    ...form,
    value: 'Seen near the school',
  });
  assert.equal(status(content), 422);
  assert.equal(
    status(await send(db, omu.viewer, 'reference', subject, { ...form, value: 'V-12345' })),
    'redirect',
  );
});

test('a new partner: only who may decide sees the form, a decision has a reason, and telling follows a decision', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const dao = await makeStaff(db, 'domestic-abuse-officer');
  const event = await db
    .insertInto('risk_event')
    .values({
      subject_nominal_id: subject.nominalId,
      kind: 'new-partner',
      occurred_on: today,
      recorded_at: testClock.now(),
      source_system: 'gwarchod',
      entered_by: dao.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const of = String(event.id);
  assert.equal(status(await send(db, omu.viewer, 'disclosure', subject, {}, of)), 'not-allowed');
  const told = { step: 'told', ...onToday, reason: 'r' };
  assert.equal(status(await send(db, dao.viewer, 'disclosure', subject, told, of)), 422);
  assert.equal(
    status(await send(db, dao.viewer, 'disclosure', subject, { step: 'decided-disclose', ...onToday }, of)),
    422,
  );
  const decided = { step: 'decided-disclose', ...onToday, reason: 'Pattern against earlier partners' };
  assert.equal(status(await send(db, dao.viewer, 'disclosure', subject, decided, of)), 'redirect');
  assert.equal(status(await send(db, dao.viewer, 'disclosure', subject, told, of)), 'redirect');
  assert.match((await send(db, dao.viewer, 'disclosure', subject, {}, of)).html, /nothing of this kind/u);
});

test('a packet leads to its page; the receipt names the owner there', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const packet = { force: 'gwent', unit: 'Offender Management, Newport', ...onToday, reason: 'Moved there' };
  const sent = await send(db, omu.viewer, 'hand-over', subject, packet);
  assert.deepEqual(sent.answer.kind === 'redirect' && sent.answer.to, '/hand-overs/HO-2026-0001');
  const of = 'HO-2026-0001';
  const nobody = await send(db, omu.viewer, 'receipt', subject, { outcome: 'received', ...onToday }, of);
  assert.match(nobody.html, /Say who owns it there/u);
  const early = dayFields('on', today.subtract({ days: 1 }));
  const soon = { outcome: 'received', owner: 'DS Prawf, Newport', ...early };
  assert.match(
    (await send(db, omu.viewer, 'receipt', subject, soon, of)).html,
    /cannot come before the packet was sent/u,
  );
  const received = { outcome: 'received', owner: 'DS Prawf, Newport', ...onToday };
  assert.equal(status(await send(db, omu.viewer, 'receipt', subject, received, of)), 'redirect');
});

test('a plan says why each part fits the person; a new plan stands in its place and the old one stays', async (t) => {
  const db = await testDatabase(t);
  const { omu, subject } = await begin(db);
  const review = dayFields('review', today.add({ days: 28 }));
  const empty = await send(db, omu.viewer, 'plan', subject, review);
  assert.match(empty.html, /Say why for at least one/u);
  const first = { ...review, 'why-visits': 'Moves often', 'why-tag': 'Enters the zone at night' };
  assert.equal(status(await send(db, omu.viewer, 'plan', subject, first)), 'redirect');
  const again = await askPage(managementActPage, {
    db,
    clock: testClock,
    viewer: omu.viewer,
    params: { act: 'plan' },
    query: { perpetrator: subject.ref },
  });
  assert.match(again.html, /Moves often/u);
  assert.equal(
    status(await send(db, omu.viewer, 'plan', subject, { ...review, 'why-visits': 'Moves often still' })),
    'redirect',
  );
  const plans = await db.selectFrom('management_plan').select(['ref', 'entered_by']).orderBy('id').execute();
  assert.deepEqual(
    plans.map((plan) => plan.entered_by),
    [omu.id, omu.id],
  );
  assert.equal((await db.selectFrom('management_plan_step').selectAll().execute()).length, 3);
});
