// One case in a meeting: decisions stand on the case once and at once, two scribes lose nothing, every kind of meeting by its parts. Long because it walks one form through every kind.

import assert from 'node:assert/strict';
import test from 'node:test';

import { rebuildConsiderationCards } from '#interventions';
import { dayFields, fixedClock } from '#platform';
import type { Db, FormBody } from '#platform';
import { loadReferenceData, shippedReferenceBook } from '#reference';
import {
  askPage,
  countingPlugin,
  freshDatabase,
  inBothLanguages,
  makeBreach,
  makeCrime,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  testDatabase,
  testProgram,
} from '#testing';

import { placeNamed } from '../meeting-kind.ts';
import { addCase, closeMeeting, openMeeting } from '../open-meeting.ts';
import { findMeeting } from '../meeting-store.ts';
import { meetingCasePage } from './meeting-case.ts';
import { minutesPage } from './minutes.ts';

const clock = fixedClock('2026-11-25T09:12:00Z');
const day = Temporal.PlainDate.from('2026-11-25');
const book = shippedReferenceBook(day);

async function begin(db: Db, name = 'powys', role = 'supervisor') {
  await loadReferenceData(db, clock);
  const chair = await makeStaff(db, role, { areaCode: 'powys', name: 'Rhingyll Prawf' });
  const { viewer } = chair;
  const subject = await makePerson(db, clock, { given: 'Rhodri', surname: 'Beynon', areaCode: 'powys' });
  const victim = await makePerson(db, clock, { surname: 'Dioddefydd' });
  const crime = await makeCrime(db, clock, {
    suspects: [subject],
    victims: [victim],
    recordedOn: '2026-11-24',
  });
  await rebuildConsiderationCards(db, clock, [crime.id]);
  const place = placeNamed(book, name);
  assert.ok(place !== undefined);
  const given = { personId: subject.id, why: 'What would make it stop?' };
  assert.ok((await addCase(db, clock, viewer, place, day, given)).ok);
  assert.ok((await openMeeting(db, clock, viewer, book, place, day)).ok);
  const params = { date: day.toString(), place: name, n: '1' };
  return { viewer, subject, crime, place, chair, ask: { db, clock, viewer, params } };
}

const rest = { newest: '0', seen: '0', wish: 'supports', note: '', go: 'next' };
const carryOn = { decision: 'carry-on', 'decision-words': 'Plan stands' };

function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([0-9]+)"`, 'u').exec(html)?.[1] ?? '';
}

async function saved(db: Db) {
  const considered = await db
    .selectFrom('consideration_entry')
    .leftJoin('meeting_entry', 'meeting_entry.consideration_entry_id', 'consideration_entry.id')
    .select(['consideration_entry.place', 'crime_id', 'meeting_entry.item_id'])
    .orderBy('consideration_entry.id')
    .execute();
  const where = considered.map(
    ({ place, crime_id, item_id }) => `${place} ${crime_id} ${item_id === null ? 'nowhere' : 'here'}`,
  );
  const answers = await db
    .selectFrom('consideration_answer')
    .select(['intervention', 'answer'])
    .orderBy('id')
    .execute();
  const actions = await db.selectFrom('meeting_action').select(['ref', 'words']).orderBy('id').execute();
  return {
    considered: where,
    answers: answers.map((each) => `${each.intervention} ${each.answer}`),
    actions,
  };
}

test('the case in five lines, why it is listed, the matrix and the decision, in both languages, victim by letter', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, crime } = await begin(db);
  await makeBreach(db, clock, { subject, at: '2026-11-24T20:00:00Z' });
  await inBothLanguages(meetingCasePage, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Case 1 of 1, Daily management meeting, Powys', 'Achos 1 o 1, Cyfarfod rheoli dyddiol, Powys');
    says('Put on the list by hand', 'Rhoddwyd ar y rhestr â llaw');
    says('A, relationship not recorded', 'A, perthynas heb ei chofnodi');
    says('Stalking Protection Order', 'Gorchymyn Diogelu rhag Stelcio');
    says('Save and next case', 'Cadw a’r achos nesaf');
    says('Conditions in force now', 'Amodau mewn grym nawr');
    assert.doesNotMatch(html, /Dioddefydd/iu);
    assert.doesNotMatch(html, /name="place"/u);
    assert.ok(html.includes(`?lang=${language === 'en' ? 'cy' : 'en'}`));
    assert.deepEqual(reads, [{ kind: 'crime', ref: crime.ref, personId: subject.id }]);
  });
});

