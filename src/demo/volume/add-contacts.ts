// Contact with victims of the last four months: an agreement for 55 in 100, as the review's sample had (13 of 29 had none), and most contacts kept.

import { dayText, momentText } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { stream, weighted } from '../random.ts';
import type { Stream, Weighted } from '../random.ts';
import type { VolumeCrime } from './add-crimes.ts';

/** The crime system of the generated force has sent agreements for so many days. */
const SENT_FOR = 120;

/** 16 of the 29 sampled cases had an agreement; that some of the others had a reason, and how often contact is kept, are assumptions. */
const share = { agreed: 16 / 29, reason: 0.04, kept: 0.82, reached: 0.8, askedAtEnd: 0.7 } as const;

const intervals: Weighted<readonly [string, number | null]> = [
  [['7-days', 7], 35],
  [['14-days', 14], 30],
  [['21-days', 21], 10],
  [['significant', null], 25],
];
const methods: Weighted<string> = [
  ['phone', 70],
  ['email', 14],
  ['text', 10],
  ['in-person', 6],
];
const languages: Weighted<string> = [
  ['english', 86],
  ['welsh', 12],
  ['interpreter', 2],
];
const reasons: Weighted<string> = [
  ['not-reached', 50],
  ['wants-none', 30],
  ['wants-time', 20],
];

/** Adds what the crime system sent of each victim's agreement, with the contacts after it. How they are safely reached is in no feed. */
export function addContacts(maker: ForceMaker, crimes: readonly VolumeCrime[], seed: number): void {
  const { today } = maker.calendar;
  for (const crime of crimes) {
    if (crime.day < today - SENT_FOR) continue;
    const by = stream(seed, 'contact', crime.crime);
    const drawn = by.next();
    const day = crime.day + by.whole(0, 6);
    if (day >= Math.min(today, crime.outcomeOn ?? today)) continue;
    if (drawn < share.agreed) agree(maker, by, crime, day);
    else if (drawn < share.agreed + share.reason) {
      ask(maker, crime, day, {
        kind: 'none',
        reason: weighted(by, reasons),
        ask_again_on: dayText(day + by.whole(7, 28)),
      });
    }
  }
}

type Asked = {
  readonly kind: 'agreed' | 'none' | 'unchanged';
  readonly interval_key?: string;
  readonly method?: string;
  readonly language?: string;
  readonly reason?: string;
  readonly ask_again_on?: string;
};

function ask(maker: ForceMaker, crime: VolumeCrime, day: DayNumber, asked: Asked): void {
  maker.sheets.contactAgreement.add({
    crime_id: crime.crime,
    victim_nominal_id: crime.victim,
    ...asked,
    occurred_on: dayText(day),
    recorded_at: maker.calendar.fed(day),
    source_system: 'crime-system',
  });
}

function agree(maker: ForceMaker, by: Stream, crime: VolumeCrime, day: DayNumber): void {
  const [interval, days] = weighted(by, intervals);
  const method = weighted(by, methods);
  ask(maker, crime, day, {
    kind: 'agreed',
    interval_key: interval,
    method,
    language: weighted(by, languages),
  });
  const { today } = maker.calendar;
  const end = Math.min(today - 1, crime.outcomeOn ?? today);
  for (let due = day + (days ?? 20); due <= end; due += days ?? 20) {
    if (!by.chance(share.kept)) continue;
    const isReached = by.chance(share.reached);
    if (!isReached) contact(maker, crime, due - 1, method, false);
    contact(maker, crime, due, method, true);
  }
  const { outcomeOn } = crime;
  if (outcomeOn === null || outcomeOn + 2 >= today || !by.chance(share.askedAtEnd)) return;
  ask(maker, crime, outcomeOn + by.whole(1, 2), { kind: 'unchanged' });
}

function contact(
  maker: ForceMaker,
  crime: VolumeCrime,
  day: DayNumber,
  method: string,
  isReached: boolean,
): void {
  maker.sheets.victimContact.add({
    crime_id: crime.crime,
    victim_nominal_id: crime.victim,
    method,
    is_reached: isReached,
    topics: isReached ? ['update'] : [],
    occurred_on: dayText(day),
    recorded_at: maker.calendar.notAfterNow(momentText(day + 1, 6)),
    source_system: 'crime-system',
  });
}
