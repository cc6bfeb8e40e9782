// The only SQL that touches the facts of referrals, and their list read from the cards. Long because a referral is read and written in one place.

import { sql } from 'kysely';

import type { Db } from '#platform';

import { bases, followUpResults, referralSteps, riskBands, victimHeard } from './referral.ts';
import type {
  Basis,
  FollowUp,
  Referral,
  ReferralEvent,
  ReferralMove,
  ReferralStep,
  RiskBand,
} from './referral.ts';
import { referralStates } from './referral-state.ts';
import type { ReferralState } from './referral-state.ts';

const mostRows = 20_000;

function one<T extends string>(values: readonly T[], value: string): T {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Error(`Unknown value ${value} of a referral`);
  return found;
}

function referrals(db: Db) {
  return db
    .selectFrom('referral')
    .innerJoin('nominal', 'nominal.id', 'referral.subject_nominal_id')
    .selectAll('referral')
    .select('nominal.person_id');
}

/** A referral by reference with facts recorded by a moment, or undefined. Whether the viewer may open it is the person's. */
export async function findReferral(
  db: Db,
  ref: string,
  asKnownAt: Temporal.Instant,
): Promise<Referral | undefined> {
  const row = await referrals(db)
    .where('referral.ref', '=', ref)
    .where('referral.recorded_at', '<=', asKnownAt)
    .executeTakeFirst();
  return row === undefined ? undefined : (await withFacts(db, [row], asKnownAt))[0];
}

