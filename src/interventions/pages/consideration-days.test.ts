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
    says(
      'How we count (first-considered-1): whole days',
      'Sut rydym yn cyfrif (first-considered-1): diwrnodau',
    );
    const cells = [...html.matchAll(/g-table__number">[^<]*<span[^>]*>[^<]*<\/span>([0-9.]+)/gu)].map(
      (each) => each[1],
    );
    assert.deepEqual(cells, ['2', '6', '10', '10', '2']);
    assert.ok(html.includes(answered.ref) && html.includes(registered.ref));
  });
  const past = { ...ask, query: { of: 'spo', months: '3', area: 'powys' } };
  assert.match((await askPage(considerationDaysPage, past)).html, /No consideration is recorded/u);
});
