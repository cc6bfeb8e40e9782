// Records what happened to an order, notice or bail: a step of its life, its service, or a check.

import { lawFor } from '#law';
import type { RegimeCode } from '#law';
import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { heldLaw } from '#statutes';

import { bailClock } from './bail-clock.ts';
import { arrestDay, measureState } from './measure-card.ts';
import type { MeasureState } from './measure-card.ts';
import { courtHearingProblem } from './court-hearing-checks.ts';
import { pointsReason } from './law-points.ts';
import { addMeasureClauses, addMeasureEvents, addReplaces } from './measure-facts-store.ts';
import type { NewMeasureEvent } from './measure-facts-store.ts';
import type { MeasureRecord, MeasureStep } from './measure.ts';
import { mayDo, standingOn } from './permitted-actions.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { planOf } from './review-decisions.ts';
import { doubtsOf, problemsOf, setAsideReason, standingDoubts } from './step-checks.ts';
import type { Doubt, StepProblem, StepReport } from './step-checks.ts';
import { choicesBesideLaw, stepChoices } from './step-choices.ts';
import { isOutOfOrder } from './step-order.ts';
import { askingProblem, isRelease } from './release-asking.ts';
import { isTellFirst, leftToTell, tellingProblem } from './tell-first.ts';
import type { Others } from './tell-first.ts';
import { aboutReason, nobodyToTell } from './victim-duty.ts';
import { asksHearing, hearingReason, hearingsProblem } from './victim-hearing.ts';

export type StepRefusal =
  /** This role may not, or the measure does not stand so that it could happen. */
  | { readonly code: 'not-permitted' }
  | {
      readonly code: 'not-right';
      readonly problems: readonly StepProblem[];
      /** Every doubt, set aside or not; `standing` are those that still stand in the way. */
      readonly doubts: readonly Doubt[];
      readonly standing: readonly Doubt[];
    };

/** Whether this role may record this step on the measure as it stands. */
export function mayRecordStep(
  role: string,
  record: Pick<MeasureRecord, 'measure' | 'events' | 'ownerStaffId'>,
  step: MeasureStep,
  today: Temporal.PlainDate,
): boolean {
  const standing = standingOn(record, today);
  if (step === 'served') return mayDo(role, 'service', standing);
  if (step === 'checked') return mayDo(role, 'check', standing);
  if (step === 'reviewed') return mayDo(role, 'review', standing);
  const { law } = record.measure;
  return (
    mayDo(role, 'step', standing) &&
    [stepChoices, choicesBesideLaw].some((choices) => choices(role, law, record.events).includes(step))
  );
}

/**
 * Adds the step, what was said about the victim, and beside it one note for each doubt that was set aside, so that the record keeps who set aside what
 * and why; rebuilds the card. Lock the measure first.
 */
export async function recordStep(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  record: MeasureRecord,
  report: StepReport,
): Promise<Result<{ readonly eventIds: readonly number[]; readonly setAside: number }, StepRefusal>> {
  const now = clock.now();
  const today = londonDate(now);
  if (!mayRecordStep(viewer.role, record, report.step, today)) return refused({ code: 'not-permitted' });
  const state = measureState(record.events);
  const untold = tellingProblem(record, report.step, report.telling, today);
  const unheard = hearingsProblem(report.step, report.hearings, record.protects, today);
  const unasked = askingProblem(record.measure.regime, record.events, report.step, report.asking, today);
  const uncourted = courtHearingProblem(record.events, report);
  const wrong = problemsOf(state, report, record.measure.law, today);
  const isOut = !wrong.includes('before-made') && isOutOfOrder(record.events, report);
  const problems = [
    ...wrong,
    ...(isOut ? ['out-of-order' as const] : []),
    ...[unasked, untold, unheard, uncourted].filter((each) => each !== null),
  ];
  const { regime: code, added } = record.measure;
  const law = lawFor(await heldLaw(db), { code, added });
  const bail = {
    // Nobody is bailed before the arrest: what a count from the day it was given does not allow, none does.
    arrestedOn: arrestDay(record.events) ?? state.grantedOn,
    endsNow: state.endsOn,
    clock: bailClock(record.events),
  };
  const doubts = doubtsOf({ law, key: { code, added } }, state, report, today, bail);
  const standing = standingDoubts(doubts, report);
  if (problems.length > 0 || standing.length > 0) {
    return refused({ code: 'not-right', problems, doubts, standing });
  }
  const eventIds = await addMeasureEvents(
    db,
    record.measure.id,
    [
      ...askingEvents(code, report),
      ...hearingEvents(report),
      ...tellingEvents(record, report),
      ...report.consents.map((giver) => ({ step: 'consented' as const, on: report.on, reason: giver })),
      // Hearing the victim is one fact, whether on its own or beside another step.
      ...(report.step === 'victim-heard' ? [] : stepEvents(report)),
      ...attachmentEvents(report),
      ...bailEvents(report),
      ...pointEvents(report),
      ...endingPlan(report, state),
      ...doubts.map((doubt) => ({
        step: 'noted' as const,
        on: report.on,
        reason: setAsideReason(doubt.code),
        note: report.setAside.get(doubt.code)?.trim() ?? null,
      })),
    ],
    { staffId: viewer.staffId, at: now },
  );
  if (report.step === 'granted' && record.clauses.length === 0) {
    await addMeasureClauses(db, record.measure.id, report.conditions, { staffId: viewer.staffId, at: now });
  }
  if (report.replaces !== null) {
    await addReplaces(db, record.measure.id, report.replaces, { staffId: viewer.staffId, at: now });
  }
  await rebuildMeasureCards(db, clock, [record.measure.id]);
  return ok({ eventIds, setAside: doubts.length });
}

