// Long because it holds every check of a reported step: problems that must be mended, and doubts that may be set aside.

import { absenceOf, checkOrder, computeDeadline, ranks, regimeAs } from '#law';
import type {
  Attachment,
  BailBody,
  Bilingual,
  Confidence,
  Law,
  OrderFacts,
  OrderRefusal,
  OrderRefusalCode,
  Rank,
  Regime,
  RegimeKey,
} from '#law';

import { extensionDoubts, firstPeriodDoubt, plainClock } from './bail-ladder.ts';
import type { BailClock, BailDoubt } from './bail-ladder.ts';
import { courtHearingDoubt, courtHearingProblems } from './court-hearing-checks.ts';
import type { CourtHearingDoubt } from './court-hearing-checks.ts';
import { pointsDoubt } from './law-points.ts';
import type { LawOfOrder, PointsDoubt } from './law-points.ts';
import type { MeasureState } from './measure-card.ts';
import type { MeasureStep } from './measure.ts';
import { lifecycleOf, mayLackEnd } from './step-choices.ts';
import { askingProblems } from './release-asking.ts';
import type { Asking } from './release-asking.ts';
import { tellingProblems } from './tell-first.ts';
import type { Telling } from './tell-first.ts';
import { hearingProblems } from './victim-hearing.ts';
import type { VictimHearing } from './victim-hearing.ts';

/** A condition in plain words. */
export type NewCondition = {
  readonly duty: 'must' | 'must-not';
  readonly plain: string;
  readonly language: 'en' | 'cy';
};

/** What its papers say of bail before charge: from which arrest it is counted, and whose case it is. */
export type BailSaid = { readonly arrestedOn: Temporal.PlainDate | null; readonly body: BailBody | null };

/** A step as somebody reports it. */
export type StepReport = {
  readonly step: MeasureStep;
  readonly on: Temporal.PlainDate;
  readonly at: Temporal.Instant | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly noEndDate: boolean;
  readonly court: string | null;
  readonly method: string | null;
  /** A rank, where an officer authorised it. */
  readonly authority: string | null;
  readonly reason: string | null;
  /** Who did it, in words; null for whoever records it. */
  readonly byWhom: string | null;
  readonly note: string | null;
  /** Day by which the next check or review is planned, or to which a hearing was adjourned. */
  readonly nextOn: Temporal.PlainDate | null;
  /** Who was told, each by one of their records; null where it was said of all whom it protects. */
  readonly whom: readonly number[] | null;
  /** There is nobody to tell: said in place of a telling. */
  readonly nobodyToTell: boolean;
  /** Why they were reached by another way than agreed. */
  readonly otherWay: string | null;
  /** The time to which it was adjourned, where the court gave one. */
  readonly nextAt: Temporal.Instant | null;
  /** What is said about the victim, with a step of which they are told first. */
  readonly telling: Telling | null;
  /** Whether the victim was asked what they know, with a step by which bail ends. */
  readonly asking: Asking | null;
  /** What each victim wants, or that they were asked for it in vain. */
  readonly hearings: readonly VictimHearing[];
  /** Who agreed, where the law asks for consent. */
  readonly consents: readonly Consent[];
  /** The interim or earlier order it takes the place of, where its making says so. */
  readonly replaces: number | null;
  /** Conditions as the papers say them, where it is made and holds none yet. */
  readonly conditions: readonly NewCondition[];
  /** Force area in which it is issued or applied for; null where it comes from elsewhere. */
  readonly madeInArea: string | null;
  /** The court made it of its own motion. */
  readonly courtMade: boolean;
  /** What it says of a power of arrest, where its making or a change of it says so. */
  readonly attachment: Attachment | null;
  /** Of bail before charge, with its making: the day of arrest and whose case it is, each null where it is not said. */
  readonly bail: BailSaid | null;
  /** What the law asks at this step and was ticked; null where nobody was asked. */
  readonly points: readonly string[] | null;
  /** Doubts that the reporter sets aside, each with why. */
  readonly setAside: ReadonlyMap<DoubtCode, string>;
};

export const stepProblems = [
  'in-future',
  'before-made',
  'arrested-later',
  'out-of-order',
  'end-needed',
  'last-day-needed',
  'end-before-start',
  'reason-needed',
  'note-needed',
  'next-in-past',
  ...askingProblems,
  ...tellingProblems,
  ...hearingProblems,
  ...courtHearingProblems,
] as const;
export type StepProblem = (typeof stepProblems)[number];

/** Whose consent an early discharge of an SPO needs: SPA 2019 s4(4)(b). */
export const consentGivers = ['subject', 'chief-officer'] as const;
export type Consent = (typeof consentGivers)[number];

