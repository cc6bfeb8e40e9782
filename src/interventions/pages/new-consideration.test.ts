// The form of what was considered: pictured rows, errors in words, amended never overwritten, two people at once. Long because it walks one form through every case.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { answerFour } from '#conduct';
import { loadReferenceData } from '#reference';
import { addShifts, addSkill } from '#users';
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
  testProgram,
} from '#testing';

import { newConsiderationPage } from './new-consideration.ts';

async function begin(db: Db, role = 'officer') {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, role, { name: 'PC P Prawf' });
  const subject = await makePerson(db, testClock, { given: 'Rhodri Wyn', surname: 'Beynon' });
  const victim = await makePerson(db, testClock, { surname: 'Dioddefydd' });
  const crime = await makeCrime(db, testClock, {
    suspects: [subject],
    victims: [victim],
    recordedOn: '2026-11-20',
  });
  const query = { perpetrator: subject.ref, crime: crime.ref };
  return { subject, crime, ask: { db, clock: testClock, viewer, query } };
}

const rest = { newest: '0', wish: 'supports', place: 'own-review', note: '' };

async function answersOf(db: Db) {
  return db
    .selectFrom('consideration_answer')
    .innerJoin('consideration_entry', 'consideration_entry.id', 'entry_id')
    .select(['intervention', 'answer', 'reason', 'look_again_on', 'needs_second_reader', 'amends_entry_id'])
    .orderBy('consideration_answer.id')
    .execute();
}

function newestOn(html: string): string {
  return /name="newest" value="([0-9]+)"/u.exec(html)?.[1] ?? '';
}

test('the seven rows, the five answers and the case stand on the page, in both languages, victim by letter', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, crime } = await begin(db);
  await makeBreach(db, testClock, { subject, at: '2026-11-21T10:00:00Z' });
  await inBothLanguages(newConsiderationPage, ask, (html, language, { reads }) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('What was considered?', 'Beth a ystyriwyd?');
    says('Stalking Protection Order', 'Gorchymyn Diogelu rhag Stelcio');
    says('DVPN then DVPO within 48 hours.', 'DVPN, yna DVPO o fewn 48 awr.');
    says('Already in place', 'Eisoes ar waith');
    says('Add something else: Clare’s Law', 'Ychwanegu rhywbeth arall: Cyfraith Clare');
    says('1 before', 'Achosion cynharach: 1');
    says('A, relationship not recorded', 'A, perthynas heb ei chofnodi');
    assert.equal([...html.matchAll(/<fieldset class="g-matrix__row/gu)].length, 13);
    assert.doesNotMatch(html, /Dioddefydd/iu);
    assert.deepEqual(reads, [{ kind: 'crime', ref: crime.ref, personId: subject.id }]);
  });
});

test('beside the form: FOUR as answered, the champion on shift first, and the directory with the case', async (t) => {
  const db = await testDatabase(t);
  const { ask, crime } = await begin(db);
  const adviser = await makeStaff(db, 'legal-services', { name: 'A Cyfreithiwr' });
  await inBothLanguages(newConsiderationPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Not answered yet', 'Heb ei ateb eto');
    assert.ok(html.includes(`href="/directory?crime=${crime.ref}"`));
    assert.doesNotMatch(html, /on shift|ar shifft/u);
  });
  const champion = await makeStaff(db, 'officer', { name: 'PC H Pencampwr' });
  const day = Temporal.PlainDate.from('2026-01-01');
  const now = testClock.now();
  const by = { staffId: adviser.id, at: now };
  await addSkill(db, { staffId: champion.id, skill: 'stalking-champion', from: day, to: null }, by);
  const shift = { staffId: champion.id, from: now.subtract({ hours: 1 }), to: now.add({ hours: 7 }) };
  await addShifts(db, [shift], by);
  const events = ['breach:BR-2026-00001'];
  const marks = ['fixated', 'repeated'] as const;
  await answerFour(
    db,
    testClock,
    ask.viewer,
    crime.id,
    marks.map((mark) => ({ mark, answer: 'yes' as const, events, reason: null })),
  );
  await inBothLanguages(newConsiderationPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('Yes: Fixated, Repeated', 'Ydy: Wedi’i sefydlogi, Ailadroddus');
    says('Not answered yet: Obsessive, Unwanted', 'Heb ei ateb eto: Obsesiynol, Digroeso');
    says('Stalking Champion, on shift', 'Pencampwr Stelcio, ar shifft');
    assert.ok(html.indexOf('PC H Pencampwr') < html.indexOf('A Cyfreithiwr'));
  });
});

