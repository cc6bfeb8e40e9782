// Records a referral, its steps and its follow-ups: facts, the card, and what was considered, in one write.

import type { Person } from '#people';
import { londonDate, ok, refused, takeNumbers } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { checkPrimaryHarm } from './check-primary-harm.ts';
import { mayRefer, mayStep } from './permitted-actions.ts';
import { isRouteOpen } from './primary-harm.ts';
import { rebuildReferralCards } from './rebuild-referral-cards.ts';
import { recordConsideration } from './record-consideration.ts';
import type { FollowUp, Referral } from './referral.ts';
import { permittedSteps, referralStanding } from './referral-state.ts';
import { addFollowUp, addReferral, addReferralEvent } from './referral-store.ts';
import type { NewReferral, NewReferralEvent } from './referral-store.ts';

export type ReferralRefusal = 'not-permitted' | 'primary-harm';

/**
 * Writes a referral and its first step, and that the programme goes ahead in the crime that led to it: keyed once.
 * Refused for a person who is a victim in a linked file without a review that opens the route.
 */
export async function recordReferral(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  person: Pick<Person, 'id' | 'nominalIds'>,
  referral: Omit<NewReferral, 'ref'>,
  note: string | null,
): Promise<Result<{ readonly ref: string }, ReferralRefusal>> {
  if (!mayRefer(viewer.role)) return refused('not-permitted');
  const now = clock.now();
  if (!isRouteOpen(await checkPrimaryHarm(db, person, now))) return refused('primary-harm');
  const day = londonDate(now);
  const number = await takeNumbers(db, `REF-${day.year}`, 1);
  const ref = `REF-${day.year}-${String(number).padStart(4, '0')}`;
  const by = { staffId: viewer.staffId, at: now };
  const id = await addReferral(db, { ...referral, ref }, by);
  const first = {
    step: 'referred',
    occurredOn: day,
    sessionNo: null,
    reason: null,
    breachId: null,
    note,
  } as const;
  await addReferralEvent(db, id, first, by);
  await rebuildReferralCards(db, clock, [id]);
  if (referral.crimeId !== null) {
    await recordConsideration(
      db,
      clock,
      viewer,
      { crimeId: referral.crimeId, subjectNominalId: referral.subjectNominalId, amendsId: null },
      {
        answers: [
          {
            intervention: referral.programme,
            answer: 'going-ahead',
            reason: null,
            lookAgain: null,
            lookAgainOn: null,
            needsSecondReader: false,
          },
        ],
        place: 'own-review',
        wish: null,
        note: ref,
      },
    );
  }
  return ok({ ref });
}

/** Adds a step that may follow now. Lock the referral, and read it, first. */
export async function recordReferralStep(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  referral: Referral,
  event: NewReferralEvent,
): Promise<Result<true, 'not-permitted'>> {
  const allowed = permittedSteps(referralStanding(referral.basis, referral.events));
  if (!mayStep(viewer.role, event.step) || !allowed.includes(event.step)) return refused('not-permitted');
  await addReferralEvent(db, referral.id, event, { staffId: viewer.staffId, at: clock.now() });
  await rebuildReferralCards(db, clock, [referral.id]);
  return ok(true);
}

/** Adds what a named person confirmed at a check. */
export async function recordFollowUp(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  referral: Referral,
  followUp: Omit<FollowUp, 'byStaffId'>,
): Promise<Result<true, 'not-permitted'>> {
  if (!mayRefer(viewer.role)) return refused('not-permitted');
  await addFollowUp(db, referral.id, followUp, { staffId: viewer.staffId, at: clock.now() });
  await rebuildReferralCards(db, clock, [referral.id]);
  return ok(true);
}
