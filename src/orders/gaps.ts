// What nobody is looking at: the gaps of one measure on one day. Each is found once, and is gone when it is filled.

import type { RegimeCode } from '#law';

import { measureStatus } from './measure-card.ts';
import type { MeasureState } from './measure-card.ts';
import type { WatchRule } from './watch-rules.ts';
import type { WatchState } from './watch-state.ts';

/** The most pressing first. */
export const gapKinds = [
  'bail-undecided',
  'end-in-doubt',
  'hearing-unsettled',
  'ending-undecided',
  'victim-not-told',
  'victim-not-asked',
  'not-served',
  'no-owner',
  'review-late',
  'victim-not-heard',
  'no-check',
  'programme-not-booked',
] as const;
export type GapKind = (typeof gapKinds)[number];

export type Gap = {
  readonly kind: GapKind;
  /** Since when nobody has looked. */
  readonly sinceOn: Temporal.PlainDate;
  /** The day that comes whether anybody looks or not; null where there is none. */
  readonly dueOn: Temporal.PlainDate | null;
};

/** A measure as the watch sees it. */
export type Watched = Pick<
  MeasureState,
  'stage' | 'grantedOn' | 'servedOn' | 'endsOn' | 'noEndDate' | 'endedOn' | 'lastCheckOn'
> &
  Omit<WatchState, 'programmeBookedOn'> & {
    readonly regime: RegimeCode;
    /** Whether a person, not a unit, answers on the day. */
    readonly isAnswered: boolean;
    /** From when a condition asks for a programme on which no place is booked. */
    readonly programmeSinceOn: Temporal.PlainDate | null;
    /** Its application was decided then, and it is in doubt whether that ended it: nobody has said. */
    readonly endInDoubtOn: Temporal.PlainDate | null;
    /** The hearing after a notice: when it began, was last adjourned, and to which day. See court-hearing.ts. */
    readonly hearingBegunOn: Temporal.PlainDate | null;
    readonly hearingAdjournedOn: Temporal.PlainDate | null;
    readonly hearingNextOn: Temporal.PlainDate | null;
    /** When its own application was decided. */
    readonly applicationDecidedOn: Temporal.PlainDate | null;
  };

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  from.until(to, { largestUnit: 'days' }).days;

/** The day by which the next check is due: as planned, else the force's interval after the last look. */
export function checkDueOn(
  watched: Pick<Watched, 'nextCheckOn' | 'lastCheckOn' | 'servedOn' | 'grantedOn' | 'endsOn'>,
  months: number | null,
): Temporal.PlainDate | null {
  if (watched.nextCheckOn !== null) return watched.nextCheckOn;
  const from = watched.lastCheckOn ?? watched.servedOn ?? watched.grantedOn;
  if (from === null || months === null) return null;
  const due = from.add({ months });
  return watched.endsOn !== null && isBefore(watched.endsOn, due) ? null : due;
}

/**
 * The gaps of a measure, most pressing first. Pure: `gap-store.ts` says the same in SQL for lists, and a test holds
 * the two together. The force's own rule; review of July 2023, recommendations 2, 14 and 15.
 */
