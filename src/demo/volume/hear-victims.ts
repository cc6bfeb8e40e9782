// What victims said they want of an order in force: most are heard each year, some are tried in vain, and some nobody asks.

import type { DayNumber } from '../days.ts';
import type { NewMeasureEvent } from '../new-records.ts';
import { weighted } from '../random.ts';
import type { Stream, Weighted } from '../random.ts';

/** Believed, not counted anywhere: seven in ten are heard within the year, and half of the rest were tried. */
const fates: Weighted<'heard' | 'tried' | 'nobody'> = [
  ['heard', 70],
  ['tried', 15],
  ['nobody', 15],
];

const saidWishes: Weighted<string> = [
  ['keep', 78],
  ['change', 8],
  ['end', 6],
  ['no-view', 8],
];

const ways: Weighted<string> = [
  ['phone', 70],
  ['in-person', 15],
  ['through-advocate', 10],
  ['email', 5],
];

/** An order shorter than this is over before anybody is asked again. */
const shortest = 200;

/** Hearings of the victim of one order from the day it was made to its last day in force, or today, in order. */
export function hearVictim(by: Stream, granted: DayNumber, until: DayNumber): readonly NewMeasureEvent[] {
  if (until - granted < shortest) return [];
  const fate = weighted(by, fates);
  if (fate === 'nobody') return [];
  const events: NewMeasureEvent[] = [];
  const isHeard = fate === 'heard';
  for (
    let on = granted + (isHeard ? by.whole(90, 330) : by.whole(340, 400));
    on < until;
    on += isHeard ? by.whole(240, 350) : by.whole(120, 300)
  ) {
    events.push({
      step: 'victim-heard',
      on,
      method: weighted(by, ways),
      reason: isHeard ? weighted(by, saidWishes) : 'not-reached',
    });
  }
  return events;
}
