// Adds an order, notice or bail from the papers in somebody's hand: made already, with its conditions and dates.

import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { lawFor, regimeAs } from '#law';
import type { Attachment, RegimeCode } from '#law';
import { heldLaw } from '#statutes';
import { recordingRoles } from '#users';

import { courtMadeReason } from './entered-reasons.ts';
import {
  addMeasure,
  addMeasureClauses,
  addMeasureEvents,
  addMeasureOwner,
  addProtected,
} from './measure-facts-store.ts';
import type { MeasureRecord } from './measure.ts';
import { probableSame } from './probable-same.ts';
import { bareReport } from './bare-report.ts';
import { bailEvents } from './record-step.ts';
import { rebuildMeasureCards } from './rebuild-measure-cards.ts';
import { doubtsOf, problemsOf, setAsideReason, standingDoubts } from './step-checks.ts';
import type { BailSaid, Doubt, DoubtCode, StepProblem, StepReport } from './step-checks.ts';
import type { LawOfOrder } from './law-points.ts';

export type OrderReport = {
  readonly regime: RegimeCode;
  /** A kind of order that was added here, like `regime`. */
  readonly added: string | null;
  readonly madeInArea: string | null;
  readonly courtMade: boolean;
  /** What the papers say of a power of arrest, where its kind leaves that to the court; null where they do not say. */
  readonly attachment: Attachment | null;
  /** Of bail before charge: the day of arrest and whose case it is, where the papers say. */
  readonly bail: BailSaid | null;
  readonly subject: { readonly nominalId: number; readonly areaCode: string | null };
  readonly madeOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
  readonly noEndDate: boolean;
  readonly court: string | null;
  /** Rank of the officer who authorised it, where one had to; null where none had, or nobody knows. */
  readonly authority: string | null;
  /** Null where it has not been served, or nobody knows. */
  readonly servedOn: Temporal.PlainDate | null;
  readonly serviceMethod: string | null;
  /** When it was served, where the papers say: a notice must be heard within hours of it. */
  readonly servedAt: Temporal.Instant | null;
  /** Who served it, as the papers say. */
  readonly servedBy: string | null;
  /** Day the copy reached police; null where not said. */
  readonly copyOn: Temporal.PlainDate | null;
  /** Day by which the subject is shown to know of it, and how. */
  readonly aware: { readonly on: Temporal.PlainDate; readonly basis: string } | null;
  /** The interim or earlier order it takes the place of. */
  readonly replaces: number | null;
  /** The crime it arose from, where one is said. */
  readonly crimeId: number | null;
  readonly conditions: readonly string[];
  readonly language: 'en' | 'cy';
  /** Victims it protects, by nominal. */
  readonly protects: readonly number[];
  readonly isOwner: boolean;
  readonly setAside: ReadonlyMap<DoubtCode, string>;
};

export type OrderRefusal =
  | { readonly code: 'not-permitted' }
  | {
      readonly code: 'not-right';
      readonly problems: readonly StepProblem[];
      /** Every doubt, set aside or not; `standing` are those that still stand in the way. */
      readonly doubts: readonly Doubt[];
      readonly standing: readonly Doubt[];
    };

function reports(report: OrderReport): readonly StepReport[] {
  // What an order from its papers holds and replaces is written with the order.
  const reported = (step: StepReport['step'], on: Temporal.PlainDate): StepReport => ({
    ...bareReport(step, on, report.setAside),
    madeInArea: report.madeInArea,
    courtMade: report.courtMade,
  });
  const { madeOn, servedOn, endsOn, noEndDate, court, serviceMethod, copyOn, aware } = report;
  return [
    {
      ...reported('granted', madeOn),
      endsOn,
      noEndDate,
      court,
      authority: report.authority,
      reason: report.courtMade ? courtMadeReason : null,
      bail: report.bail,
    },
    ...(copyOn === null ? [] : [reported('copy-received', copyOn)]),
    ...(servedOn === null
      ? []
      : [
          {
            ...reported('served', servedOn),
            at: report.servedAt,
            method: serviceMethod,
            byWhom: report.servedBy,
          },
        ]),
    ...(aware === null ? [] : [{ ...reported('subject-aware', aware.on), reason: aware.basis }]),
    ...(report.attachment === null
      ? []
      : [{ ...reported('arrest-power', madeOn), reason: report.attachment }]),
  ];
}

