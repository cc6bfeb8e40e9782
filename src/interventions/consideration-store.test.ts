// Considerations in both databases: kept as said, amended beside the first, as known at a past moment, and the cards.

import assert from 'node:assert/strict';

import { fixedClock } from '#platform';
import type { Clock, Db, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import { makeCrime, makeMeasure, makePerson, makeStaff, onBothEngines, testClock } from '#testing';

import { listCases } from './consideration-list-store.ts';
import { considerationsOf, findConsideration } from './consideration-store.ts';
import type { NewAnswer } from './consideration-store.ts';
import { rebuildInterventionCards } from './rebuild-after-move.ts';
import { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';
import { recordConsideration } from './record-consideration.ts';
import { recordReading } from './record-reading.ts';
import { standingAnswers } from './standing-answers.ts';

const bare = { reason: null, lookAgain: null, lookAgainOn: null, needsSecondReader: false };

async function record(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  about: { readonly crimeId: number; readonly subjectNominalId: number; readonly amendsId?: number },
  answers: readonly NewAnswer[],
) {
  const recorded = await recordConsideration(
    db,
    clock,
    viewer,
    { amendsId: null, ...about },
    { answers, place: 'own-review', wish: 'supports', note: null },
  );
  assert.ok(recorded.ok);
  return recorded.value.ref;
}

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock);
  const crime = await makeCrime(db, testClock, {
    suspects: [subject],
    victims: [victim],
    recordedAt: '2026-11-20T06:00:00Z',
  });
  return { viewer, subject, crime, about: { crimeId: crime.id, subjectNominalId: subject.nominalId } };
}

const view = {
  view: 'all',
  blankOf: null,
  areaCode: null,
  day: Temporal.PlainDate.from('2026-11-25'),
  offset: 0,
  limit: 10,
} as const;

onBothEngines('an amendment is added beside the first, and the past is as it was known', async (db) => {
  const { viewer, about, crime } = await begin(db);
  const before = fixedClock('2026-11-24T09:00:00Z');
  const ref = await record(db, before, viewer, about, [
    { ...bare, intervention: 'spo', answer: 'going-ahead' },
  ]);
  const first = await findConsideration(db, ref, testClock.now());
  assert.equal(first?.byStaffId, viewer.staffId);
  await record(db, testClock, viewer, { ...about, amendsId: first?.id ?? 0 }, [
    { ...bare, intervention: 'spo', answer: 'not-now', reason: 'more-evidence' },
  ]);
  const now = await considerationsOf(db, { crimeIds: [crime.id] }, testClock.now());
  assert.equal(now.length, 2);
  assert.equal(now[1]?.amendsId, first?.id);
  assert.equal(standingAnswers(now).get('spo')?.answer.answer, 'not-now');
  const then = await considerationsOf(db, { crimeIds: [crime.id] }, before.now());
  assert.equal(standingAnswers(then).get('spo')?.answer.answer, 'going-ahead');
});

onBothEngines(
  'the card counts blanks, what waits and what to look at again; the register counts as considered',
  async (db) => {
    const { viewer, about, crime, subject } = await begin(db);
    await rebuildConsiderationCards(db, testClock, [crime.id]);
    const [start] = (await listCases(db, view)).cases;
    assert.equal(start?.blank.length, 7);
    assert.equal(start?.asked, 7);
    await makeMeasure(db, testClock, {
      regime: 'bail-pre-charge',
      subject,
      crimeId: crime.id,
      events: [{ step: 'granted', on: '2026-11-21', endsOn: '2027-02-20' }],
    });
    await record(db, testClock, viewer, about, [
      { ...bare, intervention: 'spo', answer: 'not-suitable', reason: 'legal-test', needsSecondReader: true },
      {
        ...bare,
        intervention: 'hre',
        answer: 'not-now',
        reason: 'more-evidence',
        lookAgain: 'one-week',
        lookAgainOn: Temporal.PlainDate.from('2026-12-02'),
      },
    ]);
    const listed = await listCases(db, view);
    assert.deepEqual(listed.cases[0]?.blank, [
      'da-notice',
      'nmo',
      'restraining-order',
      'reflecting-on-relationships',
    ]);
    assert.equal(listed.blanks, 4);
    assert.deepEqual(listed.cases[0]?.waiting, ['spo']);
    assert.equal(listed.cases[0]?.lookAgainOn?.toString(), '2026-12-02');
    assert.equal((await listCases(db, { ...view, view: 'look-again' })).total, 0);
    assert.equal((await listCases(db, { ...view, view: 'waiting' })).total, 1);
    const [entry] = await considerationsOf(db, { crimeIds: [crime.id] }, testClock.now());
    const reader = await makeStaff(db, 'supervisor');
    const answerId = entry?.answers.find((answer) => answer.intervention === 'spo')?.id ?? 0;
    const agreed = { agrees: true, reason: null };
    await recordReading(db, testClock, reader.viewer, { answerId, crimeId: crime.id }, agreed);
    assert.equal((await listCases(db, { ...view, view: 'waiting' })).total, 0);
  },
);