/** The step itself: once for each victim whom it names, and a note where there is nobody to tell. */
function stepEvents(report: StepReport): readonly NewMeasureEvent[] {
  if (report.step !== 'victim-told') return [report];
  const { on, note, whom } = report;
  const said: NewMeasureEvent = report.nobodyToTell
    ? { step: 'noted', on, reason: nobodyToTell, note }
    : report;
  return (whom ?? [null]).map((victimNominalId) => ({ ...said, victimNominalId }));
}

/** That the victim was asked what they know, or why not, as a fact of its own beside the end of bail. */
function askingEvents(code: RegimeCode, { step, on, asking }: StepReport): readonly NewMeasureEvent[] {
  if (asking === null || !isRelease(code, step)) return [];
  return asking.kind === 'asked'
    ? [{ step: 'victim-asked', on: asking.on }]
    : [{ step: 'victim-asked', on, reason: asking.reason }];
}

/** What was said about the victim, as facts of their own: one for each of several. */
function tellingEvents(record: MeasureRecord, { step, on, telling }: StepReport): readonly NewMeasureEvent[] {
  if (telling === null || !isTellFirst(step)) return [];
  switch (telling.kind) {
    case 'told': {
      const { at, method, whom, others, otherWay } = telling;
      const told = {
        step: 'victim-told' as const,
        on: telling.on,
        at,
        method,
        reason: aboutReason(step),
        otherWay,
      };
      return [
        ...(whom ?? [null]).map((victimNominalId) => ({ ...told, victimNominalId })),
        ...othersEvents(leftToTell(record, step, whom), on, others),
      ];
    }
    case 'later':
      return [{ step: 'told-later', on, reason: telling.reason, note: telling.note }];
    case 'nobody': {
      const { note, whom, others } = telling;
      return [
        ...(whom ?? [null]).map((victimNominalId) => nobodyEvent(on, note, victimNominalId)),
        ...othersEvents(leftToTell(record, step, whom), on, others),
      ];
    }
  }
}

function nobodyEvent(
  on: Temporal.PlainDate,
  note: string | null,
  victimNominalId: number | null,
): NewMeasureEvent {
  return { step: 'noted', on, reason: nobodyToTell, note, victimNominalId };
}

/** How it stands with those of several whom the answer was not about: the duty stands, or there is nobody to tell. */
function othersEvents(
  left: readonly number[],
  on: Temporal.PlainDate,
  { reason, note }: Others,
): readonly NewMeasureEvent[] {
  return left.map((victimNominalId) =>
    reason === nobodyToTell
      ? nobodyEvent(on, note, victimNominalId)
      : { step: 'told-later', on, reason, note, victimNominalId },
  );
}

/** What each victim wants, as a fact of its own: asked before the step and kept beside it, or the step itself. */
function hearingEvents({ step, on, hearings, byWhom }: StepReport): readonly NewMeasureEvent[] {
  if (!asksHearing(step)) return [];
  return hearings.map(({ victim, hearing, otherWay }) => ({
    step: 'victim-heard' as const,
    on,
    reason: hearingReason(hearing),
    byWhom: step === 'victim-heard' ? byWhom : null,
    note: hearing.note,
    otherWay,
    ...('method' in hearing ? { on: hearing.on, method: hearing.method } : {}),
    victimNominalId: victim,
  }));
}

/** What it says of a power of arrest, as a fact of its own beside its making or its change. */
function attachmentEvents({ on, attachment }: StepReport): readonly NewMeasureEvent[] {
  return attachment === null ? [] : [{ step: 'arrest-power', on, reason: attachment }];
}

/** From which arrest bail is counted and whose case it is, as facts of their own beside its making. */
export function bailEvents({ on, bail }: Pick<StepReport, 'on' | 'bail'>): readonly NewMeasureEvent[] {
  return [
    ...(bail?.arrestedOn == null ? [] : [{ step: 'arrested-for' as const, on: bail.arrestedOn }]),
    ...(bail?.body == null ? [] : [{ step: 'deciding-body' as const, on, reason: bail.body }]),
  ];
}

/** What was done as the law asks, in one note beside the step. */
function pointEvents({ on, points }: StepReport): readonly NewMeasureEvent[] {
  return points === null || points.length === 0 ? [] : [{ step: 'noted', on, reason: pointsReason(points) }];
}

/** A review that decides to renew, or to let it end, has decided about the end. */
function endingPlan({ step, on, reason }: StepReport, { endsOn }: MeasureState): readonly NewMeasureEvent[] {
  const plan = step === 'reviewed' && endsOn !== null ? planOf(reason) : null;
  return plan === null ? [] : [{ step: 'ending-decided', on, reason: plan }];
}
