// What an order means for the person it protects, on a day: whether it binds, until when, and what comes next. Pure.

import { proofChainOf } from '#law';
import type { Law } from '#law';
import { clauseBinds, courtHearing, measureState, measureStatus, owedTelling, standingEvents } from '#orders';
import type {
  MeasureClause,
  MeasureEvent,
  MeasureRecord,
  MeasureState,
  MeasureStatus,
  Worked,
} from '#orders';
import { londonDate } from '#platform';

/** What may come next of an order, for the person it protects. */
export type Ahead =
  | { readonly kind: 'not-told'; readonly since: Temporal.PlainDate }
  | { readonly kind: 'telling-not-known' }
  | { readonly kind: 'not-served' }
  | { readonly kind: 'hearing'; readonly by: Worked }
  /** Adjourned to a day that is still to come. */
  | { readonly kind: 'hearing-goes-on'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'looked-at'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'begins'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'ends'; readonly on: Temporal.PlainDate }
  | { readonly kind: 'no-end' }
  | { readonly kind: 'end-not-known' }
  | { readonly kind: 'asked-for' };

export type Protection = {
  readonly record: MeasureRecord;
  readonly status: MeasureStatus;
  /** Conditions that bind on the day, or will once it begins. */
  readonly clauses: readonly MeasureClause[];
  readonly state: MeasureState;
  /** The day it was over before its time, or ran out. */
  readonly overOn: Temporal.PlainDate | null;
  /** Day on which the perpetrator was given it or knew of it; null where that is not recorded. */
  readonly knownSince: Temporal.PlainDate | null;
  /** What comes next, in the order of its days. */
  readonly ahead: readonly Ahead[];
  /** Every time the person protected was told, the newest first; none that was said of all whom it protects, where it protects others too. */
  readonly told: readonly MeasureEvent[];
};

/** What police weigh among themselves before a court is asked is not the adviser's to see. */
const withinPolice: readonly MeasureStatus[] = ['considered', 'asked-legal', 'not-progressed'];
const binding: readonly MeasureStatus[] = ['not-yet-in-force', 'in-force'];

/** Whether the conditions of an order bind now, or will from a day that is set. */
export function isBinding({ status }: Pick<Protection, 'status'>): boolean {
  return binding.includes(status);
}

/** Whom the order protects: the person supported, by every record of theirs, and whether others too. */
export type Protected = { readonly victim: readonly number[]; readonly protectsOthers: boolean };

/**
 * The order as it protects on a day; null while police only weigh it. A telling that names nobody was recorded for the
 * order: where it protects others too (`protectsOthers`), nobody may say that this person was told.
 */
export function protectionOf(
  record: MeasureRecord,
  day: Temporal.PlainDate,
  law: Law,
  { victim, protectsOthers }: Protected,
): Protection | null {
  const state = measureState(record.events);
  const status = measureStatus(state, day);
  if (withinPolice.includes(status)) return null;
  const events = standingEvents(record.events);
  const aware = events.find((event) => event.step === 'served' || event.step === 'subject-aware');
  const given = binding.includes(status);
  const tellings = events.filter(
    ({ step, victimNominalId }) =>
      step === 'victim-told' && (victimNominalId === null || victim.includes(victimNominalId)),
  );
  const told = tellings
    .filter(({ victimNominalId }) => !protectsOthers || victimNominalId !== null)
    .toReversed();
  const ahead = aheadOf(record, status, day, law, victim);
  const isTellingHidden = told.length === 0 && tellings.length > 0;
  return {
    record,
    status,
    clauses: given
      ? record.clauses.filter((clause) => clauseBinds(clause, laterOf(day, state.grantedOn)))
      : [],
    state,
    overOn: state.endedOn ?? (status === 'expired' ? state.endsOn : null),
    knownSince: aware?.occurredOn ?? null,
    ahead: isTellingHidden
      ? [{ kind: 'telling-not-known' }, ...ahead.filter(({ kind }) => kind !== 'not-told')]
      : ahead,
    told,
  };
}

function laterOf(day: Temporal.PlainDate, other: Temporal.PlainDate | null): Temporal.PlainDate {
  return other !== null && Temporal.PlainDate.compare(other, day) > 0 ? other : day;
}

function isPast(worked: Worked, day: Temporal.PlainDate): boolean {
  const due = worked.ok ? worked.value.due : null;
  if (due === null) return false;
  const on = due.kind === 'instant' ? londonDate(due.at) : due.on;
  return Temporal.PlainDate.compare(on, day) < 0;
}

function aheadOf(
  record: MeasureRecord,
  status: MeasureStatus,
  day: Temporal.PlainDate,
  law: Law,
  victim: readonly number[],
): readonly Ahead[] {
  const state = measureState(record.events);
  const events = standingEvents(record.events);
  const untold = owedTelling(record, victim)?.on ?? null;
  const ahead: Ahead[] = [];
  if (untold !== null) ahead.push({ kind: 'not-told', since: untold });
  if (status === 'applied') ahead.push({ kind: 'asked-for' });
  if (!binding.includes(status)) return ahead;
  const isServable = proofChainOf(record.measure.law).includes('served');
  const isAware = events.some((event) => event.step === 'served' || event.step === 'subject-aware');
  if (isServable && !isAware) ahead.push({ kind: 'not-served' });
  const hearing = courtHearing({ record, state }, record.applicationDecided, law);
  if (hearing?.kind === 'awaited' && hearing.limit !== null && !isPast(hearing.limit, day)) {
    ahead.push({ kind: 'hearing', by: hearing.limit });
  }
  if (hearing?.kind === 'adjourned' && hearing.toOn !== null) {
    if (Temporal.PlainDate.compare(hearing.toOn, day) >= 0) {
      ahead.push({ kind: 'hearing-goes-on', on: hearing.toOn });
    }
  }
  if (status === 'not-yet-in-force' && state.grantedOn !== null) {
    ahead.push({ kind: 'begins', on: state.grantedOn });
  }
  // A review hears the victim. When police next check that it is kept is theirs alone: the visit comes unannounced.
  const planned = events.findLast((event) => event.step === 'reviewed')?.nextOn;
  const dated = [
    ...(planned == null || Temporal.PlainDate.compare(planned, day) < 0
      ? []
      : [{ kind: 'looked-at' as const, on: planned }]),
    ...(state.endsOn === null ? [] : [{ kind: 'ends' as const, on: state.endsOn }]),
  ];
  ahead.push(...dated.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on)));
  if (state.endsOn === null) ahead.push({ kind: state.noEndDate ? 'no-end' : 'end-not-known' });
  return ahead;
}
