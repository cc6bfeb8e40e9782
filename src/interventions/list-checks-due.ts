// Lists the checks after programmes whose day fell in a span of days, each with whether it was made, as known at a moment.

import type { Db } from '#platform';
import type { ReferenceBook } from '#reference';

import { findProgramme } from './programme.ts';
import { checksAfter, referralStanding } from './referral-state.ts';
import { endedReferralIds, referralsById } from './referral-store.ts';

/** One check behind a figure, by the reference of its referral, and whether it was made by the last day. */
export type CheckDue = { readonly ref: string; readonly months: number; readonly isFound: boolean };

/** Ordered by referral and months. A check that is made early counts on its day. */
export async function listChecksDue(
  db: Db,
  book: ReferenceBook,
  span: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  asKnownAt: Temporal.Instant,
): Promise<readonly CheckDue[]> {
  const monthsOf = (programme: string) => findProgramme(book, programme, 'en')?.followUpMonths ?? [];
  const longest = Math.max(0, ...book.all('programme').flatMap(({ key }) => monthsOf(key)));
  const ids = await endedReferralIds(db, span.from.subtract({ months: longest }), span.to, asKnownAt);
  return (await referralsById(db, ids, asKnownAt)).flatMap(({ ref, programme, basis, events, followUps }) =>
    checksAfter(referralStanding(basis, events), monthsOf(programme), followUps)
      .filter(
        ({ dueOn }) =>
          Temporal.PlainDate.compare(dueOn, span.from) >= 0 &&
          Temporal.PlainDate.compare(dueOn, span.to) <= 0,
      )
      .map(({ months, done }) => ({ ref, months, isFound: done !== null })),
  );
}