test('five answers are five facts with author, time and place; rows left alone are not stored', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, crime } = await begin(db);
  const form = {
    ...rest,
    'answer-spo': 'going-ahead',
    'answer-da-notice': 'not-suitable',
    'reason-da-notice': 'no-domestic-link',
    'answer-bail-conditions': 'already-in-place',
    'answer-nmo': 'not-considered',
    'answer-reflecting-on-relationships': 'not-now',
    'reason-reflecting-on-relationships': 'not-yet-interviewed',
    'again-reflecting-on-relationships': 'after-interview',
    'answer-hre': 'going-ahead',
  };
  const { answer, changes } = await askPage(newConsiderationPage, { ...ask, form });
  assert.deepEqual(answer, {
    kind: 'redirect',
    to: `/perpetrators/${subject.ref}/interventions`,
    notice: { key: 'savedSpo', values: [5] },
  });
  assert.equal(changes[0]?.action, 'record-consideration');
  assert.equal(changes[0]?.detail?.['crime'], crime.ref);
  const stored = await answersOf(db);
  assert.deepEqual(
    stored.map((row) =>
      `${row.intervention} ${row.answer} ${row.reason ?? ''} ${row.look_again_on?.toString() ?? ''}`.trim(),
    ),
    [
      'spo going-ahead',
      'da-notice not-suitable no-domestic-link',
      'bail-conditions already-in-place',
      'reflecting-on-relationships not-now not-yet-interviewed 2026-12-02',
      'hre going-ahead',
    ],
  );
  const entry = await db.selectFrom('consideration_entry').selectAll().executeTakeFirstOrThrow();
  assert.equal(entry.entered_by, ask.viewer.staffId);
  assert.equal(entry.place, 'own-review');
  assert.equal(entry.victim_wish, 'supports');
  assert.match(entry.ref, /^CON-2026-00001$/u);
});

test('an empty form, a missing reason and a missing word of the victim are said, and what was chosen is kept', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const empty = await askPage(newConsiderationPage, { ...ask, form: rest });
  assert.equal(empty.answer.kind === 'show' && empty.answer.status, 422);
  assert.match(empty.html, /href="#answer-spo">Choose an answer for at least one row/u);
  const form = {
    newest: '0',
    place: 'own-review',
    note: 'Kept',
    'answer-reflecting-on-relationships': 'not-now',
  };
  const wrong = await askPage(newConsiderationPage, { ...ask, form });
  assert.match(
    wrong.html,
    /href="#reason-reflecting-on-relationships">Choose a reason for Reflecting on Relationships/u,
  );
  assert.match(wrong.html, /href="#wish">Choose what the victim wanted/u);
  assert.match(wrong.html, /id="reason-reflecting-on-relationships"[^>]*aria-describedby/u);
  assert.match(wrong.html, /name="answer-reflecting-on-relationships" value="not-now" checked/u);
  assert.match(wrong.html, /Kept<\/textarea>/u);
  const inWelsh = await askPage(newConsiderationPage, { ...ask, language: 'cy', form });
  assert.match(inWelsh.html, /Dewiswch reswm ar gyfer: Rhaglen Reflecting on Relationships/u);
  assert.deepEqual(await answersOf(db), []);
});

