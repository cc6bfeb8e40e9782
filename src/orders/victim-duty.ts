// Whether the victim has been told: of the newest change to a measure, and of its coming end.

import { firstSaid, standingEvents } from './measure-card.ts';
import type { MeasureEvent, MeasureRecord, MeasureStep, Protects } from './measure.ts';

/** Changes of which whoever it protects must be told: Victims' Code 2020, right 6, and the force's own rule. */
export const toldOf = [
  'withdrawn',
  'refused',
  'undertaking',
  'granted',
  'extended',
  'varied',
  'renewed',
  'discharged',
  'ended',
] as const satisfies readonly MeasureStep[];
export type ToldOf = (typeof toldOf)[number];

/** Reason under which a note is kept that there is nobody to tell. */
export const nobodyToTell = 'nobody-to-tell' as const;

const mark = 'about:';

/** The coded reason under which a telling is kept that came before the change itself. */
export function aboutReason(step: ToldOf): string {
  return `${mark}${step}`;
}

/** The change that a telling was about, where it says so. */
export function toldAbout(reason: string | null): ToldOf | null {
  const about = reason?.startsWith(mark) === true ? reason.slice(mark.length) : null;
  return toldOf.find((step) => step === about) ?? null;
}

function isToldOf(step: MeasureStep): step is ToldOf {
  return toldOf.some((each) => each === step);
}

/** One person a measure protects, by the numbers of all their records; null where nobody is said. */
export type Victim = readonly number[] | null;

const contacts: readonly MeasureStep[] = ['victim-told', 'victim-heard'];

/**
 * Whether somebody was told, heard or tried whom nobody has named: of several whom the measure protects, no one can be
 * taken to be meant. A feed names nobody, and nor did whoever recorded one before that was asked.
 */
export function isUnnamed(
  { step, reason, victimNominalId }: Pick<MeasureEvent, 'step' | 'reason' | 'victimNominalId'>,
  protects: Protects,
): boolean {
  const isOfAll = reason === 'nobody' || reason === 'not-asked';
  return contacts.includes(step) && !isOfAll && victimNominalId === null && protects.length > 1;
}

/** Those that stand and name nobody, the newest first: an officer says who each was. */
export function unnamedContacts({ events, protects }: Told): readonly MeasureEvent[] {
  return standingEvents(events)
    .filter((event) => isUnnamed(event, protects))
    .toReversed();
}

/**
 * Whether what was said of a victim was said of this one: of them by name, or of all whom the measure protects. What
 * names nobody was of none of several until somebody says who it was.
 */
export function speaksOf(event: MeasureEvent, victim: Victim, protects: Protects): boolean {
  const { victimNominalId: said } = event;
  if (victim === null) return true;
  return said === null ? !isUnnamed(event, protects) : victim.includes(said);
}

/** Each person a measure protects; one without a record where it says nobody. */
export function eachVictim(protects: Protects): readonly Victim[] {
  return protects.length === 0 ? [null] : protects;
}

/** What decides whether each of those it protects has been told. */
export type Told = Pick<MeasureRecord, 'events' | 'protects'>;

/** A change of which a victim has not been told, and its day. */
export type OwedTelling = { readonly about: ToldOf; readonly on: Temporal.PlainDate };

/**
 * The newest change of which this victim has not been told; null when they have been. They have been told by
 * a telling on or after its day, and by one that says it was about this change, unless the same kind of change had
 * happened in between. A telling about another change is none of this one; and where an officer said that the change
 * came first, only what was recorded afterwards answers it. That there is nobody to tell is said by a named officer,
 * and answers it too. What was said of another victim alone answers nothing for this one, nor does a telling of several
 * that names nobody; one that was named later counts from when it was first recorded.
 */
export function owedTelling({ events, protects }: Told, victim: Victim): OwedTelling | null {
  const standing = standingEvents(events);
  const place = standing.findLastIndex((event) => isToldOf(event.step));
  const change = standing[place];
  if (change === undefined || !isToldOf(change.step)) return null;
  const before = standing.slice(0, place).findLastIndex((event) => event.step === change.step);
  const actedFirst = standing.findLast(
    (event) =>
      event.step === 'told-later' &&
      speaksOf(event, victim, protects) &&
      Temporal.PlainDate.compare(event.occurredOn, change.occurredOn) >= 0,
  );
  const isTold = standing.some((event, at) => {
    if (event.step !== 'victim-told' && event.reason !== nobodyToTell) return false;
    if (!speaksOf(event, victim, protects)) return false;
    const about = toldAbout(event.reason);
    if (about !== null) return about === change.step && at > before;
    if (Temporal.PlainDate.compare(event.occurredOn, change.occurredOn) < 0) return false;
    return actedFirst === undefined || isRecordedAfter(firstSaid(event, events), actedFirst);
  });
  return isTold ? null : { about: change.step, on: change.occurredOn };
}

/** The day of the newest change of which somebody it protects has not been told; null when each of them has been. */
export function untoldSince(
  events: readonly MeasureEvent[],
  protects: Protects = [],
  victims: readonly Victim[] = eachVictim(protects),
): Temporal.PlainDate | null {
  const owed = victims.map((victim) => owedTelling({ events, protects }, victim));
  return owed.find((each) => each !== null)?.on ?? null;
}

function isRecordedAfter(event: MeasureEvent, other: MeasureEvent): boolean {
  const later = Temporal.Instant.compare(event.recordedAt, other.recordedAt);
  return later === 0 ? event.id > other.id : later > 0;
}