export type DoubtCode =
  | OrderRefusalCode
  | BailDoubt['code']
  | 'not-in-person'
  | 'same-order'
  | 'discharge-consents'
  | PointsDoubt['code']
  | CourtHearingDoubt['code']
  | 'step-not-in-law';

export type Doubt = {
  readonly code: DoubtCode;
  readonly source: string;
  readonly confidence: Confidence;
  /** The law's refusal, for its words; null for a doubt of our own. */
  readonly refusal: OrderRefusal | null;
  /** The day or rank that the words name, where a doubt of our own has one. */
  readonly limit?: Temporal.PlainDate | null;
  readonly rank?: Rank | null;
  /** What the law asks that was not ticked. */
  readonly points?: readonly Bilingual[];
};

const afterMade: readonly MeasureStep[] = [
  'copy-received',
  'subject-aware',
  'notified',
  'arrest-power',
  'deciding-body',
  'hearing-begun',
  'hearing-adjourned',
  'designated',
  'sent-to-cps',
  'back-from-cps',
  'extended',
  'varied',
  'renewed',
  'discharged',
  'ended',
  'checked',
  'victim-heard',
  'reviewed',
  'variation-sought',
  'ending-decided',
  'programme-booked',
];
const setsEnd: readonly MeasureStep[] = [
  'granted',
  'undertaking',
  'extended',
  'renewed',
  'varied',
  'back-from-cps',
];
const needsEnd: readonly MeasureStep[] = ['extended', 'renewed', 'back-from-cps'];
const needsReason: readonly MeasureStep[] = [
  'arrest-power',
  'deciding-body',
  'not-progressed',
  'withdrawn',
  'refused',
  'ended',
  'checked',
  'reviewed',
  'ending-decided',
];
const needsNote: readonly MeasureStep[] = [
  'noted',
  'undertaking',
  'variation-sought',
  'programme-booked',
  'reviewed',
];
const inPerson = ['in-person', 'in-court', 'in-custody', 'in-prison'];

/** What must be mended before the step can be recorded. */
export function problemsOf(
  { grantedOn }: Pick<MeasureState, 'grantedOn'>,
  report: StepReport,
  law: Pick<Regime, 'length' | 'courts'>,
  today: Temporal.PlainDate,
): readonly StepProblem[] {
  const isAfter = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) > 0;
  const problems: StepProblem[] = [];
  if (isAfter(report.on, today)) problems.push('in-future');
  if (grantedOn !== null && afterMade.includes(report.step) && isAfter(grantedOn, report.on)) {
    problems.push('before-made');
  }
  const arrestedOn = report.bail?.arrestedOn ?? null;
  if (arrestedOn !== null && isAfter(arrestedOn, report.on)) problems.push('arrested-later');
  if (report.noEndDate && !mayLackEnd(law)) problems.push('last-day-needed');
  else if (needsEnd.includes(report.step) && report.endsOn === null && !report.noEndDate) {
    problems.push(mayLackEnd(law) ? 'end-needed' : 'last-day-needed');
  }
  if (
    report.endsOn !== null &&
    report.step !== 'granted' &&
    setsEnd.includes(report.step) &&
    isAfter(report.on, report.endsOn)
  ) {
    problems.push('end-before-start');
  }
  if (needsReason.includes(report.step) && report.reason === null) problems.push('reason-needed');
  const needsWords = needsNote.includes(report.step) || report.reason === 'other' || report.nobodyToTell;
  if (needsWords && report.note === null) {
    problems.push('note-needed');
  }
  if (report.step !== 'hearing-adjourned' && report.nextOn !== null && !isAfter(report.nextOn, report.on)) {
    problems.push('next-in-past');
  }
  return problems;
}

/** How bail before charge stands before the step: from which arrest, until when, and what moves its stages. */
export type BailStanding = {
  readonly arrestedOn: Temporal.PlainDate | null;
  readonly endsNow: Temporal.PlainDate | null;
  readonly clock: BailClock;
};

/** What the law says against the length that this step gives bail before charge. PACE 1984 s47ZB-47ZG. */
function bailDoubts(report: StepReport, bail: BailStanding | null, law: Law): readonly BailDoubt[] {
  if (report.step === 'granted') {
    const clock = { ...(bail?.clock ?? plainClock), body: report.bail?.body ?? bail?.clock.body ?? 'police' };
    const arrestedOn = report.bail?.arrestedOn ?? bail?.arrestedOn ?? null;
    const doubt = firstPeriodDoubt(report, arrestedOn, law, clock);
    return doubt === null ? [] : [doubt];
  }
  return bail !== null && report.step === 'extended'
    ? extensionDoubts({ ...bail, ...report }, law, bail.clock)
    : [];
}

