// Records looking for a suspect: that it begins, an enquiry, an inspector's test, and the arrest or circulation that ends it.

import { isRankAtLeast, ranks } from '#law';
import type { Rank } from '#law';
import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { recordingRoles } from '#users';

import type { WantedState, WantedStep } from './wanted.ts';
import { addWantedEvent } from './wanted-store.ts';

export type WantedReport = {
  readonly step: WantedStep;
  readonly at: Temporal.Instant;
  readonly crimeId: number | null;
  readonly place: string | null;
  readonly result: string | null;
  readonly nextAt: Temporal.Instant | null;
  readonly note: string | null;
};

export const wantedRefusals = [
  'not-permitted',
  'in-future',
  'not-wanted',
  'before-looking',
  'crime-needed',
  'result-needed',
  'note-needed',
  'next-in-past',
  /** The test is an inspector's: the force's own rule for Op Manatee. */
  'rank-needed',
] as const;
export type WantedRefusal = (typeof wantedRefusals)[number];

/** Whether this viewer holds the rank that the test asks for by the force's rule, or a higher one. */
export function mayTest(viewer: Pick<Viewer, 'rank'>, needed: Rank): boolean {
  const held = ranks.find((rank) => rank === viewer.rank?.replace(/^detective-/u, ''));
  return held !== undefined && isRankAtLeast(held, needed);
}

function refusalOf(
  viewer: Viewer,
  state: Pick<WantedState, 'since'>,
  report: WantedReport,
  now: Temporal.Instant,
  needed: Rank,
): WantedRefusal | null {
  if (!recordingRoles.some((role) => role === viewer.role)) return 'not-permitted';
  if (Temporal.Instant.compare(report.at, now) > 0) return 'in-future';
  if (report.step === 'looking') return report.crimeId === null ? 'crime-needed' : null;
  if (state.since === null) return 'not-wanted';
  if (Temporal.Instant.compare(report.at, state.since) < 0) return 'before-looking';
  const asksNote = report.step === 'inspector-test' || ['other', 'new-lead'].includes(report.result ?? '');
  if (report.step === 'inspector-test' && !mayTest(viewer, needed)) return 'rank-needed';
  if (report.step === 'enquiry' && report.result === null) return 'result-needed';
  if (asksNote && report.note === null) return 'note-needed';
  const isNextPast = report.nextAt !== null && Temporal.Instant.compare(report.nextAt, report.at) <= 0;
  return isNextPast ? 'next-in-past' : null;
}

/** Adds the fact. Lock the search for this person first. */
export async function recordWanted(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  person: { readonly nominalId: number; readonly state: Pick<WantedState, 'since'> },
  report: WantedReport,
  needed: Rank,
): Promise<Result<{ readonly factId: number }, WantedRefusal>> {
  const now = clock.now();
  const refusal = refusalOf(viewer, person.state, report, now, needed);
  if (refusal !== null) return refused(refusal);
  const factId = await addWantedEvent(db, person.nominalId, report, { staffId: viewer.staffId, at: now });
  return ok({ factId });
}