onBothEngines(
  'a closed crime asks for nothing, but what was to be looked at again is not lost',
  async (db) => {
    const { viewer, about, crime } = await begin(db);
    const close = async () => {
      await db
        .insertInto('crime_outcome')
        .values({
          crime_id: crime.id,
          outcome_code: '16',
          occurred_on: Temporal.PlainDate.from('2026-11-25'),
          recorded_at: testClock.now(),
          source_system: 'crime-system',
        })
        .execute();
      await rebuildConsiderationCards(db, testClock, [crime.id]);
      return (await listCases(db, view)).cases;
    };
    await record(db, testClock, viewer, about, [
      {
        ...bare,
        intervention: 'hre',
        answer: 'not-now',
        reason: 'more-evidence',
        lookAgain: 'one-week',
        lookAgainOn: Temporal.PlainDate.from('2026-12-02'),
      },
    ]);
    const [kept] = await close();
    assert.deepEqual([kept?.asked, kept?.blank, kept?.lookAgainOn?.toString()], [0, [], '2026-12-02']);
    await record(db, testClock, viewer, about, [{ ...bare, intervention: 'hre', answer: 'going-ahead' }]);
    assert.deepEqual((await listCases(db, view)).cases, []);
  },
);

onBothEngines('most blanks stand first, then the longest known', async (db) => {
  const { viewer, about, crime } = await begin(db);
  const subject = await makePerson(db, testClock);
  const older = await makeCrime(db, testClock, { suspects: [subject], recordedAt: '2026-11-02T06:00:00Z' });
  await rebuildConsiderationCards(db, testClock, [crime.id, older.id]);
  const order = async () => (await listCases(db, view)).cases.map((each) => each.crimeRef);
  assert.deepEqual(await order(), [older.ref, crime.ref]);
  const olderAbout = { crimeId: older.id, subjectNominalId: subject.nominalId };
  await record(db, testClock, viewer, olderAbout, [{ ...bare, intervention: 'spo', answer: 'going-ahead' }]);
  assert.deepEqual(await order(), [crime.ref, older.ref]);
  assert.ok(about.crimeId > 0);
});

onBothEngines('a role that only reads records nothing', async (db) => {
  const { about } = await begin(db);
  const { viewer } = await makeStaff(db, 'analyst');
  const read = { answers: [], place: 'own-review', wish: null, note: null } as const;
  const recorded = await recordConsideration(db, testClock, viewer, { ...about, amendsId: null }, read);
  assert.deepEqual(recorded, { ok: false, error: 'not-permitted' });
});

onBothEngines(
  'two records joined: the case moves to the one person, and back again when they are parted',
  async (db) => {
    const { viewer, about, crime, subject } = await begin(db);
    await record(db, testClock, viewer, about, [{ ...bare, intervention: 'spo', answer: 'going-ahead' }]);
    const other = await makePerson(db, testClock);
    const move = async (personId: number) => {
      await db
        .updateTable('nominal')
        .set({ person_id: personId })
        .where('id', '=', subject.nominalId)
        .execute();
      await rebuildInterventionCards(db, testClock, [subject.nominalId]);
      const { cases } = await listCases(db, view);
      return cases.map((each) => [each.crimeRef, each.personId, each.blank.length]);
    };
    assert.deepEqual(await move(other.id), [[crime.ref, other.id, 6]]);
    assert.deepEqual(await move(subject.id), [[crime.ref, subject.id, 6]]);
  },
);

onBothEngines('cards of many crimes at once know the newest entry of each', async (db) => {
  const { viewer, crime, about, subject } = await begin(db);
  const other = await makeCrime(db, testClock, { suspects: [subject] });
  const old = Array.from({ length: 1100 }, (_, place) => ({
    ref: `CON-M-${place}`,
    crime_id: other.id,
    subject_nominal_id: subject.nominalId,
    occurred_at: testClock.now(),
    place: 'own-review',
    recorded_at: testClock.now().subtract({ hours: 1 }),
    source_system: 'gwarchod',
    entered_by: viewer.staffId,
  }));
  await db.insertInto('consideration_entry').values(old).execute();
  await record(db, testClock, viewer, about, [{ ...bare, intervention: 'spo', answer: 'already-in-place' }]);
  await rebuildConsiderationCards(db, testClock, [crime.id, other.id]);
  const { cases } = await listCases(db, view);
  const card = cases.find(({ crimeRef }) => crimeRef === crime.ref);
  assert.ok(card !== undefined && !card.blank.includes('spo'));
});
