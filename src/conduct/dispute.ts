// Disagreement about the offence of a crime: open from the first view until a named person settles it, with an owner and a limit. Pure.

import { classificationHistory, currentVersion } from '#crimes';
import type { CrimeRecord } from '#crimes';

import { viewState } from './four.ts';
import type { StalkingView } from './four.ts';

export type ClassificationStep = {
  readonly step: 'view' | 'owner' | 'resolved';
  readonly offenceKey: string | null;
  /** Who answers for settling it, for an owner. */
  readonly staffId: number | null;
  readonly reason: string | null;
  readonly byStaffId: number | null;
  readonly occurredAt: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
};

export type OffenceView = {
  readonly at: Temporal.Instant;
  /** Null: not stalking, with no other offence named. */
  readonly offenceKey: string | null;
  readonly reason: string | null;
  readonly byStaffId: number | null;
  readonly source: 'crime-system' | 'questioned' | 'view' | 'not-stalking';
};

export type Dispute = {
  readonly state: 'open' | 'settled';
  readonly openedAt: Temporal.Instant;
  /** What the crime system says, and every view against it since the last settling; oldest first. */
  readonly views: readonly OffenceView[];
  readonly ownerId: number | null;
  /** The settling that stands; null while it is open. */
  readonly settled: ClassificationStep | null;
  readonly lateAt: Temporal.Instant | null;
};

/**
 * The disagreement about a crime's offence, or null where there never was one. A questioned version, a view, and a
 * second reader who does not agree that it is not stalking each open it; only a settling after all of them closes it.
 * Nothing closes by time.
 */
export function disputeOf(
  record: CrimeRecord,
  steps: readonly ClassificationStep[],
  stalkingViews: readonly StalkingView[],
  limitHours: number | null,
): Dispute | null {
  const settlings = steps.filter(({ step }) => step === 'resolved');
  const views = [
    ...questioned(record),
    ...steps.filter(({ step }) => step === 'view').map(viewFrom),
    ...stalkingViews.flatMap(disagreed),
  ].toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  const settled = settlings.at(-1) ?? null;
  const since =
    settled === null ? views : views.filter(({ at }) => Temporal.Instant.compare(at, settled.recordedAt) > 0);
  const isOpen = since.length > 0;
  const [first] = isOpen ? since : views;
  if (first === undefined) return null;
  const version = currentVersion(record);
  const standing: OffenceView = {
    at: classificationHistory(record).at(-1)?.recordedAt ?? version.recordedAt,
    offenceKey: version.offenceKey,
    reason: version.isQuestioned ? null : version.changeReason,
    byStaffId: version.isQuestioned ? null : version.enteredBy,
    source: 'crime-system',
  };
  const owners = steps.filter(
    ({ step, recordedAt }) => step === 'owner' && Temporal.Instant.compare(recordedAt, first.at) >= 0,
  );
  return {
    state: isOpen ? 'open' : 'settled',
    openedAt: first.at,
    views: [standing, ...(isOpen ? since : views)],
    ownerId: owners.at(-1)?.staffId ?? null,
    settled: isOpen ? null : settled,
    lateAt: limitHours === null ? null : first.at.add({ hours: limitHours }),
  };
}

/** Questions that stand since the offence last changed: a changed offence answers the questions before it. */
function questioned(record: CrimeRecord): readonly OffenceView[] {
  const standing = currentVersion(record);
  const offence = standing.offenceKey ?? standing.offenceGiven;
  const changedAt = record.versions.findLastIndex(
    (version) => (version.offenceKey ?? version.offenceGiven) !== offence,
  );
  return record.versions
    .slice(changedAt + 1)
    .filter(({ isQuestioned }) => isQuestioned)
    .map((version) => ({
      at: version.recordedAt,
      offenceKey: null,
      reason: version.changeReason,
      byStaffId: version.enteredBy,
      source: 'questioned',
    }));
}

function viewFrom(step: ClassificationStep): OffenceView {
  const { recordedAt: at, offenceKey, reason, byStaffId } = step;
  return { at, offenceKey, reason, byStaffId, source: 'view' };
}

/** Both views of a reading that did not agree: that it is not stalking, and the second reader's. */
function disagreed(view: StalkingView): readonly OffenceView[] {
  if (viewState(view) !== 'disagreed') return [];
  const reading = view.readings.at(-1);
  if (reading === undefined) return [];
  return [
    {
      at: reading.occurredAt,
      offenceKey: null,
      reason: view.reason,
      byStaffId: view.byStaffId,
      source: 'not-stalking',
    },
  ];
}
