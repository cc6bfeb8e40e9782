// The opportunity replay on a page: the day the grounds were on record, the day somebody took it up, the days between.

import assert from 'node:assert/strict';
import test from 'node:test';

import { interventionPages } from '#interventions';
import { loadReferenceData } from '#reference';
import {
  askPage,
  makeCrime,
  makeMeasure,
  makePerson,
  makeStaff,
  onBothEngines,
  smallProgram,
  testClock,
} from '#testing';

import { opportunitiesPage } from './opportunities.ts';

onBothEngines('a stalking crime in March and an order considered in May are 63 days apart', async (db) => {
  await loadReferenceData(db, testClock);
  const suspect = await makePerson(db, testClock, {});
  const victim = await makePerson(db, testClock, {});
  const crime = await makeCrime(db, testClock, {
    offenceKey: 'stalking_s2a',
    recordedOn: '2026-03-02',
    suspects: [suspect],
    victims: [victim],
  });
  await makeMeasure(db, testClock, {
    regime: 'spo',
    subject: suspect,
    events: [{ step: 'considered', on: '2026-05-04' }],
  });
  const { viewer } = await makeStaff(db, 'officer');
  const { html, reads } = await askPage(opportunitiesPage, {
    db,
    clock: testClock,
    viewer,
    params: { ref: suspect.ref },
  });
  assert.match(html, /2 Mar 2026/u);
  assert.match(html, new RegExp(`a stalking crime recorded: ${crime.ref.replace('-', '/')}`, 'u'));
  assert.match(html, /63 days/u);
  assert.match(html, /Not considered, as far as is recorded/u);
  assert.equal(reads.length, 1);
});

test('it says that a sign is a question, in both languages', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('civil-orders-officer');
  const address = `/perpetrators/${known.perpetrator}/opportunities`;
  assert.match((await visit.get(address)).body, /A sign asks the question and does not answer it/u);
  assert.match((await visit.get(`${address}?lang=cy`)).body, /Mae arwydd yn gofyn y cwestiwn/u);
});

onBothEngines(
  'what was written down as considered counts, whatever the answer, from its own day',
  async (db) => {
    await loadReferenceData(db, testClock);
    const suspect = await makePerson(db, testClock, {});
    const crime = await makeCrime(db, testClock, { recordedOn: '2026-11-01', suspects: [suspect] });
    const { viewer } = await makeStaff(db, 'officer');
    const query = { perpetrator: suspect.ref, crime: crime.ref };
    const page = interventionPages.find((each) => each.name === 'new-consideration');
    assert.ok(page !== undefined);
    const form = { newest: '0', place: 'own-review', 'answer-spo': 'not-now', 'reason-spo': 'more-evidence' };
    await askPage(page, { db, clock: testClock, viewer, query, form });
    const asked = { db, clock: testClock, viewer, params: { ref: suspect.ref } };
    const { html } = await askPage(opportunitiesPage, asked);
    assert.match(html, /href="\/considerations\/CON-2026-00001"/u);
    assert.match(html, /24 days/u);
  },
);