/** Referrals by reference, in the order in which the references are given. */
export async function referralsByRef(
  db: Db,
  refs: readonly string[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Referral[]> {
  if (refs.length === 0) return [];
  const rows = await referrals(db)
    .where('referral.ref', 'in', [...refs])
    .where('referral.recorded_at', '<=', asKnownAt)
    .limit(500)
    .execute();
  const found = new Map((await withFacts(db, rows, asKnownAt)).map((each) => [each.ref, each]));
  return refs.flatMap((ref) => found.get(ref) ?? []);
}

/** Referrals of these nominals, newest first. */
export async function referralsOf(
  db: Db,
  nominalIds: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Referral[]> {
  if (nominalIds.length === 0) return [];
  const rows = await referrals(db)
    .where('referral.subject_nominal_id', 'in', [...nominalIds])
    .where('referral.recorded_at', '<=', asKnownAt)
    .orderBy('referral.id', 'desc')
    .limit(500)
    .execute();
  return withFacts(db, rows, asKnownAt);
}

/** Referrals by number, for their cards. */
export async function referralsById(
  db: Db,
  ids: readonly number[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Referral[]> {
  if (ids.length === 0) return [];
  const rows = await referrals(db)
    .where('referral.id', 'in', [...ids])
    .orderBy('referral.id')
    .execute();
  return withFacts(db, rows, asKnownAt);
}

type ReferralRow = Awaited<ReturnType<ReturnType<typeof referrals>['execute']>>[number];

async function withFacts(
  db: Db,
  rows: readonly ReferralRow[],
  asKnownAt: Temporal.Instant,
): Promise<readonly Referral[]> {
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return [];
  const events = await db
    .selectFrom('referral_event')
    .selectAll()
    .where('referral_id', 'in', ids)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('recorded_at')
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const checks = await db
    .selectFrom('referral_follow_up')
    .selectAll()
    .where('referral_id', 'in', ids)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const moved = await db
    .selectFrom('referral_provider')
    .select(['referral_id', 'provider', 'reason', 'recorded_at', 'entered_by'])
    .where('referral_id', 'in', ids)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('id')
    .limit(mostRows)
    .execute();
  const movesOf = Map.groupBy(moved, (row) => row.referral_id);
  const eventsOf = Map.groupBy(events, (row) => row.referral_id);
  const checksOf = Map.groupBy(checks, (row) => row.referral_id);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    personId: row.person_id,
    subjectNominalId: row.subject_nominal_id,
    crimeId: row.crime_id,
    programme: row.programme,
    basis: one(bases, row.basis),
    measureId: row.measure_id,
    riskBand: one(riskBands, row.risk_band),
    provider: movesOf.get(row.id)?.at(-1)?.provider ?? row.provider,
    moves: (movesOf.get(row.id) ?? []).map((move, index, all): ReferralMove => ({
      from: all[index - 1]?.provider ?? row.provider,
      to: move.provider,
      reason: move.reason,
      recordedAt: move.recorded_at,
      byStaffId: move.entered_by,
    })),
    criteria: row.criteria,
    areaCode: row.area_code,
    recordedAt: row.recorded_at,
    byStaffId: row.entered_by,
    source: row.source_system,
    events: (eventsOf.get(row.id) ?? []).map((event): ReferralEvent => ({
      id: event.id,
      step: one(referralSteps, event.step),
      occurredOn: event.occurred_on,
      sessionNo: event.session_no,
      reason: event.reason,
      breachId: event.breach_id,
      note: event.note,
      recordedAt: event.recorded_at,
      byStaffId: event.entered_by,
    })),
    followUps: (checksOf.get(row.id) ?? []).map((check): FollowUp => ({
      months: check.months,
      occurredOn: check.occurred_on,
      foundCrimes: check.found_crimes,
      foundBreaches: check.found_breaches,
      result: one(followUpResults, check.result),
      victimHeard: one(victimHeard, check.victim_heard),
      note: check.note,
      byStaffId: check.entered_by,
    })),
  }));
}

/** Numbers of the referrals whose programme was completed or left in a span of days, as recorded by a moment. */
export async function endedReferralIds(
  db: Db,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  asKnownAt: Temporal.Instant,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('referral_event')
    .select('referral_id')
    .distinct()
    .where('step', 'in', ['completed', 'withdrawn'])
    .where('occurred_on', '>=', from)
    .where('occurred_on', '<=', to)
    .where('recorded_at', '<=', asKnownAt)
    .orderBy('referral_id')
    .limit(5000)
    .execute();
  return rows.map((row) => row.referral_id);
}

/** Waits for anyone who is adding to the same referral, or referring the same person, now. */
export async function lockReferral(db: Db, subject: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`referral:${subject}`}, 0))`.execute(db);
}

type By = { readonly staffId: number; readonly at: Temporal.Instant };
const stamp = (by: By) => ({ recorded_at: by.at, source_system: 'gwarchod', entered_by: by.staffId });

export type NewReferral = {
  readonly ref: string;
  readonly subjectNominalId: number;
  readonly crimeId: number | null;
  readonly programme: string;
  readonly basis: Basis;
  readonly measureId: number | null;
  readonly riskBand: RiskBand;
  readonly provider: string;
  readonly criteria: readonly string[];
  readonly areaCode: string | null;
};

/** Adds a referral entered by a member of staff; returns its number. */
export async function addReferral(db: Db, referral: NewReferral, by: By): Promise<number> {
  const row = await db
    .insertInto('referral')
    .values({
      ref: referral.ref,
      subject_nominal_id: referral.subjectNominalId,
      crime_id: referral.crimeId,
      programme: referral.programme,
      basis: referral.basis,
      measure_id: referral.measureId,
      risk_band: referral.riskBand,
      provider: referral.provider,
      criteria: referral.criteria,
      area_code: referral.areaCode,
      ...stamp(by),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type NewReferralEvent = {
  readonly step: ReferralStep;
  readonly occurredOn: Temporal.PlainDate;
  readonly sessionNo: number | null;
  readonly reason: string | null;
  readonly breachId: number | null;
  readonly note: string | null;
};

export async function addReferralEvent(
  db: Db,
  referralId: number,
  event: NewReferralEvent,
  by: By,
): Promise<void> {
  await db
    .insertInto('referral_event')
    .values({
      referral_id: referralId,
      step: event.step,
      occurred_on: event.occurredOn,
      session_no: event.sessionNo,
      reason: event.reason,
      breach_id: event.breachId,
      note: event.note,
      ...stamp(by),
    })
    .execute();
}

export async function addFollowUp(
  db: Db,
  referralId: number,
  followUp: Omit<FollowUp, 'byStaffId'>,
  by: By,
): Promise<void> {
  await db
    .insertInto('referral_follow_up')
    .values({
      referral_id: referralId,
      months: followUp.months,
      occurred_on: followUp.occurredOn,
      found_crimes: followUp.foundCrimes,
      found_breaches: followUp.foundBreaches,
      result: followUp.result,
      victim_heard: followUp.victimHeard,
      note: followUp.note,
      ...stamp(by),
    })
    .execute();
}

export type ListedReferral = {
  readonly ref: string;
  readonly personId: number;
  readonly programme: string;
  readonly provider: string;
  readonly state: ReferralState;
  readonly referredOn: Temporal.PlainDate;
  readonly attended: number;
  readonly missed: number;
  readonly nextCheckOn: Temporal.PlainDate | null;
  readonly nextCheckMonths: number | null;
};

/** One page of referrals, newest first or the check longest late first, and how many there are whatever the page shows. */
export async function listReferrals(
  db: Db,
  filter: {
    readonly state: ReferralState | null;
    /** Only those whose next check is late, the longest late first. */
    readonly isCheckLate: boolean;
    readonly offset: number;
    readonly limit: number;
  },
  today: Temporal.PlainDate,
): Promise<{
  readonly referrals: readonly ListedReferral[];
  readonly counts: ReadonlyMap<ReferralState, number>;
  /** Whose next check was due before today. */
  readonly late: number;
}> {
  const rows = await db
    .selectFrom('referral_card')
    .innerJoin('referral', 'referral.id', 'referral_card.referral_id')
    .selectAll('referral_card')
    .select('referral.ref')
    .$if(filter.state !== null, (query) => query.where('referral_card.state', '=', filter.state ?? ''))
    .$if(filter.isCheckLate, (query) =>
      query.where('referral_card.next_check_on', '<', today).orderBy('referral_card.next_check_on'),
    )
    .orderBy('referral_card.referred_on', 'desc')
    .orderBy('referral_card.referral_id', 'desc')
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const counted = await db
    .selectFrom('referral_card')
    .select(({ fn }) => ['state', fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const { late } = await db
    .selectFrom('referral_card')
    .select(({ fn }) => [fn.countAll<number>().as('late')])
    .where('next_check_on', '<', today)
    .executeTakeFirstOrThrow();
  return {
    late,
    referrals: rows.map((row) => ({
      ref: row.ref,
      personId: row.person_id,
      programme: row.programme,
      provider: row.provider,
      state: one(referralStates, row.state),
      referredOn: row.referred_on,
      attended: row.sessions_attended,
      missed: row.sessions_missed,
      nextCheckOn: row.next_check_on,
      nextCheckMonths: row.next_check_months,
    })),
    counts: new Map(counted.map((row) => [one(referralStates, row.state), row.count])),
  };
}

/** Numbers of the referrals of these nominals. */
export async function referralIdsOf(db: Db, nominalIds: readonly number[]): Promise<readonly number[]> {
  if (nominalIds.length === 0) return [];
  const rows = await db
    .selectFrom('referral')
    .select('id')
    .where('subject_nominal_id', 'in', [...nominalIds])
    .orderBy('id')
    .limit(1000)
    .execute();
  return rows.map((row) => row.id);
}
