// The force's own rules: shown with their source, changed by two people, and as they were until the first day of a change.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import { loadReferenceData, referenceLists } from '#reference';
import { askPage, inBothLanguages, makeStaff, onBothEngines, testClock, testDatabase } from '#testing';

import { decideLawChange } from '../decide-law-change.ts';
import { findLawChange } from '../law-change-store.ts';
import { proposeLawChange } from '../propose-law-change.ts';
import { lawChangePage } from './law-change.ts';
import { ownRulesPage as page } from './own-rules.ts';

const changePage = lawChangePage({ afterApproval: async () => {} });

const change = {
  kind: 'list',
  number: 0,
  list: 'watch',
  key: 'no-check',
  name: { en: 'Check of an order: every 6 months', cy: 'Gwirio gorchymyn: bob 6 mis' },
  values: { months: 6 },
  from: '2027-01-01',
  to: '2027-06-30',
  source: 'Force order 12/2026',
  confidence: 'local',
} as const;
const reasons = { reasonEn: 'Checks came too late', reasonCy: 'Daeth gwiriadau’n rhy hwyr' };
const day = (text: string) => Temporal.PlainDate.from(text);

test('each rule has its value with the unit, its source, and a link only for who may propose', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: officer } = await makeStaff(db, 'officer');
  const ask = { db, clock: testClock, viewer };
  await inBothLanguages(page, ask, (html, language) => {
    assert.ok(
      html.includes(language === 'en' ? '60, 30, 7 days before the end' : '60, 30, 7 diwrnod cyn y diwedd'),
    );
    assert.ok(html.includes(language === 'en' ? '30 minutes' : '30 munud'));
    assert.ok(html.includes(language === 'en' ? 'Not set: nothing is asked' : 'Heb ei osod'));
    assert.match(html, /propose\/list\?list=watch:no-check/u);
  });
  const read = await askPage(page, { ...ask, viewer: officer });
  assert.doesNotMatch(read.html, /law\/propose/u);
});

onBothEngines(
  'a change holds from its first day to its last; before and after it the rule is as it was',
  async (db) => {
    await loadReferenceData(db, testClock);
    const { viewer } = await makeStaff(db, 'administrator');
    const { viewer: second } = await makeStaff(db, 'legal-services');
    const proposed = await proposeLawChange(db, testClock, viewer, { change, ...reasons });
    assert.ok(proposed.ok);
    const months = async (on: string) =>
      (await referenceLists(db, day(on))).find('watch', 'no-check')?.body['months'];
    assert.equal(await months('2027-02-01'), 12, 'nothing before a second person agrees');
    const own = await decideLawChange(db, testClock, viewer, proposed.value, {
      isApproved: true,
      note: null,
    });
    assert.ok(!own.ok && own.error === 'own-proposal');
    assert.equal(await months('2027-02-01'), 12);
    assert.ok(
      (await decideLawChange(db, testClock, second, proposed.value, { isApproved: true, note: null })).ok,
    );
    assert.deepEqual(
      [
        await months('2026-12-31'),
        await months('2027-01-01'),
        await months('2027-06-30'),
        await months('2027-07-01'),
      ],
      [12, 6, 6, 12],
    );
    const entry = (await referenceLists(db, day('2027-02-01'))).find('watch', 'no-check');
    assert.equal(entry?.cy, 'Gwirio gorchymyn: bob 6 mis');
    assert.equal(entry?.source, 'Force order 12/2026');
    const reloaded = await loadReferenceData(db, fixedClock('2027-02-01T09:00:00Z'));
    assert.equal(reloaded.changed + reloaded.added, 0);
    assert.equal(await months('2027-02-01'), 6, 'a later version of the product leaves it alone');
  },
);

test('one approved after its first day holds from the day of approval: what is past is not judged again', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: { ...change, to: null },
    ...reasons,
  });
  assert.ok(proposed.ok);
  const late = fixedClock('2027-01-20T09:00:00Z');
  assert.ok((await decideLawChange(db, late, second, proposed.value, { isApproved: true, note: null })).ok);
  const months = async (on: string) =>
    (await referenceLists(db, day(on))).find('watch', 'no-check')?.body['months'];
  assert.deepEqual([await months('2027-01-19'), await months('2027-01-20')], [12, 6]);
  const held = await findLawChange(db, proposed.value);
  assert.equal(held?.decision?.isApproved, true);
  const params = { number: String(proposed.value) };
  await inBothLanguages(changePage, { db, clock: testClock, viewer, params }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? '12 months' : '12 mis'));
    assert.ok(html.includes(language === 'en' ? '6 months' : '6 mis'));
  });
});

test('a rule of the watch for one kind of order begins as the rule for every kind', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const proposed = await proposeLawChange(db, testClock, viewer, {
    change: {
      ...change,
      key: 'no-check/spo',
      name: { en: 'Check of an SPO: every 3 months', cy: 'Gwirio SPO: bob 3 mis' },
      values: { months: 3 },
      to: null,
    },
    ...reasons,
  });
  assert.ok(proposed.ok);
  assert.ok(
    (await decideLawChange(db, testClock, second, proposed.value, { isApproved: true, note: null })).ok,
  );
  const book = await referenceLists(db, day('2027-02-01'));
  assert.equal(book.find('watch', 'no-check/spo')?.body['months'], 3);
  assert.equal(book.find('watch', 'no-check')?.body['months'], 12);
});
