// A list that people choose from: changed by two people, nothing deleted, and old records in the words of their day.

import assert from 'node:assert/strict';
import test from 'node:test';

import { fixedClock } from '#platform';
import type { Db, FormBody } from '#platform';
import { loadReferenceData, referenceLists } from '#reference';
import { askPage, inBothLanguages, makeStaff, onBothEngines, testClock, testDatabase } from '#testing';

import { decideLawChange } from '../decide-law-change.ts';
import { lawChanges } from '../law-change-store.ts';
import { listPage } from './list.ts';
import { proposeChangePage } from './propose-change.ts';

const later = fixedClock('2026-12-10T09:00:00Z');
const common = {
  'from-day': '1',
  'from-month': '12',
  'from-year': '2026',
  source: 'Force order 14/2026',
  confidence: 'local',
  reasonEn: 'Courts closed',
  reasonCy: 'Llysoedd wedi cau',
};

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'administrator');
  const { viewer: second } = await makeStaff(db, 'legal-services');
  const ask = { db, clock: testClock, viewer, params: { kind: 'value' } };
  const send = (form: FormBody) => askPage(proposeChangePage, { ...ask, form: { ...common, ...form } });
  const approve = async () => {
    const [held] = await lawChanges(db);
    const verdict = { isApproved: true, note: null };
    const decided = await decideLawChange(db, testClock, second, held?.number ?? 0, verdict);
    assert.ok(decided.ok);
    return String(held?.number ?? 0);
  };
  const courts = async (on: string) =>
    (await referenceLists(db, Temporal.PlainDate.from(on))).entries('court', 'en');
  return { viewer, send, approve, courts, ask };
}

test('a list shows its values in both languages, with what may be proposed of each', async (t) => {
  const db = await testDatabase(t);
  const { viewer } = await begin(db);
  const ask = { db, clock: testClock, viewer };
  const delays = { ...ask, params: { list: 'reason-delayed' } };
  await inBothLanguages(listPage, delays, (html) => {
    assert.match(html, /value=reason-delayed:no-officer&amp;act=retire/u);
    assert.doesNotMatch(html, /value=reason-delayed:not-known-yet&amp;act=retire/u, 'a rule looks for it');
    assert.match(html, /value=reason-delayed:not-known-yet&amp;act=reword/u);
  });
  const { viewer: officer } = await makeStaff(db, 'officer');
  assert.doesNotMatch((await askPage(listPage, { ...delays, viewer: officer })).html, /propose/u);
  const none = await askPage(listPage, { ...ask, params: { list: 'offence' } });
  assert.equal(none.answer.kind, 'not-found');
});

onBothEngines(
  'a value is taken out of use from its day: offered no more, and named on every record',
  async (db) => {
    const { send, approve, courts } = await begin(db);
    const key = 'aberystwyth-magistrates';
    assert.equal((await send({ list: 'court', key, act: 'retire' })).answer.kind, 'redirect');
    const has = async (on: string) => (await courts(on)).some((entry) => entry.key === key);
    assert.equal(await has('2026-12-02'), true, 'nothing before a second person agrees');
    await approve();
    assert.deepEqual(
      [await has('2026-11-30'), await has('2026-12-01'), await has('2027-12-01')],
      [true, false, false],
    );
    const book = await referenceLists(db, Temporal.PlainDate.from('2027-01-01'));
    assert.equal(book.nameThen('court', key, 'en', book.on), 'Aberystwyth Magistrates’ Court');
    const again = await loadReferenceData(db, later);
    assert.equal(again.added + again.changed, 0, 'a later version of the product leaves it out of use');
    const back = { list: 'court', key, act: 'restore', 'from-year': '2027' };
    assert.match(
      (await send({ list: 'court', key, act: 'restore', 'from-day': '30', 'from-month': '11' })).html,
      /cannot be done to this value/u,
    );
    const { viewer } = await makeStaff(db, 'administrator');
    const sent = await askPage(proposeChangePage, {
      db,
      clock: later,
      viewer,
      params: { kind: 'value' },
      form: { ...common, ...back },
    });
    assert.equal(sent.answer.kind, 'redirect');
    await approve();
    assert.deepEqual([await has('2027-11-30'), await has('2027-12-01')], [false, true]);
  },
);

test('a new value says which it counts as where its list says more than names, and its name is not there yet', async (t) => {
  const db = await testDatabase(t);
  const { send, approve, courts, ask } = await begin(db);
  const form = await askPage(proposeChangePage, { ...ask, query: { value: 'court' } });
  assert.match(form.html, /Which value does it count as/u);
  const added = { list: 'court', key: '', act: 'add', nameEn: 'Cardigan Court', nameCy: 'Llys Aberteifi' };
  assert.match((await send(added)).html, /Choose which value it counts as/u);
  const like = 'haverfordwest-magistrates';
  assert.equal((await send({ ...added, like })).answer.kind, 'redirect');
  await approve();
  const all = await courts('2026-12-02');
  const own = all.find(({ key }) => key === 'cardigan-court');
  assert.deepEqual(own?.body['kind'], all.find(({ key }) => key === like)?.body['kind']);
  assert.equal(own?.source, 'Force order 14/2026');
  assert.match((await send({ ...added, like, 'from-day': '2' })).html, /The list has a value of this name/u);
});
