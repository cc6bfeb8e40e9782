// The only SQL that adds steps about telling a new partner, packets to other forces, and their receipts.

import type { Db } from '#platform';

import { about, byRef, stamp } from './management-facts-store.ts';
import type { About, ByRef, Entered } from './management-facts-store.ts';
import type { DisclosureStep } from './management.ts';

export async function addDisclosureSteps(
  db: Db,
  rows: readonly Entered<{
    readonly riskEventId: number;
    readonly step: DisclosureStep;
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('disclosure_step')
    .values(
      rows.map((row) => ({
        risk_event_id: row.riskEventId,
        step: row.step,
        reason: row.reason,
        occurred_on: row.occurredOn,
        ...stamp(row.by),
      })),
    )
    .execute();
}

/** Adds packets to other forces; returns their numbers. */
export async function addHandOvers(
  db: Db,
  rows: readonly About<{
    readonly ref: string;
    readonly force: string;
    readonly unit: string;
    readonly ownerStaffId: number | null;
    readonly reason: string;
    readonly occurredOn: Temporal.PlainDate;
  }>[],
): Promise<ByRef> {
  if (rows.length === 0) return new Map();
  const made = await db
    .insertInto('hand_over')
    .values(
      rows.map((packet) => ({
        ref: packet.ref,
        force: packet.force,
        unit: packet.unit,
        owner_staff_id: packet.ownerStaffId,
        reason: packet.reason,
        occurred_on: packet.occurredOn,
        ...about(packet),
      })),
    )
    .returning(['id', 'ref'])
    .execute();
  return byRef(made);
}

/** Adds receipts of packets, or that they were taken back. A second one is refused by the database. */
export async function addReceipts(
  db: Db,
  rows: readonly Entered<{
    readonly handOverId: number;
    readonly outcome: 'received' | 'taken-back';
    readonly theirOwner: string | null;
    readonly theirRef: string | null;
    readonly note: string | null;
    readonly occurredOn: Temporal.PlainDate;
  }>[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('hand_over_receipt')
    .values(
      rows.map((receipt) => ({
        hand_over_id: receipt.handOverId,
        outcome: receipt.outcome,
        their_owner: receipt.theirOwner,
        their_ref: receipt.theirRef,
        note: receipt.note,
        occurred_on: receipt.occurredOn,
        ...stamp(receipt.by),
      })),
    )
    .execute();
}
