// A promise to the court stands among what binds, and says what it is, on every page and paper about a perpetrator.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeBreach,
  makePerson,
  makeStaff,
  makeUndertaking,
  testClock,
  testDatabase,
} from '#testing';

import { chronologyPage } from './chronology.ts';
import { conditionsCardPage } from './conditions-card.ts';
import { makePerpetratorPage } from './perpetrator.ts';
import { perpetratorBreachesPage } from './perpetrator-breaches.ts';
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
  await makeUndertaking(db, subject, { endsOn: '2027-03-19', note: 'Not to telephone Victim A' });
  await makeUndertaking(db, subject, { endsOn: '2026-09-19', note: 'Not to write to Victim A' });
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

test('a breach of it is contempt of court in the history and in the chronology for a court, with what was promised', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const measure = await makeUndertaking(db, subject, {
    endsOn: '2027-03-19',
    note: 'Not to telephone Victim A',
  });
  const of = { id: measure.id, regime: 'nmo' } as const;
  await makeBreach(db, testClock, {
    subject,
    measure: of,
    at: '2026-05-01T10:00:00Z',
    account: 'Rang twice',
  });
  const ask = { db, clock: testClock, viewer, params: { ref: subject.ref } };
  for (const page of [perpetratorBreachesPage, chronologyPage]) {
    await inBothLanguages(page, ask, (html, language) => {
      const said =
        language === 'en'
          ? ['Contempt of court, no crime record', 'Undertaking (NMO)']
          : ['Dirmyg llys, dim cofnod trosedd', 'Ymgymeriad (NMO)'];
      for (const text of said) assert.ok(html.includes(text), text);
      assert.doesNotMatch(html, /A crime in itself|Trosedd fel y cyfryw|not a breach/u);
    });
  }
  const { html } = await askPage(chronologyPage, ask);
  assert.match(html, /Promised: Not to telephone Victim A/u);
  assert.match(html, /Offences in themselves<\/dt>\s*<dd[^>]*>\s*0/u);
  assert.match(html, /Undertaking accepted in its place/u);
});