test('decision, answers and actions are saved at once: the answers stand on the crime with where they were decided', async (t) => {
  const db = await testDatabase(t);
  const { ask, crime, chair } = await begin(db);
  const form = {
    ...rest,
    decision: 'act',
    'answer-spo': 'going-ahead',
    'answer-hre': 'not-now',
    'reason-hre': 'more-evidence',
    'action-1': 'Ask Legal Services',
    'owner-1': String(chair.id),
    'due-1-day': '26',
    'due-1-month': '11',
    'due-1-year': '2026',
  };
  const sent = await askPage(meetingCasePage, { ...ask, form });
  assert.deepEqual(sent.answer, { kind: 'redirect', to: '/meetings/2026-11-25/powys', notice: 'saved' });
  assert.deepEqual(await saved(db), {
    considered: [`daily-meeting ${crime.id} here`],
    answers: ['spo going-ahead', 'hre not-now'],
    actions: [{ ref: 'ACT-2026-00001', words: 'Ask Legal Services' }],
  });
  assert.deepEqual(
    sent.changes.map(({ action }) => action),
    ['record-consideration', 'record-meeting-case'],
  );
  const shown = await askPage(meetingCasePage, ask);
  assert.match(shown.html, /g-tag--done">Decided/u);
  assert.match(shown.html, /Stalking Protection Order: Going ahead/u);
  assert.match(shown.html, /Ask Legal Services\. Rhingyll Prawf, by 26 Nov 2026/u);
  const again = await askPage(meetingCasePage, {
    ...ask,
    form: {
      ...form,
      'action-1': '',
      'owner-1': '',
      newest: hidden(shown.html, 'newest'),
      seen: hidden(shown.html, 'seen'),
    },
  });
  assert.match(again.html, /Choose a decision, or answer at least one row/u);
});

test('what is missing is said beside its field and nothing is half saved', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const send = async (form: FormBody) =>
    (await askPage(meetingCasePage, { ...ask, form: { ...rest, ...form } })).html;
  assert.match(await send({}), /href="#decision"/u);
  assert.match(await send({ decision: 'act', 'answer-spo': 'going-ahead' }), /href="#action-1"/u);
  assert.match(await send({ ...carryOn, 'answer-spo': 'not-suitable' }), /href="#reason-spo"/u);
  assert.match(await send({ decision: 'pass-on' }), /Say why, in a few words/u);
  assert.deepEqual(await saved(db), { considered: [], answers: [], actions: [] });
});

test('two scribes on one case: the second is told what was saved, by whom and when, and keeps every answer', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const { viewer: second } = await makeStaff(db, 'officer', { name: 'PC Ail' });
  const first = { ...rest, ...carryOn, 'answer-spo': 'going-ahead' };
  assert.equal((await askPage(meetingCasePage, { ...ask, form: first })).answer.kind, 'redirect');
  const mine = { ...rest, decision: 'again', 'decision-words': 'My own words', 'answer-hre': 'going-ahead' };
  const stale = await askPage(meetingCasePage, { ...ask, viewer: second, form: mine });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /Somebody saved this case while you were writing/u);
  assert.match(stale.html, /<strong>Rhingyll Prawf<\/strong>, 25 Nov 2026, 09:12/u);
  assert.match(stale.html, /Decision: The plan stands\. Plan stands/u);
  assert.match(stale.html, /My own words/u);
  const [, meanwhile = ''] = /id="meanwhile"([^]*)id="why-listed"/u.exec(stale.html) ?? [];
  assert.equal(meanwhile.match(/Stalking Protection Order: Going ahead/gu)?.length, 1);
  assert.match(stale.html, /name="answer-hre" value="going-ahead" checked/u);
  // The first scribe's answer is taken over, so that saving again does not withdraw it.
  assert.match(stale.html, /name="answer-spo" value="going-ahead" checked/u);
  const form = {
    ...mine,
    'answer-spo': 'going-ahead',
    newest: hidden(stale.html, 'newest'),
    seen: hidden(stale.html, 'seen'),
  };
  const sent = await askPage(meetingCasePage, { ...ask, viewer: second, form });
  assert.equal(sent.answer.kind, 'redirect');
  assert.deepEqual((await saved(db)).answers, ['spo going-ahead', 'hre going-ahead']);
  const shown = await askPage(meetingCasePage, ask);
  assert.match(shown.html, /Look again at the next meeting\. My own words/u);
  assert.match(shown.html, /Plan stands/u, 'the first decision stays on record');
});

