// The only SQL of those who work beside police: for whom each works, when a provider stops, and the concerns they raise.

import { sql } from 'kysely';

import type { Db } from '#platform';

type By = { readonly staffId: number; readonly at: Temporal.Instant };
const stamp = (by: By) => ({ recorded_at: by.at, source_system: 'gwarchod', entered_by: by.staffId });

/** The provider or service that an account works for now; null where it works for none. */
export async function providerOf(db: Db, staffId: number): Promise<string | null> {
  const row = await db
    .selectFrom('provider_account')
    .select('provider')
    .where('staff_id', '=', staffId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.provider ?? null;
}

export type ProviderAccount = {
  readonly staffId: number;
  readonly name: string;
  /** Null where the account works for nobody yet, or any more. */
  readonly provider: string | null;
  /** Last day of the account; null while it goes on. */
  readonly activeTo: Temporal.PlainDate | null;
};

/** Accounts of a role that works beside police, with the provider or service each works for. */
export async function providerAccounts(
  db: Db,
  role: 'provider' | 'victim-adviser' = 'provider',
): Promise<readonly ProviderAccount[]> {
  const { rows } = await sql<{
    id: number;
    display_name: string;
    active_to: Temporal.PlainDate | null;
    provider: string | null;
  }>`
    SELECT staff.id, staff.display_name, staff.active_to,
           (SELECT provider FROM provider_account WHERE staff_id = staff.id ORDER BY id DESC LIMIT 1) AS provider
      FROM staff WHERE staff.role = ${role}::text ORDER BY staff.display_name, staff.id LIMIT 200`.execute(
    db,
  );
  return rows.map((row) => ({
    staffId: row.id,
    name: row.display_name,
    provider: row.provider,
    activeTo: row.active_to,
  }));
}

export async function addProviderAccount(
  db: Db,
  account: { readonly staffId: number; readonly provider: string | null },
  by: By,
): Promise<void> {
  await db
    .insertInto('provider_account')
    .values({ staff_id: account.staffId, provider: account.provider, ...stamp(by) })
    .execute();
}

/** The newest notice of each provider: its last day, or null where it goes on after all. */
export async function providerNotices(
  db: Db,
): Promise<ReadonlyMap<string, { readonly stopsOn: Temporal.PlainDate | null; readonly reason: string }>> {
  const rows = await db
    .selectFrom('provider_notice')
    .select(['provider', 'stops_on', 'reason'])
    .orderBy('id')
    .limit(500)
    .execute();
  return new Map(rows.map((row) => [row.provider, { stopsOn: row.stops_on, reason: row.reason }]));
}

export async function addProviderNotice(
  db: Db,
  notice: { readonly provider: string; readonly stopsOn: Temporal.PlainDate | null; readonly reason: string },
  by: By,
): Promise<void> {
  await db
    .insertInto('provider_notice')
    .values({ provider: notice.provider, stops_on: notice.stopsOn, reason: notice.reason, ...stamp(by) })
    .execute();
}

/**
 * Whether a provider has stopped by a day: a notice says so, or everybody who worked for it has left. Its referrals are
 * kept, and the owner of each is told on Today.
 */
export async function hasStopped(db: Db, provider: string, day: Temporal.PlainDate): Promise<boolean> {
  const notice = (await providerNotices(db)).get(provider);
  if (notice?.stopsOn != null && Temporal.PlainDate.compare(notice.stopsOn, day) <= 0) return true;
  const accounts = (await providerAccounts(db)).filter((account) => account.provider === provider);
  return (
    accounts.length > 0 &&
    accounts.every(({ activeTo }) => activeTo !== null && Temporal.PlainDate.compare(activeTo, day) < 0)
  );
}

/** The last day of a provider, once it is past: from then on its people see none of its referrals. Null while it works. */
export async function endedOn(
  db: Db,
  provider: string,
  day: Temporal.PlainDate,
): Promise<Temporal.PlainDate | null> {
  const stopsOn = (await providerNotices(db)).get(provider)?.stopsOn ?? null;
  return stopsOn !== null && Temporal.PlainDate.compare(stopsOn, day) < 0 ? stopsOn : null;
}

/** Gives a referral to another provider. Rebuild its card after it. */
export async function addReferralProvider(
  db: Db,
  referralId: number,
  given: { readonly provider: string; readonly reason: string },
  by: By,
): Promise<void> {
  await db
    .insertInto('referral_provider')
    .values({ referral_id: referralId, provider: given.provider, reason: given.reason, ...stamp(by) })
    .execute();
}

export type Concern = {
  readonly id: number;
  readonly ref: string;
  readonly concern: string;
  readonly at: Temporal.Instant;
  readonly byStaffId: number | null;
  readonly answer: {
    readonly answer: string;
    readonly at: Temporal.Instant;
    readonly byStaffId: number | null;
  } | null;
};

/** What a concern is about: a referral to a programme, or the support of a victim. */
export type ConcernAbout = { readonly kind: 'referral' | 'support'; readonly id: number };

/** Concerns about these referrals, or these supports, that were raised by a moment, newest first. */
export async function concernsAbout(
  db: Db,
  kind: ConcernAbout['kind'],
  ids: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly (Concern & { readonly aboutId: number })[]> {
  if (ids.length === 0) return [];
  const about = kind === 'referral' ? 'concern.referral_id' : 'concern.support_id';
  const rows = await db
    .selectFrom('referral_concern as concern')
    .leftJoin('referral_concern_answer as answer', (join) =>
      join.onRef('answer.concern_id', '=', 'concern.id').on('answer.recorded_at', '<=', asKnownAt),
    )
    .select([
      'concern.id',
      'concern.ref',
      'concern.concern',
      'concern.recorded_at',
      'concern.entered_by',
      'answer.answer',
      'answer.recorded_at as answered_at',
      'answer.entered_by as answered_by',
    ])
    .select(sql<number>`${sql.ref(about)}`.as('about_id'))
    .where(about, 'in', [...ids])
    .where('concern.recorded_at', '<=', asKnownAt)
    .orderBy('concern.id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    aboutId: row.about_id,
    concern: row.concern,
    at: row.recorded_at,
    byStaffId: row.entered_by,
    answer:
      row.answer === null || row.answered_at === null
        ? null
        : { answer: row.answer, at: row.answered_at, byStaffId: row.answered_by },
  }));
}

