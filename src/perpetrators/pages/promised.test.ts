// A promise to the court stands among what binds, and says what it is, on every page and paper about a perpetrator.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import { inBothLanguages, makeMeasure, makePerson, makeStaff, testClock, testDatabase } from '#testing';

import { conditionsCardPage } from './conditions-card.ts';
import { makePerpetratorPage } from './perpetrator.ts';
import { perpetratorOrdersPage } from './perpetrator-orders.ts';
import { recordCardPage } from './record-card.ts';

const pages = [
  makePerpetratorPage(async () => ({ lines: [], more: 0 })),
  perpetratorOrdersPage,
  conditionsCardPage,
  recordCardPage,
];

test('an undertaking says that it is a promise, that breaking it is contempt, and that it carries no power of arrest', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const promise = (endsOn: string, note: string) =>
    makeMeasure(db, testClock, {
      regime: 'nmo',
      subject,
      events: [
        { step: 'applied', on: '2026-03-01' },
        { step: 'undertaking', on: '2026-03-20', endsOn, note },
      ],
    });
  await promise('2027-03-19', 'Not to telephone Victim A');
  await promise('2026-09-19', 'Not to write to Victim A');
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  for (const page of pages) {
    await inBothLanguages(page, ask, (html, language) => {
      const said =
        language === 'en'
          ? [
              'Promised to the court. Breaking these is contempt of court. No power of arrest.',
              'FLA 1996 s46(2), (4)',
              'Source from memory: ask Legal Services.',
              'undertaking of 20 Mar 2026, to 19 Mar 2027',
            ]
          : ['Addawyd i’r llys. Mae torri’r rhain yn ddirmyg llys. Dim pŵer i arestio.', 'o’r cof'];
      for (const text of [...said, 'Not to telephone Victim A']) assert.ok(html.includes(text), text);
      assert.ok(!html.includes('Not to write to Victim A'), 'what has run out binds nobody');
      assert.ok(!html.includes('No order, notice or bail is in force'));
    });
  }
});
