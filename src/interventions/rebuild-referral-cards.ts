// Rebuilds the cards of referrals from their facts. Called in the transaction that adds one.

import { sql } from 'kysely';

import { londonDate } from '#platform';
import type { Clock, Db } from '#platform';
import { referenceLists } from '#reference';

import { findProgramme } from './programme.ts';
import { referralsById } from './referral-store.ts';
import { checksAfter, nextCheck, referralStanding } from './referral-state.ts';

/** Makes the card of each referral again. */
export async function rebuildReferralCards(
  db: Db,
  clock: Clock,
  referralIds: readonly number[],
): Promise<void> {
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  const all = await referralsById(db, [...new Set(referralIds)], now);
  const cards = all.map((referral) => {
    const standing = referralStanding(referral.basis, referral.events);
    const months = findProgramme(book, referral.programme, 'en')?.followUpMonths ?? [];
    const check = nextCheck(checksAfter(standing, months, referral.followUps));
    const first = referral.events.find((event) => event.step === 'referred');
    return {
      referral_id: referral.id,
      person_id: referral.personId,
      programme: referral.programme,
      provider: referral.provider,
      state: standing.state,
      referred_on: first?.occurredOn ?? londonDate(referral.recordedAt),
      ended_on: standing.endedOn,
      sessions_attended: standing.attended,
      sessions_missed: standing.missed,
      undecided_since: standing.undecided[0]?.on ?? null,
      next_check_on: check?.dueOn ?? null,
      next_check_months: check?.months ?? null,
      area_code: referral.areaCode,
      owner_staff_id: referral.byStaffId,
      rebuilt_at: now,
    };
  });
  if (cards.length === 0) return;
  await db
    .insertInto('referral_card')
    .values(cards)
    .onConflict((conflict) =>
      conflict.column('referral_id').doUpdateSet({
        person_id: sql.ref('excluded.person_id'),
        programme: sql.ref('excluded.programme'),
        provider: sql.ref('excluded.provider'),
        state: sql.ref('excluded.state'),
        referred_on: sql.ref('excluded.referred_on'),
        ended_on: sql.ref('excluded.ended_on'),
        sessions_attended: sql.ref('excluded.sessions_attended'),
        sessions_missed: sql.ref('excluded.sessions_missed'),
        undecided_since: sql.ref('excluded.undecided_since'),
        next_check_on: sql.ref('excluded.next_check_on'),
        next_check_months: sql.ref('excluded.next_check_months'),
        area_code: sql.ref('excluded.area_code'),
        owner_staff_id: sql.ref('excluded.owner_staff_id'),
        rebuilt_at: sql.ref('excluded.rebuilt_at'),
      }),
    )
    .execute();
}
