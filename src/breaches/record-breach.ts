// Records a breach as an officer reports it: the breach, what police did, what the victim was told, in one write.

import { breachKindOf } from '#law';
import type { Attachment, BreachKind, RegimeCode } from '#law';
import { londonDate, refused, ok, takeNumbers } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import { addBreach, addBreachEvents } from './breach-store.ts';
import type { NewBreachEvent } from './breach-store.ts';
import { noVictim } from './breach.ts';
import type { Contravention } from './breach.ts';
import { lateRungs } from './late-step.ts';
import type { ResponseRule } from './late-step.ts';
import { beforeMade } from './order-doubt.ts';
import { reportingRoles } from './permitted-actions.ts';
import { readResponseRule } from './read-response-rule.ts';
import { rebuildBreachCards } from './rebuild-breach-cards.ts';

/** What police did, as the reporting officer says it. */
export type PoliceAction =
  | { readonly kind: 'arrested'; readonly at: Temporal.Instant }
  | { readonly kind: 'looking-for' }
  | { readonly kind: 'not-arrested'; readonly reason: string; readonly note: string | null };

export type VictimTold =
  | { readonly kind: 'told'; readonly at: Temporal.Instant; readonly method: string }
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'no-victim' };

export type BreachReport = {
  readonly subjectNominalId: number;
  /** What was breached; null where the officer is not sure. */
  readonly measure: {
    readonly id: number;
    readonly regime: RegimeCode;
    /** Its kind, where that was added here. */
    readonly added?: string | null;
    /** What breaking it is by the law of its day; what the shipped law makes it where left out. */
    readonly breachKind?: BreachKind;
    /** What it says of a power of arrest, where its law leaves that to the court and somebody has said. */
    readonly attachment?: Attachment | null;
  } | null;
  readonly clauseNo: number | null;
  /** Set where the conduct is failing to surrender or missing a programme, which no regime says by itself. */
  readonly kind: Extract<BreachKind, 'failure-to-surrender' | 'programme'> | null;
  readonly occurredFrom: Temporal.Instant;
  readonly occurredPrecision: 'minute' | 'day';
  readonly reportedAt: Temporal.Instant;
  readonly channels: readonly string[];
  readonly account: string | null;
  readonly evidence: readonly string[];
  readonly evidenceNote: string | null;
  readonly action: PoliceAction;
  readonly victim: VictimTold;
  /** Whether the conduct is also a stalking or harassment crime, as the officer sees it. */
  readonly alsoCrime?: 'yes' | 'no' | 'not-known';
  /** Crime recorded for the same conduct, if the officer knows one. */
  readonly crimeId: number | null;
  /** Why a step of it is recorded after its time, one for each such step. */
  readonly late?: readonly NewBreachEvent[];
  /** Why it is a breach of an order that was made later; null where it is not. */
  readonly beforeMade?: string | null;
};

/** The steps of this report that are recorded after their time: each needs its reason, or that it is not known yet. */
export function lateOnReport(report: BreachReport, rule: ResponseRule, now: Temporal.Instant) {
  const record = {
    breach: {
      measureId: report.measure?.id ?? null,
      clauseNo: report.clauseNo,
      crimeId: report.crimeId,
      reportedAt: report.reportedAt,
      contravention: contraventionOf(report),
    },
    measure:
      report.measure === null
        ? null
        : {
            regime: report.measure.regime,
            added: report.measure.added ?? null,
            attachment: report.measure.attachment ?? null,
          },
    events: [],
  };
  return lateRungs(record, firstEvents(report, now), rule, now);
}

export type BreachRefusal =
  | 'happens-after-report'
  | 'reported-in-future'
  | 'arrest-before-breach'
  | 'arrest-in-future'
  | 'told-before-breach'
  | 'told-in-future';