/**
 * What the law says against the step. Life is messier than the law: each may be set aside by a named person who says
 * why, and the record shows it for good. Sources: each check's own.
 */
export function doubtsOf(
  { law, key }: LawOfOrder,
  state: Pick<MeasureState, 'grantedOn' | 'servedOn' | 'servedAt'>,
  report: StepReport,
  today: Temporal.PlainDate,
  bail: BailStanding | null = null,
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const { code } = key;
  const facts = factsOf(key, report, state.grantedOn, state.servedOn);
  if (facts !== null) {
    const checked = checkOrder(facts, [], law);
    if (!checked.ok) doubts.push(...checked.error.map((refusal) => ({ ...refusal, refusal })));
  }
  const lifecycle = lifecycleOf[report.step];
  const held = regimeAs(key, (state.grantedOn ?? report.on).toString(), law);
  const absence = lifecycle === null ? null : absenceOf(held, lifecycle);
  // That an order has no duty to notify is said by the check on the order itself.
  if (absence !== null && lifecycle !== 'notified') {
    const { source, confidence } = absence;
    doubts.push({ code: 'step-not-in-law', source, confidence, refusal: null });
  }
  const rule = held.service;
  if (
    report.step === 'served' &&
    report.method !== null &&
    rule.value?.startsWith('personal') === true &&
    !inPerson.includes(report.method)
  ) {
    const { source, confidence } = rule;
    doubts.push({ code: 'not-in-person', source, confidence, refusal: null });
  }
  if (code === 'bail-pre-charge') {
    doubts.push(...bailDoubts(report, bail, law).map((doubt) => ({ ...doubt, refusal: null })));
  }
  const asks = pointsDoubt({ law, key }, report.step, today, report.points, report.court !== null);
  if (asks !== null) doubts.push({ ...asks, refusal: null });
  const unserved = courtHearingDoubt(code, state, report);
  if (unserved !== null) doubts.push({ ...unserved, refusal: null });
  const bar = dischargeBar(code, state.grantedOn, report, law);
  if (bar !== null) doubts.push(bar);
  return doubts;
}

/**
 * An SPO is discharged within its first two years only with the consent of its subject and of the chief officer: SPA
 * 2019 s4(4)(b). Null where the bar has passed, or both consents are said.
 */
function dischargeBar(
  code: RegimeKey['code'],
  grantedOn: Temporal.PlainDate | null,
  report: StepReport,
  law: Law,
): Doubt | null {
  if (code !== 'spo' || report.step !== 'discharged' || grantedOn === null) return null;
  if (consentGivers.every((giver) => report.consents.includes(giver))) return null;
  const bar = computeDeadline('spo-discharge-bar-2y', grantedOn, law);
  if (!bar.ok || bar.value.due?.kind !== 'last-day') return null;
  const limit = bar.value.due.on;
  if (Temporal.PlainDate.compare(report.on, limit) > 0) return null;
  const { source, confidence } = bar.value;
  return { code: 'discharge-consents', source, confidence, refusal: null, limit };
}

function factsOf(
  { code, added }: RegimeKey,
  report: StepReport,
  grantedOn: Temporal.PlainDate | null,
  servedOn: Temporal.PlainDate | null,
): OrderFacts | null {
  switch (report.step) {
    case 'granted':
      return {
        regime: code,
        added,
        madeInArea: report.madeInArea ?? undefined,
        courtMade: report.courtMade,
        madeOn: report.on,
        servedOn: servedOn ?? undefined,
        endsOn: report.endsOn ?? undefined,
        hasNoEnd: report.noEndDate,
        authorisedBy: ranks.find((rank) => rank === report.authority),
      };
    case 'served':
      return { regime: code, added, madeOn: grantedOn ?? undefined, servedOn: report.on };
    case 'notified':
      return {
        regime: code,
        added,
        madeOn: grantedOn ?? undefined,
        recordsNotification: true,
        today: report.on,
      };
    default:
      return null;
  }
}

/** Doubts that nobody has set aside with a reason. */
export function standingDoubts(doubts: readonly Doubt[], report: Pick<StepReport, 'setAside'>) {
  return doubts.filter((doubt) => (report.setAside.get(doubt.code) ?? '').trim() === '');
}

const mark = 'set-aside:';

/** The coded reason under which a doubt that was set aside is kept. */
export function setAsideReason(code: DoubtCode): string {
  return `${mark}${code}`;
}

/** The doubt that a kept reason names; undefined where the reason is another. */
export function doubtSetAside(reason: string | null): string | undefined {
  return reason?.startsWith(mark) === true ? reason.slice(mark.length) : undefined;
}
