// The choice of steps: what can follow from the record, for this role, each leading to its form.

import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askPage,
  inBothLanguages,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { chooseStepPage } from './choose-step.ts';

test('only steps that can follow are offered, and an officer is not offered the court’s', async (t) => {
  const db = await testDatabase(t);
  const keeper = await makeStaff(db, 'legal-services');
  const officer = await makeStaff(db, 'officer');
  const subject = await makePerson(db, testClock);
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'spo',
    subject,
    events: [{ step: 'applied', on: '2026-11-01' }],
  });
  const page = chooseStepPage('orders');
  const ask = { db, clock: testClock, params: { ref } };
  const steps = (html: string) =>
    [...html.matchAll(/\/steps\/([a-z-]+)"/gu)].map((match) => match[1] ?? '').toSorted();
  await inBothLanguages(page, { ...ask, viewer: keeper.viewer }, (html, language) => {
    assert.deepEqual(steps(html), ['asked-legal', 'granted', 'noted', 'refused', 'victim-told', 'withdrawn']);
    assert.ok(html.includes(language === 'en' ? 'Refused' : 'Gwrthodwyd'));
  });
  const offered = await askPage(page, { ...ask, viewer: officer.viewer });
  assert.deepEqual(steps(offered.html), ['noted', 'victim-told']);
});