/** What would make a report impossible. The order need not be in force: real life is messier, and every breach is kept. */
export function checkBreachReport(report: BreachReport, now: Temporal.Instant): BreachRefusal | null {
  const after = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) > 0;
  if (after(report.reportedAt, now)) return 'reported-in-future';
  const isSameDay = londonDate(report.occurredFrom).equals(londonDate(report.reportedAt));
  if (after(report.occurredFrom, report.reportedAt) && !(report.occurredPrecision === 'day' && isSameDay)) {
    return 'happens-after-report';
  }
  // A breach of which only the day is known counts from its first moment, so these hold for it as well.
  if (report.action.kind === 'arrested') {
    if (after(report.action.at, now)) return 'arrest-in-future';
    if (after(report.occurredFrom, report.action.at)) return 'arrest-before-breach';
  }
  if (report.victim.kind === 'told') {
    if (after(report.victim.at, now)) return 'told-in-future';
    if (after(report.occurredFrom, report.victim.at)) return 'told-before-breach';
  }
  return null;
}

/** The legal kind of the breach: what its measure makes it, unless the conduct itself is one of the other kinds. */
export function contraventionOf(report: Pick<BreachReport, 'measure' | 'kind'>): Contravention {
  if (report.kind !== null) return report.kind;
  if (report.measure === null) return 'not-known';
  return report.measure.breachKind ?? breachKindOf(report.measure.regime);
}

/**
 * Writes a breach and its first events, and rebuilds its card. No crime number is needed. Not arresting leaves the
 * breach undecided and tells a supervisor.
 */
export async function recordBreach(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  report: BreachReport,
): Promise<
  Result<
    { readonly id: number; readonly ref: string },
    BreachRefusal | 'not-permitted' | 'late-reason-needed'
  >
> {
  if (!reportingRoles.some((role) => role === viewer.role)) return refused('not-permitted');
  const now = clock.now();
  const refusal = checkBreachReport(report, now);
  if (refusal !== null) return refused(refusal);
  if (lateOnReport(report, await readResponseRule(db, report.reportedAt), now).length > 0) {
    return refused('late-reason-needed');
  }
  const year = londonDate(report.reportedAt).year;
  const number = await takeNumbers(db, `BR-${year}`, 1);
  const ref = `BR-${year}-${String(number).padStart(5, '0')}`;
  const by = { staffId: viewer.staffId, at: now };
  const id = await addBreach(
    db,
    { ...report, ref, measureId: report.measure?.id ?? null, contravention: contraventionOf(report) },
    by,
  );
  await addBreachEvents(db, id, firstEvents(report, now), by);
  await rebuildBreachCards(db, clock, [id]);
  return ok({ id, ref });
}

function firstEvents(report: BreachReport, now: Temporal.Instant): readonly NewBreachEvent[] {
  const events: NewBreachEvent[] = [];
  switch (report.action.kind) {
    case 'arrested':
      events.push({ step: 'arrested', occurredAt: report.action.at });
      break;
    case 'looking-for':
      events.push({ step: 'looking-for', occurredAt: now });
      break;
    case 'not-arrested':
      events.push({
        step: 'not-arrested',
        occurredAt: now,
        reason: report.action.reason,
        note: report.action.note,
      });
      events.push({ step: 'supervisor-told', occurredAt: now });
      break;
  }
  if (report.victim.kind === 'told') {
    events.push({ step: 'victim-told', occurredAt: report.victim.at, method: report.victim.method });
  }
  if (report.victim.kind === 'no-victim') {
    events.push({ step: 'victim-not-told', occurredAt: now, reason: noVictim });
  }
  if (report.crimeId !== null || report.alsoCrime === 'yes') {
    events.push({ step: 'also-a-crime', occurredAt: now, crimeId: report.crimeId });
  }
  if (report.beforeMade !== undefined && report.beforeMade !== null) {
    events.push({ step: 'set-aside', occurredAt: now, reason: beforeMade, note: report.beforeMade });
  }
  events.push(...(report.late ?? []));
  return events;
}
