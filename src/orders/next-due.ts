// What is due next of an order, notice or bail, and when: the nearest of hearing, telling, service, check and end.

import { computeDeadline, hearingAfter } from '#law';
import type { Law, Regime, RegimeCode } from '#law';
import { londonDate, londonMidnight } from '#platform';

import { checkDueOn } from './gaps.ts';
import type { MeasureStatus } from './measure-card.ts';
import { needsService } from './service-rule.ts';

/** In the order in which they stand where several fall on one day. */
export const dueKinds = ['hearing', 'tell', 'serve', 'check', 'end'] as const;
export type DueKind = (typeof dueKinds)[number];
export type NextDue = { readonly kind: DueKind; readonly on: Temporal.PlainDate };

/** What a card keeps that something may be due by. */
export type DueFacts = {
  readonly regime: RegimeCode;
  readonly law: Pick<Regime, 'service' | 'ownProof'>;
  readonly status: MeasureStatus;
  readonly grantedOn: Temporal.PlainDate | null;
  readonly servedOn: Temporal.PlainDate | null;
  readonly servedAt: Temporal.Instant | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly lastCheckOn: Temporal.PlainDate | null;
  readonly nextCheckOn: Temporal.PlainDate | null;
  /** Since when the victim has not been told of a change. */
  readonly tellSinceOn: Temporal.PlainDate | null;
  readonly hearingBegunOn: Temporal.PlainDate | null;
  readonly hearingNextOn: Temporal.PlainDate | null;
  readonly applicationDecidedOn: Temporal.PlainDate | null;
};

/** The day of the hearing: as adjourned, else the last on which the law lets one begin. CSA 2010 s27; DAA 2021 s29. */
function hearingOn(facts: DueFacts, law: Law): Temporal.PlainDate | null {
  if (facts.applicationDecidedOn !== null) return null;
  if (facts.hearingNextOn !== null) return facts.hearingNextOn;
  const heard = hearingAfter(facts.regime);
  if (heard === null || facts.servedOn === null || facts.hearingBegunOn !== null) return null;
  const worked = computeDeadline(heard.rule, facts.servedAt ?? londonMidnight(facts.servedOn), law);
  const due = worked.ok ? worked.value.due : null;
  return due === null ? null : due.kind === 'instant' ? londonDate(due.at) : due.on;
}

/** By when the victim is to be told: one working day after the change, because stalking has enhanced rights. */
function tellBy(since: Temporal.PlainDate | null, law: Law): Temporal.PlainDate | null {
  if (since === null) return null;
  const worked = computeDeadline('victim-update-enh-1wd', since, law);
  return worked.ok && worked.value.due?.kind === 'last-day' ? worked.value.due.on : since;
}

/**
 * The nearest thing due, past or to come; null where nothing is. What is not in force is owed nothing but telling. An
 * order that must be served and was not has waited since it was made.
 */
export function nextDue(facts: DueFacts, checkMonths: number | null, law: Law): NextDue | null {
  const isLive = facts.status === 'in-force';
  const days: Readonly<Record<DueKind, Temporal.PlainDate | null>> = {
    hearing: isLive ? hearingOn(facts, law) : null,
    tell: tellBy(facts.tellSinceOn, law),
    serve: isLive && facts.servedOn === null && needsService(facts.law) ? facts.grantedOn : null,
    check: isLive ? checkDueOn(facts, checkMonths) : null,
    end: isLive ? facts.endsOn : null,
  };
  const due = dueKinds.flatMap((kind) => {
    const on = days[kind];
    return on === null ? [] : [{ kind, on }];
  });
  return due.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))[0] ?? null;
}
