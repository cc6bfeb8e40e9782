// The only SQL that adds visits to people, what became of them, alerts of tags and what police did.

import type { Db } from '#platform';

import { about, byRef, stamp } from './management-facts-store.ts';
import type { About, ByRef, Entered } from './management-facts-store.ts';
import type { VisitResult } from './management.ts';

/** Adds planned visits; returns their numbers. */
export async function addVisits(
  db: Db,
  rows: readonly About<{
    readonly ref: string;
    readonly plannedOn: Temporal.PlainDate;
    readonly purpose: string;
    readonly staffId: number | null;
    readonly note: string | null;
  }>[],
): Promise<ByRef> {
  if (rows.length === 0) return new Map();
  const made = await db
    .insertInto('management_visit')
    .values(
      rows.map((visit) => ({
        ref: visit.ref,
        planned_on: visit.plannedOn,
        purpose: visit.purpose,
        staff_id: visit.staffId,
        note: visit.note,
        ...about(visit),
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  return byRef(made);
}

/** Adds what became of visits. A second result is refused by the database. */
export async function addVisitResults(
  db: Db,
  rows: readonly Entered<{
    readonly visitId: number;
    readonly result: VisitResult;
    readonly occurredAt: Temporal.Instant;
    readonly findings: readonly string[];
    readonly note: string | null;
  }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('management_visit_result')
    .values(
      rows.map((result) => ({
        visit_id: result.visitId,
        result: result.result,
        occurred_at: result.occurredAt,
        findings: result.findings,
        note: result.note,
        ...stamp(result.by),
      })),
    )
    .execute();
}

/** Adds alerts of tags; returns their numbers. */
export async function addTagAlerts(
  db: Db,
  rows: readonly About<{
    readonly ref: string;
    readonly measureId: number | null;
    readonly kind: string;
    readonly occurredAt: Temporal.Instant;
    readonly note: string | null;
  }>[],
): Promise<ByRef> {
  if (rows.length === 0) return new Map();
  const made = await db
    .insertInto('tag_alert')
    .values(
      rows.map((alert) => ({
        ref: alert.ref,
        measure_id: alert.measureId,
        kind: alert.kind,
        occurred_at: alert.occurredAt,
        note: alert.note,
        ...about(alert),
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  return byRef(made);
}

export async function addTagResponses(
  db: Db,
  rows: readonly Entered<{
    readonly alertId: number;
    readonly response: string;
    readonly occurredAt: Temporal.Instant;
    readonly note: string | null;
  }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('tag_alert_response')
    .values(
      rows.map((response) => ({
        alert_id: response.alertId,
        response: response.response,
        occurred_at: response.occurredAt,
        note: response.note,
        ...stamp(response.by),
      })),
    )
    .execute();
}
