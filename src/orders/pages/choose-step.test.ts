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

test('what the law gives this kind of order no power for is named with its source, apart from what can follow', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref } = await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject: await makePerson(db, testClock),
    events: [{ step: 'granted', on: '2026-11-20', endsOn: '2026-12-17' }],
  });
  const page = chooseStepPage('orders');
  await inBothLanguages(page, { db, clock: testClock, viewer, params: { ref } }, (html, language) => {
    const [offered = '', beside = ''] = html.split('<details');
    assert.doesNotMatch(offered, /steps\/(?:varied|renewed|notified)"/u);
    for (const step of ['varied', 'renewed', 'notified']) assert.ok(beside.includes(`/steps/${step}"`), step);
    assert.match(beside, /CSA 2010 ss24-33 give no power/u);
    assert.ok(beside.includes(language === 'en' ? 'record it and say why' : 'cofnodwch ef a dywedwch pam'));
  });
});
