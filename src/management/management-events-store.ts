// The only SQL that reads what happened in the management of a person: visits, alerts of tags, disclosures and hand-overs.

import { londonDate } from '#platform';
import type { Db } from '#platform';

import { disclosureSteps, one, recorded, visitResults } from './management.ts';
import type { Disclosure, HandOver, TagAlert, Visit } from './management.ts';

const most = 500;

/** Visits of these nominals with what became of them, by the day planned. */
export async function visitsOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly Visit[]> {
  const rows = await db
    .selectFrom('management_visit')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('planned_on')
    .orderBy('id')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const results = await db
    .selectFrom('management_visit_result')
    .selectAll()
    .where(
      'visit_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => {
    const result = results.find((each) => each.visit_id === row.id);
    return {
      id: row.id,
      ref: row.ref,
      plannedOn: row.planned_on,
      purpose: row.purpose,
      staffId: row.staff_id,
      note: row.note,
      ...recorded(row),
      result:
        result === undefined
          ? null
          : {
              result: one(visitResults, result.result),
              occurredAt: result.occurred_at,
              findings: result.findings,
              note: result.note,
              ...recorded(result),
            },
    };
  });
}

/** Alerts of tags with what police did, in the order recorded. */
export async function alertsOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly TagAlert[]> {
  const rows = await db
    .selectFrom('tag_alert')
    .leftJoin('measure', 'measure.id', 'tag_alert.measure_id')
    .selectAll('tag_alert')
    .select('measure.ref as measure_ref')
    .where('tag_alert.subject_nominal_id', 'in', [...nominals])
    .where('tag_alert.recorded_at', '<=', at)
    .orderBy('tag_alert.id')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const responses = await db
    .selectFrom('tag_alert_response')
    .selectAll()
    .where(
      'alert_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    kind: row.kind,
    measureRef: row.measure_ref,
    occurredAt: row.occurred_at,
    note: row.note,
    ...recorded(row),
    responses: responses
      .filter((each) => each.alert_id === row.id)
      .map((each) => ({
        response: each.response,
        occurredAt: each.occurred_at,
        note: each.note,
        ...recorded(each),
      })),
  }));
}

/** New partners that were recorded, with each step about telling them. */
export async function disclosuresOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly Disclosure[]> {
  const rows = await db
    .selectFrom('risk_event')
    .select(['id', 'recorded_at'])
    .where('subject_nominal_id', 'in', [...nominals])
    .where('kind', '=', 'new-partner')
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const steps = await db
    .selectFrom('disclosure_step')
    .selectAll()
    .where(
      'risk_event_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    eventId: row.id,
    knownOn: londonDate(row.recorded_at),
    steps: steps
      .filter((each) => each.risk_event_id === row.id)
      .map((each) => ({
        step: one(disclosureSteps, each.step),
        reason: each.reason,
        occurredOn: each.occurred_on,
        ...recorded(each),
      })),
  }));
}

/** Packets of these nominals. */
export async function handOversOf(
  db: Db,
  nominals: readonly number[],
  at: Temporal.Instant,
): Promise<readonly HandOver[]> {
  const rows = await db
    .selectFrom('hand_over')
    .selectAll()
    .where('subject_nominal_id', 'in', [...nominals])
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  if (rows.length === 0) return [];
  const receipts = await db
    .selectFrom('hand_over_receipt')
    .selectAll()
    .where(
      'hand_over_id',
      'in',
      rows.map((row) => row.id),
    )
    .where('recorded_at', '<=', at)
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map((row) => {
    const receipt = receipts.find((each) => each.hand_over_id === row.id);
    return {
      id: row.id,
      ref: row.ref,
      force: row.force,
      unit: row.unit,
      ownerStaffId: row.owner_staff_id,
      reason: row.reason,
      occurredOn: row.occurred_on,
      ...recorded(row),
      receipt:
        receipt === undefined
          ? null
          : {
              outcome: receipt.outcome === 'received' ? 'received' : 'taken-back',
              theirOwner: receipt.their_owner,
              theirRef: receipt.their_ref,
              note: receipt.note,
              occurredOn: receipt.occurred_on,
              ...recorded(receipt),
            },
    };
  });
}

/** The person whom a packet is about, by the reference of the packet; undefined where there is none. */
export async function personOfHandOver(db: Db, ref: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('hand_over')
    .innerJoin('nominal', 'nominal.id', 'hand_over.subject_nominal_id')
    .innerJoin('person', 'person.id', 'nominal.person_id')
    .select('person.ref')
    .where('hand_over.ref', '=', ref)
    .executeTakeFirst();
  return row?.ref;
}
