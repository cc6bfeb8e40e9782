// Makes the cards of cases and referrals again after records of people were joined or parted.

import type { Clock, Db } from '#platform';

import { crimesOfSuspects } from './consideration-list-store.ts';
import { rebuildConsiderationCards } from './rebuild-consideration-cards.ts';
import { rebuildReferralCards } from './rebuild-referral-cards.ts';
import { referralIdsOf } from './referral-store.ts';

/** Every case in which one of these nominals is or was a suspect, and every referral of theirs. */
export async function rebuildInterventionCards(
  db: Db,
  clock: Clock,
  nominalIds: readonly number[],
): Promise<void> {
  await rebuildConsiderationCards(db, clock, await crimesOfSuspects(db, nominalIds));
  await rebuildReferralCards(db, clock, await referralIdsOf(db, nominalIds));
}