test('the same crime today opens what was recorded to amend; the first stays and both are kept', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  await askPage(newConsiderationPage, {
    ...ask,
    form: { ...rest, 'answer-spo': 'going-ahead', 'answer-hre': 'going-ahead' },
  });
  const again = await askPage(newConsiderationPage, ask);
  assert.match(again.html, /You are amending CON-2026-00001/u);
  assert.match(again.html, /name="answer-spo" value="going-ahead" checked/u);
  const newest = newestOn(again.html);
  const same = { ...rest, newest, 'answer-spo': 'going-ahead', 'answer-hre': 'going-ahead' };
  const unchanged = await askPage(newConsiderationPage, { ...ask, form: same });
  assert.match(unchanged.html, /Change an answer, or go back without saving/u);
  const form = {
    ...same,
    'answer-spo': 'not-now',
    'reason-spo': 'more-evidence',
    'answer-hre': 'not-considered',
  };
  const amended = await askPage(newConsiderationPage, { ...ask, form });
  assert.equal(amended.answer.kind, 'redirect');
  assert.equal(amended.changes[0]?.action, 'amend-consideration');
  const stored = await answersOf(db);
  assert.deepEqual(
    stored.map((row) => `${row.intervention} ${row.answer}`),
    ['spo going-ahead', 'hre going-ahead', 'spo not-now', 'hre withdrawn'],
  );
  assert.ok(stored[2]?.amends_entry_id !== null);
});

test('somebody saved first: what they recorded is shown, and what was typed is kept to save again', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const other = await makeStaff(db, 'supervisor', { name: 'Rhingyll Arall' });
  await askPage(newConsiderationPage, {
    ...ask,
    viewer: other.viewer,
    form: { ...rest, 'answer-spo': 'going-ahead' },
  });
  const mine = {
    ...rest,
    note: 'My own words',
    'answer-spo': 'not-now',
    'reason-spo': 'more-evidence',
    'answer-hre': 'going-ahead',
  };
  const stale = await askPage(newConsiderationPage, { ...ask, form: mine });
  assert.equal(stale.answer.kind === 'show' && stale.answer.status, 409);
  assert.match(stale.html, /Somebody recorded this while you were writing/u);
  assert.match(stale.html, /<strong>Rhingyll Arall<\/strong>/u);
  assert.match(stale.html, /Stalking Protection Order: Going ahead/u);
  assert.match(stale.html, /My own words/u);
  assert.match(stale.html, /name="answer-hre" value="going-ahead" checked/u);
  assert.equal((await answersOf(db)).length, 1);
  const sent = await askPage(newConsiderationPage, {
    ...ask,
    form: { ...mine, newest: newestOn(stale.html) },
  });
  assert.equal(sent.answer.kind, 'redirect');
  assert.equal((await answersOf(db)).length, 3);
});

test('two people save at the same moment: one is recorded, the other is shown it', async (t) => {
  const { db } = await freshDatabase(t, 'postgres');
  const { ask } = await begin(db);
  const send = () =>
    db
      .transaction()
      .execute((inside) =>
        askPage(newConsiderationPage, { ...ask, db: inside, form: { ...rest, 'answer-spo': 'going-ahead' } }),
      );
  const kinds = (await Promise.all([send(), send()])).map(({ answer }) => answer.kind);
  assert.deepEqual(kinds.toSorted(), ['redirect', 'show']);
  assert.equal((await answersOf(db)).length, 1);
});

test('where the record shows signs of high risk, the page says so and “not suitable” waits', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db);
  for (const day of ['03', '10', '17'])
    await makeBreach(db, testClock, { subject, at: `2026-11-${day}T10:00:00Z` });
  const shown = await askPage(newConsiderationPage, ask);
  assert.match(shown.html, /waits until another named person agrees/u);
  assert.match(shown.html, /Signs found: several breaches in the last 12 months\./u);
  const form = { ...rest, 'answer-spo': 'not-suitable', 'reason-spo': 'legal-test' };
  const sent = await askPage(newConsiderationPage, { ...ask, form });
  assert.equal(sent.answer.kind, 'redirect');
  assert.ok(sent.answer.kind === 'redirect');
  assert.deepEqual(sent.answer.notice, { key: 'savedWaiting', values: [1, 1] });
  assert.equal((await answersOf(db))[0]?.needs_second_reader, true);
});

