// The force's rule for equal identifiers: off until the force lead sets it, and every use on record and undoable.

import assert from 'node:assert/strict';
import test from 'node:test';

import { askPage, makePerson, makeStaff, peopleRecords, testClock, testDatabase } from '#testing';
import type { Db, Viewer } from '#platform';

import { proposeMatches } from '../matches/propose-matches.ts';
import { standingMerges } from '../matches/merge-store.ts';
import { matchRulesPage } from './match-rules.ts';

/** Two records of one person with one valid PNC number (the check letter of 12 and 0000001 is over 23). */
async function twoRecords(db: Db) {
  const given = { given: 'Gwenllian', surname: 'Prydderch', born: '1990-02-03', town: 'Tywyn' } as const;
  const people = [await makePerson(db, testClock, given), await makePerson(db, testClock, given)] as const;
  for (const { nominalId } of people) {
    await db
      .insertInto('person_identifier')
      .values({
        nominal_id: nominalId,
        kind: 'pnc',
        value: `12/0000001${'ZABCDEFGHJKLMNPQRTUVWXY'[120_000_001 % 23] ?? ''}`,
        value_key: '120000001',
        recorded_at: testClock.now(),
        source_system: 'custody',
      })
      .execute();
  }
  return people;
}

async function set(db: Db, viewer: Viewer, change: string) {
  const form = { kind: 'pnc', change, reason: 'Agreed with data protection' };
  return askPage(matchRulesPage, { db, clock: testClock, viewer, form });
}

test('nothing is joined while the rule is off; once on, equal valid numbers are, and it is on record', async (t) => {
  const db = await testDatabase(t);
  const lead = await makeStaff(db, 'force-lead');
  const people = await twoRecords(db);
  const off = await proposeMatches(db, testClock, peopleRecords, null);
  assert.ok(off.ok && off.value.added === 1 && off.value.joinedByRule === 0);
  const before = await askPage(matchRulesPage, { db, clock: testClock, viewer: lead.viewer });
  assert.match(before.html, /It has never been set/u);
  assert.equal((await set(db, lead.viewer, 'on')).answer.kind, 'redirect');
  const on = await proposeMatches(db, testClock, peopleRecords, null);
  assert.ok(on.ok && on.value.joinedByRule === 1);
  assert.equal((await standingMerges(db, [people[0].id])).length, 1);
  const shown = await askPage(matchRulesPage, { db, clock: testClock, viewer: lead.viewer });
  assert.match(shown.html, /Agreed with data protection/u);
  assert.ok(shown.html.includes(`/matches/people/${people[0].ref}`));
});

test('only the force lead sets it, with a reason', async (t) => {
  const db = await testDatabase(t);
  const analyst = await makeStaff(db, 'analyst');
  const lead = await makeStaff(db, 'force-lead');
  assert.deepEqual((await set(db, analyst.viewer, 'on')).answer, { kind: 'not-allowed' });
  const sent = await askPage(matchRulesPage, { db, clock: testClock, viewer: lead.viewer, form: {} });
  assert.match(sent.html, /Say why, and who agreed/u);
  const seen = await askPage(matchRulesPage, { db, clock: testClock, viewer: analyst.viewer });
  assert.match(seen.html, /The force lead sets this rule/u);
});
