// One contact with a victim, keyed once: which orders it can settle a telling or a hearing of, and writing what it settled.

import { findPeople, nominalNames } from '#people';
import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { mayOpen } from '#users';

import { measureState } from './measure-card.ts';
import { addMeasureEvents, lockMeasure } from './measure-facts-store.ts';
import { measuresProtecting } from './measure-store.ts';
import type { MeasureRecord } from './measure.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { mayRecordStep } from './record-step.ts';
import { aboutReason, owedTelling } from './victim-duty.ts';
import type { OwedTelling } from './victim-duty.ts';
import type { Wish } from './victim-hearing.ts';
import { isEndLeftToTell } from './watch-state.ts';

export type OrderToTell = {
  readonly record: MeasureRecord;
  /** Whom it binds. */
  readonly personId: number;
  /** What this victim is still to be told of; null where nothing, or it is not this viewer's to record. */
  readonly owed: OwedTelling | null;
  /** Whether what this victim wants of it may be recorded. */
  readonly mayHear: boolean;
};

/**
 * The orders and bail that protect a victim and that this viewer may open, the newest first, each with what a contact with
 * the victim can settle. `victimNominalIds`: every record of the victim. The caller logs the reads.
 */
export async function ordersToTell(
  db: Db,
  viewer: Viewer,
  victimNominalIds: readonly number[],
  now: Temporal.Instant,
): Promise<readonly OrderToTell[]> {
  const records = await measuresProtecting(db, victimNominalIds, now);
  const subjects = await nominalNames(
    db,
    [...new Set(records.map(({ measure }) => measure.subjectNominalId))],
    now,
  );
  const people = await findPeople(
    db,
    viewer,
    [...subjects.values()].map(({ personId }) => personId),
  );
  const today = londonDate(now);
  return records.flatMap((record) => {
    const person = people.get(subjects.get(record.measure.subjectNominalId)?.personId ?? 0);
    if (person === undefined || !mayOpen(viewer, person.restrictedGroupId)) return [];
    const mayTell = mayRecordStep(viewer.role, record, 'victim-told', today);
    return [
      {
        record,
        personId: person.id,
        owed: mayTell ? owedTo(record, victimNominalIds) : null,
        mayHear: mayRecordStep(viewer.role, record, 'victim-heard', today),
      },
    ];
  });
}

/** What one victim is to be told of: the newest change, or the end that was decided. */
function owedTo(record: MeasureRecord, victim: readonly number[]): OwedTelling | null {
  const owed = owedTelling(record, victim);
  if (owed !== null) return owed;
  const { endsOn } = measureState(record.events);
  return endsOn !== null && isEndLeftToTell(record, [victim]) ? { about: 'ended', on: endsOn } : null;
}

/** What one contact settled of one order. */
export type SettledByContact = {
  readonly ref: string;
  /** The change they were told of; null where they were told of none. */
  readonly told: OwedTelling['about'] | null;
  /** What they said they want, or that they were tried in vain; null where nobody asked. */
  readonly wish: Wish | 'not-reached' | null;
};

/** A contact with one victim: by the record that the crime names and every other of theirs, on which day and by which way. */
export type ContactMade = {
  readonly victimNominalId: number;
  readonly victimNominalIds: readonly number[];
  readonly on: Temporal.PlainDate;
  readonly method: string;
  readonly otherWay: string | null;
};

/**
 * Writes that the victim was told and heard, each as a fact of the order of its own, and makes their cards again. Refused
 * where an order changed meanwhile: somebody told them, or it is another change that is owed.
 */
export async function settleByContact(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  { victimNominalId, victimNominalIds, on, method, otherWay }: ContactMade,
  settled: readonly SettledByContact[],
): Promise<
  Result<readonly { readonly ref: string; readonly eventIds: readonly number[] }[], 'changed-meanwhile'>
> {
  for (const ref of settled.map(({ ref }) => ref).toSorted()) await lockMeasure(db, ref);
  const now = clock.now();
  const orders = await ordersToTell(db, viewer, victimNominalIds, now);
  const found = settled.map((one) => ({
    ...one,
    order: orders.find(({ record }) => record.measure.ref === one.ref),
  }));
  const isAsSeen = found.every(
    ({ told, wish, order }) =>
      order !== undefined &&
      (told === null || order.owed?.about === told) &&
      (wish === null || order.mayHear),
  );
  // Nothing of it is written unless all of it can be.
  if (!isAsSeen) return refused('changed-meanwhile');
  const said = { on, method, otherWay, victimNominalId };
  const written: { readonly ref: string; readonly eventIds: readonly number[] }[] = [];
  for (const { ref, told, wish, order } of found) {
    if (order === undefined) continue;
    const eventIds = await addMeasureEvents(
      db,
      order.record.measure.id,
      [
        ...(wish === null ? [] : [{ step: 'victim-heard' as const, ...said, reason: wish }]),
        ...(told === null ? [] : [{ step: 'victim-told' as const, ...said, reason: aboutReason(told) }]),
      ],
      { staffId: viewer.staffId, at: now },
    );
    written.push({ ref, eventIds });
  }
  await rebuildMeasureCards(
    db,
    clock,
    found.flatMap(({ order }) => (order === undefined ? [] : [order.record.measure.id])),
  );
  return ok(written);
}