test('a person without a crime named is led to the newest open crime; without any, to the person', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject, crime } = await begin(db);
  const led = await askPage(newConsiderationPage, {
    ...ask,
    query: { perpetrator: subject.ref, where: 'daily-meeting' },
  });
  assert.deepEqual(led.answer, {
    kind: 'redirect',
    to: `/considerations/new?perpetrator=${subject.ref}&where=daily-meeting&crime=${crime.ref}`,
  });
  const alone = await makePerson(db, testClock, { surname: 'Heb-Drosedd' });
  const query = { perpetrator: alone.ref, where: 'daily-meeting' };
  const own = await askPage(newConsiderationPage, { ...ask, query });
  assert.match(own.html, /name="place"[^>]*value="daily-meeting" checked/u);
  assert.doesNotMatch(own.html, /name="wish"/u);
  const form = { newest: '0', place: 'daily-meeting', 'answer-mappa': 'going-ahead' };
  const sent = await askPage(newConsiderationPage, { ...ask, query, form });
  assert.ok(sent.answer.kind === 'redirect');
  assert.equal(sent.answer.to, `/perpetrators/${alone.ref}/interventions`);
});

test('a crime with no suspect can be recorded; one with two asks which, and never mixes them', async (t) => {
  const db = await testDatabase(t);
  const { ask, subject } = await begin(db);
  const nobody = await makeCrime(db, testClock, { suspects: [] });
  const form = { newest: '0', place: 'own-review', 'answer-spo': 'going-ahead' };
  const sent = await askPage(newConsiderationPage, { ...ask, query: { crime: nobody.ref }, form });
  assert.ok(sent.answer.kind === 'redirect');
  assert.equal(sent.answer.to, `/crimes/${nobody.ref}`);
  const second = await makePerson(db, testClock, { surname: 'Ail' });
  const two = await makeCrime(db, testClock, { suspects: [subject, second] });
  const which = await askPage(newConsiderationPage, { ...ask, query: { crime: two.ref } });
  assert.match(which.html, /Which suspect is this about\?/u);
  assert.match(which.html, new RegExp(`crime=${two.ref}&amp;perpetrator=${second.ref}`, 'u'));
  await askPage(newConsiderationPage, { ...ask, query: { crime: two.ref, perpetrator: subject.ref }, form });
  const other = await askPage(newConsiderationPage, {
    ...ask,
    query: { crime: two.ref, perpetrator: second.ref },
  });
  assert.doesNotMatch(other.html, /You are amending/u);
  const stranger = await makePerson(db, testClock);
  const not = await askPage(newConsiderationPage, {
    ...ask,
    query: { crime: two.ref, perpetrator: stranger.ref },
  });
  assert.equal(not.answer.kind, 'not-found');
});

test('a restricted suspect’s form is closed to who may not open the record', async (t) => {
  const db = await testDatabase(t);
  const { ask } = await begin(db);
  const groupId = await makeGroup(db);
  const hidden = await makePerson(db, testClock, { restrictedTo: groupId });
  const crime = await makeCrime(db, testClock, { suspects: [hidden] });
  for (const query of [{ crime: crime.ref }, { perpetrator: hidden.ref }]) {
    assert.equal((await askPage(newConsiderationPage, { ...ask, query })).answer.kind, 'restricted');
    const form = { ...rest, 'answer-spo': 'going-ahead' };
    assert.equal((await askPage(newConsiderationPage, { ...ask, query, form })).answer.kind, 'restricted');
  }
  assert.deepEqual(await answersOf(db), []);
});

test('the same press twice records once', async (t) => {
  const database = await freshDatabase(t);
  const { db } = database;
  const { ask } = await begin(db);
  const program = await testProgram(t, database, testClock);
  const visit = await program.signIn('officer');
  const address = `/considerations/new?perpetrator=${ask.query.perpetrator}&crime=${ask.query.crime}`;
  const form = { ...rest, 'answer-spo': 'going-ahead' };
  const key = '4f6c1f5e-0b7a-4c1e-9a51-3f2f0a6d7b10-consider';
  const first = await visit.send(address, form, { key });
  const { body } = await visit.get(first.location ?? '');
  assert.match(body, /Saved: 1 answer\. Next: start the SPO application\./u);
  const second = await visit.send(address, form, { key });
  assert.deepEqual([first.status, second.status, second.location], [303, 303, first.location]);
  assert.equal((await answersOf(db)).length, 1);
});
