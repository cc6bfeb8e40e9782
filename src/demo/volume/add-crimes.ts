// Turns plans of suspects into people and crimes, in the order the crimes are recorded.

import type { AreaCode } from '../areas.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { makePerson } from '../made-people.ts';
import type { NewCrime, PersonNumber } from '../new-records.ts';
import { stream, weighted } from '../random.ts';
import type { Stream } from '../random.ts';
import { offenceOf, outcomeOf, relationshipOf } from './crime-facts.ts';
import { addSuspect, suspectNominal } from './suspect-people.ts';
import type { VolumeSuspect } from './suspect-people.ts';
import { crimesInMonth, planSuspects } from './suspects.ts';
import type { ProcessKind } from './suspects.ts';
import { CANCELLED, domesticShare, NEW_VICTIM, noNamedSuspect, yearlyCrimes } from './targets.ts';
import type { CrimeKind } from './targets.ts';

const MONTHS = 60;

/** A crime of the volume, as far as orders and breaches need to know it. */
export type VolumeCrime = {
  readonly crime: number;
  readonly day: DayNumber;
  readonly kind: CrimeKind;
  readonly area: AreaCode;
  readonly suspect: number | null;
  readonly victim: number;
  readonly relationship: string;
  readonly domesticAbuse: boolean;
  readonly outcome: string | null;
  readonly outcomeOn: DayNumber | null;
};

type Planned = { readonly time: number; readonly kind: ProcessKind; readonly suspect: number | null };

/** First day of the five years that end today. */
export function firstDayOf(today: DayNumber): DayNumber {
  return today - Math.round(5 * 365.25) + 1;
}

/** Adds five years of crimes and everybody in them. Returns the crimes, oldest first. */
export function addCrimes(maker: ForceMaker, seed: number, size: number): readonly VolumeCrime[] {
  const first = firstDayOf(maker.calendar.today);
  const dayOf = (time: number): DayNumber =>
    Math.min(maker.calendar.today - 1, first + Math.floor((time * 1826) / MONTHS));
  const planned = [
    ...namedCrimes('harassment', seed, size),
    ...namedCrimes('stalking', seed, size),
    ...unnamed('harassment', seed, size),
    ...unnamed('stalking', seed, size),
  ].toSorted((a, b) => a.time - b.time);

  const suspects = new Map<string, VolumeSuspect>();
  const recent: VolumeSuspect[] = [];
  const crimes: VolumeCrime[] = [];
  const cancelShare = (CANCELLED * size) / (planned.filter((each) => isFourthYear(each.time)).length || 1);
  for (const [place, plan] of planned.entries()) {
    const by = stream(seed, 'crime', place);
    const day = dayOf(plan.time);
    const kind = plan.kind === 'stalking' ? 'stalking' : kindInYear(by, Math.floor(plan.time / 12));
    const suspect =
      plan.suspect === null
        ? null
        : (suspects.get(`${plan.kind} ${String(plan.suspect)}`) ??
          firstSeen(maker, by, plan, day, recent, suspects));
    crimes.push(
      addCrime(maker, by, {
        day,
        kind,
        suspect,
        place,
        isCancelled: isFourthYear(plan.time) && by.chance(cancelShare),
      }),
    );
  }
  return crimes;
}

function isFourthYear(time: number): boolean {
  return time >= 36 && time < 48;
}

function namedCrimes(kind: ProcessKind, seed: number, size: number): readonly Planned[] {
  return planSuspects(kind, seed, size).flatMap((plan) =>
    plan.times.map((time) => ({ time, kind, suspect: plan.number })),
  );
}

/** Crimes with no named suspect: spread over each month. */
function unnamed(kind: ProcessKind, seed: number, size: number): readonly Planned[] {
  const by = stream(seed, `unnamed-${kind}`);
  const found: Planned[] = [];
  let due = 0;
  for (let month = 0; month < MONTHS; month += 1) {
    due += crimesInMonth(kind, month) * size * noNamedSuspect[kind];
    for (; due >= 1; due -= 1) found.push({ time: month + by.next(), kind, suspect: null });
  }
  return found;
}

function kindInYear(by: Stream, year: number): CrimeKind {
  const { harassment, aggravated, communications, coercive } =
    yearlyCrimes[Math.min(4, year)] ?? yearlyCrimes[4];
  return weighted<CrimeKind>(by, [
    ['harassment', harassment],
    ['aggravated', aggravated],
    ['communications', communications],
    ['coercive', coercive],
  ]);
}

/** A suspect's first crime of a kind: a new person, one already suspected of the other kind, or one first met as a victim. */
function firstSeen(
  maker: ForceMaker,
  by: Stream,
  plan: Planned,
  day: DayNumber,
  recent: VolumeSuspect[],
  suspects: Map<string, VolumeSuspect>,
): VolumeSuspect {
  const known = plan.kind === 'stalking' && recent.length > 20 && by.chance(0.3) ? by.pick(recent) : null;
  const suspect = known ?? addSuspect(maker, by, day, recent);
  suspects.set(`${plan.kind} ${String(plan.suspect)}`, suspect);
  if (known === null) {
    recent.push(suspect);
    if (recent.length > 600) recent.shift();
  }
  return suspect;
}