/**
 * Problems and doubts of an order entered from its papers, before anything is written. `known` are the measures that
 * bind the subject already: one of the same kind and day may be the same order, entered by somebody else tonight.
 */
function checkNewOrder(
  report: OrderReport,
  known: readonly MeasureRecord[],
  today: Temporal.PlainDate,
  law: LawOfOrder['law'],
): { readonly problems: readonly StepProblem[]; readonly doubts: readonly Doubt[] } {
  const before = { grantedOn: null, servedOn: null, servedAt: null };
  const made = { grantedOn: report.madeOn, servedOn: null, servedAt: null };
  const steps = reports(report);
  const held = regimeAs({ code: report.regime, added: report.added }, report.madeOn.toString(), law);
  const problems = steps.flatMap((step) =>
    problemsOf(step.step === 'granted' ? before : made, step, held, today),
  );
  const doubts = steps.flatMap((step) =>
    doubtsOf(
      { law, key: { code: report.regime, added: report.added } },
      step.step === 'granted' ? before : made,
      step,
      today,
    ),
  );
  const twins = probableSame(report, known).map(({ measure }) => measure.ref);
  const same: readonly Doubt[] =
    twins.length === 0
      ? []
      : [{ code: 'same-order', source: twins.join(', '), confidence: 'verified', refusal: null }];
  return {
    problems: [...new Set(problems)],
    doubts: [...same, ...new Map(doubts.map((doubt) => [doubt.code, doubt])).values()],
  };
}

/** What a condition asks for, by its first words; a condition that does not say is taken to forbid. */
export function dutyOf(condition: string): 'must' | 'must-not' {
  const isDuty = /^(?:must|rhaid)\b/iu.test(condition) && !/^(?:must not|rhaid peidio)\b/iu.test(condition);
  return isDuty ? 'must' : 'must-not';
}

/** Adds the order, its conditions, its making and its service, and makes whoever enters it the owner if they say so. */
export async function addOrder(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  report: OrderReport,
  known: readonly MeasureRecord[],
): Promise<Result<{ readonly id: number; readonly ref: string }, OrderRefusal>> {
  if (!recordingRoles.some((role) => role === viewer.role)) return refused({ code: 'not-permitted' });
  const now = clock.now();
  const law = lawFor(await heldLaw(db), { code: report.regime, added: report.added });
  const { problems, doubts } = checkNewOrder(report, known, londonDate(now), law);
  const standing = standingDoubts(doubts, report);
  if (problems.length > 0 || standing.length > 0) {
    return refused({ code: 'not-right', problems, doubts, standing });
  }
  const by = { staffId: viewer.staffId, at: now };
  const { regime, subject, madeOn, language } = report;
  const added = await addMeasure(
    db,
    {
      regime,
      added: report.added,
      replaces: report.replaces,
      crimeId: report.crimeId,
      subjectNominalId: subject.nominalId,
      areaCode: subject.areaCode,
      year: madeOn.year,
    },
    by,
  );
  await addMeasureClauses(
    db,
    added.id,
    report.conditions.map((plain) => ({ duty: dutyOf(plain), plain, language })),
    by,
  );
  const asides = doubts.map((doubt) => ({
    step: 'noted' as const,
    on: madeOn,
    reason: setAsideReason(doubt.code),
    note: report.setAside.get(doubt.code)?.trim() ?? null,
  }));
  const ofBail = bailEvents({ on: madeOn, bail: report.bail });
  const fromPapers = [...reports(report), ...ofBail].map((event) => ({ ...event, isFromPapers: true }));
  await addMeasureEvents(db, added.id, [...fromPapers, ...asides], by);
  await addProtected(db, added.id, report.protects, by);
  if (report.isOwner) {
    const owner = { staffId: viewer.staffId, on: londonDate(now), reason: null };
    await addMeasureOwner(db, added.id, owner, by);
  }
  await rebuildMeasureCards(db, clock, [added.id]);
  return ok(added);
}