test('two scribes press Save at the same moment: each keeps what was written, nothing is written twice', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const { ask } = await begin(db);
  const send = (form: FormBody) =>
    db
      .transaction()
      .execute((inside) => askPage(meetingCasePage, { ...ask, db: inside, form: { ...rest, ...form } }));
  const answers = await Promise.all([
    send({ ...carryOn, 'answer-spo': 'going-ahead' }),
    send({ decision: 'again', 'answer-hre': 'going-ahead' }),
    send({ decision: 'again', 'answer-nmo': 'going-ahead' }),
  ]);
  assert.deepEqual(answers.map(({ answer }) => answer.kind).toSorted(), ['redirect', 'show', 'show']);
  assert.equal((await saved(db)).considered.length, 1);
  for (const { answer, html } of answers.filter((each) => each.answer.kind === 'show')) {
    assert.equal(answer.kind === 'show' && answer.status, 409);
    assert.match(html, /Somebody saved this case while you were writing/u);
  }
});

test('the same form sent twice is saved once', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  const { subject } = await begin(db);
  const program = await testProgram(t, database, clock);
  const visit = await program.signIn('supervisor');
  const key = crypto.randomUUID();
  const address = '/meetings/2026-11-25/powys/items/1';
  const send = () => visit.send(address, { ...rest, ...carryOn, 'answer-spo': 'going-ahead' }, { key });
  const both = [await send(), await send()];
  assert.deepEqual(
    both.map(({ status, location }) => `${status} ${location ?? ''}`),
    ['303 /meetings/2026-11-25/powys', '303 /meetings/2026-11-25/powys'],
  );
  assert.equal((await saved(db)).considered.length, 1);
  const read = await db
    .selectFrom('access_log')
    .select('person_id')
    .where('person_id', '=', subject.id)
    .execute();
  assert.ok(read.length > 0);
});

test('a restricted person’s case is refused in words and named nowhere on the list beside another', async (t) => {
  const db = await testDatabase(t);
  const { ask, place, viewer } = await begin(db);
  const group = await makeGroup(db);
  const closed = await makePerson(db, clock, { surname: 'Cudd', areaCode: 'powys', restrictedTo: group });
  assert.ok((await addCase(db, clock, viewer, place, day, { personId: closed.id, why: 'Why' })).ok);
  const beside = await askPage(meetingCasePage, ask);
  assert.match(beside.html, /Restricted record/u);
  assert.doesNotMatch(beside.html, /cudd/iu);
  const refused = await askPage(meetingCasePage, { ...ask, params: { ...ask.params, n: '2' } });
  assert.deepEqual(refused.answer, {
    kind: 'restricted',
    recordKind: 'person',
    recordRef: closed.ref,
    groupId: group,
  });
});

test('on the wall the case has no form, nothing that was typed, and stays large; closed, nothing can be written', async (t) => {
  const db = await testDatabase(t);
  const { ask, place, viewer, subject, chair } = await begin(db);
  // Carys is on no record: nothing but the words names her.
  const words = 'Told by Dioddefydd herself and Carys';
  const events = [
    { step: 'granted', on: '2026-11-01', endsOn: '2028-11-01' },
    { step: 'served', on: '2026-11-02' },
  ] as const;
  const conditions = ['Must not contact Carys'];
  await makeMeasure(db, clock, { subject, regime: 'spo', events, conditions });
  const action = { 'action-1': 'Ring Carys', 'owner-1': String(chair.id), ...dayFields('due-1', day) };
  await askPage(meetingCasePage, {
    ...ask,
    form: { ...rest, ...carryOn, 'decision-words': words, note: 'Carys again', ...action },
  });
  for (const language of ['en', 'cy'] as const) {
    const large = await askPage(meetingCasePage, { ...ask, language, query: { size: 'large' } });
    assert.doesNotMatch(large.html, /Dioddefydd|Carys|make it stop|name="decision"/iu);
    assert.match(large.html, language === 'en' ? /Nothing that anybody typed/u : /ddim a deipiodd neb/u);
    assert.match(large.html, language === 'en' ? /1 condition</u : /1 amod</u);
    assert.match(large.html, /ACT-2026-[0-9]+\. Rhingyll Prawf/u);
  }
  const usual = await askPage(meetingCasePage, ask);
  const meeting = await findMeeting(db, 'powys', day);
  assert.ok(meeting !== undefined && (await closeMeeting(db, clock, viewer, place, meeting)).ok);
  const closed = await askPage(meetingCasePage, ask);
  assert.match(closed.html, /This meeting is not open/u);
  assert.doesNotMatch(closed.html, /name="decision"/u);
  const late = {
    ...rest,
    seen: hidden(usual.html, 'seen'),
    decision: 'again',
    'decision-words': 'Typed before',
  };
  const sent = await askPage(meetingCasePage, { ...ask, form: late });
  assert.equal(sent.answer.kind === 'show' && sent.answer.status, 409);
  assert.match(sent.html, /This meeting has been closed\. Your answers are kept below/u);
  assert.match(sent.html, />Typed before<\/textarea>/u);
  const { viewer: provider } = await makeStaff(db, 'analyst');
  const refused = await askPage(meetingCasePage, { ...ask, viewer: provider, form: late });
  assert.equal(refused.answer.kind, 'not-allowed');
});

