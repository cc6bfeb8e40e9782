// A notice whose application was not heard in the hours of the law says so on its own page, as the day's work does.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedLaw } from '#law';
import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  inBothLanguages,
  makeAddedKind,
  makeLawChange,
  makeMeasure,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';

import { hearingMissed } from '../hearing-by.ts';
import { findMeasure } from '../measure-store.ts';
import { standingOn } from '../permitted-actions.ts';
import { orderPage } from './order.ts';

const shown = orderPage('orders', { breachesOfMeasure: async () => [] });

/** A notice served on Wednesday 18 November 2026 at 10:00: to be heard by Friday 20 November, 10:00. */
async function notice(db: Db, added: string | null = null, regime: 'dvpn' | 'dapn' = 'dvpn') {
  const subject = await makePerson(db, testClock);
  const made = await makeMeasure(db, testClock, {
    regime,
    ...(added === null ? {} : { added }),
    subject,
    events: [
      { step: 'granted', on: '2026-11-18' },
      { step: 'served', on: '2026-11-18', at: '2026-11-18T10:00:00Z' },
    ],
  });
  return { subject, ...made };
}

const late = /No hearing recorded: due by/u;

test('past the hour with nothing decided it is late, in both languages; before it, and once it is heard, it is not', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const { ref, id, subject } = await notice(db);
  const ask = { db, clock: testClock, viewer, params: { ref } };
  await inBothLanguages(shown, ask, (html, language) => {
    assert.match(
      html,
      language === 'en'
        ? /No hearing recorded: due by Fri 20 Nov 2026,? (?:at )?10:00/u
        : /Dim gwrandawiad wedi’i gofnodi: i fod erbyn/u,
    );
  });
  const found = await findMeasure(db, viewer, ref, testClock.now());
  assert.ok(found !== undefined);
  const standing = standingOn(found.record, Temporal.PlainDate.from('2026-11-20'));
  const missedAt = (moment: string) =>
    hearingMissed(standing, shippedLaw, Temporal.Instant.from(moment))?.at.toString() ?? null;
  assert.equal(missedAt('2026-11-20T10:00:00Z'), null, 'the last moment counts');
  assert.equal(missedAt('2026-11-20T10:00:01Z'), '2026-11-20T10:00:00Z');
  await makeMeasure(db, testClock, {
    regime: 'dvpo',
    subject,
    replaces: id,
    events: [
      { step: 'applied', on: '2026-11-18' },
      { step: 'withdrawn', on: '2026-11-20' },
    ],
  });
  assert.doesNotMatch((await askPage(shown, ask)).html, late);
});

for (const [code, by, decision] of [
  ['dvpn', 'dvpo', 'refused'],
  ['dapn', 'dapo', 'granted'],
  ['dapn', 'dapo', 'withdrawn'],
] as const) {
  test(`a ${code.toUpperCase()} is late until its application is ${decision}, and no decision on another kind ends that`, async (t) => {
    const db = await testDatabase(t);
    await loadReferenceData(db, testClock);
    const { viewer } = await makeStaff(db, 'civil-orders-officer');
    const { ref, subject } = await notice(db, null, code);
    const decided = async (regime: 'dvpo' | 'dapo' | 'spo') =>
      await makeMeasure(db, testClock, {
        regime,
        subject,
        events: [
          { step: 'applied', on: '2026-11-18' },
          { step: decision, on: '2026-11-20', ...(decision === 'granted' ? { endsOn: '2026-12-10' } : {}) },
        ],
      });
    const ask = { db, clock: testClock, viewer, params: { ref } };
    await decided('spo');
    await decided(by === 'dvpo' ? 'dapo' : 'dvpo');
    assert.match((await askPage(shown, ask)).html, late);
    await decided(by);
    assert.doesNotMatch((await askPage(shown, ask)).html, late);
  });
}

test('of a kind that was added here, for which the hours were switched off, nothing is late', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'civil-orders-officer');
  const name = { en: 'Test Notice', cy: 'Hysbysiad Prawf' };
  await makeAddedKind(db, testClock, { code: 'test-notice', like: 'dvpn', name, short: name });
  const { ref } = await notice(db, 'test-notice');
  const ask = { db, clock: testClock, viewer, params: { ref } };
  assert.match((await askPage(shown, ask)).html, late);
  await makeLawChange(db, testClock, {
    kind: 'rule',
    number: 0,
    rule: 'dvpn-dvpo-hearing-48h',
    regime: 'test-notice',
    length: null,
    reading: null,
    isOff: true,
    from: '2026-01-01',
    to: null,
    source: 'Test Act 2026 s2',
    confidence: 'local',
  });
  assert.doesNotMatch((await askPage(shown, ask)).html, late);
});