export function gapsOf(watched: Watched, rule: WatchRule, day: Temporal.PlainDate): readonly Gap[] {
  const { grantedOn, endsOn, endedOn } = watched;
  const gaps: Gap[] = [];
  const add = (kind: GapKind, sinceOn: Temporal.PlainDate, dueOn: Temporal.PlainDate | null = null) =>
    gaps.push({ kind, sinceOn, dueOn });
  const isLive = grantedOn !== null && measureStatus(watched, day) === 'in-force';
  const earliest = day.subtract({ days: rule.toldWithin });
  const { endInDoubtOn } = watched;
  if (isLive && endInDoubtOn !== null && !isBefore(day, endInDoubtOn)) add('end-in-doubt', endInDoubtOn);
  const unsettled = isLive ? unsettledSince(watched, rule, day) : null;
  if (unsettled !== null) add('hearing-unsettled', unsettled);
  if (isLive && !watched.isAnswered) add('no-owner', grantedOn);
  if (
    isLive &&
    watched.servedOn === null &&
    rule.serveWithin !== null &&
    daysBetween(grantedOn, day) >= rule.serveWithin
  ) {
    add('not-served', grantedOn);
  }
  const check = isLive ? checkDueOn(watched, rule.checkMonths) : null;
  if (check !== null && isBefore(check, day)) add('no-check', check);
  const { tellSinceOn } = watched;
  if (tellSinceOn !== null && (isLive || !isBefore(tellSinceOn, earliest)) && !isBefore(day, tellSinceOn)) {
    add('victim-not-told', tellSinceOn);
  } else if (isEndUntold(watched, rule, day)) add('victim-not-told', endsOn ?? day);
  const untilAsked = notAskedSince(watched, rule, day);
  if (untilAsked !== null) add('victim-not-asked', untilAsked);
  if (isLive && endsOn !== null && watched.endingDecidedOn === null) {
    const left = daysBetween(day, endsOn);
    const length = daysBetween(grantedOn, endsOn);
    // An order shorter than the notice would be late from its first day.
    if (rule.notice.some((days) => left <= days && days <= length)) {
      const most = Math.max(...rule.notice.filter((days) => left <= days && days <= length));
      add('ending-undecided', endsOn.subtract({ days: most }), endsOn);
    }
  }
  if (isLive && watched.noEndDate && rule.reviewMonths !== null) {
    const due = (watched.lastReviewOn ?? grantedOn).add({ months: rule.reviewMonths });
    if (isBefore(due, day)) add('review-late', due);
  }
  const { heardOn, heardTriedOn } = watched;
  if (isLive && rule.hearMonths !== null) {
    const due = (heardOn ?? grantedOn).add({ months: rule.hearMonths });
    // An attempt that reached nobody is no hearing, and rests the gap for some days.
    const isTried = heardTriedOn !== null && !isBefore(heardTriedOn.add({ days: rule.hearRestDays }), day);
    if (isBefore(due, day) && !isTried) add('victim-not-heard', due);
  }
  const { programmeSinceOn } = watched;
  if (isLive && programmeSinceOn !== null && rule.bookWithin !== null) {
    const due = programmeSinceOn.add({ days: rule.bookWithin });
    if (isBefore(due, day)) add('programme-not-booked', programmeSinceOn, due);
  }
  if (
    watched.regime === 'bail-pre-charge' &&
    grantedOn !== null &&
    endedOn === null &&
    endsOn !== null &&
    isBefore(endsOn, day)
  ) {
    add('bail-undecided', endsOn);
  }
  return gaps.toSorted((a, b) => gapKinds.indexOf(a.kind) - gapKinds.indexOf(b.kind));
}

/**
 * Since when a notice has had neither a decision on its own application nor a hearing to come: the days of the force's own
 * rule after service, the day of a hearing that nothing is recorded after, or the day of an adjournment to none.
 */
function unsettledSince(
  watched: Watched,
  rule: WatchRule,
  day: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const { servedOn, hearingBegunOn, hearingAdjournedOn, hearingNextOn } = watched;
  if (rule.courtWithin === null || watched.applicationDecidedOn !== null) return null;
  const gone = (on: Temporal.PlainDate) => (isBefore(on, day) ? on : null);
  if (hearingAdjournedOn !== null) {
    if (hearingNextOn !== null) return gone(hearingNextOn);
    return isBefore(day, hearingAdjournedOn) ? null : hearingAdjournedOn;
  }
  if (hearingBegunOn !== null) return gone(hearingBegunOn);
  return servedOn === null ? null : gone(servedOn.add({ days: rule.courtWithin }));
}

/**
 * Since when the victim should have been asked what they know before bail ends: it ended lately with no answer kept, or
 * what follows was decided and the end is close. Null where an answer is kept, or none is asked of this kind. Of bail that
 * ran out with nothing recorded, recording the end asks.
 */
function notAskedSince(
  watched: Watched,
  rule: WatchRule,
  day: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const { grantedOn, endsOn, endedOn, askedOn, endingDecidedOn } = watched;
  if (rule.askWithin === null || grantedOn === null || askedOn !== null) return null;
  if (endedOn !== null) {
    const isLate = !isBefore(endedOn, day.subtract({ days: rule.askWithin })) && !isBefore(day, endedOn);
    return isLate ? endedOn : null;
  }
  const close = rule.notice.length === 0 ? null : Math.min(...rule.notice);
  const isClose =
    endsOn !== null && close !== null && !isBefore(endsOn, day) && daysBetween(day, endsOn) <= close;
  return isClose && endingDecidedOn !== null && !isBefore(day, grantedOn) ? endingDecidedOn : null;
}

/**
 * Whether the victim has not been told of its end: lapsed lately, or decided and close. A discharge or an earlier end is
 * a change of its own.
 */
function isEndUntold(watched: Watched, rule: WatchRule, day: Temporal.PlainDate): boolean {
  const { grantedOn, endsOn, endedOn, endingToldOn, endingDecidedOn } = watched;
  if (grantedOn === null || endsOn === null || endedOn !== null || endingToldOn !== null) return false;
  if (isBefore(endsOn, day)) {
    // Of such bail the end has not been recorded: recording it asks for the victim.
    const isUnrecorded = watched.regime === 'bail-pre-charge';
    return !isUnrecorded && !isBefore(endsOn, day.subtract({ days: rule.toldWithin }));
  }
  const close = rule.notice.length === 0 ? null : Math.min(...rule.notice);
  return (
    endingDecidedOn !== null &&
    close !== null &&
    daysBetween(day, endsOn) <= close &&
    !isBefore(day, grantedOn)
  );
}
