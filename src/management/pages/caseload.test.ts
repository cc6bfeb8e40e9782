// The caseload as its readers get it: who has whom, what waits, every figure a list of that length, nobody restricted named.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import {
  askPage,
  countingPlugin,
  inBothLanguages,
  makeGroup,
  makePerson,
  makeStaff,
  testClock,
  testDatabase,
} from '#testing';
import type { MadePerson } from '#testing';

import { caseloadPage } from './caseload.ts';

const today = Temporal.PlainDate.from('2026-11-25');
const said = { recorded_at: testClock.now(), source_system: 'test', entered_by: null };

async function fact(
  db: Db,
  subject: MadePerson,
  row: { part: string; cohort?: string; is_in?: boolean; level?: number; staff_id?: number | null },
) {
  const about = { subject_nominal_id: subject.nominalId, occurred_on: today, reason: 'r', ...said };
  await db
    .insertInto('management_fact')
    .values({ ...row, ...about })
    .execute();
}

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const omu = await makeStaff(db, 'offender-management', { areaCode: 'powys', name: 'PC Rheoli Prawf' });
  const supervisor = await makeStaff(db, 'supervisor', { areaCode: 'powys' });
  const person = (surname: string, more = {}) =>
    makePerson(db, testClock, { surname, areaCode: 'powys', ...more });
  const owned = await person('Perchen');
  await fact(db, owned, { part: 'owner', staff_id: omu.id });
  await fact(db, owned, { part: 'cohort', cohort: 'iom-free', is_in: true });
  await fact(db, owned, { part: 'cohort', cohort: 'mappa-2', is_in: true, level: 2 });
  const about = { subject_nominal_id: owned.nominalId, ...said };
  const visit = { ref: 'VIS-T-1', planned_on: today.subtract({ days: 2 }), purpose: 'routine', ...about };
  await db.insertInto('management_visit').values(visit).execute();
  const plan = { ref: 'PLAN-T-1', review_on: today.subtract({ days: 1 }), ...about };
  await db.insertInto('management_plan').values(plan).execute();
  const alert = { ref: 'TAG-T-1', kind: 'zone', occurred_at: testClock.now(), ...about };
  await db.insertInto('tag_alert').values(alert).execute();
  const alone = await person('Unig');
  await fact(db, alone, { part: 'cohort', cohort: 'iom-fixed', is_in: true });
  const proposed = await person('Enwebir');
  await db
    .insertInto('assessment')
    .values({
      ref: 'RA-T-1',
      subject_nominal_id: proposed.nominalId,
      tool: 'sash',
      state: 'completed',
      level: 'high',
      occurred_on: today,
      training: 'not-required',
      ...said,
    })
    .execute();
  const hidden = await person('Cudd', { restrictedTo: await makeGroup(db) });
  await fact(db, hidden, { part: 'owner', staff_id: supervisor.id });
  return { omu, supervisor, owned };
}

/** How many rows the list of people has. */
function rowsIn(html: string): number {
  const table = /id="caseload-rows"[\s\S]*?<\/table>/u.exec(html)?.[0] ?? '';
  return (/<tbody[\s\S]*<\/tbody>/u.exec(table)?.[0] ?? '').split('<tr').length - 1;
}

test('a supervisor sees the area: owner, cohorts, level, risk, visit, plan and what waits; nobody restricted by name', async (t) => {
  const db = await testDatabase(t);
  const { supervisor } = await begin(db);
  const ask = { db, clock: testClock, viewer: supervisor.viewer };
  await inBothLanguages(caseloadPage, ask, (html, language, { reads }) => {
    assert.equal(rowsIn(html), 4);
    const en = language === 'en';
    for (const word of en
      ? [
          '4 people',
          'PC Rheoli Prawf',
          'IOM Free',
          '1 tag alert without a response',
          'Visit late',
          'No owner',
        ]
      : [
          'Pobl: 4',
          'PC Rheoli Prawf',
          'IOM Rhydd',
          '1 rhybudd tag heb ymateb',
          'Ymweliad yn hwyr',
          'Heb berchennog',
        ]) {
      assert.ok(html.includes(word), word);
    }
    assert.match(html, en ? /SASH high/u : /SASH uchel/u);
    assert.match(html, en ? /Nomination not answered/u : /Enwebiad heb ei ateb/u);
    assert.doesNotMatch(html, /cudd/iu);
    assert.deepEqual(reads, [{ kind: 'list', ref: 'caseload' }]);
  });
});

test('every figure leads to a list of that many people', async (t) => {
  const db = await testDatabase(t);
  const { supervisor } = await begin(db);
  const ask = { db, clock: testClock, viewer: supervisor.viewer };
  const { html } = await askPage(caseloadPage, ask);
  const figures = [...html.matchAll(/href="\/management\?([^"]+)"[^>]*>([0-9]+)</gu)];
  assert.ok(figures.length >= 12, `${figures.length} figures`);
  for (const [, query = '', count] of figures) {
    const asked = Object.fromEntries(new URLSearchParams(query.replaceAll('&amp;', '&')));
    const list = await askPage(caseloadPage, { ...ask, query: asked });
    assert.equal(rowsIn(list.html), Number(count), query);
  }
});

test('an offender manager starts with their own people, and can see everybody', async (t) => {
  const db = await testDatabase(t);
  const { omu } = await begin(db);
  const ask = { db, clock: testClock, viewer: omu.viewer };
  const own = await askPage(caseloadPage, ask);
  assert.equal(rowsIn(own.html), 1);
  assert.match(own.html, /PERCHEN/u);
  const all = await askPage(caseloadPage, { ...ask, query: { area: 'all' } });
  assert.equal(rowsIn(all.html), 4);
  const strange = await askPage(caseloadPage, {
    ...ask,
    query: { owner: "1' OR", cohort: 'x', wait: 'y', page: '-3' },
  });
  assert.equal(rowsIn(strange.html), 4, 'what is not known is not asked');
});

test('a longer caseload takes no more queries', async (t) => {
  const db = await testDatabase(t);
  const { supervisor, omu } = await begin(db);
  const count = async () => {
    const plugin = countingPlugin();
    await askPage(caseloadPage, { db: db.withPlugin(plugin), clock: testClock, viewer: supervisor.viewer });
    return plugin.sent();
  };
  await count();
  const before = await count();
  for (let number = 0; number < 8; number += 1) {
    const person = await makePerson(db, testClock, { areaCode: 'powys' });
    await fact(db, person, { part: 'owner', staff_id: omu.id });
  }
  assert.equal(await count(), before);
});
