// Changing the law takes two people, is kept for ever, and moves deadlines from its day on and not before.

import assert from 'node:assert/strict';

import { computeDeadline } from '#law';
import type { LawChange } from '#law';
import { fixedClock } from '#platform';
import { makeStaff, onBothEngines, testClock } from '#testing';

import { decideLawChange, mayApprove } from './decide-law-change.ts';
import { findLawChange, heldLaw, lawChanges } from './law-change-store.ts';
import { proposeLawChange } from './propose-law-change.ts';

const longer = {
  kind: 'rule',
  number: 0,
  regime: null,
  rule: 'dvpo-length-max',
  length: 56,
  reading: null,
  from: '2027-04-01',
  to: null,
  source: 'S.I. 2027/1',
  confidence: 'verified',
} as const satisfies LawChange;
const reasons = { reasonEn: 'New instrument', reasonCy: 'Offeryn newydd' };

function lastDay(law: Awaited<ReturnType<typeof heldLaw>>, madeOn: string): string {
  const found = computeDeadline('dvpo-length-max', Temporal.PlainDate.from(madeOn), law);
  assert.ok(found.ok && found.value.due?.kind === 'last-day');
  return found.value.due.on.toString();
}

onBothEngines(
  'a proposal changes nothing; a second person approves it, and then it holds from its day',
  async (db) => {
    const { viewer: proposer } = await makeStaff(db, 'administrator');
    const { viewer: second } = await makeStaff(db, 'legal-services');
    const { viewer: officer } = await makeStaff(db, 'officer');
    const refused = await proposeLawChange(db, testClock, officer, { change: longer, ...reasons });
    assert.ok(!refused.ok && refused.error.code === 'not-permitted');
    const proposed = await proposeLawChange(db, testClock, proposer, { change: longer, ...reasons });
    assert.ok(proposed.ok);
    assert.equal(lastDay(await heldLaw(db), '2027-04-01'), '2027-04-28');
    const verdict = { isApproved: true, note: null };
    const own = await decideLawChange(db, testClock, proposer, proposed.value, verdict);
    assert.ok(!own.ok && own.error === 'own-proposal');
    const byOfficer = await decideLawChange(db, testClock, officer, proposed.value, verdict);
    assert.ok(!byOfficer.ok && byOfficer.error === 'not-permitted');
    const held = await findLawChange(db, proposed.value);
    assert.ok(held !== undefined && mayApprove(second, held) && !mayApprove(proposer, held));
    const later = fixedClock(testClock.now().add({ hours: 2 }).toString());
    assert.ok((await decideLawChange(db, later, second, proposed.value, verdict)).ok);
    assert.equal(lastDay(await heldLaw(db), '2027-04-01'), '2027-05-26');
    assert.equal(lastDay(await heldLaw(db), '2027-03-31'), '2027-04-27');
    const before = await heldLaw(db, testClock.now().add({ hours: 1 }));
    assert.equal(lastDay(before, '2027-04-01'), '2027-04-28', 'as it was held before the approval');
    const twice = await decideLawChange(db, later, second, proposed.value, { isApproved: false, note: 'no' });
    assert.ok(!twice.ok && twice.error === 'decided-already');
  },
);

onBothEngines('a refused proposal stays on record with why, and changes nothing', async (db) => {
  const { viewer: proposer } = await makeStaff(db, 'legal-services');
  const { viewer: second } = await makeStaff(db, 'administrator');
  const proposed = await proposeLawChange(db, testClock, proposer, { change: longer, ...reasons });
  assert.ok(proposed.ok);
  const silent = await decideLawChange(db, testClock, second, proposed.value, {
    isApproved: false,
    note: null,
  });
  assert.ok(!silent.ok && silent.error === 'note-needed');
  const verdict = { isApproved: false, note: 'The instrument is a draft' };
  assert.ok((await decideLawChange(db, testClock, second, proposed.value, verdict)).ok);
  assert.equal(lastDay(await heldLaw(db), '2027-04-01'), '2027-04-28');
  const [held] = await lawChanges(db);
  assert.equal(held?.decision?.note, 'The instrument is a draft');
  const missing = await decideLawChange(db, testClock, second, 4_000_000, verdict);
  assert.ok(!missing.ok && missing.error === 'not-found');
});

onBothEngines('the database itself refuses an approval by whoever proposed it', async (db) => {
  const { viewer } = await makeStaff(db, 'administrator');
  const proposed = await proposeLawChange(db, testClock, viewer, { change: longer, ...reasons });
  assert.ok(proposed.ok);
  const decision = { law_change_id: proposed.value, proposed_by: viewer.staffId, entered_by: viewer.staffId };
  await assert.rejects(
    db
      .insertInto('law_decision')
      .values({ ...decision, is_approved: true, recorded_at: testClock.now(), source_system: 'test' })
      .execute(),
  );
});