test('neither the case nor the minutes take more queries on a longer list', async (t) => {
  const db = await testDatabase(t);
  const { ask, place, viewer } = await begin(db);
  const count = async (page: typeof meetingCasePage | typeof minutesPage) => {
    const plugin = countingPlugin();
    const shown = await askPage(page, { ...ask, db: db.withPlugin(plugin) });
    assert.equal(shown.answer.kind, 'show');
    return plugin.sent();
  };
  await askPage(meetingCasePage, { ...ask, form: { ...rest, ...carryOn, 'answer-spo': 'going-ahead' } });
  await count(meetingCasePage);
  const before = [await count(meetingCasePage), await count(minutesPage)];
  for (let number = 0; number < 20; number += 1) {
    const { id } = await makePerson(db, clock, { areaCode: 'powys' });
    assert.ok((await addCase(db, clock, viewer, place, day, { personId: id, why: 'Why' })).ok);
  }
  assert.deepEqual([await count(meetingCasePage), await count(minutesPage)], before);
  const [case_ = 0, minutes = 0] = before;
  assert.ok(case_ <= 45, `${case_} queries`);
  assert.ok(minutes <= 20, `${minutes} queries`);
});

test('MAPPA: a case is decided when each pillar is filled or says why there is none', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db, 'mappa', 'offender-management');
  const two = {
    ...rest,
    ...carryOn,
    go: 'stay',
    'pillar-supervision': 'plan',
    'pillar-supervision-words': 'Weekly visits',
    'pillar-monitoring': 'plan',
    'pillar-monitoring-words': 'Order checked',
    'pillar-treatment': 'nothing-because',
  };
  const refused = (await askPage(meetingCasePage, { ...ask, form: two })).html;
  assert.match(
    refused,
    /href="#pillar-treatment-words">Interventions and treatment: write the plan, or why there is none</u,
  );
  const sent = await askPage(meetingCasePage, {
    ...ask,
    form: { ...two, 'pillar-treatment-words': 'Declined twice' },
  });
  assert.ok(sent.answer.kind === 'redirect' && sent.answer.to.endsWith('/items/1'));
  const part = await askPage(meetingCasePage, ask);
  assert.match(part.html, /Still to do: Victim safety/u);
  assert.match(part.html, /None, because: Declined twice/u);
  const last = {
    ...rest,
    seen: hidden(part.html, 'seen'),
    'pillar-victim-safety': 'plan',
    'pillar-victim-safety-words': 'Alarm',
  };
  assert.equal((await askPage(meetingCasePage, { ...ask, form: last })).answer.kind, 'redirect');
  assert.match((await askPage(meetingCasePage, ask)).html, /g-tag--done">Decided/u);
});

test('a clinic: the question as put forward, papers or why not, advice and how sure, with actions', async (t) => {
  const db = await testDatabase(t);
  const { ask, chair } = await begin(db, 'clinic', 'schemes-coordinator');
  const shown = await askPage(meetingCasePage, ask);
  assert.match(shown.html, />What would make it stop\?<\/textarea>/u);
  const form = {
    ...rest,
    decision: 'act',
    question: 'What would make it stop?',
    papers: ['chronology', 'orders'],
    'papers-words': 'No assessment has been made yet',
    advice: 'Contact rises after each court date',
    confidence: 'medium',
    'action-1': 'Plan checks after court dates',
    'owner-1': String(chair.id),
    'due-1-day': '2',
    'due-1-month': '12',
    'due-1-year': '2026',
  };
  const unnamed = await askPage(meetingCasePage, { ...ask, form });
  assert.match(unnamed.html, /href="#adviser">Write who gives the advice</u);
  const named = { ...form, adviser: 'Dr P Seicolegydd, psychologist' };
  assert.equal((await askPage(meetingCasePage, { ...ask, form: named })).answer.kind, 'redirect');
  const after = await askPage(meetingCasePage, ask);
  for (const said of [
    'Some papers missing. No assessment',
    'Contact rises',
    'Advice given by: Dr P Seicolegydd, psychologist',
    'Medium: something is missing',
  ]) {
    assert.ok(after.html.includes(said), said);
  }
  assert.match(after.html, /g-tag--done">Decided/u);
});
