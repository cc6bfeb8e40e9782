// Begins the record of an order or notice that is not made yet: considered, asked of Legal Services, or applied for.

import { lifecycleSteps, mayStep } from '#law';
import type { LawOfLife, RegimeCode } from '#law';
import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { recordingRoles, registerRoles } from '#users';

import { addMeasure, addMeasureEvents, addMeasureOwner, addProtected } from './measure-facts-store.ts';
import { measureState, measureStatus } from './measure-card.ts';
import type { MeasureRecord } from './measure.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { setAsideReason, standingDoubts } from './step-checks.ts';
import type { Doubt, DoubtCode } from './step-checks.ts';

/** How far it may have come when it is first written down here. What is made already is entered from its papers. */
export const firstSteps = ['considered', 'asked-legal', 'applied'] as const;
type FirstStep = (typeof firstSteps)[number];

export type BeginReport = {
  readonly regime: RegimeCode;
  /** A kind of order that was added here, like `regime`. */
  readonly added: string | null;
  readonly law: LawOfLife;
  readonly subject: { readonly nominalId: number; readonly areaCode: string | null };
  readonly crimeId: number | null;
  readonly step: FirstStep;
  readonly on: Temporal.PlainDate;
  /** The day it was first considered, where that came before; null where the step is the first, or nobody knows. */
  readonly consideredOn: Temporal.PlainDate | null;
  readonly court: string | null;
  readonly note: string | null;
  /** Victims it is to protect, by nominal. */
  readonly protects: readonly number[];
  readonly isOwner: boolean;
  readonly setAside: ReadonlyMap<DoubtCode, string>;
};

export type BeginProblem = 'in-future' | 'considered-later' | 'not-in-law';

export type BeginRefusal =
  | { readonly code: 'not-permitted' }
  | {
      readonly code: 'not-right';
      readonly problems: readonly BeginProblem[];
      readonly doubts: readonly Doubt[];
    };

/** The first steps that a role may record. Any officer may say that it was considered or asked of Legal Services; only those who keep the register, that it was applied for. */
export function firstStepsFor(role: string): readonly FirstStep[] {
  if (!recordingRoles.some((each) => each === role)) return [];
  return registerRoles.some((each) => each === role)
    ? firstSteps
    : firstSteps.filter((step) => step !== 'applied');
}

/** Measures of this kind against the person that are not over: the same one, or another, as a person says. */
function openOfKind(
  { regime, added }: Pick<BeginReport, 'regime' | 'added'>,
  known: readonly MeasureRecord[],
  day: Temporal.PlainDate,
): readonly MeasureRecord[] {
  const open = ['considered', 'asked-legal', 'applied', 'not-yet-in-force', 'in-force'];
  return known.filter(
    ({ measure, events }) =>
      measure.regime === regime &&
      measure.added === added &&
      open.includes(measureStatus(measureState(events), day)),
  );
}

function problemsOfBeginning(report: BeginReport, today: Temporal.PlainDate): readonly BeginProblem[] {
  const { step, on, consideredOn } = report;
  const problems: BeginProblem[] = [];
  if (Temporal.PlainDate.compare(on, today) > 0) problems.push('in-future');
  if (consideredOn !== null && Temporal.PlainDate.compare(consideredOn, on) > 0) {
    problems.push('considered-later');
  }
  // The table that page and action share decides what may come first in the life of this kind.
  if (!mayStep(report.law, step, []).ok) problems.push('not-in-law');
  return problems;
}

/**
 * Adds the measure with its first steps, whom it is to protect, and its owner where the reporter says so. One of the same
 * kind that is not over may be the same: it is said, and a named person says why this is another. Lock the subject first.
 */
export async function beginOrder(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  report: BeginReport,
  known: readonly MeasureRecord[],
): Promise<Result<{ readonly id: number; readonly ref: string }, BeginRefusal>> {
  const now = clock.now();
  const today = londonDate(now);
  if (!firstStepsFor(viewer.role).includes(report.step)) return refused({ code: 'not-permitted' });
  const problems = problemsOfBeginning(report, today);
  const same = openOfKind(report, known, today).map(({ measure }) => measure.ref);
  const doubts: readonly Doubt[] =
    same.length === 0
      ? []
      : [{ code: 'same-order', source: same.join(', '), confidence: 'verified', refusal: null }];
  if (problems.length > 0 || standingDoubts(doubts, report).length > 0) {
    return refused({ code: 'not-right', problems, doubts });
  }
  const by = { staffId: viewer.staffId, at: now };
  const { regime, subject, on, step, consideredOn } = report;
  const added = await addMeasure(
    db,
    {
      regime,
      added: report.added,
      crimeId: report.crimeId,
      subjectNominalId: subject.nominalId,
      areaCode: subject.areaCode,
      year: on.year,
    },
    by,
  );
  const steps = [
    ...(step === 'considered' || consideredOn === null
      ? []
      : [{ step: 'considered' as const, on: consideredOn }]),
    { step, on, court: step === 'applied' ? report.court : null, note: report.note },
  ].toSorted((a, b) => lifecycleSteps.indexOf(a.step) - lifecycleSteps.indexOf(b.step));
  const asides = doubts.map((doubt) => ({
    step: 'noted' as const,
    on,
    reason: setAsideReason(doubt.code),
    note: report.setAside.get(doubt.code)?.trim() ?? null,
  }));
  await addMeasureEvents(db, added.id, [...steps, ...asides], by);
  await addProtected(db, added.id, report.protects, by);
  if (report.isOwner) {
    await addMeasureOwner(db, added.id, { staffId: viewer.staffId, on: today, reason: null }, by);
  }
  await rebuildMeasureCards(db, clock, [added.id]);
  return ok(added);
}
