// The counter-allegation guard, in scenario pairs: the same record but for one fact, and the route is open or shut.

import assert from 'node:assert/strict';
import test from 'node:test';

import type { Db } from '#platform';
import { loadReferenceData } from '#reference';
import { makeCrime, makePerson, makeStaff, onBothEngines, testClock } from '#testing';
import type { MadePerson } from '#testing';

import { checkPrimaryHarm } from './check-primary-harm.ts';
import { harmGuard, isRouteOpen } from './primary-harm.ts';
import type { Conclusion } from './primary-harm.ts';
import { addReview, linkedFiles } from './primary-harm-store.ts';
import { recordReferral } from './record-referral.ts';
import { nominalId, personId } from '#people';

const now = testClock.now();
const known = (person: MadePerson) => ({
  id: personId(person.id),
  nominalIds: [nominalId(person.nominalId)],
});

async function refer(db: Db, person: MadePerson) {
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'schemes-coordinator');
  const recorded = await recordReferral(
    db,
    testClock,
    viewer,
    known(person),
    {
      subjectNominalId: person.nominalId,
      crimeId: null,
      programme: 'reflecting-on-relationships',
      basis: 'consent',
      measureId: null,
      riskBand: 'medium-or-low',
      provider: 'threshold-das',
      criteria: [],
      areaCode: null,
    },
    null,
  );
  return recorded.ok ? 'referred' : recorded.error;
}

async function review(db: Db, person: MadePerson, crimesRead: readonly string[], conclusion: Conclusion) {
  const { id } = await makeStaff(db, 'supervisor');
  const of = { subjectNominalId: person.nominalId, crimesRead, conclusion, reasons: 'Read both files' };
  await addReview(db, of, { staffId: id, at: now });
}

onBothEngines(
  'pair 1: who is only a suspect is referred; who is also the victim of their victim is not',
  async (db) => {
    const suspect = await makePerson(db, testClock);
    const victim = await makePerson(db, testClock);
    await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
    assert.equal(await refer(db, suspect), 'referred');
    const counter = await makeCrime(db, testClock, { suspects: [victim], victims: [suspect] });
    assert.deepEqual(await linkedFiles(db, suspect.id, now), [counter.ref]);
    assert.equal(await refer(db, suspect), 'primary-harm');
    // And the other way round: the woman who is accused for gathering evidence is as well protected.
    assert.equal(await refer(db, victim), 'primary-harm');
  },
);

onBothEngines('pair 2: a victim of somebody who has nothing to do with the file is referred', async (db) => {
  const suspect = await makePerson(db, testClock);
  const stranger = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [suspect], victims: [await makePerson(db, testClock)] });
  await makeCrime(db, testClock, { suspects: [stranger], victims: [suspect] });
  assert.deepEqual(await linkedFiles(db, suspect.id, now), []);
  assert.equal(await refer(db, suspect), 'referred');
});

onBothEngines(
  'pair 3: a review that read the file opens the route; one that finds a victim shuts it',
  async (db) => {
    const make = async () => {
      const suspect = await makePerson(db, testClock);
      const victim = await makePerson(db, testClock);
      await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
      const counter = await makeCrime(db, testClock, { suspects: [victim], victims: [suspect] });
      return { suspect, victim, counter };
    };
    const first = await make();
    await review(db, first.suspect, [first.counter.ref], 'causes-primary-harm');
    assert.equal(await refer(db, first.suspect), 'referred');
    const second = await make();
    await review(db, second.suspect, [second.counter.ref], 'is-primary-victim');
    assert.equal(await refer(db, second.suspect), 'primary-harm');
  },
);

onBothEngines('pair 4: a new counter-allegation after the review asks for another', async (db) => {
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const counter = await makeCrime(db, testClock, { suspects: [victim], victims: [suspect] });
  await review(db, suspect, [counter.ref], 'causes-primary-harm');
  assert.equal((await checkPrimaryHarm(db, known(suspect), now)).kind, 'reviewed');
  const later = await makeCrime(db, testClock, { suspects: [victim], victims: [suspect] });
  assert.deepEqual(await checkPrimaryHarm(db, known(suspect), now), {
    kind: 'review-needed',
    unread: [later.ref],
  });
});

onBothEngines('pair 5: a part that was withdrawn no longer links the files', async (db) => {
  const suspect = await makePerson(db, testClock);
  const victim = await makePerson(db, testClock);
  await makeCrime(db, testClock, { suspects: [suspect], victims: [victim] });
  const counter = await makeCrime(db, testClock, { suspects: [victim], victims: [suspect] });
  await db
    .insertInto('crime_party')
    .values({
      crime_id: counter.id,
      nominal_id: suspect.nominalId,
      part: 'victim',
      removed: true,
      recorded_at: now,
      source_system: 'crime-system',
    })
    .execute();
  assert.deepEqual(await linkedFiles(db, suspect.id, now), []);
});

test('the guard opens only on a review that finds this person causes harm, and the newest review counts', () => {
  const made = (conclusion: Conclusion) => ({
    id: 1,
    crimesRead: ['26-1'],
    conclusion,
    reasons: '',
    occurredAt: now,
    byStaffId: 1,
  });
  const open = (...all: readonly Conclusion[]) => isRouteOpen(harmGuard(['26-1'], all.map(made)));
  assert.equal(open(), false);
  assert.equal(open('causes-primary-harm'), true);
  assert.equal(open('both-cause-harm'), true);
  assert.equal(open('cannot-tell'), false);
  assert.equal(open('causes-primary-harm', 'is-primary-victim'), false);
  assert.equal(isRouteOpen(harmGuard([], [])), true);
});