/** Adds concerns; returns their numbers, by reference. */
export async function addConcerns(
  db: Db,
  rows: readonly {
    readonly ref: string;
    readonly about: ConcernAbout;
    readonly concern: string;
    readonly by: By;
  }[],
): Promise<ReadonlyMap<string, number>> {
  if (rows.length === 0) return new Map();
  const made = await db
    .insertInto('referral_concern')
    .values(
      rows.map(({ ref, about, concern, by }) => ({
        ref,
        referral_id: about.kind === 'referral' ? about.id : null,
        support_id: about.kind === 'support' ? about.id : null,
        concern,
        ...stamp(by),
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  return new Map(made.map((row) => [row.ref, row.id]));
}

/** Writes what was done about a concern. A second answer is refused by the database. */
export async function addConcernAnswer(db: Db, concernId: number, answer: string, by: By): Promise<void> {
  await db
    .insertInto('referral_concern_answer')
    .values({ concern_id: concernId, answer, ...stamp(by) })
    .execute();
}

/** Open and ended referrals of a provider, newest first, but those for which consent is still to be asked. */
export async function referralRefsOfProvider(db: Db, provider: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .select('referral.ref')
    .where('referral_card.provider', '=', provider)
    .where('referral_card.state', '<>', 'consent-awaited')
    .orderBy('referral_card.referred_on', 'desc')
    .orderBy('referral.id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => row.ref);
}

/** How many referrals that go on each provider has. */
export async function openReferralsByProvider(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('referral_card')
    .select(({ fn }) => ['provider', fn.countAll<number>().as('count')])
    .where('ended_on', 'is', null)
    .groupBy('provider')
    .execute();
  return new Map(rows.map((row) => [row.provider, row.count]));
}