type Wanted = {
  readonly day: DayNumber;
  readonly kind: CrimeKind;
  readonly suspect: VolumeSuspect | null;
  readonly place: number;
  readonly isCancelled: boolean;
};

function addCrime(maker: ForceMaker, by: Stream, wanted: Wanted): VolumeCrime {
  const { day, suspect, place } = wanted;
  const area = suspect?.area ?? makePerson(by, { firstKnown: day, femaleShare: 0.7 }).area;
  const link =
    suspect === null ? strangerVictim(maker, by, wanted, area) : victimOf(maker, by, wanted, suspect);
  // Coercive control is between people personally connected (Serious Crime Act 2015 s.76).
  const kind = wanted.kind === 'coercive' && !link.isConnected ? 'harassment' : wanted.kind;
  const nominal = suspect === null ? null : suspectNominal(maker, by, suspect, day);
  const outcome = outcomeOf(by, day, maker.calendar.today, suspect !== null);
  const from = day - Math.round(by.gamma(1.2) * (kind === 'coercive' ? 120 : 25));
  const offence = offenceOf(by, kind, day);
  const changes: NonNullable<NewCrime['changes']>[number][] = [];
  if (wanted.isCancelled) {
    changes.push({
      kind: 'cancelled',
      on: reviewDay(by, day, maker),
      reason: 'Reviewed: recorded as a crime in error',
    });
  } else if (kind === 'stalking' && by.chance(0.05)) {
    changes.push({
      kind: 'reclassified',
      on: reviewDay(by, day, maker),
      reason: 'Reviewed: harassment, not stalking',
      offence: 'harassment_s2',
    });
  }
  const crime = maker.addCrime({
    offence,
    recorded: day,
    reported: day - (by.chance(0.8) ? 0 : by.whole(1, 3)),
    from,
    to: Math.max(from, day - by.whole(0, 3)),
    area,
    domesticAbuse: link.isConnected,
    parties: [
      ...(nominal === null ? [] : [{ nominal, part: 'suspect' as const }]),
      { nominal: link.nominal, part: 'victim', relationship: link.relationship },
    ],
    ...(outcome === null ? {} : { outcome }),
    changes,
    importRow: place + 1,
  });
  return {
    crime,
    day,
    kind,
    area,
    suspect: nominal,
    victim: link.nominal,
    relationship: link.relationship,
    domesticAbuse: link.isConnected,
    outcome: outcome?.code ?? null,
    outcomeOn: outcome?.on ?? null,
  };
}

function reviewDay(by: Stream, day: DayNumber, maker: ForceMaker): DayNumber {
  return Math.min(maker.calendar.today, day + by.whole(20, 120));
}

type Link = { readonly nominal: number; readonly relationship: string; readonly isConnected: boolean };

function strangerVictim(maker: ForceMaker, by: Stream, wanted: Wanted, area: AreaCode): Link {
  const { nominal } = newVictim(maker, by, wanted.day, area);
  const isConnected = by.chance(domesticShare[wanted.kind] / 3);
  return {
    nominal,
    relationship: isConnected ? 'former-partner' : by.pick(['not-known', 'stranger']),
    isConnected,
  };
}

/** The victim of a suspect's next crime: most often the same as before, sometimes a new one. */
function victimOf(maker: ForceMaker, by: Stream, wanted: Wanted, suspect: VolumeSuspect): Link {
  const isStalking = wanted.kind === 'stalking';
  const known = suspect.victims.filter((victim) =>
    isStalking ? victim.isStalked : wanted.kind !== 'coercive' || victim.isConnected,
  );
  const last = known.at(-1);
  if (last !== undefined && !by.chance(NEW_VICTIM)) return by.chance(0.75) ? last : by.pick(known);
  const isConnected = by.chance(domesticShare[wanted.kind]);
  // Harassment of somebody often comes before stalking of the same person.
  const before = suspect.victims.find((victim) => !victim.isStalked && victim.isConnected === isConnected);
  if (isStalking && before !== undefined && by.chance(0.6)) {
    before.isStalked = true;
    return before;
  }
  const met = suspect.metAsVictimOf;
  const nominal =
    suspect.victims.length === 0 && met !== null
      ? met
      : newVictim(maker, by, wanted.day, suspect.area).nominal;
  const link = {
    nominal,
    relationship: relationshipOf(by, isConnected, wanted.kind),
    isConnected,
    isStalked: isStalking,
  };
  suspect.victims.push(link);
  return link;
}

function newVictim(maker: ForceMaker, by: Stream, day: DayNumber, area: AreaCode): PersonNumber {
  const person = makePerson(by, { firstKnown: day, femaleShare: 0.72, area });
  return maker.addPerson(person);
}
