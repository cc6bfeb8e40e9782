// Days to first consideration on the page: figures, the definition they are counted by, and the cases behind them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
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

import { recordConsideration } from '../record-consideration.ts';
import { considerationDaysPage } from './consideration-days.ts';

test('two cases counted by hand: median 6, worst 10, the definition named, and the rows behind', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const recorded = { recordedOn: '2026-11-01', recordedAt: '2026-11-02T06:00:00Z' };
  const answered = await makeCrime(db, testClock, { suspects: [subject], ...recorded });
  const answer = {
    intervention: 'spo',
    answer: 'going-ahead',
    reason: null,
    lookAgain: null,
    lookAgainOn: null,
    needsSecondReader: false,
  } as const;
  await recordConsideration(
    db,
    fixedClock('2026-11-11T23:30:00Z'),
    viewer,
    { crimeId: answered.id, subjectNominalId: subject.nominalId, amendsId: null },
    { answers: [answer], place: 'own-review', wish: null, note: null },
  );
  const registered = await makeCrime(db, testClock, { suspects: [subject], ...recorded });
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    crimeId: registered.id,
    events: [
      { step: 'considered', on: '2026-11-03' },
      { step: 'granted', on: '2026-11-20' },
    ],
  });
  const ask = { db, clock: testClock, viewer, query: { of: 'spo' } };
  await inBothLanguages(considerationDaysPage, ask, (html, language) => {
    const says = (en: string, cy: string) => assert.ok(html.includes(language === 'en' ? en : cy), en);
    says('How we count: whole days', 'Sut rydym yn cyfrif: diwrnodau');
    const cells = [...html.matchAll(/g-table__number">[^<]*<span[^>]*>[^<]*<\/span>([0-9.]+)/gu)].map(
      (each) => each[1],
    );
    assert.deepEqual(cells, ['2', '6', '10', '10', '2']);
    assert.ok(html.includes(answered.ref) && html.includes(registered.ref));
  });
  const past = { ...ask, query: { of: 'spo', months: '3', area: 'powys' } };
  assert.match((await askPage(considerationDaysPage, past)).html, /No consideration is recorded/u);
});

test('a case in which nobody is named counts, once, and its first day stays when somebody is named and answered for', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'supervisor');
  const subject = await makePerson(db, testClock);
  const recorded = { recordedOn: '2026-11-01', recordedAt: '2026-11-02T06:00:00Z' };
  const crime = await makeCrime(db, testClock, { suspects: [], ...recorded });
  const consider = async (at: string, subjectNominalId: number | null) => {
    const answer = { reason: null, lookAgain: null, lookAgainOn: null, needsSecondReader: false };
    const made = await recordConsideration(
      db,
      fixedClock(at),
      viewer,
      { crimeId: crime.id, subjectNominalId, amendsId: null },
      {
        answers: [{ intervention: 'specialist-advice', answer: 'going-ahead', ...answer }],
        place: 'own-review',
        wish: null,
        note: null,
      },
    );
    assert.ok(made.ok);
  };
  const figures = async () => {
    const ask = { db, clock: testClock, viewer, query: { of: 'specialist-advice' } };
    const { html } = await askPage(considerationDaysPage, ask);
    const cells = [...html.matchAll(/g-table__number">[^<]*<span[^>]*>[^<]*<\/span>([0-9.]+)/gu)];
    return { html, cells: cells.map((each) => each[1]) };
  };
  await consider('2026-11-05T10:00:00Z', null);
  const unnamed = await figures();
  assert.deepEqual(unnamed.cells, ['1', '4', '4', '4']);
  assert.match(unnamed.html, /No suspect named/u);
  await consider('2026-11-20T10:00:00Z', subject.nominalId);
  const named = await figures();
  assert.deepEqual(named.cells, ['1', '4', '4', '4']);
  assert.ok(named.html.includes(`/perpetrators/${subject.ref}/interventions`));
  assert.doesNotMatch(named.html, /No suspect named/u);
});
