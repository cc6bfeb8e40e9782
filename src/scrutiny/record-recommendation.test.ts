// A recommendation from its start to its closing and back: who may do what, the figures of the day, and what a person decides when they fall.

import assert from 'node:assert/strict';

import type { Clock, Db, Viewer } from '#platform';
import { loadReferenceData } from '#reference';
import { makeCrime, makeStaff, onBothEngines, testClock } from '#testing';

import { recordRecommendation } from './record-recommendation.ts';
import { recommendationFacts } from './recommendation-store.ts';
import type { RecommendationStep } from './recommendation-state.ts';

async function begin(db: Db) {
  await loadReferenceData(db, testClock);
  const [lead, office] = [await makeStaff(db, 'force-lead'), await makeStaff(db, 'opcc')];
  const factsOf = async (number: string) =>
    (await recommendationFacts(db, number, testClock.now())).get(number) ?? [];
  const record = async (
    viewer: Viewer,
    number: string,
    step: RecommendationStep,
    given: { readonly words?: string | null; readonly post?: string; readonly newest?: number } = {},
    clock: Clock = testClock,
  ) => {
    const { words = 'What the plan of June says', post = null } = given;
    const newest = given.newest ?? (await factsOf(number)).at(-1)?.id ?? 0;
    const saved = await recordRecommendation(db, clock, viewer, number, { step, words, post, newest });
    return saved.ok ? 'saved' : saved.error;
  };
  return { lead: lead.viewer, office: office.viewer, record, factsOf };
}

/** Crimes reported in the last thirty days, some of them with a question to a specialist. */
async function addCases(db: Db, count: number, asked: number): Promise<void> {
  const { id } = await makeStaff(db, 'officer');
  for (let at = 0; at < count; at += 1) {
    const crime = await makeCrime(db, testClock, { suspects: [], recordedOn: '2026-11-10' });
    if (at >= asked) continue;
    await db
      .insertInto('advice_request')
      .values({
        ref: `AD-TEST-${crime.id}`,
        crime_id: crime.id,
        question: 'What would you ask first?',
        asked_role: 'legal-services',
        way: 'phone',
        occurred_at: testClock.now(),
        recorded_at: testClock.now(),
        source_system: 'gwarchod',
        entered_by: id,
      })
      .execute();
  }
}

onBothEngines('nothing is closed without evidence, nor by the force alone', async (db) => {
  const { lead, office, record, factsOf } = await begin(db);
  assert.equal(await record(office, '9', 'started'), 'not-permitted');
  assert.equal(await record(lead, '9', 'started'), 'saved');
  assert.equal(await record(lead, '9', 'proposed'), 'not-permitted');
  assert.equal(await record(lead, '9', 'evidence', { words: null }), 'words-needed');
  assert.equal(await record(lead, '9', 'evidence'), 'saved');
  assert.equal(await record(lead, '9', 'proposed'), 'saved');
  assert.equal(await record(lead, '9', 'agreed'), 'not-permitted');
  assert.equal(await record(office, '9', 'sent-back', { words: 'Which dashboard?' }), 'saved');
  assert.equal(await record(lead, '9', 'proposed'), 'not-permitted');
  assert.equal(await record(lead, '9', 'evidence'), 'saved');
  assert.equal(await record(lead, '9', 'proposed'), 'saved');
  assert.equal(await record(office, '9', 'agreed'), 'saved');
  assert.equal(await record(lead, '9', 'owned', { words: null, post: 'PC Rees' }), 'post-needed');
  assert.equal(await record(lead, '9', 'owned', { words: null, post: 'analyst' }), 'saved');
  assert.equal(await record(lead, '19', 'started'), 'not-found');
  const facts = await factsOf('9');
  assert.deepEqual(
    facts.map(({ step }) => step),
    ['started', 'evidence', 'proposed', 'sent-back', 'evidence', 'proposed', 'agreed', 'owned'],
  );
  assert.deepEqual(
    facts.map(({ byStaffId }) => byStaffId === Number(office.staffId)),
    [false, false, false, true, false, false, true, false],
  );
});

onBothEngines('who did not see the newest fact saves nothing', async (db) => {
  const { lead, record, factsOf } = await begin(db);
  assert.equal(await record(lead, '9', 'started'), 'saved');
  assert.equal(await record(lead, '9', 'evidence', { newest: 0 }), 'stale');
  assert.equal((await factsOf('9')).length, 1);
});

onBothEngines(
  'the figures of the day are kept; when they fall, a named person keeps it closed or opens it again, and no other way',
  async (db) => {
    const { lead, office, record, factsOf } = await begin(db);
    await addCases(db, 12, 12);
    await record(lead, '3', 'evidence');
    await record(lead, '3', 'proposed');
    assert.equal(await record(office, '3', 'agreed'), 'saved');
    const [asked] = (await factsOf('3')).at(-1)?.figures ?? [];
    assert.deepEqual(asked, { measure: 'advice-asked', found: 12, total: 12, middle: null });
    assert.equal(await record(office, '3', 'kept'), 'not-permitted');
    await addCases(db, 12, 0);
    assert.equal(await record(lead, '3', 'kept'), 'not-permitted');
    assert.equal(await record(office, '3', 'kept', { words: 'A new team began' }), 'saved');
    const kept = (await factsOf('3')).at(-1);
    assert.deepEqual(kept?.figures[0], { measure: 'advice-asked', found: 12, total: 24, middle: null });
    assert.equal(await record(office, '3', 'kept'), 'not-permitted');
    assert.equal(await record(office, '3', 'reopened', { words: 'Half is not enough' }), 'saved');
    assert.equal(await record(lead, '3', 'proposed'), 'not-permitted');
  },
);
